using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>Reads one dated version of a scheme's terms, or says everything that is wrong with the file.</summary>
public static class TermsReader
{
    /// <param name="file">How flaws name the file. As <c>nl-stap/2022-03-01.json</c> it has to say the same as the terms in it.</param>
    public static TermsReading Read(string file, string document)
    {
        try
        {
            using var json = JsonDocument.Parse(document);
            var root = json.RootElement;
            var draft = Draft.Of(root);
            // One mistake is said once: of each place the first.
            var flaws = Shapes
                .Terms.Flaws(root, "$")
                .Concat(draft is null ? [] : TermsRules.Of(draft, file))
                .DistinctBy(f => f.Place)
                .Select(f => f with { File = file })
                .ToArray();
            return flaws.Length > 0
                ? new TermsReading.Flawed(flaws, draft)
                : new TermsReading.Sound(draft!.Terms, document, Sha256(document));
        }
        catch (JsonException e)
        {
            return NoJson(file, $"line {e.LineNumber + 1}", Reason(e));
        }
        catch (InvalidOperationException e)
        {
            return NoJson(file, "$", e.Message); // half a surrogate pair
        }
    }

    private static TermsReading.Flawed NoJson(string file, string place, string reason) =>
        new([new Flaw(file, place, $"what is not JSON ({reason})", "one JSON object { … }")], null);

    internal static string Reason(JsonException e) =>
        e.Message.Split(" LineNumber:")[0].TrimEnd('.');

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
