using Wallet.Api.Requests;

namespace Wallet.Api.Employers;

/// <summary>What naming somebody for a staff list comes to.</summary>
/// <param name="Before">How the list had the staff number; null when it did not.</param>
/// <param name="Now">Null when it is refused.</param>
/// <param name="Problem">Why it is refused; null when it is not.</param>
public sealed record StaffChange(StaffMember? Before, StaffMember? Now, InputError? Problem = null)
{
    public StaffFate Fate =>
        Now is null ? StaffFate.Refused
        : Before is null ? StaffFate.Added
        : Now == Before ? StaffFate.Known
        : StaffFate.Changed;

    /// <summary>Whether another last day became known: then the employer's money may end earlier.</summary>
    public bool IsLeaving => Before is not null && Now?.Until is { } until && until != Before.Until;
}

public enum StaffFate
{
    /// <summary>New on the list.</summary>
    Added,

    /// <summary>On it already, with another name or another day.</summary>
    Changed,

    /// <summary>On it already, just so.</summary>
    Known,

    Refused,
}
