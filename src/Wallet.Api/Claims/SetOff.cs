using Marten;
using NodaTime.Text;
using Wallet.Api.Desk;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Providers;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

/// <summary>
/// What a provider owes is kept back of its approved claims, oldest first, before a payment run is proposed. A step and no reaction: a hold that runs out
/// leaves no event.
/// </summary>
public static class SetOff
{
    private const int EnrolmentsPerCommit = 200;

    private const string OldestOpen = """
        where (data ->> 'hasOpen')::boolean and (data -> 'claims' -> 0 ->> 'submittedOn', id) > (?, ?)
        and (select (e.data ->> 'provider')::uuid from mt_doc_enrolment e where e.id = (d.data ->> 'enrolment')::uuid) = ?
        order by data -> 'claims' -> 0 ->> 'submittedOn', id limit ?
        """;

    /// <summary>Done again it finds nothing more to do; nothing owed is fine.</summary>
    public static async Task RunAsync(
        IDocumentStore store,
        ProviderId provider,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        var (day, id) = ("", Guid.Empty);
        while ((await session.LoadAsync<Provider>(provider, cancellation))?.Owes.IsPositive is true)
        {
            var page = await session.QueryAsync<EnrolmentClaims>(
                OldestOpen,
                cancellation,
                day,
                id,
                provider.Value,
                EnrolmentsPerCommit
            );
            if (page is not [.., var last])
            {
                return;
            }
            (day, id) = (LocalDatePattern.Iso.Format(last.Claims[0].SubmittedOn), last.Id);
            var payable = page.Where(c =>
                    c.Claims.Any(claim => c.PayableOn(claim.Id, today).IsPositive)
                )
                .Select(c => c.Enrolment)
                .ToArray();
            await Conflict.DecideAgainAsync(() =>
                CommitAsync(store, provider, payable, today, cancellation)
            );
        }
    }

    private static async Task CommitAsync(
        IDocumentStore store,
        ProviderId provider,
        ReservationId[] enrolments,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        await using var session = store.LightweightSession();
        var debtor = await session.Events.FetchForWriting<Provider>(provider.Value, cancellation);
        var debt = new OpenStream<Provider, ProviderEvent>(
            debtor,
            debtor.Aggregate!,
            Provider.Evolve
        );
        foreach (var enrolment in enrolments)
        {
            if (!debt.State.Owes.IsPositive)
            {
                break;
            }
            var stream = await session.Events.FetchForWriting<EnrolmentClaims>(
                StreamId.OfClaims(enrolment),
                cancellation
            );
            KeepBack(
                new OpenStream<EnrolmentClaims, ClaimEvent>(
                    stream,
                    stream.Aggregate!,
                    EnrolmentClaims.Evolve
                ),
                debt,
                today
            );
        }
        await session.SaveChangesAsync(cancellation);
    }

    private static void KeepBack(
        OpenStream<EnrolmentClaims, ClaimEvent> claims,
        OpenStream<Provider, ProviderEvent> debt,
        LocalDate today
    )
    {
        foreach (var claim in claims.State.Claims.Select(c => c.Id))
        {
            var part = Money.Min(debt.State.Owes, claims.State.PayableOn(claim, today));
            if (part.IsPositive)
            {
                var setOff = new ClaimCommand.SetOffClaim(claim, part, today);
                claims.Append([.. ClaimDecider.Decide(claims.State, setOff).Events()]);
                var repay = new ProviderCommand.Repay(part, claim, today);
                debt.Append([.. ProviderDecider.Decide(debt.State, repay).Events()]);
            }
        }
    }
}
