namespace Wallet.Domain.Claims;

/// <summary>What of a course a claim is for.</summary>
public enum ClaimStage
{
    /// <summary>The start, or before it where the terms pay in advance.</summary>
    Advance,

    /// <summary>Half of the course.</summary>
    Milestone,

    /// <summary>The end: what the terms share out to the provider, less what it claimed before.</summary>
    Final,
}
