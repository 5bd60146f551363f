using Wallet.Domain.Planning;
using static Wallet.Domain.Planning.NearestChange;

namespace Wallet.Api.Words;

/// <summary>What somebody could do so that a budget pays after all.</summary>
public static class ChangeWords
{
    public static Text Of(NearestChange change) =>
        change switch
        {
            ApplyFrom c => Text.Of(
                $"Vraagt u het aan vanaf {c.Day}? Dan kan dit budget wel betalen.",
                $"Do you apply from {c.Day}? Then this budget can pay."
            ),
            StartFrom c => Text.Of(
                $"Begint de cursus op {c.Day} of later? Dan kan dit budget wel betalen.",
                $"Does the course start on {c.Day} or later? Then this budget can pay."
            ),
            StartUntil c => Text.Of(
                $"Begint de cursus op {c.Day} of eerder? Dan kan dit budget wel betalen.",
                $"Does the course start on {c.Day} or earlier? Then this budget can pay."
            ),
            CourseWith c => Text.Of(
                $"Kies een cursus met: {CourseWords.AnyOf(c.AnyOf)}. Dan kan dit budget wel betalen.",
                $"Choose a course with: {CourseWords.AnyOf(c.AnyOf)}. Then this budget can pay."
            ),
            CourseWithout c => Text.Of(
                $"Kies een cursus zonder: {CourseWords.Tag(c.Tag)}. Dan kan dit budget wel betalen.",
                $"Choose a course without: {CourseWords.Tag(c.Tag)}. Then this budget can pay."
            ),
            CourseOfLevel c => Text.Of(
                $"Kies een cursus met niveau {c.Nlqf}. Dan kan dit budget wel betalen.",
                $"Choose a course of level {c.Nlqf}. Then this budget can pay."
            ),
            PersonIs c => Text.Of(
                $"Wordt dit uw situatie: {CourseWords.Fact(c.Fact)}? Dan kan dit budget wel betalen.",
                $"Does this become your situation: {CourseWords.Fact(c.Fact)}? Then this budget can pay."
            ),
            PersonIsNot c => Text.Of(
                $"Is dit niet meer uw situatie: {CourseWords.Fact(c.Fact)}? Dan kan dit budget wel betalen.",
                $"Is this no longer your situation: {CourseWords.Fact(c.Fact)}? Then this budget can pay."
            ),
            FigureAtLeast c => Text.Of(
                $"Wordt dit ten minste {c.Value}: {PersonVerdictWords.Figure(c.Figure)}? Dan kan dit budget wel betalen.",
                $"Does this become at least {c.Value}: {PersonVerdictWords.Figure(c.Figure)}? Then this budget can pay."
            ),
            OthersPay c => Text.Of(
                $"Betaalt uw werkgever of iemand anders {c.Amount} mee? Dan kan dit budget wel betalen.",
                $"Does your employer or somebody else pay {c.Amount}? Then this budget can pay."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(change),
                change,
                "a change without words"
            ),
        };
}
