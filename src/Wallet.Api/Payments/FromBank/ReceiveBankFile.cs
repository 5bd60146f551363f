using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Requests;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What came of a file that was sent: it cannot be read, or it is booked from here.</summary>
public abstract record BankFileReceived
{
    private BankFileReceived() { }

    public sealed record Not(Outcome Because) : BankFileReceived;

    /// <param name="IsNew">False when the same file was sent before.</param>
    public sealed record As(BankFile File, bool IsNew) : BankFileReceived;
}

/// <summary>Reads a file of the bank to its end, and keeps it in the database when it is whole: from there it is booked, also when this process is killed.</summary>
internal sealed class ReceiveBankFile(IDocumentStore store, IClock clock)
{
    /// <summary>What the file is called on a page and in what is wrong with it.</summary>
    private const string Field = "document";

    public async Task<BankFileReceived> RunAsync(
        SpooledFile file,
        string by,
        Receipt? receipt,
        CancellationToken cancellation
    )
    {
        var (content, flaw) = BankFileContent.Of(file);
        if (content is null)
        {
            return new BankFileReceived.Not(new Outcome.Invalid([new InputError(Field, flaw!)]));
        }
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var session = store.SessionIn(transaction);
        await OneAtATimeAsync(transaction, file.Sha256, cancellation);
        var earlier = await session.LoadAsync<BankFile>(BankFile.IdOf(file.Sha256), cancellation);
        var isNew = earlier is null or { NotBooked: not null };
        var kept = earlier!;
        if (isNew)
        {
            kept = Received(file, content, by) with
            {
                Content = await transaction.KeepAsync(file.Read(), cancellation),
            };
            session.Store(kept);
        }
        if (receipt is not null)
        {
            session.Insert(receipt);
        }
        await session.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new BankFileReceived.As(kept, isNew);
    }

    private static async Task OneAtATimeAsync(
        NpgsqlTransaction transaction,
        string sha256,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            "select pg_advisory_xact_lock(hashtextextended($1, 0))",
            transaction.Connection,
            transaction
        );
        command.Parameters.Add(new NpgsqlParameter { Value = $"bank-file:{sha256}" });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private BankFile Received(SpooledFile file, BankFileContent content, string by) =>
        new(
            BankFile.IdOf(file.Sha256),
            clock.GetCurrentInstant().ToDateTimeOffset(),
            by,
            content.Message,
            content.MessageId,
            file.Sha256,
            BankTally.Nothing with
            {
                OnlyTold = content.OnlyTold,
            },
            content.Unexplained,
            content.Entries,
            Done: 0,
            Content: null
        );
}
