using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Who works less than this percentage of full time gets the yearly grant pro rata, rounded up to the cent:
/// <c>{ "clause": "grant-pro-rata-hours", "fullTime": 35, "below": 50 }</c>. Without known hours there is no grant: unknown never helps.
/// </summary>
public sealed record GrantProRataHours(
    [property: Allowed(1, 168)] decimal FullTime,
    Percent Below,
    string Figure = GrantProRataHours.ContractHours
) : Clause
{
    private const string ContractHours = "contractHoursPerWeek";

    /// <summary>The part of a full grant for so many hours; null when the hours are not known.</summary>
    public Money? Of(Money full, Learner learner) =>
        learner.FigureOf(Figure) switch
        {
            null => null,
            { } hours when hours * 1_000_000 >= FullTime * Below.PerMillion => full,
            { } hours => new Money((long)decimal.Ceiling(full.Cents * hours / FullTime)),
        };
}
