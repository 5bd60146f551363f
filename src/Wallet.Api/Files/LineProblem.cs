namespace Wallet.Api.Files;

/// <summary>What is wrong with a field of a line.</summary>
/// <param name="Problem">What was found and what is allowed.</param>
public sealed record LineProblem(string Field, string Problem);
