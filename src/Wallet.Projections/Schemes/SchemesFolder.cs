using System.Text.Json;
using Wallet.Domain;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Schemes;

/// <summary>The folder where policy officers work: <c>schemes/&lt;scheme-id&gt;/&lt;first day&gt;.json</c> and <c>schemes/calendars/</c>.</summary>
public sealed record SchemesFolder(string Path)
{
    /// <summary>The nearest folder <c>schemes</c>, from where the user stands upward, else from the program upward.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static SchemesFolder Find() =>
        Upward(Environment.CurrentDirectory)
            .Concat(Upward(AppContext.BaseDirectory))
            .Select(d => System.IO.Path.Combine(d, "schemes"))
            .FirstOrDefault(Directory.Exists)
            is { } found
            ? new SchemesFolder(found)
            : throw new DirectoryNotFoundException("There is no folder schemes/ here or above.");

    private static IEnumerable<string> Upward(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }

    /// <summary>Every dated version of every scheme, the oldest of a scheme first.</summary>
    public IReadOnlyList<string> TermsFiles() =>
        [
            .. Directory
                .EnumerateFiles(Path, "????-??-??.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];

    public IReadOnlyList<TermsReading> ReadAll() =>
        [
            .. TermsFiles()
                .Select(file =>
                    TermsReader.Read(
                        System.IO.Path.GetRelativePath(Path, file),
                        File.ReadAllText(file)
                    )
                ),
        ];

    public Calendars Calendars() =>
        new(
            Calendar<PensionAges>("pension-ages.json"),
            Directory
                .EnumerateFiles(System.IO.Path.Combine(Path, "calendars"), "working-days-??.json")
                .ToDictionary(
                    file => System.IO.Path.GetFileNameWithoutExtension(file)[^2..],
                    file => Calendar<WorkingDays>(System.IO.Path.GetFileName(file))
                )
        );

    private T Calendar<T>(string name) =>
        JsonSerializer.Deserialize<T>(
            File.ReadAllText(System.IO.Path.Combine(Path, "calendars", name)),
            WalletJson.Options
        )!;

    /// <summary>All terms in the folder, for commands that need no database.</summary>
    /// <exception cref="InvalidDataException">A file has flaws; the message names each.</exception>
    public TermsBook ToTermsBook()
    {
        var readings = ReadAll();
        var flaws = readings.OfType<TermsReading.Flawed>().SelectMany(f => f.Flaws).ToArray();
        return flaws.Length == 0
            ? new TermsBook(
                readings.OfType<TermsReading.Sound>().Select(s => s.Terms).ToValueList(),
                Calendars()
            )
            : throw new InvalidDataException(
                string.Join(Environment.NewLine, flaws.AsEnumerable())
            );
    }
}
