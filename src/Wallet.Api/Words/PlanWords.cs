using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Planning.Verdict;

namespace Wallet.Api.Words;

/// <summary>Why a budget pays or does not pay, in one or two short sentences.</summary>
public sealed class PlanWords(TermsBook terms)
{
    public Text Scheme(Domain.SchemeId scheme) =>
        terms.All.LastOrDefault(t => t.Scheme == scheme) is { } known
            ? new Text(known.About.Nl.Name, known.About.En.Name)
            : new Text(scheme.Value, scheme.Value);

    public Text Because(PlanLine line) =>
        line.Verdict switch
        {
            RestOfPrice => new(
                "Dit budget betaalt de rest van de prijs.",
                "This budget pays the rest of the price."
            ),
            AllThatIsLeft => new(
                "Dit budget betaalt alles wat erop staat.",
                "This budget pays all that it holds."
            ),
            ShareReached v => Text.Of(
                $"Dit budget betaalt {v.Share} procent van {v.Of}.",
                $"This budget pays {v.Share} percent of {v.Of}."
            ),
            ApplicationCapReached v => Text.Of(
                $"Dit budget betaalt hoogstens {v.Cap} per aanvraag.",
                $"This budget pays at most {v.Cap} per application."
            ),
            YearCapReached v => Text.Of(
                $"Dit budget betaalt hoogstens {v.Cap} per jaar. U hebt dit jaar al {v.Used} gebruikt.",
                $"This budget pays at most {v.Cap} a year. You have already used {v.Used} this year."
            ),
            PartsCovered v => Pays(v.Parts),
            Empty => new(
                "Er staat geen geld meer op dit budget.",
                "There is no money left in this budget."
            ),
            NotNeeded => new(
                "Dit budget is niet nodig. De andere budgetten betalen al.",
                "This budget is not needed. The other budgets already pay."
            ),
            NotYetUsable v => Text.Of(
                $"U kunt dit budget gebruiken vanaf {v.From}.",
                $"You can use this budget from {v.From}."
            ),
            NoLongerUsable v => Text.Of(
                $"U kon dit budget gebruiken tot en met {v.Until}.",
                $"You could use this budget until {v.Until}."
            ),
            EarmarkedForOther v => Text.Of(
                $"Dit geld is alleen voor: {Tags(v.Words)}.",
                $"This money is only for: {Tags(v.Words)}."
            ),
            NoTermsInForce => new(
                "Deze regeling geldt niet op deze dag.",
                "This scheme does not apply on this day."
            ),
            PersonLacksFact v => Text.Of(
                $"Dit budget is alleen voor mensen met deze situatie: {CourseWords.Fact(v.Fact)}.",
                $"This budget is only for people in this situation: {CourseWords.Fact(v.Fact)}."
            ),
            CourseLacksTag v => Text.Of(
                $"De cursus moet dit hebben: {Tags(v.AnyOf)}.",
                $"The course must have this: {Tags(v.AnyOf)}."
            ),
            CourseHasTag v => Text.Of(
                $"Dit budget betaalt niet voor deze soort cursus: {CourseWords.Tag(v.Tag)}.",
                $"This budget does not pay for this kind of course: {CourseWords.Tag(v.Tag)}."
            ),
            LevelTooHigh v => Text.Of(
                $"De cursus heeft niveau {v.Found}. Dit budget betaalt tot en met niveau {v.Highest}.",
                $"The course has level {v.Found}. This budget pays up to level {v.Highest}."
            ),
            SubsidisedElsewhere => new(
                "Iemand anders geeft al subsidie voor deze cursus. Dan mag dit budget niet betalen.",
                "Somebody else already subsidises this course. Then this budget may not pay."
            ),
            NothingItPaysFor v => Pays(v.Parts),
            ExcludedBy v => Text.Of(
                $"Dit budget mag niet samen met “{Scheme(v.Other)}”. Zo betaalt u zelf het minst.",
                $"This budget may not be combined with “{Scheme(v.Other)}”. This way you pay the least yourself."
            ),
            var unknown => throw new ArgumentOutOfRangeException(
                nameof(line),
                unknown,
                "a verdict without words"
            ),
        };

    /// <summary>Where the terms say so, and which version of them.</summary>
    public static Text? Source(PlanLine line) =>
        line is { Verdict.Article: { } article, TermsFrom: { } from }
            ? Text.Of(
                $"Dit staat in {article} van de regels die gelden vanaf {from}.",
                $"This is in {article} of the rules that apply from {from}."
            )
            : null;

    private static Text Pays(CostParts parts) =>
        Text.Of(
            $"Dit budget betaalt alleen {CourseWords.Parts(parts)}.",
            $"This budget pays only for {CourseWords.Parts(parts)}."
        );

    private static Text Tags(IEnumerable<string> tags) => tags.Select(CourseWords.Tag).Or();
}
