using JasperFx.Events;
using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Reactions;
using Wallet.Api.Runs;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Providers;

namespace Wallet.Api.Claims;

/// <summary>What a provider has of a claim or gets in all has changed: what it has too much is its debt.</summary>
public sealed class FindOverpayments(IDocumentStore store) : IReaction
{
    public async Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        var changed = events
            .Where(e => DayOf(e.Data) is not null)
            .ToLookup(e => e.StreamId, e => DayOf(e.Data)!.Value);
        if (changed.Count == 0)
        {
            return;
        }
        await using var session = store.QuerySession();
        var claims = await session.LoadManyAsync<EnrolmentClaims>(
            cancellation,
            changed.Select(c => c.Key)
        );
        var enrolments = await session.QueryAsync<Enrolment>(
            "where id = any(?)",
            cancellation,
            claims.Select(c => c.Enrolment.Value).ToArray()
        );
        var providerOf = enrolments.ToDictionary(e => e.Id, e => e.Provider);
        foreach (
            var provider in claims
                .Where(c => providerOf.ContainsKey(c.Enrolment))
                .GroupBy(c => providerOf[c.Enrolment])
        )
        {
            var found = provider
                .Select(c => new ProviderCommand.KeepOverpayment(
                    c.Enrolment,
                    c.Overpaid,
                    changed[c.Id].Max()
                ))
                .ToArray();
            await Conflict.DecideAgainAsync(() => CommitAsync(provider.Key, found, cancellation));
        }
    }

    private async Task CommitAsync(
        ProviderId provider,
        ProviderCommand.KeepOverpayment[] found,
        CancellationToken cancellation
    )
    {
        await using var session = store.LightweightSession();
        var stream = await session.Events.FetchForWriting<Provider>(provider.Value, cancellation);
        if (stream.Aggregate is not { } known)
        {
            return; // who was never admitted was never paid
        }
        var debt = new OpenStream<Provider, ProviderEvent>(stream, known, Provider.Evolve);
        foreach (var command in found)
        {
            debt.Append([.. ProviderDecider.Decide(debt.State, command).Events()]);
        }
        await session.SaveChangesAsync(cancellation);
    }

    private static LocalDate? DayOf(object happened) =>
        happened switch
        {
            ClaimEvent.AmountSettled e => e.On,
            ClaimEvent.ClaimPaid e => e.On,
            ClaimEvent.ClaimSetOff e => e.On,
            ClaimEvent.PaymentReturned e => e.On,
            _ => null,
        };
}
