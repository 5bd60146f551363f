using Wallet.Domain.Planning;
using static Wallet.Domain.Planning.Verdict;

namespace Wallet.Api.Words;

/// <summary>Why a scheme is not for a person.</summary>
public static class PersonVerdictWords
{
    /// <summary>Null when it is about something else.</summary>
    public static Text? Of(Verdict verdict) =>
        verdict switch
        {
            PersonLacksFact v => Text.Of(
                $"Dit budget is alleen voor mensen met deze situatie: {CourseWords.Fact(v.Fact)}.",
                $"This budget is only for people in this situation: {CourseWords.Fact(v.Fact)}."
            ),
            PersonHasFact v => Text.Of(
                $"Dit budget is niet voor mensen met deze situatie: {CourseWords.Fact(v.Fact)}.",
                $"This budget is not for people in this situation: {CourseWords.Fact(v.Fact)}."
            ),
            AgeUnknown => new("De leeftijd is niet bekend.", "The age is not known."),
            TooYoung v => Text.Of(
                $"Dit budget heeft een laagste leeftijd. Die is bereikt op {v.OldEnoughOn}.",
                $"This budget has a lowest age. It is reached on {v.OldEnoughOn}."
            ),
            TooOld v => Text.Of(
                $"Dit budget heeft een hoogste leeftijd. Die is voorbij sinds {v.Since}.",
                $"This budget has a highest age. It has passed since {v.Since}."
            ),
            PensionAgeReached v => Text.Of(
                $"Dit budget is voor mensen onder de AOW-leeftijd. Die is bereikt op {v.On}.",
                $"This budget is for people below the state pension age. It was reached on {v.On}."
            ),
            FigureUnknown v => Text.Of(
                $"Dit is niet bekend: {Figure(v.Figure)}.",
                $"This is not known: {Figure(v.Figure)}."
            ),
            FigureTooLow v => Text.Of(
                $"Dit moet ten minste {v.Least} zijn: {Figure(v.Figure)}. Het is {v.Found}.",
                $"This must be at least {v.Least}: {Figure(v.Figure)}. It is {v.Found}."
            ),
            FigureTooHigh v => Text.Of(
                $"Dit moet lager zijn dan {v.Below}: {Figure(v.Figure)}. Het is {v.Found}.",
                $"This must be lower than {v.Below}: {Figure(v.Figure)}. It is {v.Found}."
            ),
            UsedThisYear v => Text.Of(
                $"U kunt dit budget één keer per jaar gebruiken. Dit jaar is al {v.Used} gebruikt.",
                $"You can use this budget once a year. This year {v.Used} has already been used."
            ),
            _ => null,
        };

    /// <summary>What people call a known number of a person.</summary>
    public static Text Figure(string figure) =>
        Figures.GetValueOrDefault(figure, new Text(figure, figure));

    private static readonly Dictionary<string, Text> Figures = new()
    {
        ["contractHoursPerWeek"] = new("het aantal uren werk per week", "the hours of work a week"),
        ["qualificationLevel"] = new("het niveau van uw diploma", "the level of your diploma"),
    };
}
