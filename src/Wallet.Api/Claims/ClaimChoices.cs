using Marten;
using Wallet.Api.Enrolments;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Claims;

/// <summary>An enrolment as a provider knows it: name and course, never a balance.</summary>
public sealed record ClaimChoice(
    Guid EnrolmentId,
    string? Learner,
    string Course,
    LocalDate StartDay
);

/// <summary>The enrolments for which a provider can claim, those that start last first.</summary>
public sealed class ClaimChoices(IDocumentStore store, PersonVault people)
{
    private const int AtMost = 200;

    private const string Latest = """
        where (data ->> 'provider')::uuid = ? and (data ->> 'stage' <> 'requested' or id = ?)
        order by id = ? desc, data ->> 'startDay' desc limit ?
        """;

    /// <param name="provider">Whose enrolments.</param>
    /// <param name="named">One that is in the list in any case.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<IReadOnlyList<ClaimChoice>> OfAsync(
        ProviderId provider,
        string? named,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        var first = Guid.TryParse(named, out var id) ? id : default;
        var enrolments = await session.QueryAsync<Enrolment>(
            Latest,
            cancellation,
            provider.Value,
            first,
            first,
            AtMost
        );
        return
        [
            .. (await people.WithNamesAsync(enrolments, cancellation))
                .OrderByDescending(n => n.Enrolment.StartDay)
                .Select(n => new ClaimChoice(
                    n.Enrolment.Id.Value,
                    n.Learner,
                    n.Enrolment.Title,
                    n.Enrolment.StartDay
                )),
        ];
    }
}
