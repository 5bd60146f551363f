using System.Diagnostics;
using System.Text.Json.Serialization;
using Wallet.Domain.Planning.Clauses;
using static Wallet.Domain.Pots.PotEvent;

namespace Wallet.Domain.Pots;

/// <summary>The money of a scheme for one application window, and who may still ask for it. Tiny, whatever comes: thousands queue for it.</summary>
/// <param name="Window">The days of the window, as outages have moved them.</param>
/// <param name="OpensAt">From this instant on people can apply.</param>
/// <param name="ClosesAt">From this instant on they no longer can.</param>
/// <param name="Limit">The ceiling (subsidieplafond).</param>
/// <param name="Used">What was granted and not given back; never above the limit.</param>
/// <param name="Places">How many applications were decided, refused ones too: the last place that was taken.</param>
public sealed record Pot(
    PotId Id,
    SchemeId Scheme,
    ApplicationWindow Window,
    Instant OpensAt,
    Instant ClosesAt,
    Money Limit,
    Money Used,
    int Places
)
{
    /// <summary>The latest time in which nobody could apply; null when there was none.</summary>
    public Outage? Outage { get; init; }

    /// <summary>The registration before it opens; null when there is none, and who comes first is served first from the opening on.</summary>
    public Draw? Draw { get; init; }

    /// <summary>What can still be granted.</summary>
    public Money Left => Limit - Used;

    /// <summary>Whether somebody who applies at this instant is decided upon.</summary>
    public bool IsOpenAt(Instant at) =>
        OpensAt <= at && Draw is not { IsDone: false } && TakesBackAt(at);

    /// <summary>Whether it would be open but for those who registered, who come first.</summary>
    public bool AwaitsDrawAt(Instant at) =>
        OpensAt <= at && Draw is { IsDone: false } && TakesBackAt(at);

    /// <summary>Whether those are decided upon who registered. They count as if they applied at the opening.</summary>
    public bool IsOpenToDrawn => Draw is { IsDone: false } && OpensAt < ClosesAt;

    /// <summary>Whether a grant that is given back at this instant can be granted again.</summary>
    public bool TakesBackAt(Instant at) => at < ClosesAt && Outage?.Includes(at) is not true;

    /// <summary>When one can apply next; this instant itself while it is open, null when it has closed for good.</summary>
    public Instant? OpenFrom(Instant at)
    {
        var from = Instant.Max(at, OpensAt);
        from = Outage?.Includes(from) is true ? Outage.Until : from;
        return from < ClosesAt ? from : null;
    }

    /// <summary>What the pot says to somebody who asks this much now: the next place, and the proof why it was granted or not.</summary>
    public PotAnswer Answer(Money asked) => new(Places + 1, asked, Used, Limit);

    /// <summary>The pot after one more event; null is a pot that was never opened.</summary>
    /// <exception cref="UnreachableException">The event breaks an invariant of money.</exception>
    public static Pot Evolve(Pot? pot, PotEvent happened) =>
        (pot, happened) switch
        {
            (null, PotOpened e) => new(
                e.Pot,
                e.Scheme,
                e.Window,
                e.OpensAt,
                e.ClosesAt,
                e.Limit,
                Money.Zero,
                Places: 0
            )
            {
                Draw = e.Registering is { } registering
                    ? new Draw(registering, Result: null, IsDone: false)
                    : null,
            },
            ({ } p, PotRaised e) => p with { Limit = p.Limit + e.By },
            ({ } p, PotClosed e) => p with { ClosesAt = e.At },
            ({ } p, OutageDeclared e) => p with
            {
                Outage = e.Outage,
                Window = e.Window,
                ClosesAt = e.ClosesAt,
            },
            ({ Draw: { Result: null } draw } p, DrawHeld e) => p with
            {
                Draw = draw with { Result = e.Result },
            },
            ({ Draw: { Result: not null } draw } p, DrawDone) => p with
            {
                Draw = draw with { IsDone = true },
            },
            ({ } p, PotDecided e) => e.Decisions.Aggregate(p, (now, d) => now.After(d.Answer)),
            ({ } p, PotReturned e) when e.Amount <= p.Used => p with { Used = p.Used - e.Amount },
            _ => throw new UnreachableException($"Pot {pot} cannot have had {happened}."),
        };

    private Pot After(PotAnswer answer) =>
        answer == Answer(answer.Asked)
            ? this with
            {
                Places = answer.Place,
                Used = answer.IsGranted ? Used + answer.Asked : Used,
            }
            : throw new UnreachableException($"Pot {this} cannot have answered {answer}.");
}

/// <summary>A time in which nobody could apply.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
public sealed record Outage(Instant From, Instant Until)
{
    /// <summary>Whether this instant is in it.</summary>
    public bool Includes(Instant at) => From <= at && at < Until;
}

/// <summary>How a pot answered one application. The figures are the proof: granted is what still fitted whole.</summary>
/// <param name="Place">1 for the first application that the pot decided.</param>
/// <param name="Used">What had been granted when this place was decided.</param>
/// <param name="Limit">The ceiling at that moment.</param>
public sealed record PotAnswer(int Place, Money Asked, Money Used, Money Limit)
{
    /// <summary>Whether it fitted.</summary>
    [JsonIgnore]
    public bool IsGranted => Used + Asked <= Limit;
}
