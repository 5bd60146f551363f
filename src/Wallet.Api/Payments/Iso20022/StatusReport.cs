using System.Diagnostics.CodeAnalysis;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>What a bank makes of a payment file that it was sent: pain.002.001.10.</summary>
/// <param name="OriginalMessageId">The id of the file that was sent.</param>
/// <param name="OfTheRest">What holds for every line that is not named; null when the bank says nothing of these. A file that was rejected as a whole may name none.</param>
public sealed record StatusReport(
    string MessageId,
    string OriginalMessageId,
    ReportedStatus? OfTheRest,
    IReadOnlyList<LineStatus> Lines
)
{
    public const string Message = "pain.002.001.10";

    /// <summary>Reads a whole report; false when it is no such file, and then nothing of it holds.</summary>
    public static bool TryRead(
        Stream file,
        [NotNullWhen(true)] out StatusReport? report,
        [NotNullWhen(false)] out Unreadable? because
    )
    {
        try
        {
            using var xml = IsoReader.Open(file, Message);
            (report, because) = (new StatusReportReader(xml).Read(), null);
            return true;
        }
        catch (UnreadableException e)
        {
            (report, because) = (null, e.Because);
            return false;
        }
    }
}

/// <summary>What is said of one line of the file that was sent.</summary>
public sealed record LineStatus(string EndToEndId, ReportedStatus Status);

/// <param name="Code">As the bank wrote it: "RJCT", "ACSP".</param>
public sealed record ReportedStatus(
    PaymentStatus Status,
    string Code,
    IReadOnlyList<BankReason> Reasons
)
{
    internal static ReportedStatus Of(string code, IReadOnlyList<BankReason> reasons) =>
        new(StatusOf(code), code, reasons);

    // What we do not know decides nothing.
    private static PaymentStatus StatusOf(string code) =>
        code switch
        {
            "ACCP"
            or "ACTC"
            or "ACSP"
            or "ACSC"
            or "ACCC"
            or "ACWC"
            or "ACWP"
            or "ACFC"
            or "ACPD" => PaymentStatus.Accepted,
            "RJCT" or "CANC" => PaymentStatus.Rejected,
            _ => PaymentStatus.Pending,
        };
}

public enum PaymentStatus
{
    /// <summary>The bank is looking at it, or says something that we do not know.</summary>
    Pending,

    /// <summary>The bank will carry it out, or has; only a statement of the account shows that it did.</summary>
    Accepted,

    /// <summary>It will not be carried out.</summary>
    Rejected,
}
