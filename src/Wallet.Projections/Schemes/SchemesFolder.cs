using Wallet.Domain;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>The folder where policy officers work: <c>schemes/&lt;scheme-id&gt;/&lt;first day&gt;.json</c> and <c>schemes/calendars/</c>.</summary>
public sealed record SchemesFolder(string Path)
{
    private const string SchemaName = "terms.schema.json";

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

    /// <summary>Every dated version of every scheme, the oldest first, so that each names only schemes that stand before it.</summary>
    /// <remarks>Any file beside the cases counts: one with a misspelled name is refused, not overlooked.</remarks>
    public IReadOnlyList<string> TermsFiles() =>
        [
            .. FilesOf(FileKind.Terms)
                .OrderBy(System.IO.Path.GetFileName, StringComparer.Ordinal)
                .ThenBy(System.IO.Path.GetDirectoryName, StringComparer.Ordinal),
        ];

    /// <summary>The JSON Schema of the files.</summary>
    public string SchemaFile => System.IO.Path.Combine(Path, SchemaName);

    /// <summary>The national holidays and pension ages.</summary>
    /// <exception cref="InvalidDataException">A file has flaws; the message names each.</exception>
    public Calendars Calendars()
    {
        var (calendars, flaws) = CalendarFiles.Read(Path);
        return flaws.Count == 0 ? calendars : throw Refused(flaws);
    }

    /// <summary>All terms in the folder, for commands that need no database.</summary>
    /// <exception cref="InvalidDataException">A file has flaws; the message names each.</exception>
    public TermsBook ToTermsBook()
    {
        var (calendars, flaws) = CalendarFiles.Read(Path);
        var files = TermsFiles();
        var readings = files.Select(ReadFile).ToArray();
        var terms = readings.Select(Readable).OfType<Terms>().ToValueList();
        var book = new TermsBook(terms, calendars);
        Flaw[] all =
        [
            .. readings.OfType<TermsReading.Flawed>().SelectMany(f => f.Flaws),
            .. BookRules.FlawsOf(book, files.Select(FolderOf)),
            .. flaws,
            .. FilesOf(FileKind.Stray)
                .Select(file => new Flaw(
                    NameOf(file),
                    "$",
                    "a file in this place",
                    "terms in <scheme-id>/<first day>.json, cases in a file whose name ends in cases.json"
                )),
        ];
        return all.Length == 0 ? book : throw Refused(all);
    }

    private TermsReading ReadFile(string file) =>
        TermsReader.Read(NameOf(file), File.ReadAllText(file));

    private string NameOf(string file) =>
        System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');

    private enum FileKind
    {
        Terms,
        Stray,
        Other,
    }

    private IEnumerable<string> FilesOf(FileKind kind) =>
        Directory
            .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .Where(file => KindOf(NameOf(file).Split('/')) == kind);

    private static FileKind KindOf(string[] path) =>
        path switch
        {
            [CalendarFiles.Folder, ..] or [SchemaName] => FileKind.Other,
            _ when path.Any(part => part.StartsWith('.')) => FileKind.Other, // of editors and git
            [.., var name] when name.EndsWith(".md", StringComparison.Ordinal) => FileKind.Other,
            [.., var name] when name.EndsWith("cases.json", StringComparison.Ordinal) =>
                FileKind.Other,
            [_, _] => FileKind.Terms,
            _ => FileKind.Stray,
        };

    private static Terms? Readable(TermsReading reading) =>
        reading switch
        {
            TermsReading.Sound sound => sound.Terms,
            TermsReading.Flawed { Draft: { HasHead: true } draft } => draft.Terms,
            _ => null,
        };

    private static SchemeId FolderOf(string file) =>
        new(System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(file)!));

    private static InvalidDataException Refused(IEnumerable<Flaw> flaws) =>
        new(string.Join(Environment.NewLine, flaws));
}
