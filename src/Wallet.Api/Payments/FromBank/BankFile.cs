using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Payments.FromBank;

/// <summary>A file of the bank: how far it is, and what came of it.</summary>
/// <param name="Sha256">Of its bytes: by it the same file is known again.</param>
/// <param name="Unexplained">What the closing balance has more than the entries explain; null for a status report.</param>
/// <param name="Entries">What is to be booked; a batch without its payments counts as one.</param>
/// <param name="Done">How many of these were looked at. The books have them when all were.</param>
/// <param name="Content">Where the file waits until it is booked; null when it is, or will not be.</param>
/// <param name="NotBooked">Why nothing of it was booked; then the same file may be sent again.</param>
public sealed record BankFile(
    Guid Id,
    DateTimeOffset At,
    string By,
    BankMessage Message,
    string MessageId,
    string Sha256,
    BankTally Tally,
    Money? Unexplained,
    int Entries,
    int Done,
    long? Content,
    Text? NotBooked = null
)
{
    public bool IsBooked => Content is null && NotBooked is null;

    public static Guid IdOf(string sha256) =>
        Projections.EventStore.StreamId.FromName($"bank-file:{sha256}");
}

public enum BankMessage
{
    /// <summary>camt.053.001.08</summary>
    Statement,

    /// <summary>pain.002.001.10</summary>
    StatusReport,
}

/// <summary>What came of the payments and entries in a file.</summary>
/// <param name="Settled">Paid by the bank.</param>
/// <param name="Returned">Not made, or back.</param>
/// <param name="Unknown">On the worklist: somebody has to look.</param>
/// <param name="AlreadyKnown">Heard before.</param>
/// <param name="OnlyTold">Nothing happened yet: announced, or accepted by the bank.</param>
public sealed record BankTally(
    int Settled,
    int Returned,
    int Unknown,
    int AlreadyKnown,
    int OnlyTold
)
{
    public static readonly BankTally Nothing = new(0, 0, 0, 0, 0);

    /// <summary>Money for deposits.</summary>
    public int Received { get; init; }

    public int All => Settled + Returned + Received + Unknown + AlreadyKnown + OnlyTold;

    public BankTally With(EntryOutcome outcome) =>
        outcome switch
        {
            EntryOutcome.Settled => this with { Settled = Settled + 1 },
            EntryOutcome.Returned => this with { Returned = Returned + 1 },
            EntryOutcome.AlreadyKnown => this with { AlreadyKnown = AlreadyKnown + 1 },
            EntryOutcome.Received => this with { Received = Received + 1 },
            EntryOutcome.Unknown => this with { Unknown = Unknown + 1 },
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "not counted"),
        };
}
