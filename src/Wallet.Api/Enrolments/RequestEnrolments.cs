using JasperFx.Events;
using Marten;
using Wallet.Api.Reactions;
using Wallet.Api.Runs;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Projections.Catalogue;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Api.Enrolments;

/// <summary>Money was reserved: the provider of the course is asked for a place.</summary>
public sealed class RequestEnrolments(
    IDocumentStore store,
    TermsShelf shelf,
    ILogger<RequestEnrolments> logger
) : IReaction
{
    public async Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        IEvent<FundsReserved>[] reserved = [.. events.OfType<IEvent<FundsReserved>>()];
        if (reserved.Length == 0)
        {
            return;
        }
        await using var session = store.QuerySession();
        var terms = await shelf.AllAsync(session, cancellation);
        var providers = await session.ProvidersOfAsync(
            [.. reserved.Select(e => e.Data.Course.Offering).Distinct()],
            cancellation
        );
        var asked = new List<(Guid, EnrolmentCommand)>(reserved.Length);
        foreach (var e in reserved)
        {
            if (providers.TryGetValue(e.Data.Course.Offering, out var provider))
            {
                asked.Add(
                    (
                        e.Data.Reservation.Value,
                        new EnrolmentCommand.RequestEnrolment(
                            new AccountId(e.StreamId),
                            provider,
                            Reservation.Of(e.Data),
                            terms,
                            e.Data.On
                        )
                    )
                );
            }
            else
            {
                EnrolmentLog.UnknownCourse(logger, e.Data.Reservation, e.Data.Course.Offering);
            }
        }
        await DecideMany.OnEnrolments(store).RunAsync(asked);
    }
}
