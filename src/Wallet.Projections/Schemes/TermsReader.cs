using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>Reads one dated version of a scheme's terms, or says everything that is wrong with the file.</summary>
public static class TermsReader
{
    internal const string OneObject = "one JSON object { … }";

    // What decoding leaves of bytes that are no text, such as é in a file that was not saved as UTF-8.
    private const char Unreadable = '\uFFFD';

    /// <param name="file">How flaws name the file. As <c>nl-stap/2022-03-01.json</c> it has to say the same as the terms in it.</param>
    public static TermsReading Read(string file, string document)
    {
        if (string.IsNullOrWhiteSpace(document))
        {
            return NoJson(file, "$", "nothing");
        }
        try
        {
            using var json = JsonDocument.Parse(document);
            var root = json.RootElement;
            var draft = Draft.Of(root);
            // One mistake is said once: of each place the first.
            var flaws = Shapes
                .Terms.Flaws(root, "$")
                .Concat(draft is null ? [] : TermsRules.Of(draft, file))
                .Concat(UnreadableIn(document))
                .DistinctBy(f => f.Place)
                .Select(f => f with { File = file })
                .ToArray();
            return flaws.Length > 0
                ? new TermsReading.Flawed(flaws, draft)
                : new TermsReading.Sound(draft!.Terms, document, Sha256(document));
        }
        catch (JsonException e)
        {
            return NoJson(file, $"line {e.LineNumber + 1}", NotJson(e));
        }
        catch (InvalidOperationException e)
        {
            return NoJson(file, "$", $"what is not JSON ({e.Message})"); // half a surrogate pair
        }
    }

    private static TermsReading.Flawed NoJson(string file, string place, string found) =>
        new([new Flaw(file, place, found, OneObject)], null);

    private static IEnumerable<Flaw> UnreadableIn(string document) =>
        document.IndexOf(Unreadable, StringComparison.Ordinal) is >= 0 and var at
            ?
            [
                new Flaw(
                    "",
                    $"line {document[..at].Count(c => c == '\n') + 1}",
                    "a character that cannot be read",
                    "a file saved as UTF-8"
                ),
            ]
            : [];

    /// <summary>As a flaw says it. What the parser advises programmers is left out.</summary>
    internal static string NotJson(JsonException e) =>
        $"what is not JSON ({e.Message.Split([" LineNumber:", " Change the reader options"], default)[0].TrimEnd('.')})";

    private static string Sha256(string document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
}

/// <summary>What came of reading a file with terms.</summary>
public abstract record TermsReading
{
    private TermsReading() { }

    public sealed record Sound(Terms Terms, string Document, string Sha256) : TermsReading;

    /// <param name="Draft">What could be read all the same, so that mistakes between files come to light at once too.</param>
    public sealed record Flawed(IReadOnlyList<Flaw> Flaws, Draft? Draft) : TermsReading;
}
