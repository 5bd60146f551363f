using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Tests.Schemes;

/// <summary>docs/terms.md explains every word with an example, and every example is right.</summary>
public sealed partial class The_page_of_terms
{
    private static readonly string Page = File.ReadAllText(Place());

    public static TheoryData<string> Shown => [.. Examples()];

    public static TheoryData<string> Words =>
        [
            .. typeof(Clause)
                .GetCustomAttributes<JsonDerivedTypeAttribute>()
                .Select(a => (string)a.TypeDiscriminator!),
        ];

    /// <summary>The clauses that stand between backticks.</summary>
    public static IEnumerable<string> Examples() =>
        Quoted().Matches(Page).Select(m => m.Groups["clause"].Value).Distinct();

    [Theory, MemberData(nameof(Words))]
    public void Explains_every_word_with_an_example(string word)
    {
        Assert.Contains($"**`{word}`**", Page, StringComparison.Ordinal);
        Assert.Contains(Examples(), e => JsonNode.Parse(e)!["clause"]!.ToString() == word);
    }

    [Theory, MemberData(nameof(Shown))]
    public void Shows_clauses_that_are_right(string example) =>
        Assert.Empty(Sample.FlawsOf(Sample.WithClause(example)));

    [Fact]
    public void Shows_a_file_that_is_right()
    {
        var files = Blocks().Matches(Page).Select(m => m.Groups["json"].Value).ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Empty(Sample.FlawsOf(f)));
    }

    [Theory]
    [InlineData(typeof(MoneyKind))]
    [InlineData(typeof(ResidualOwner))]
    [InlineData(typeof(Domain.Planning.Clauses.CostComponent))]
    public void Names_every_choice(Type choice) =>
        Assert.All(
            Enum.GetNames(choice),
            name =>
                Assert.Contains(
                    $"`{System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name)}`",
                    Page,
                    StringComparison.Ordinal
                )
        );

    [GeneratedRegex("`(?<clause>\\{ \"clause\": [^`]*\\})`", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();

    [GeneratedRegex(
        "```json\n(?<json>.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Blocks();

    private static string Place([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(file, "..", "..", "..", "..", "docs", "terms.md"));
}
