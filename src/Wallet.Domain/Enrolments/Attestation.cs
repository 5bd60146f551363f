using System.Text.Json.Serialization;

namespace Wallet.Domain.Enrolments;

/// <summary>What a side says of how a course started or ended for a learner. Two sides agree when they say the same.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "says")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(NoShow), "no-show")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(StoppedEarly), "stopped-early")]
public abstract record Attestation
{
    private Attestation() { }

    /// <summary>Whether it is about the start; else it is about the end.</summary>
    [JsonIgnore]
    public bool IsOfStart => this is Started or NoShow;

    /// <summary>The course started and the learner was there.</summary>
    public sealed record Started : Attestation;

    /// <summary>The course started and the learner never came.</summary>
    public sealed record NoShow : Attestation;

    /// <summary>The course is over.</summary>
    /// <param name="Attendance">How much of it the learner attended.</param>
    public sealed record Completed(Percent Attendance, bool HasDiploma) : Attestation;

    /// <summary>The learner stopped before the end.</summary>
    /// <param name="Attendance">How much of the whole course the learner attended.</param>
    public sealed record StoppedEarly(Percent Attendance) : Attestation;
}

/// <summary>Who says it.</summary>
public enum Side
{
    /// <summary>The learner.</summary>
    Learner,

    /// <summary>The training provider.</summary>
    Provider,
}

/// <summary>What a side said.</summary>
public sealed record Said(Side Side, Attestation Attestation);

/// <summary>Why an attestation holds.</summary>
public enum SettledBy
{
    /// <summary>Both sides said so.</summary>
    BothSides,

    /// <summary>One side said so, and the other nothing in time.</summary>
    Silence,

    /// <summary>An administrator decided between them.</summary>
    Administrator,
}
