using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Wallet.Api.Auth;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Planning;

namespace Wallet.Architecture.Tests;

/// <summary>What the documents name is there, and what they should name is named.</summary>
public sealed partial class The_documents
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static readonly string ApiPage = File.ReadAllText(Path.Combine(Root, "docs/api.md"));

    public static TheoryData<string> Decisions =>
        [
            .. Directory
                .GetFiles(Path.Combine(Root, "docs/adr"), "0*.md")
                .Select(f => Path.GetFileName(f)),
        ];

    [Fact]
    public void Have_every_refusal_in_the_table_of_problems() =>
        Assert.Equal(
            CodesOf(typeof(Rejection)).Append(Problems.KeyReused).Order(StringComparer.Ordinal),
            Code()
                .Matches(Section("Problems"))
                .Select(m => m.Groups["code"].Value)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Have_every_reason_why_a_good_token_does_not_let_in() =>
        Assert.Equal(
            Enum.GetValues<LoginRefusal>()
                .Where(r => r != LoginRefusal.Failed) // of pages only
                .Select(r => JsonNamingPolicy.KebabCaseLower.ConvertName(r.ToString()))
                .Order(StringComparer.Ordinal),
            TypeOfLogin()
                .Matches(Section("Problems"))
                .Select(m => m.Groups["code"].Value)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Have_every_verdict_of_a_plan() =>
        Assert.Equal(
            CodesOf(typeof(Verdict)).Order(StringComparer.Ordinal),
            Quoted()
                .Matches(Section("Why a budget pays, or not").Split("Pays, and stops at:")[1])
                .Select(m => m.Groups["name"].Value)
                .Where(name => name is not ("declined" or "true"))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Have_every_change_that_would_help() =>
        Assert.Equal(
            CodesOf(typeof(NearestChange)).Order(StringComparer.Ordinal),
            Quoted()
                .Matches(Section("What would make a budget pay").Split("in words:")[1])
                .Select(m => m.Groups["name"].Value)
                .Order(StringComparer.Ordinal)
        );

    /// <summary>Rules of schemes are data (ADR 0013). The demo grants money of three of them.</summary>
    [Fact]
    public void Alone_know_a_scheme_by_name_and_code_does_not()
    {
        var schemes = Directory
            .GetDirectories(Path.Combine(Root, "schemes"))
            .Select(Path.GetFileName)
            .Where(name => name != "calendars")
            .ToArray();
        var code = Directory
            .GetFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/") && !f.Contains("/Demo/"))
            .SelectMany(File.ReadLines)
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .ToArray();

        Assert.Contains("nl-stap", schemes);
        Assert.DoesNotContain(
            code,
            line => schemes.Any(s => Regex.IsMatch(line, $"(?<!\\\\)\"{s}\""))
        );
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Say_of_each_decision_what_enforces_it_and_that_is_there(string decision)
    {
        var text = File.ReadAllText(Path.Combine(Root, "docs/adr", decision));

        var enforcedBy = text.Split("## Enforced by")[1];

        Assert.Empty(
            Quoted()
                .Matches(enforcedBy)
                .Select(m => m.Groups["name"].Value)
                .Where(name => !IsThere(name))
        );
    }

    /// <summary>A path; a file by its name; a class, with or without a member, in the file of that name; a project; a setting of all projects.</summary>
    internal static bool IsThere(string name)
    {
        var parts = name.Split('.');
        return Path.Exists(Path.Combine(Root, name))
            || Directory.Exists(Path.Combine(Root, "src", name))
            || FilesNamed(name).Length > 0
            || FilesNamed($"{name}.cs").Length > 0
            || parts.Length == 2
                && FilesNamed($"{parts[0]}.cs")
                    .Any(f => Regex.IsMatch(File.ReadAllText(f), $@"\b{parts[1]}\("))
            || File.ReadAllText(Path.Combine(Root, "Directory.Build.props"))
                .Contains($"<{name}>", StringComparison.Ordinal);
    }

    private static string[] FilesNamed(string name) =>
        name.Contains('/', StringComparison.Ordinal)
            ? []
            :
            [
                .. new[] { "src", "tests" }.SelectMany(folder =>
                    Directory.GetFiles(
                        Path.Combine(Root, folder),
                        name,
                        SearchOption.AllDirectories
                    )
                ),
            ];

    private static string Section(string heading) =>
        ApiPage.Split($"\n## {heading}\n")[1].Split("\n## ")[0];

    private static IEnumerable<string> CodesOf(Type type) =>
        type.GetCustomAttributes<JsonDerivedTypeAttribute>()
            .Select(a => (string)a.TypeDiscriminator!);

    private static string Here([CallerFilePath] string here = "") => here;

    [GeneratedRegex(@"^\| `(?<code>[a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Code();

    [GeneratedRegex(@"`…:(?<code>[a-z-]+)`")]
    private static partial Regex TypeOfLogin();

    [GeneratedRegex(@"`(?<name>[^`]+)`")]
    private static partial Regex Quoted();
}
