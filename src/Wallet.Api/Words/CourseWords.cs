using Wallet.Domain.Planning;

namespace Wallet.Api.Words;

/// <summary>What people call the tags and cost parts of a course.</summary>
public static class CourseWords
{
    private const string CertificatePrefix = "cert:";
    private const string DutchPrefix = "nl:";
    private const string LevelPrefix = "nlqf:";
    private const int LongestTag = 60;

    private static readonly Dictionary<string, Text> Tags = new()
    {
        ["nl:ocw-recognised"] = new("erkend door de overheid", "recognised by the government"),
        ["nl:quality-mark"] = new("een keurmerk", "a quality mark"),
        ["nl:stap-register"] = new("in het STAP-register", "in the STAP register"),
        ["nl:licence-b"] = new("rijbewijs B", "driving licence B"),
        ["nl:code-95"] = new("code 95 voor chauffeurs", "code 95 for drivers"),
        ["nl:hobby"] = new("een hobby", "a hobby"),
        ["nl:employer-required"] = new("verplicht voor het werk", "required for work"),
        ["nl:shortage-occupation"] = new("tekortberoep", "shortage occupation"),
        ["nl:digital-skills"] = new("digitale vaardigheden", "digital skills"),
        ["nl:from-work-to-work"] = new("van werk naar werk", "from work to work"),
        ["fr:rncp"] = new("een Frans beroepsdiploma (RNCP)", "a French vocational diploma (RNCP)"),
        ["fr:rs"] = new("een Frans certificaat (RS)", "a French certificate (RS)"),
        ["fr:clea"] = new("het Franse certificaat CléA", "the French certificate CléA"),
        ["fr:skills-assessment"] = new(
            "een Franse loopbaantest (bilan de compétences)",
            "a French skills assessment (bilan de compétences)"
        ),
        ["fr:licence-b"] = new("rijbewijs B in Frankrijk", "driving licence B in France"),
    };

    /// <summary>The words of the Dutch schemes for facts of a person.</summary>
    private static readonly Dictionary<string, Text> Facts = new()
    {
        ["agency-worker"] = new("uitzendkracht", "agency worker"),
        ["employee"] = new("werknemer", "employee"),
        ["jobseeker"] = new("werkzoekend", "jobseeker"),
        ["self-employed"] = new("zelfstandig ondernemer", "self-employed"),
    };

    /// <summary>Facts that a register knows, and nobody is asked for.</summary>
    private static readonly Dictionary<string, Text> RegisteredFacts = new()
    {
        ["eu-citizen"] = new("burger van de Europese Unie", "citizen of the European Union"),
        ["insured-nl"] = new("verzekerd in Nederland", "insured in the Netherlands"),
        ["study-grant"] = new("studiefinanciering", "student finance"),
        ["lifelong-learning-credit"] = new(
            "een lening voor leren na uw 30e (levenlanglerenkrediet)",
            "a loan for learning after 30 (lifelong learning credit)"
        ),
        ["union-member"] = new("lid van een vakbond", "member of a trade union"),
    };

    /// <summary>Tags that people choose from, for an earmark.</summary>
    public static IEnumerable<string> KnownTags =>
        Tags.Keys.Where(t => t.StartsWith(DutchPrefix, StringComparison.Ordinal));

    /// <summary>Whether a course can carry this word.</summary>
    public static bool IsTag(string word) =>
        Tags.ContainsKey(word)
        || (
            word.Length <= LongestTag
            && !word.Any(char.IsControl)
            && (
                word.StartsWith(CertificatePrefix, StringComparison.Ordinal)
                || word.StartsWith(LevelPrefix, StringComparison.Ordinal)
            )
        );

    public static IEnumerable<string> KnownFacts => Facts.Keys;

    public static Text Tag(string tag) =>
        Tags.TryGetValue(tag, out var words) ? words
        : tag.StartsWith(LevelPrefix, StringComparison.Ordinal) ? Level(tag[LevelPrefix.Length..])
        : tag.StartsWith(CertificatePrefix, StringComparison.Ordinal)
            ? Certificate(tag[CertificatePrefix.Length..])
        : new Text(tag, tag);

    /// <summary>"een keurmerk of een hobby".</summary>
    public static Text AnyOf(IEnumerable<string> tags) => tags.Select(Tag).Or();

    public static Text Fact(string fact) =>
        Facts.GetValueOrDefault(fact)
        ?? RegisteredFacts.GetValueOrDefault(fact)
        ?? new Text(fact, fact);

    public static Text Level(string nlqf) => new($"niveau {nlqf} (NLQF)", $"level {nlqf} (NLQF)");

    /// <summary>"de les en het examen, met btw": the components, and whether the VAT on them counts.</summary>
    public static Text Parts(CostParts parts)
    {
        (CostParts Part, Text Name)[] components =
        [
            (CostParts.Tuition, new("de les", "lessons")),
            (CostParts.Exam, new("het examen", "the exam")),
            (CostParts.Material, new("het materiaal", "material")),
            (CostParts.Travel, new("de reis", "travel")),
        ];
        var names = components.Where(c => parts.HasFlag(c.Part)).Select(c => c.Name).And();
        return parts == CostPart.WithVat(parts)
            ? Text.Of($"{names}, met btw", $"{names}, including VAT")
            : Text.Of($"{names}, zonder btw", $"{names}, without VAT");
    }

    private static Text Certificate(string name) =>
        new($"het certificaat {name}", $"the certificate {name}");
}
