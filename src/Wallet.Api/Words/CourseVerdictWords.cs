using Wallet.Domain.Planning;
using static Wallet.Domain.Planning.Verdict;

namespace Wallet.Api.Words;

/// <summary>Why a scheme does not pay for a course, or not for an application on this day.</summary>
public static class CourseVerdictWords
{
    /// <summary>Null when it is about something else.</summary>
    public static Text? Of(Verdict verdict) =>
        verdict switch
        {
            CourseLacksTag v => Text.Of(
                $"De cursus moet dit hebben: {CourseWords.AnyOf(v.AnyOf)}.",
                $"The course must have this: {CourseWords.AnyOf(v.AnyOf)}."
            ),
            CourseHasTag v => Text.Of(
                $"Dit budget betaalt niet voor deze soort cursus: {CourseWords.Tag(v.Tag)}.",
                $"This budget does not pay for this kind of course: {CourseWords.Tag(v.Tag)}."
            ),
            LevelTooHigh v => Text.Of(
                $"De cursus heeft niveau {v.Found}. Dit budget betaalt tot en met niveau {v.Highest}.",
                $"The course has level {v.Found}. This budget pays up to level {v.Highest}."
            ),
            LevelTooLow v => Text.Of(
                $"De cursus heeft niveau {v.Found}. Dit budget betaalt vanaf niveau {v.Lowest}.",
                $"The course has level {v.Found}. This budget pays from level {v.Lowest}."
            ),
            StartsTooSoon v => Text.Of(
                $"De cursus begint te vroeg. Dit budget betaalt voor cursussen vanaf {v.Earliest}.",
                $"The course starts too soon. This budget pays for courses from {v.Earliest}."
            ),
            StartsTooLate v => Text.Of(
                $"De cursus begint te laat. Dit budget betaalt voor cursussen tot en met {v.Latest}.",
                $"The course starts too late. This budget pays for courses until {v.Latest} (inclusive)."
            ),
            OutsideWindows { Next: { } next } => Text.Of(
                $"U kunt dit budget nu niet aanvragen. Dat kan weer vanaf {next}.",
                $"You cannot apply for this budget now. You can again from {next}."
            ),
            OutsideWindows => new(
                "U kunt dit budget nu niet aanvragen.",
                "You cannot apply for this budget now."
            ),
            PotNotOpen { OpensAt: { } opensAt } => Text.Of(
                $"U kunt dit budget aanvragen vanaf {opensAt}.",
                $"You can apply for this budget from {opensAt}."
            ),
            PotNotOpen => new(
                "U kunt dit budget niet meer aanvragen in deze periode.",
                "You can no longer apply for this budget in this period."
            ),
            DrawNotDone => PotWords.DrawNotDone,
            PotTooSmall v => Text.Of(
                $"In de pot zit niet genoeg meer. Van de {v.Limit} was al {v.Used} toegekend. U had {v.Asked} nodig.",
                $"There is too little left in the pot. Of the {v.Limit} {v.Used} had been granted. You needed {v.Asked}."
            ),
            CourseQuotaReached v => Text.Of(
                $"Al {v.Found} mensen kregen dit jaar geld voor deze cursus. Meer dan {v.AtMost} mag niet.",
                $"{v.Found} people have already got money for this course this year. No more than {v.AtMost} may."
            ),
            _ => null,
        };
}
