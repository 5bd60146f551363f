namespace Wallet.Domain.Pots;

/// <summary>The time in which people register before a pot opens, and the promise that nobody can choose the draw after it.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive.</param>
/// <param name="SeedHash">SHA-256 of the seed of the draw, which is secret until the draw is held.</param>
public sealed record Registering(Instant From, Instant Until, string SeedHash);

/// <summary>How the draw of a pot stands.</summary>
/// <param name="Result">Null until it is held.</param>
/// <param name="IsDone">Whether all who registered have been decided upon, so that the others can come.</param>
public sealed record Draw(Registering Registering, DrawResult? Result, bool IsDone)
{
    /// <summary>Whether registrations can be made and withdrawn.</summary>
    public bool IsOpenAt(Instant at) =>
        Result is null && Registering.From <= at && at < Registering.Until;
}

/// <summary>What makes a draw: from it everybody can tell the order.</summary>
/// <param name="Tickets">How many registrations took part.</param>
/// <param name="TicketsHash">SHA-256 of them, in the order of their ids: which took part, before anybody could know their order.</param>
public sealed record DrawResult(string Seed, int Tickets, string TicketsHash);
