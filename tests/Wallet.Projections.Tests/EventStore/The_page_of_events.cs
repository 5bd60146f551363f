using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Tests.EventStore;

/// <summary>docs/events.md is made from the registry and from the words in the code. UPDATE_DOCS=1 writes it, otherwise it must be current.</summary>
public sealed class The_page_of_events
{
    private static readonly XDocument Words = XDocument.Load(
        Path.ChangeExtension(typeof(Domain.Money).Assembly.Location, ".xml")
    );

    [Fact]
    public void Is_current()
    {
        var page = Write();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Place())!);
            File.WriteAllText(Place(), page);
        }

        Assert.True(
            File.Exists(Place()) && File.ReadAllText(Place()) == page,
            "docs/events.md is not current: run UPDATE_DOCS=1 ./test Projections and commit it."
        );
    }

    private static string Write()
    {
        var page = new StringBuilder(
            """
            # Stored events

            Made from `EventTypes.cs` and the comments in `Wallet.Domain` by `The_page_of_events`; `UPDATE_DOCS=1 ./test Projections` writes it anew.
            A name and a shape once stored never change: see `__snapshots__` in `tests/Wallet.Projections.Tests` for the JSON of each.

            """
        );
        foreach (var (type, name) in EventTypes.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"{Summary(type)} `{type.Name}`\n\n");
            page.Append("| member | type | meaning |\n|---|---|---|\n");
            foreach (var member in type.GetConstructors().Single().GetParameters())
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Json(member.Name!)} | {TypeName(member)} | {Meaning(type, member.Name!)} |\n"
                );
            }
        }
        return page.ToString();
    }

    private static string Json(string name) =>
        System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string TypeName(ParameterInfo member)
    {
        var optional =
            new NullabilityInfoContext().Create(member).ReadState == NullabilityState.Nullable
                ? " or null"
                : "";
        return NameOf(Nullable.GetUnderlyingType(member.ParameterType) ?? member.ParameterType)
            + optional;
    }

    private static string NameOf(Type type) =>
        type.IsGenericType ? $"list of {NameOf(type.GetGenericArguments()[0])}" : type.Name;

    private static string Summary(Type type) =>
        Plain(Documented(type)?.Element("summary"))
        ?? throw new InvalidOperationException($"{type} has no comment.");

    private static string Meaning(Type type, string member) =>
        Plain(
            Documented(type)
                ?.Elements("param")
                .FirstOrDefault(p => (string?)p.Attribute("name") == member)
        ) ?? "";

    private static XElement? Documented(Type type) =>
        Words
            .Descendants("member")
            .SingleOrDefault(m =>
                (string?)m.Attribute("name") == $"T:{type.FullName!.Replace('+', '.')}"
            );

    private static string? Plain(XElement? words) =>
        words is null
            ? null
            : string.Join(
                ' ',
                words.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );

    private static string Place([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(file, "..", "..", "..", "..", "docs", "events.md"));
}
