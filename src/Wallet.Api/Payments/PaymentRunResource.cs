using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>A run and how far it is.</summary>
/// <param name="Progress">How many enrolments with claims were looked at, of how many; null when the run is there, or will not be.</param>
/// <param name="Files">For the bank; none before the run is released.</param>
/// <param name="Differences">From the last run; null in lists and before there is a run.</param>
public sealed record PaymentRunResource(
    Guid PaymentRunId,
    RunStage Stage,
    ActorId ProposedBy,
    LocalDate ProposedOn,
    ActorId? ReleasedBy,
    RunProgress? Progress,
    int Payments,
    Money Total,
    Fates Settled,
    Fates Returned,
    int Files,
    RunDifferences? Differences
)
{
    private static readonly Fates None = new(0, Money.Zero);

    public static PaymentRunResource Of(RunProposal proposal) =>
        new(
            proposal.Id,
            proposal.IsDone ? RunStage.NothingToPay : RunStage.BeingPutTogether,
            proposal.By,
            proposal.On,
            ReleasedBy: null,
            proposal.IsDone ? null : new RunProgress(proposal.Looked, proposal.OutOf),
            0,
            Money.Zero,
            None,
            None,
            0,
            Differences: null
        );

    public static PaymentRunResource Of(RunOverview run, RunDifferences? differences = null) =>
        new(
            run.Id,
            StageOf(run),
            run.ProposedBy,
            run.ProposedOn,
            run.ReleasedBy,
            Progress: null,
            run.Payments,
            run.Total,
            run.Settled,
            run.Returned,
            run.Files,
            differences
        );

    private static RunStage StageOf(RunOverview run) =>
        run.State switch
        {
            RunState.Proposed => RunStage.Proposed,
            RunState.Released => RunStage.Released,
            RunState.Withdrawn => RunStage.Withdrawn,
            _ => run.IsDone ? RunStage.Done : RunStage.Sent,
        };
}

public sealed record RunProgress(int Looked, int OutOf);

/// <summary>How far a run is, from the question for it to the last answer of the bank.</summary>
public enum RunStage
{
    BeingPutTogether,
    NothingToPay,
    Proposed,
    Released,
    Sent,
    Done,
    Withdrawn,
}
