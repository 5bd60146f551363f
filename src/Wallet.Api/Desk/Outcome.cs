using System.Text.Json.Serialization;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Desk;

/// <summary>What came of a command.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(Refused), "refused")]
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>It is so, now or already.</summary>
    public sealed record Done : Outcome;

    /// <summary>The rules refuse it; nothing was booked.</summary>
    public sealed record Refused(Rejection Because) : Outcome;

    /// <summary>The request itself is wrong, per field; nothing was booked.</summary>
    public sealed record Invalid(IReadOnlyList<InputError> Errors) : Outcome;

    /// <summary>The key was used before for another request; nothing was booked.</summary>
    public sealed record KeyReused : Outcome;

    /// <summary>The desk is full: nothing was promised, ask again.</summary>
    public sealed record Busy : Outcome;

    /// <summary>The database went away: whether it was done is found by asking again with the same key.</summary>
    public sealed record Unknown : Outcome;
}
