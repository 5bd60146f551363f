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

    public Text Because(PlanLine line) => Because(line.Verdict);

    public Text Because(Verdict verdict) =>
        PersonVerdictWords.Of(verdict)
        ?? CourseVerdictWords.Of(verdict)
        ?? OfMoney(verdict)
        ?? throw new ArgumentOutOfRangeException(
            nameof(verdict),
            verdict,
            "a verdict without words"
        );

    /// <summary>What would make the budget pay; null where nothing would.</summary>
    public static Text? Advice(PlanLine line) =>
        line.Change is { } change ? ChangeWords.Of(change) : null;

    private Text? OfMoney(Verdict verdict) =>
        verdict switch
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
            LearnersPart v => Text.Of(
                $"De eerste {v.Part} van de prijs betaalt u zelf. Dit budget betaalt de rest.",
                $"You pay the first {v.Part} of the price yourself. This budget pays the rest."
            ),
            OnlyTheRest v => Text.Of(
                $"Dit budget betaalt alleen wat uw andere budget niet kan betalen: {v.Rest}.",
                $"This budget pays only what your other budget cannot pay: {v.Rest}."
            ),
            PartsCovered v => Pays(v.Parts),
            NothingItPaysFor v => Pays(v.Parts),
            Empty => new(
                "Er staat geen geld meer op dit budget.",
                "There is no money left in this budget."
            ),
            NotNeeded => new(
                "Dit budget is niet nodig. De andere budgetten betalen al.",
                "This budget is not needed. The other budgets already pay."
            ),
            LeftOut => new(
                "Dit budget is niet gebruikt. Zo betaalt u zelf het minst.",
                "This budget is not used. This way you pay the least yourself."
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
                $"Dit geld is alleen voor: {CourseWords.AnyOf(v.Words)}.",
                $"This money is only for: {CourseWords.AnyOf(v.Words)}."
            ),
            NoTermsInForce => new(
                "Deze regeling geldt niet op deze dag.",
                "This scheme does not apply on this day."
            ),
            SubsidisedElsewhere => new(
                "Iemand anders geeft al subsidie voor deze cursus. Dan mag dit budget niet betalen.",
                "Somebody else already subsidises this course. Then this budget may not pay."
            ),
            OthersPayTooLittle v => Text.Of(
                $"Iemand anders moet ten minste {v.Least} betalen. Nu is dat {v.Found}.",
                $"Somebody else must pay at least {v.Least}. Now that is {v.Found}."
            ),
            ExcludedBy v => Text.Of(
                $"Dit budget mag niet samen met “{Scheme(v.Other)}”. Zo betaalt u zelf het minst.",
                $"This budget may not be combined with “{Scheme(v.Other)}”. This way you pay the least yourself."
            ),
            _ => null,
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
}
