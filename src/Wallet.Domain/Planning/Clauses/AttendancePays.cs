using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// What attendance makes of the price: all of it from this percentage, pro rata from that one, and below it a fixed percentage; rounded down, and the
/// rest of the scheme's money goes to its residual owner:
/// <c>{ "clause": "attendance-pays", "allFrom": 80, "proRataFrom": 25, "belowThat": 25 }</c>. Both edges are inclusive.
/// </summary>
public sealed record AttendancePays(Percent AllFrom, Percent ProRataFrom, Percent BelowThat)
    : Clause
{
    private static readonly Percent All = Percent.Of(100);

    /// <summary>The share of the price that the provider gets for this attendance.</summary>
    public Percent ShareFor(Percent attendance) =>
        attendance.PerMillion >= AllFrom.PerMillion ? All
        : attendance.PerMillion >= ProRataFrom.PerMillion ? attendance
        : BelowThat;
}
