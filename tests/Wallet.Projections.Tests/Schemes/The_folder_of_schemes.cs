using Wallet.Domain;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Projections.Tests.Schemes;

/// <summary>Our own folder, and copies of it that somebody broke.</summary>
public sealed class The_folder_of_schemes : IDisposable
{
    private static readonly SchemesFolder Ours = SchemesFolder.Find();

    private readonly SchemesFolder copy = new(Directory.CreateTempSubdirectory("schemes").FullName);

    public The_folder_of_schemes()
    {
        foreach (
            var file in Directory.EnumerateFiles(Ours.Path, "*.json", SearchOption.AllDirectories)
        )
        {
            var target = Place(Path.GetRelativePath(Ours.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(copy.Path, recursive: true);

    [Fact]
    public void Makes_one_book_of_all_terms() =>
        Assert.Equal(Ours.TermsFiles().Count, copy.ToTermsBook().All.Count);

    [Fact]
    public void Lists_terms_so_that_each_names_schemes_that_stand_before_it()
    {
        var book = new TermsBook([], Ours.Calendars());
        foreach (var terms in Ours.ToTermsBook().All)
        {
            Assert.Empty(BookRules.FlawsOf(book, terms));
            book = new TermsBook([.. book.All, terms], book.Calendars);
        }
    }

    [Fact]
    public void Is_refused_with_the_mistakes_of_all_files_at_once()
    {
        Replace("nl-aom-digital/2020-01-01.json", "\"percent\": 90", "\"percent\": 101");
        Replace(
            "nl-aom-digital/2020-01-01.json",
            "\"course-has-one-of\", \"tags\": [\"nl:digital-skills\"]",
            "\"excludes-schemes\", \"schemes\": [\"nl-nobody\"]"
        );
        Replace(
            "nl-stap/2022-03-01.json",
            "\"until\": \"2022-04-30\"",
            "\"until\": \"2022-02-28\""
        );
        Replace("nl-employer-budget/2020-01-01.json", "\"rank\": 30", "\"rank\": 40");
        Replace("fr-cpf-dotation/2025-12-05.json", "\"country\": \"fr\"", "\"country\": \"be\"");
        Replace(
            "fr-cpf-dotation/2020-01-01.json",
            "\"kind\":",
            "\"effectiveUntil\": \"2025-12-05\", \"kind\":"
        );
        Replace("calendars/pension-ages.json", "\"months\": 7", "\"months\": 12");
        Replace("calendars/working-days-nl.json", "\"04-27\"", "\"27 april\"");
        File.Move(
            Place("nl-doorzaam-voucher/2020-01-01.json"),
            Place("nl-doorzaam-voucher/2020-1-1.json")
        );

        Assert.Equal(
            [
                "calendars/pension-ages.json $.byYear.2022",
                "calendars/working-days-nl.json $.fixed[1]",
                "fr-cpf-dotation/2025-12-05.json $.country",
                "fr-cpf-dotation/2025-12-05.json $.effectiveFrom",
                "nl-aom-digital/2020-01-01.json $.clauses[0].schemes[0]",
                "nl-aom-digital/2020-01-01.json $.clauses[3].percent",
                "nl-doorzaam-voucher/2020-1-1.json $.effectiveFrom",
                "nl-ontwikkelbudget/2020-01-01.json $.rank",
                "nl-stap/2022-03-01.json $.clauses[0].windows[0].until",
            ],
            Complaints()
        );
    }

    [Fact]
    public void Is_not_blamed_twice_for_one_flawed_file()
    {
        Replace("fr-cpf-dotation/2025-12-05.json", "\"vat\": true", "\"vat\": 1");
        Replace("calendars/working-days-fr.json", "\"01-01\"", "\"01-32\"");

        Assert.Equal(
            [
                "calendars/working-days-fr.json $.fixed[0]",
                "fr-cpf-dotation/2025-12-05.json $.clauses[2].vat",
            ],
            Complaints()
        );
    }

    [Fact]
    public void Is_not_blamed_for_an_order_that_a_flawed_file_leaves_open()
    {
        Replace("nl-ontwikkelbudget/2020-01-01.json", "\"rank\": 40", "\"rank\": \"last\"");
        Replace("nl-employer-budget/2020-01-01.json", "\"rank\": 30", "\"rank\": 0");

        Assert.Equal(["nl-ontwikkelbudget/2020-01-01.json $.rank"], Complaints());
    }

    [Fact]
    public void Is_not_blamed_for_the_name_of_a_scheme_whose_only_file_cannot_be_read()
    {
        File.Delete(Place("fr-cpf-dotation/2020-01-01.json"));
        File.WriteAllText(Place("fr-cpf-dotation/2025-12-05.json"), "{");

        Assert.Equal(["fr-cpf-dotation/2025-12-05.json line 1"], Complaints());
    }

    [Theory]
    [InlineData("pension-ages.json", null, "$")]
    [InlineData("pension-ages.json", "", "line 1")]
    [InlineData("pension-ages.json", """{ "byYear": {} }""", "$.byYear")]
    [InlineData(
        "pension-ages.json",
        """{ "byYear": { "soon": { "years": 67, "months": 0 } } }""",
        "$.byYear.soon"
    )]
    [InlineData(
        "pension-ages.json",
        """{ "byYear": { "2026": { "years": 67 } } }""",
        "$.byYear.2026.months"
    )]
    [InlineData(
        "pension-ages.json",
        """{ "byYear": { "2024": { "years": 67, "months": 0 }, "2026": { "years": 67, "months": 0 } } }""",
        "$.byYear.2025"
    )]
    [InlineData("working-days-nl.json", """{ "fixed": ["01-01"] }""", "$.daysFromEaster")]
    [InlineData(
        "working-days-nl.json",
        """{ "fixed": ["02-30"], "daysFromEaster": [1] }""",
        "$.fixed[0]"
    )]
    [InlineData(
        "working-days-nl.json",
        """{ "fixed": ["01-01"], "daysFromEaster": [1.5] }""",
        "$.daysFromEaster[0]"
    )]
    public void Is_refused_with_a_calendar_that_is_missing_or_wrong(
        string file,
        string? content,
        string place
    )
    {
        File.Delete(Place($"calendars/{file}"));
        if (content is not null)
        {
            File.WriteAllText(Place($"calendars/{file}"), content);
        }

        Assert.Equal([$"calendars/{file} {place}"], Complaints());
        Assert.Throws<InvalidDataException>(copy.Calendars);
    }

    [Theory]
    [InlineData("nl-doorzaam-voucher/2020-01-01.jsn", "$.effectiveFrom")]
    [InlineData("nl-doorzaam-voucher/2020-01-01.json.txt", "$.effectiveFrom")]
    [InlineData("2020-01-01.json", "$")]
    [InlineData("nl/nl-doorzaam-voucher/2020-01-01.json", "$")]
    public void Overlooks_no_terms_in_the_wrong_place(string file, string place)
    {
        var target = Place(file);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Place("nl-doorzaam-voucher/2020-01-01.json"), target);

        Assert.Equal([$"{file} {place}"], Complaints());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("nl-stap/notes.md")]
    [InlineData("nl-stap/more-cases.json")]
    [InlineData("nl-stap/.DS_Store")]
    [InlineData(".vscode/settings.json")]
    public void Leaves_alone_what_is_no_terms(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Place(file))!);
        File.WriteAllText(Place(file), "{}");

        Assert.Equal(Ours.TermsFiles().Count, copy.ToTermsBook().All.Count);
    }

    [Fact]
    public void Is_refused_without_calendars()
    {
        Directory.Delete(Place("calendars"), recursive: true);

        Assert.Contains("calendars/pension-ages.json $", Complaints());
    }

    private string[] Complaints() =>
        [
            .. Assert
                .Throws<InvalidDataException>(copy.ToTermsBook)
                .Message.Split(Environment.NewLine)
                .Select(line => line.Split(": ")[0])
                .Order(StringComparer.Ordinal),
        ];

    private void Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(Place(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(Place(file), text.Replace(old, with, StringComparison.Ordinal));
    }

    private string Place(string file) => Path.Combine(copy.Path, file);
}
