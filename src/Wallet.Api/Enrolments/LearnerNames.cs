using Wallet.Api.People;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>Enrolments with the name of the learner: all that a training provider is told of a person.</summary>
public static class LearnerNames
{
    /// <summary>Of each enrolment, in order; of erased people none.</summary>
    public static async Task<IReadOnlyList<(Enrolment Enrolment, string? Learner)>> WithNamesAsync(
        this PersonVault people,
        IReadOnlyList<Enrolment> enrolments,
        CancellationToken cancellation
    )
    {
        var opened = await Task.WhenAll(
            enrolments.Select(n => people.Open(n.Account, cancellation))
        );
        return
        [
            .. enrolments.Zip(opened, (n, o) => (n, (o as Opened<Person>.Known)?.Content.Name)),
        ];
    }
}
