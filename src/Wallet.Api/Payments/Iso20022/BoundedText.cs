using System.Text;
using Wallet.Api.Words;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>
/// The text of a file in UTF-8, the only encoding of these messages, with a limit to the whole and to what stands between one tag and the
/// next: the XML reader keeps such a piece in memory, however long it is.
/// </summary>
internal sealed class BoundedText(Stream file) : TextReader
{
    private const int LongestPiece = 100_000;
    private const long LongestFile = 500_000_000;

    private readonly StreamReader reader = new(
        file,
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        detectEncodingFromByteOrderMarks: false,
        leaveOpen: true
    );

    private long total;
    private int piece;

    /// <summary>Whether somebody wanted to read on when there was no more.</summary>
    public bool HasEnded { get; private set; }

    public override int Read(char[] buffer, int index, int count)
    {
        var read = reader.Read(buffer, index, count);
        HasEnded = read == 0;
        total += read;
        var lastTag = buffer.AsSpan(index, read).LastIndexOf('<');
        piece = lastTag < 0 ? piece + read : read - lastTag;
        return piece > LongestPiece
                ? throw new TooLongException(BankFileWords.TextTooLong(LongestPiece))
            : total > LongestFile
                ? throw new TooLongException(BankFileWords.FileTooLong(LongestFile))
            : read;
    }

    protected override void Dispose(bool disposing)
    {
        reader.Dispose();
        base.Dispose(disposing);
    }
}

internal sealed class TooLongException(Text reason) : Exception(reason.En)
{
    public Text Reason => reason;
}
