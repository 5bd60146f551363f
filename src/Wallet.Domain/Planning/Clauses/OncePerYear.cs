using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>One use for a person in a calendar year, by application day; whatever was left does not help: <c>{ "clause": "once-per-year" }</c>.</summary>
public sealed record OncePerYear : Condition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        application.UsedThisYear.IsPositive
            ? new Verdict.UsedThisYear(application.UsedThisYear) { Article = Article }
            : null;

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        new NearestChange.ApplyFrom(new LocalDate(application.Day.Year + 1, 1, 1));
}
