using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Schemes;

/// <summary>Reads one dated version of a scheme's terms, or says where the file is wrong.</summary>
public static partial class TermsReader
{
    private static readonly JsonDocumentOptions EachMemberOnce = new()
    {
        AllowDuplicateProperties = false,
    };

    private static readonly JsonSerializerOptions Strict = new(WalletJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <param name="file">How flaws name the file.</param>
    public static TermsReading Read(string file, string document)
    {
        try
        {
            if (JsonNode.Parse(document, documentOptions: EachMemberOnce) is not JsonObject node)
            {
                return new TermsReading.Flawed([
                    new Flaw(file, "$", "found no object, allowed is one object { … }"),
                ]);
            }
            node.Remove("$schema"); // for editors only
            var terms = node.Deserialize<Terms>(Strict)!;
            var flaws = FlawsOf(terms).Select(f => f with { File = file }).ToArray();
            return flaws.Length == 0
                ? new TermsReading.Sound(terms, document, Sha256(document))
                : new TermsReading.Flawed(flaws);
        }
        catch (Exception e)
            when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            var (place, problem) = JsonComplaint.Of(e);
            return new TermsReading.Flawed([new Flaw(file, place, problem)]);
        }
    }

    [GeneratedRegex(
        "^[a-z0-9]+(-[a-z0-9]+)*$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex SchemeName();

    private static IEnumerable<Flaw> FlawsOf(Terms terms)
    {
        if (!SchemeName().IsMatch(terms.Scheme.Value))
        {
            yield return At(
                "$.scheme",
                $"found \"{terms.Scheme}\", allowed are small letters, digits and hyphens"
            );
        }
        if (terms.Clauses.Count > Limits.ClausesPerTerms)
        {
            yield return At(
                "$.clauses",
                $"found {terms.Clauses.Count} clauses, allowed are {Limits.ClausesPerTerms}"
            );
        }
        foreach (
            var single in new[] { typeof(PaysFor), typeof(LotLifetime), typeof(EmployersTopUp) }
        )
        {
            if (terms.Clauses.Count(single.IsInstanceOfType) > 1)
            {
                yield return At(
                    "$.clauses",
                    $"found {single.Name} more than once, allowed is once"
                );
            }
        }
        for (var i = 0; i < terms.Clauses.Count; i++)
        {
            if (FlawOf(terms.Clauses[i]) is { } problem)
            {
                yield return At($"$.clauses[{i}]", problem);
            }
        }
    }

    private static string? FlawOf(Clause? clause) =>
        clause switch
        {
            null => "found null, allowed is a clause",
            CourseHasOneOf { Tags: var tags } when tags.Any(string.IsNullOrWhiteSpace) =>
                "found an empty tag, allowed are words",
            CourseHasNoneOf { Tags: var tags } when tags.Any(string.IsNullOrWhiteSpace) =>
                "found an empty tag, allowed are words",
            CourseHasOneOf { Tags.Count: 0 } or CourseHasNoneOf { Tags.Count: 0 } =>
                "found no tags, allowed is one or more",
            PaysFor { Components.Count: 0 } => "found no components, allowed is one or more",
            ExcludesMoney { Kinds.Count: 0 } => "found no kinds, allowed is one or more",
            CourseLevelAtMost { Nlqf: < 1 or > 8 } c => $"found level {c.Nlqf}, allowed is 1 to 8",
            LotUsableForMonths { Months: < 1 or > 1200 } c =>
                $"found {c.Months} months, allowed is 1 to 1200",
            LotUsableUntilYearEnd { Years: < 1 or > 100 } c =>
                $"found {c.Years} years, allowed is 1 to 100",
            EmployersTopUp { LastDayMonthsAhead: < 0 or > 1200 } c =>
                $"found {c.LastDayMonthsAhead} months, allowed is 0 to 1200",
            _ => null,
        };

    private static Flaw At(string place, string problem) => new("", place, problem);

    private static string Sha256(string document) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));
}

/// <summary>What came of reading a file with terms.</summary>
public abstract record TermsReading
{
    private TermsReading() { }

    public sealed record Sound(Terms Terms, string Document, string Sha256) : TermsReading;

    public sealed record Flawed(IReadOnlyList<Flaw> Flaws) : TermsReading;
}

/// <summary>One mistake in a file: where, what was found and what is allowed.</summary>
public sealed record Flaw(string File, string Place, string Problem)
{
    public override string ToString() => $"{File} {Place}: {Problem}";
}
