using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>Finds the nearest change that would make a purse pay: of the one clause that declined, and only when nothing else declines then.</summary>
internal static class Remedies
{
    public static NearestChange? For(
        Candidate candidate,
        Verdict verdict,
        Field field,
        TermsBook terms
    ) =>
        Suggested(candidate, verdict) is { } change && Helps(change, candidate.Purse, field, terms)
            ? change
            : null;

    private static NearestChange? Suggested(Candidate candidate, Verdict verdict) =>
        verdict switch
        {
            Verdict.NotYetUsable v => new NearestChange.ApplyFrom(v.From),
            Verdict.EarmarkedForOther v => new NearestChange.CourseWith(v.Words),
            Verdict.OthersPayTooLittle v => new NearestChange.OthersPay(v.Least - v.Found),
            Verdict.Empty or Verdict.NotNeeded => null,
            _ => candidate.Contender.StoppedBy?.Remedy(candidate.Contender.Application!),
        };

    private static bool Helps(NearestChange change, Purse purse, Field field, TermsBook terms)
    {
        var changed = change.In(field.Situation);
        return !changed.Course.HasStarted(changed.Day)
            && new Candidate(
                purse,
                new Contender(purse.Scheme, changed, [Fresh(purse, changed, field)], terms),
                0,
                changed
            ).CanPay;
    }

    // Another calendar year starts with nothing used.
    private static Purse Fresh(Purse purse, Situation changed, Field field) =>
        changed.Day.Year == field.Situation.Day.Year
            ? purse
            : purse with
            {
                UsedThisYear = Money.Zero,
                GrantsForCourse = 0,
            };
}
