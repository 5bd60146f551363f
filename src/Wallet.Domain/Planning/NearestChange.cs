using System.Text.Json.Serialization;

namespace Wallet.Domain.Planning;

/// <summary>The one thing that would have to be different for a purse to pay. Stored in events beside the verdict.</summary>
/// <remarks>Taken from the clause that declined, and kept only when the scheme's other rules hold in the changed situation too.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "change")]
[JsonDerivedType(typeof(ApplyFrom), "apply-from")]
[JsonDerivedType(typeof(StartFrom), "start-from")]
[JsonDerivedType(typeof(StartUntil), "start-until")]
[JsonDerivedType(typeof(CourseWith), "course-with")]
[JsonDerivedType(typeof(CourseWithout), "course-without")]
[JsonDerivedType(typeof(CourseOfLevel), "course-of-level")]
[JsonDerivedType(typeof(PersonIs), "person-is")]
[JsonDerivedType(typeof(PersonIsNot), "person-is-not")]
[JsonDerivedType(typeof(FigureAtLeast), "figure-at-least")]
[JsonDerivedType(typeof(OthersPay), "others-pay")]
public abstract record NearestChange
{
    private NearestChange() { }

    /// <summary>The situation with this change.</summary>
    public abstract Situation In(Situation situation);

    /// <summary>Apply on this day or later.</summary>
    public sealed record ApplyFrom(LocalDate Day) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) => situation with { Day = Day };
    }

    /// <summary>Take a start of the course on this day or later.</summary>
    public sealed record StartFrom(LocalDate Day) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation with
            {
                Course = situation.Course.StartingOn(Day),
            };
    }

    /// <summary>Take a start of the course on this day or earlier.</summary>
    public sealed record StartUntil(LocalDate Day) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation with
            {
                Course = situation.Course.StartingOn(Day),
            };
    }

    /// <summary>Take a course that carries one of these tags.</summary>
    public sealed record CourseWith(ValueList<string> AnyOf) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation.WithTags([.. situation.Course.Tags, AnyOf[0]]);
    }

    /// <summary>Take a course that does not carry this tag.</summary>
    public sealed record CourseWithout(string Tag) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation.WithTags([.. situation.Course.Tags.Where(t => t != Tag)]);
    }

    /// <summary>Take a course of this level of the Dutch qualification framework.</summary>
    public sealed record CourseOfLevel(int Nlqf) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation.WithTags([
                .. situation.Course.Tags.Where(t => !Course.IsLevel(t)),
                Course.LevelTag(Nlqf),
            ]);
    }

    /// <summary>This word would have to hold for the person.</summary>
    public sealed record PersonIs(string Fact) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation.With(l => l with { Facts = [.. l.Facts, Fact] });
    }

    /// <summary>This word would have to hold no longer.</summary>
    public sealed record PersonIsNot(string Fact) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation.With(l => l with { Facts = [.. l.Facts.Where(f => f != Fact)] });
    }

    /// <summary>This number of the person would have to be known and at least this.</summary>
    public sealed record FigureAtLeast(string Figure, decimal Value) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation.With(l =>
                l with
                {
                    Figures =
                    [
                        .. l.Figures.Where(f => f.Name != Figure),
                        new Figure(Figure, Value),
                    ],
                }
            );
    }

    /// <summary>Others, such as the employer, would have to pay so much more.</summary>
    public sealed record OthersPay(Money Amount) : NearestChange
    {
        /// <inheritdoc/>
        public override Situation In(Situation situation) =>
            situation with
            {
                AlreadyFunded =
                [
                    .. situation.AlreadyFunded,
                    new OutsideFunding(OutsideFunder.Employer, Amount),
                ],
            };
    }
}
