using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Projections.Enrolments;

namespace Wallet.Api.Enrolments;

/// <param name="Learner">What the learner is called; null when that person was erased.</param>
public sealed record ProvidersEnrolment(string? Learner, EnrolmentResource Enrolment);

/// <param name="Next">What to ask after for what follows; null at the end.</param>
public sealed record ProvidersEnrolments(
    IReadOnlyList<ProvidersEnrolment> Enrolments,
    string? Next
);

public static class ListEnrolmentsEndpoint
{
    /// <summary>The enrolments in a provider's own courses, the latest start first; or what the provider has to do within some days, the most urgent first.</summary>
    public static async Task<Results<Ok<ProvidersEnrolments>, ProblemHttpResult>> Get(
        Guid providerId,
        IQuerySession session,
        PersonVault people,
        IClock clock,
        CancellationToken cancellation,
        int? dueWithin = null,
        string? after = null
    )
    {
        var input = new Input();
        var place = input.Place("after", after);
        var until = input.DueWithin("dueWithin", dueWithin, clock.TodayInTheNetherlands());
        if (!input.IsSound)
        {
            return Problems.Invalid(input.ToOutcome().Errors.ToDictionary());
        }
        var provider = new ProviderId(providerId);
        var page = until is { } day
            ? await session.DueFromAsync(provider, day, place, cancellation)
            : await session.EnrolmentsOfAsync(provider, place, cancellation);
        var named = await people.WithNamesAsync(page.Enrolments, cancellation);
        return TypedResults.Ok(
            new ProvidersEnrolments(
                [
                    .. named.Select(n => new ProvidersEnrolment(
                        n.Learner,
                        EnrolmentResource.Of(n.Enrolment)
                    )),
                ],
                page.Next?.ToString()
            )
        );
    }
}

internal static class ListInput
{
    private const int DaysAtMost = 366;

    /// <summary>Null at the beginning.</summary>
    public static EnrolmentPlace? Place(this Input input, string field, string? after)
    {
        var place = EnrolmentPlace.Parse(after);
        if (place is null && !string.IsNullOrEmpty(after))
        {
            input.Refuse(field, EnrolmentPageWords.NoSuchPlace);
        }
        return place;
    }

    /// <summary>Null when it was not asked.</summary>
    public static LocalDate? DueWithin(this Input input, string field, int? days, LocalDate today)
    {
        if (days is < 0 or > DaysAtMost)
        {
            input.Refuse(field, EnrolmentPageWords.DaysOutOfRange(DaysAtMost));
            return null;
        }
        return days is { } within ? today.PlusDays(within) : null;
    }
}
