using Wallet.Domain;

namespace Wallet.Api.Payments;

/// <summary>A run that somebody asked for: who comes by puts it together, and goes on where another was killed.</summary>
/// <param name="Id">Of the run.</param>
/// <param name="Looked">How many enrolments with claims were looked at, of how many.</param>
/// <param name="Refused">Why there is no run; null when there is one, or it is being put together.</param>
public sealed record RunProposal(
    Guid Id,
    ActorId By,
    LocalDate On,
    DateTimeOffset At,
    int Looked = 0,
    int OutOf = 0,
    bool IsDone = false,
    Rejection? Refused = null
);
