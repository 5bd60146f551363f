using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Domain.Enrolments;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>An enrolment that waits for an administrator.</summary>
/// <param name="WaitsSince">Since when.</param>
/// <param name="Learner">What the learner is called; null when that person was erased.</param>
/// <param name="ForceMajeure">What the learner asked who could not help it; null when nothing was asked.</param>
public sealed record WaitingEnrolment(
    LocalDate WaitsSince,
    Guid AccountId,
    Guid ProviderId,
    string? Learner,
    EnrolmentResource Enrolment,
    AskedForceMajeure? ForceMajeure
)
{
    public static WaitingEnrolment Of(Enrolment n, string? learner) =>
        new(
            n.WaitsSince!.Value,
            n.Account.Value,
            n.Provider.Value,
            learner,
            EnrolmentResource.Of(n),
            AskedForceMajeure.Of(n)
        );
}

/// <param name="Next">What to ask after for what follows; null at the end.</param>
public sealed record WaitingEnrolments(IReadOnlyList<WaitingEnrolment> Enrolments, string? Next);

public static class ListWaitingEndpoint
{
    /// <summary>The enrolments that wait for an administrator, the longest first: all, or only those in dispute or with a question of force majeure.</summary>
    public static async Task<Results<Ok<WaitingEnrolments>, ProblemHttpResult>> Get(
        IQuerySession session,
        PersonVault people,
        CancellationToken cancellation,
        bool disputed = false,
        bool forceMajeure = false,
        string? after = null
    )
    {
        var input = new Input();
        var place = input.Place("after", after);
        if (!input.IsSound)
        {
            return Problems.Invalid(input.ToOutcome().Errors.ToDictionary());
        }
        var page = await session.WaitingAsync(
            (disputed, forceMajeure) switch
            {
                (true, false) => Waiting.Disputed,
                (false, true) => Waiting.ForceMajeure,
                _ => Waiting.Anything,
            },
            place,
            cancellation
        );
        var named = await people.WithNamesAsync(page.Enrolments, cancellation);
        return TypedResults.Ok(
            new WaitingEnrolments(
                [.. named.Select(n => WaitingEnrolment.Of(n.Enrolment, n.Learner))],
                page.Next?.ToString()
            )
        );
    }
}
