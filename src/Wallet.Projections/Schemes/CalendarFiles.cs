using System.Text.Json;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>Reads <c>schemes/calendars/</c>, or says everything that is wrong there.</summary>
internal static class CalendarFiles
{
    public const string Folder = "calendars";

    private const string PensionAgesFile = "pension-ages.json";
    private const string WorkingDaysFiles = "working-days-??.json";

    public static (Calendars Calendars, IReadOnlyList<Flaw> Flaws) Read(string schemes)
    {
        var flaws = new List<Flaw>();
        var folder = Path.Combine(schemes, Folder);
        var pensionAges = Read<PensionAges>(Path.Combine(folder, PensionAgesFile), flaws);
        var workingDays = new Dictionary<string, WorkingDays>();
        foreach (var file in Directory.Exists(folder) ? WorkingDays(folder) : [])
        {
            // A flawed calendar is there all the same: terms may name it.
            workingDays[Path.GetFileNameWithoutExtension(file)[^2..]] =
                Read<WorkingDays>(file, flaws) ?? new WorkingDays([], []);
        }
        return (new Calendars(pensionAges!, workingDays), flaws);
    }

    private static IEnumerable<string> WorkingDays(string folder) =>
        Directory.EnumerateFiles(folder, WorkingDaysFiles).Order(StringComparer.Ordinal);

    private static T? Read<T>(string path, List<Flaw> flaws)
        where T : class
    {
        var file = $"{Folder}/{Path.GetFileName(path)}";
        if (!File.Exists(path))
        {
            flaws.Add(new Flaw(file, "$", "no such file", "this file"));
            return null;
        }
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            Flaw[] found =
            [
                .. Shapes.Record(typeof(T), typeof(T).Name).Flaws(json.RootElement, "$"),
            ];
            flaws.AddRange(found.Select(f => f with { File = file }));
            return found.Length == 0 ? json.Deserialize<T>(Shapes.Options) : null;
        }
        catch (JsonException e)
        {
            flaws.Add(
                new Flaw(
                    file,
                    $"line {e.LineNumber + 1}",
                    TermsReader.NotJson(e),
                    TermsReader.OneObject
                )
            );
            return null;
        }
    }
}
