using Marten;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims.Uploads;

/// <summary>A file of claims, and how far it is.</summary>
/// <param name="Actor">Who sent it.</param>
/// <param name="Lines">With a claim.</param>
public sealed record ClaimUpload(
    Guid Id,
    ProviderId Provider,
    string Actor,
    Instant At,
    int Lines,
    LineTally Tally
)
{
    /// <summary>Whether every line was looked at.</summary>
    public bool IsDone => Tally.Sum == Lines;

    public static void Configure(StoreOptions options)
    {
        options.Schema.For<ClaimUpload>().Index(u => u.IsDone).Index(u => u.Provider);
        options.Schema.For<ClaimUploadContent>();
        options.Schema.For<LineReports>();
    }
}

/// <summary>What came of lines so far.</summary>
/// <param name="Before">Claimed already: they made no new claim.</param>
/// <param name="Refused">They made no claim.</param>
public sealed record LineTally(int Approved, int Held, int Rejected, int Before, int Refused)
{
    public int Sum => Approved + Held + Rejected + Before + Refused;

    public LineTally With(IReadOnlyList<LineReport> lines)
    {
        int Count(LineFate fate) => lines.Count(l => l.Fate == fate);
        return new(
            Approved + Count(LineFate.Approved),
            Held + Count(LineFate.Held),
            Rejected + Count(LineFate.Rejected),
            Before + Count(LineFate.Before),
            Refused + Count(LineFate.Refused)
        );
    }
}

/// <summary>What came of one line.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Claim">Null when it made none.</param>
/// <param name="Problems">Why it made none: the field, what was found, what is allowed.</param>
public sealed record LineReport(
    int Line,
    LineFate Fate,
    Guid? Claim,
    IReadOnlyList<InputError> Problems
);

/// <summary>How a line ended.</summary>
public enum LineFate
{
    Approved,
    Held,
    Rejected,
    Before,
    Refused,
}

/// <summary>The file itself, as long as there are lines to do.</summary>
public sealed record ClaimUploadContent(Guid Id, string Csv);

/// <summary>What came of some lines that were done together.</summary>
public sealed record LineReports(Guid Id, IReadOnlyList<LineReport> Lines)
{
    public const int PerPage = 500;

    public static Guid IdOf(Guid upload, int page) =>
        StreamId.FromName($"claim-upload:{upload}:{page}");
}
