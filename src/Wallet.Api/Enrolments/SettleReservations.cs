using JasperFx.Events;
using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Reactions;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Schemes;
using Wallet.Projections.Enrolments;
using static Wallet.Domain.Enrolments.EnrolmentEvent;

namespace Wallet.Api.Enrolments;

/// <summary>A course has started or ended for a learner: the account records it and settles by it, at the desk.</summary>
public sealed class SettleReservations(
    IDocumentStore store,
    TermsShelf shelf,
    AccountDesk desk,
    IClock clock,
    ILogger<SettleReservations> logger
) : IReaction
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        IEvent[] decided =
        [
            .. events.Where(e =>
                e.Data is AttestationSettled or ForceMajeureAccepted or EnrolmentLapsed
            ),
        ];
        if (decided.Length == 0)
        {
            return;
        }
        await using var session = store.QuerySession();
        var terms = await shelf.AllAsync(session, cancellation);
        var enrolments = await session.EnrolmentsForAsync(
            decided.Select(e => new ReservationId(e.StreamId)),
            cancellation
        );
        var accounts = await AccountsAsync(enrolments.Values, session, cancellation);
        await Task.WhenAll(
            decided
                .GroupBy(e => enrolments[new(e.StreamId)].Account)
                .Select(own => SettleAsync(own.Key, [.. own]))
        );

        // Of one account in the order in which it happened: the end comes after the start.
        async Task SettleAsync(AccountId account, IEvent[] own)
        {
            foreach (var e in own)
            {
                var enrolment = enrolments[new(e.StreamId)];
                foreach (var command in Commands(enrolment, e.Data, terms))
                {
                    await AskAsync(
                        DeskRequest.OfReservation(
                            new Once("reaction", command.GetType().Name, $"{e.Id}", ""),
                            account,
                            accounts.GetValueOrDefault(account),
                            enrolment.Id,
                            command,
                            terms,
                            clock.GetCurrentInstant()
                        ),
                        enrolment.Id,
                        cancellation
                    );
                }
            }
        }
    }

    /// <summary>By the day on which it happened, so that it comes to the same whenever it is done.</summary>
    private static IReadOnlyList<AccountCommand> Commands(
        Enrolment enrolment,
        object happened,
        TermsBook terms
    ) =>
        happened switch
        {
            AttestationSettled { Attestation: Attestation.Started, On: var on } =>
            [
                new AccountCommand.RecordStart(enrolment.Id, on),
            ],
            AttestationSettled { On: var on } => enrolment.Outcome!.Settles(enrolment, terms, on),
            ForceMajeureAccepted { On: var on } => enrolment.Outcome!.Settles(enrolment, terms, on),
            EnrolmentLapsed { On: var on } => enrolment.Outcome!.Settles(enrolment, terms, on),
            _ => [],
        };

    private async Task AskAsync(
        DeskRequest request,
        ReservationId reservation,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            switch (await desk.SubmitAsync(request, cancellation))
            {
                case Outcome.Busy or Outcome.Unknown:
                    await Task.Delay(Pause, cancellation);
                    break;
                case Outcome.Refused { Because: var because }:
                    EnrolmentLog.NotSettled(logger, reservation, because);
                    return;
                default:
                    return;
            }
        }
    }

    private static async Task<Dictionary<AccountId, Account>> AccountsAsync(
        IEnumerable<Enrolment> enrolments,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        (
            await session.QueryAsync<Account>(
                "where d.id = any(?)",
                cancellation,
                [enrolments.Select(n => n.Account.Value).Distinct().ToArray()]
            )
        ).ToDictionary(a => a.Id);
}
