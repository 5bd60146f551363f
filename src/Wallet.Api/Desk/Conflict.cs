using JasperFx;
using Marten.Exceptions;
using Npgsql;

namespace Wallet.Api.Desk;

/// <summary>Whether a commit failed for a passing reason, mostly that somebody else was first: deciding again is right, and finds what was done meanwhile.</summary>
internal static class Conflict
{
    public const int Attempts = 20;

    public static bool Is(Exception e) =>
        e
            is ConcurrencyException
                or StreamLockedException
                or DocumentAlreadyExistsException
                or ExistingStreamIdCollisionException
        || e
            is PostgresException
            {
                SqlState: PostgresErrorCodes.UniqueViolation
                    or PostgresErrorCodes.SerializationFailure
                    or PostgresErrorCodes.DeadlockDetected
                    or PostgresErrorCodes.LockNotAvailable
            }
        || (e.InnerException is { } inner && Is(inner));

    /// <summary>Decides and commits, again as often as somebody else was first.</summary>
    public static async Task DecideAgainAsync(Func<Task> decide)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await decide();
                return;
            }
            catch (Exception e) when (attempt < Attempts && Is(e))
            {
                // What the other did is seen now.
            }
        }
    }

    /// <summary>Whether the database was not there, or went away in between.</summary>
    public static bool IsAbsence(Exception e) =>
        e is NpgsqlException { IsTransient: true } && !Is(e)
        || (e.InnerException is { } inner && IsAbsence(inner));
}
