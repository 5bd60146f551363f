using Marten;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Employers.Batches;

/// <summary>A file of top-ups, and how far it is. Whether there is money for it, the deposit knows.</summary>
/// <param name="Actor">Who sent it.</param>
/// <param name="At">When it was checked last.</param>
/// <param name="Lines">With a top-up.</param>
/// <param name="Sound">How many of them can be booked.</param>
/// <param name="Sum">What those come to.</param>
/// <param name="NotUsed">Columns of which nothing is read.</param>
/// <param name="Tally">What came of lines so far.</param>
public sealed record TopUpBatch(
    Guid Id,
    string Employer,
    string Actor,
    Instant At,
    int Lines,
    int Sound,
    Money Sum,
    IReadOnlyList<string> NotUsed,
    BatchStage Stage,
    BatchTally Tally
)
{
    /// <summary>Under which the money was asked for; null when the deposit covered it.</summary>
    public string? PaymentReference { get; init; }

    public TopUpBatchId BatchId => new(Id);

    public FunderId Funder => FunderId.Of(new EmployerId(Employer));

    /// <summary>The lot that a line makes: always the same, so that nothing is booked twice.</summary>
    public LotId LotOf(int line) => new(StreamId.FromName($"lot|top-up-batch:{Id}|{line}"));

    public static Guid IdOf(EmployerId employer, string fingerprint) =>
        StreamId.FromName($"top-up-batch:{employer}:{fingerprint}");

    public static void Configure(StoreOptions options)
    {
        options
            .Schema.For<TopUpBatch>()
            .Index(b => b.Employer)
            .Index(b => b.Stage)
            .UseOptimisticConcurrency(true);
        options.Schema.For<BatchLines>().Duplicate(l => l.Employer);
    }
}

public enum BatchStage
{
    /// <summary>Looked at; nothing is booked or promised.</summary>
    Checked,

    /// <summary>The employer confirmed it: its lines are booked as soon as the deposit covers all of it.</summary>
    Confirmed,

    /// <summary>Every line was booked or refused.</summary>
    Done,

    /// <summary>Taken back before it was booked.</summary>
    Withdrawn,
}

/// <summary>What came of lines so far.</summary>
public sealed record BatchTally(int Granted, int Refused, Money Sum)
{
    public static readonly BatchTally Nothing = new(0, 0, Money.Zero);

    public int Done => Granted + Refused;

    public BatchTally With(IReadOnlyList<BatchLine> lines) =>
        new(
            Granted + lines.Count(l => l.Fate == BatchFate.Granted),
            Refused + lines.Count(l => l.Fate == BatchFate.Refused),
            Sum + Money.Sum(lines.Where(l => l.Fate == BatchFate.Granted).Select(l => l.Amount))
        );
}

/// <summary>One line, and what came of it.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Account">Null when the line names nobody on the staff list.</param>
/// <param name="LastUsableDay">As it was named; null is as long as the terms say.</param>
/// <param name="Reference">What tells it from another with the same amount; mostly empty.</param>
/// <param name="Problems">Why it is not booked: the field, what was found, what is allowed.</param>
public sealed record BatchLine(
    int Line,
    string StaffNumber,
    Guid? Account,
    Money Amount,
    LocalDate? LastUsableDay,
    string Reference,
    BatchFate Fate,
    IReadOnlyList<InputError> Problems
)
{
    /// <summary>What makes it the same top-up in another file.</summary>
    public string Key => $"{Account}|{Amount}|{LastUsableDay:uuuu-MM-dd}|{Reference}";
}

public enum BatchFate
{
    /// <summary>It can be booked.</summary>
    Sound,

    /// <summary>It is not booked.</summary>
    Refused,

    /// <summary>The money stands on the account.</summary>
    Granted,
}

/// <summary>Some lines that are done together.</summary>
public sealed record BatchLines(
    Guid Id,
    Guid Batch,
    string Employer,
    IReadOnlyList<BatchLine> Lines
)
{
    public const int PerPage = 500;

    public static Guid IdOf(Guid batch, int page) =>
        StreamId.FromName($"top-up-batch-lines:{batch}:{page}");

    /// <summary>The ids of all pages of a batch.</summary>
    public static Guid[] IdsOf(TopUpBatch batch) =>
        [
            .. Enumerable
                .Range(0, (batch.Lines + PerPage - 1) / PerPage)
                .Select(page => IdOf(batch.Id, page)),
        ];
}
