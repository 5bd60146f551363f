using System.Diagnostics;
using static Wallet.Domain.Payments.PaymentRunEvent;

namespace Wallet.Domain.Payments;

/// <summary>Payments that go to the bank together, and what became of each.</summary>
/// <param name="Lines">In the order of the file.</param>
public sealed record PaymentRun(
    PaymentRunId Id,
    ValueList<RunLine> Lines,
    RunDifferences Differences,
    RunState State,
    ActorId ProposedBy,
    LocalDate ProposedOn
)
{
    /// <summary>The second person; null before.</summary>
    public ActorId? ReleasedBy { get; init; }

    /// <summary>Of the files that went to the bank.</summary>
    public ValueList<string> MessageIds { get; init; } = [];

    /// <summary>Whether something is known of each payment.</summary>
    public bool IsDone => State == RunState.Sent && Lines.All(l => l.Fate != PaymentFate.Open);

    /// <summary>What its payments come to that have this fate.</summary>
    public Money TotalOf(PaymentFate fate) =>
        Money.Sum(Lines.Where(l => l.Fate == fate).Select(l => l.Payment.Amount));

    /// <summary>The run after one more event; null is one that was never proposed.</summary>
    public static PaymentRun Evolve(PaymentRun? run, PaymentRunEvent happened) =>
        (run, happened) switch
        {
            (null, RunProposed e) => new(
                e.Run,
                [.. e.Lines.Select(l => new RunLine(l, PaymentFate.Open, null))],
                e.Differences,
                RunState.Proposed,
                e.By,
                e.On
            ),
            ({ } r, RunReleased e) => r with { State = RunState.Released, ReleasedBy = e.By },
            ({ } r, RunWithdrawn) => r with { State = RunState.Withdrawn },
            ({ } r, RunSent e) => r with { State = RunState.Sent, MessageIds = e.MessageIds },
            ({ } r, PaymentsSettled e) => r.With(
                e.Payments.ToDictionary(id => id, _ => (PaymentFate.Settled, (string?)null))
            ),
            ({ } r, PaymentsReturned e) => r.With(
                e.Payments.ToDictionary(
                    p => p.Payment,
                    p => (PaymentFate.Returned, (string?)p.Reason)
                )
            ),
            _ => throw new UnreachableException($"Run {run?.Id} cannot have had {happened}."),
        };

    private PaymentRun With(Dictionary<EndToEndId, (PaymentFate Fate, string? Reason)> news) =>
        this with
        {
            Lines =
            [
                .. Lines.Select(l =>
                    news.TryGetValue(l.Payment.Id, out var heard)
                        ? l with
                        {
                            Fate = heard.Fate,
                            Reason = heard.Reason,
                        }
                        : l
                ),
            ],
        };
}

/// <summary>A payment and what became of it.</summary>
/// <param name="Reason">Why it was returned, as a code of the bank; null when it was not.</param>
public sealed record RunLine(PaymentLine Payment, PaymentFate Fate, string? Reason);

/// <summary>How far a run is.</summary>
public enum RunState
{
    /// <summary>It waits for a second person.</summary>
    Proposed,

    /// <summary>It can go to the bank.</summary>
    Released,

    /// <summary>It went to the bank.</summary>
    Sent,

    /// <summary>It never will.</summary>
    Withdrawn,
}
