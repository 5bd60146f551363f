using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// What the scheme paid is taken back whole unless the learner attended at least this percentage, or has the diploma where that is enough:
/// <c>{ "clause": "reclaimed-unless", "attendance": 80, "diploma": true }</c>. The learner pays it back; the provider, when the course never started.
/// </summary>
public sealed record ReclaimedUnless(Percent Attendance, bool Diploma) : Clause
{
    /// <summary>Whether the scheme takes its money back.</summary>
    public bool Reclaims(Percent attendance, bool hasDiploma) =>
        attendance.PerMillion < Attendance.PerMillion && !(Diploma && hasDiploma);
}
