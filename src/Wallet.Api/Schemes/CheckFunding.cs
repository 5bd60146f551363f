using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>"I am 34, agency worker, this course": who would pay? Asks no name and stores nothing.</summary>
public static class CheckFunding
{
    /// <summary>
    /// The plan as if this person had one budget of every scheme that is for somebody like them: of a yearly grant its amount, of any other scheme as
    /// much as its rules allow. Null when the course has started.
    /// </summary>
    public static FundingPlan? For(int age, IEnumerable<string> facts, Course course, TermsBook terms, LocalDate today)
    {
        if (course.HasStarted(today))
        {
            return null;
        }
        var learner = new Learner(today.PlusYears(-age), facts.ToValueList());
        var purses = terms
            .InForce(today)
            .Where(t => t.AgeMisfit(learner, today, terms.PensionAges) is null)
            .Select((t, i) => PurseOf(t, i, course.Price.Total))
            .ToArray();
        return FundingPlanner.Plan(new Situation(today, learner, course, []), purses, terms);
    }

    private static Purse PurseOf(Terms terms, int number, Money price) =>
        new(new LotId(new Guid(number + 1, 0, 0, new byte[8])), terms.Scheme, terms.YearlyGrant?.Amount ?? price, null, null, [], Money.Zero);
}
