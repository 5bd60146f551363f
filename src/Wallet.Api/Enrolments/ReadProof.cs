using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Enrolments;

/// <summary>Reads the proof of somebody who could not help it.</summary>
internal static class ReadProof
{
    private const int LongestName = 200;

    private static readonly (string Type, byte[] Begins)[] Kinds =
    [
        ("application/pdf", "%PDF-"u8.ToArray()),
        ("image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    /// <summary>Worth something only when the input is sound.</summary>
    public static Proof Proof(this Input input, ProofRequest request)
    {
        var explanation = input.Explanation(
            "explanation",
            request.Explanation,
            ForceMajeureWords.ExplanationMissing
        );
        var bytes = input.Bytes(request.Content);
        // What a file is called says nothing of what is in it.
        var type = Kinds.FirstOrDefault(k => bytes.AsSpan().StartsWith(k.Begins)).Type;
        if (bytes.Length > 0 && type is null)
        {
            input.Refuse("content", ForceMajeureWords.WrongType);
        }
        return new Proof(explanation, NameOf(request.FileName), type ?? "", bytes);
    }

    private static byte[] Bytes(this Input input, string? content)
    {
        var bytes = new byte[(content?.Length ?? 0) * 3 / 4];
        if (string.IsNullOrEmpty(content))
        {
            input.Refuse("content", ForceMajeureWords.ProofMissing);
        }
        else if (!Convert.TryFromBase64String(content, bytes, out var length))
        {
            input.Refuse("content", ForceMajeureWords.NotBase64);
            return [];
        }
        else if (length > People.Proof.BytesAtMost)
        {
            input.Refuse("content", ForceMajeureWords.TooLarge);
            return [];
        }
        else
        {
            return bytes[..length];
        }
        return [];
    }

    // It goes into the header of an answer, and to the disk of whoever looks.
    private static string NameOf(string? fileName)
    {
        var name = string.Concat(
                Path.GetFileName(fileName?.Replace('\\', '/') ?? "")
                    .Where(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ')
            )
            .Trim('.', ' ');
        return name.Length == 0 ? "bewijs" : name[..Math.Min(name.Length, LongestName)];
    }
}
