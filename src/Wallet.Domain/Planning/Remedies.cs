using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>Finds the nearest change that would make a purse pay: of the one clause that declined, and only when nothing else declines then.</summary>
internal static class Remedies
{
    public static NearestChange? For(
        Candidate candidate,
        Verdict verdict,
        Field field,
        Filling best,
        TermsBook terms
    ) =>
        best.Total < field.ToPay
        && Suggested(candidate, verdict) is { } change
        && Helps(change, candidate.Purse, field, best, terms)
            ? change
            : null;

    private static NearestChange? Suggested(Candidate candidate, Verdict verdict) =>
        verdict switch
        {
            Verdict.NotYetUsable v => new NearestChange.ApplyFrom(v.From),
            Verdict.EarmarkedForOther v => new NearestChange.CourseWith(v.Words),
            Verdict.OthersPayTooLittle v => new NearestChange.OthersPay(v.Least - v.Found),
            _ => candidate.Contender.StoppedBy?.Remedy(candidate.Contender.Application!),
        };

    private static bool Helps(
        NearestChange change,
        Purse purse,
        Field field,
        Filling best,
        TermsBook terms
    )
    {
        var changed = change.In(field.Situation);
        if (!changed.ToPay.IsPositive || changed.Course.HasStarted(changed.Day))
        {
            return false;
        }
        var contender = new Contender(purse.Scheme, changed, [Fresh(purse, changed, field)], terms);
        return new Candidate(purse, contender, 0, changed).CanPay
            && best.TooLittleByOthers(contender, changed.AlreadyFunded) is null;
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
