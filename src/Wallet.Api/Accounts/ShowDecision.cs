using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Pots;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Accounts;

/// <summary>A reservation as it was decided, whatever came of it: for somebody who objects, also years later.</summary>
/// <param name="PotAnswers">Of the pots that were asked: the place, and the figures that prove the answer.</param>
/// <param name="DossierHash">SHA-256 of what was known of the person.</param>
public sealed record DecisionResource(
    Guid ReservationId,
    LocalDate ReservedOn,
    string Title,
    string Provider,
    LocalDate StartDay,
    PlanResource Plan,
    IReadOnlyList<PotAnswerResource> PotAnswers,
    string DossierHash
);

public static class ShowDecision
{
    /// <summary>Null when this account never had such a reservation.</summary>
    public static async Task<AccountEvent.FundsReserved?> OfAsync(
        AccountId account,
        ReservationId reservation,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var events = await session.Events.FetchStreamAsync(account.Value, token: cancellation);
        return events
            .Select(e => e.Data)
            .OfType<AccountEvent.FundsReserved>()
            .FirstOrDefault(e => e.Reservation == reservation);
    }
}

public static class ShowDecisionEndpoint
{
    /// <summary>Why each budget paid or did not pay when this was reserved: the plan as it was stored then.</summary>
    public static async Task<Results<Ok<DecisionResource>, NotFound>> Get(
        Guid accountId,
        Guid reservationId,
        IQuerySession session,
        TermsShelf shelf,
        CancellationToken cancellation
    )
    {
        var decision = await ShowDecision.OfAsync(
            new AccountId(accountId),
            new ReservationId(reservationId),
            session,
            cancellation
        );
        return decision is null
            ? TypedResults.NotFound()
            : TypedResults.Ok(
                new DecisionResource(
                    reservationId,
                    decision.On,
                    decision.Course.Title,
                    decision.Course.Provider,
                    decision.Course.Course.StartDay,
                    PlanResource.Of(decision.Plan, await shelf.AllAsync(session, cancellation)),
                    [
                        .. decision.PotAnswers.Select(a =>
                            PotAnswerResource.Of(a.Pot, a.Scheme, a.Answer)
                        ),
                    ],
                    decision.DossierHash
                )
            );
    }
}
