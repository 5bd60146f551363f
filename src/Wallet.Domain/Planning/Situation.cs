namespace Wallet.Domain.Planning;

/// <summary>Everything that a clause may look at: who applies on which day for which course, and who else pays.</summary>
/// <param name="Day">The day of the application, local to the scheme.</param>
public sealed record Situation(
    LocalDate Day,
    Learner Learner,
    Course Course,
    ValueList<OutsideFunding> AlreadyFunded
)
{
    /// <summary>What others pay outside the plan.</summary>
    public Money AlreadyPaid
    {
        get
        {
            var sum = Money.Zero;
            foreach (var funding in AlreadyFunded.Span)
            {
                sum += funding.Amount;
            }
            return sum;
        }
    }

    /// <summary>What the plan has to cover: the price less what others pay, never below zero.</summary>
    public Money ToPay => Money.Max(Course.Price.Total - AlreadyPaid, Money.Zero);

    internal Situation WithTags(ValueList<string> tags) =>
        this with
        {
            Course = Course with { Tags = tags },
        };

    internal Situation With(Func<Learner, Learner> change) =>
        this with
        {
            Learner = change(Learner),
        };
}
