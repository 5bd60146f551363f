using Wallet.Api.Schemes;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Employers;

/// <summary>The terms under which employers give money.</summary>
public static class EmployersTerms
{
    /// <summary>Null when no scheme for employers is in force.</summary>
    public static Terms? ForEmployers(this TermsBook book, LocalDate today) =>
        book.InForceHere(today).FirstOrDefault(t => t.The<EmployersTopUp>() is not null);

    /// <summary>Whether a course with this tag is shut out: money that is only for such courses could never pay.</summary>
    public static bool NeverPaysFor(this Terms terms, string tag) =>
        terms.Clauses.OfType<CourseHasNoneOf>().Any(c => c.Tags.Contains(tag));
}
