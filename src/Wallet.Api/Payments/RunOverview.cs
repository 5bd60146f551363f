using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>A run without its payments, for lists and for whoever needs to know how far it is. Stored in each commit that changes the run.</summary>
/// <param name="From">The account that it is paid from; null before it is released.</param>
public sealed record RunOverview(
    Guid Id,
    DateTimeOffset At,
    RunState State,
    ActorId ProposedBy,
    LocalDate ProposedOn,
    ActorId? ReleasedBy,
    Iban? From,
    int Payments,
    Money Total,
    Fates Settled,
    Fates Returned
)
{
    /// <summary>For the bank; none before the run is released.</summary>
    public int Files => From is null ? 0 : PaymentFileId.Of(Id, Payments).Number;

    public bool IsDone =>
        State == RunState.Sent && Settled.Payments + Returned.Payments == Payments;

    public static RunOverview Of(PaymentRun run, DateTimeOffset at) =>
        new(
            run.Id.Value,
            at,
            run.State,
            run.ProposedBy,
            run.ProposedOn,
            run.ReleasedBy,
            From: null,
            run.Lines.Count,
            run.Differences.Total,
            Fates.Of(run, PaymentFate.Settled),
            Fates.Of(run, PaymentFate.Returned)
        );

    /// <summary>As the run is now.</summary>
    public RunOverview Now(PaymentRun run) => Of(run, At) with { From = From };
}

/// <summary>Payments of which the same became.</summary>
public sealed record Fates(int Payments, Money Amount)
{
    public static Fates Of(PaymentRun run, PaymentFate fate) =>
        new(run.Lines.Count(l => l.Fate == fate), run.TotalOf(fate));
}
