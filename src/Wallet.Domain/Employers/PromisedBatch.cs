namespace Wallet.Domain.Employers;

/// <summary>A batch of top-ups that was confirmed and is not done.</summary>
/// <param name="IsFunded">Whether its money was set apart.</param>
public sealed record PromisedBatch(
    TopUpBatchId Id,
    Money Amount,
    LocalDate On,
    bool IsFunded = false
);
