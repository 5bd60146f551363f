namespace Wallet.Domain.Planning;

/// <summary>A purse that is asked to pay for its scheme.</summary>
internal readonly struct Candidate(
    Purse purse,
    Contender contender,
    int scheme,
    Situation situation
)
{
    public Purse Purse { get; } = purse;

    public Contender Contender { get; } = contender;

    /// The place of its contender in the field.
    public int Scheme { get; } = scheme;

    /// Why it cannot pay, whatever others pay; null when it can.
    public Verdict? Stopped { get; } =
        !purse.Available.IsPositive ? new Verdict.Empty()
        : contender.Terms is null ? contender.Stopped
        : StoppedByLot(purse, situation) ?? contender.Stopped ?? purse.Stopped;

    public bool CanPay => Stopped is null;

    public PlanLine ToLine(Money pays, Verdict verdict, NearestChange? change) =>
        new(Purse.Lot, Purse.Scheme, Contender.Terms?.EffectiveFrom, pays, verdict, change);

    private static Verdict? StoppedByLot(Purse purse, Situation situation)
    {
        if (situation.Day < purse.FirstUsableDay)
        {
            return new Verdict.NotYetUsable(purse.FirstUsableDay.Value);
        }
        if (situation.Day > purse.LastUsableDay)
        {
            return new Verdict.NoLongerUsable(purse.LastUsableDay.Value);
        }
        return purse.EarmarkedFor.Count > 0 && !situation.Course.HasOneOf(purse.EarmarkedFor)
            ? new Verdict.EarmarkedForOther(purse.EarmarkedFor)
            : null;
    }
}
