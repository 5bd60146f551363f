using System.Text.Json;
using System.Xml.Linq;
using Json.Schema;
using Wallet.Projections.Schemes;

namespace Wallet.Projections.Tests.Schemes;

/// <summary>schemes/terms.schema.json is made from the records that the reader goes by. UPDATE_DOCS=1 writes it, otherwise it must be current.</summary>
public sealed class The_schema_of_terms
{
    private static readonly SchemesFolder Folder = SchemesFolder.Find();
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromText(Made()));
    private static readonly EvaluationOptions WithFormats = new()
    {
        RequireFormatValidation = true,
    };

    public static TheoryData<string> Files =>
        [.. Folder.TermsFiles().Select(f => Path.GetRelativePath(Folder.Path, f))];

    public static TheoryData<string> Examples => [.. The_page_of_terms.Examples()];

    public static TheoryData<int, string> ForBoth => Numbered(WrongTerms.ForBoth);

    public static TheoryData<int, string> ForTheReaderOnly => Numbered(WrongTerms.ForTheReaderOnly);

    [Fact]
    public void Is_current()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Folder.SchemaFile, Made());
        }

        Assert.True(
            File.Exists(Folder.SchemaFile) && File.ReadAllText(Folder.SchemaFile) == Made(),
            "schemes/terms.schema.json is not current: run UPDATE_DOCS=1 ./test Projections and commit it."
        );
    }

    [Theory, MemberData(nameof(Files))]
    public void Accepts_every_file_of_ours(string file) =>
        Assert.True(Accepts(File.ReadAllText(Path.Combine(Folder.Path, file))));

    [Theory, MemberData(nameof(ForBoth))]
    public void Refuses_what_the_reader_refuses(int number, string title)
    {
        Assert.NotEmpty(title);
        Assert.False(Accepts(WrongTerms.ForBoth[number].Document));
        Assert.NotEmpty(Sample.FlawsOf(WrongTerms.ForBoth[number].Document));
    }

    [Theory, MemberData(nameof(ForTheReaderOnly))]
    public void Cannot_say_what_holds_between_words(int number, string title)
    {
        Assert.NotEmpty(title);
        Assert.True(Accepts(WrongTerms.ForTheReaderOnly[number].Document));
        Assert.NotEmpty(Sample.FlawsOf(WrongTerms.ForTheReaderOnly[number].Document));
    }

    [Theory]
    [InlineData("""{"clause":"at-most-share","percent":9e1}""")]
    [InlineData("""{"clause":"at-most-share","percent":90.0}""")]
    [InlineData("""{"clause":"at-most-share","percent":0.0001}""")]
    [InlineData("""{"clause":"at-most-share","percent":100}""")]
    [InlineData("""{"clause":"lot-usable-for-months","months":4.0}""")]
    [InlineData("""{"clause":"lot-usable-for-months","months":1200}""")]
    [InlineData("""{"clause":"at-most-per-year","amount":"10000000.00"}""")]
    [InlineData("""{"clause":"at-most-per-year","amount":"0.01"}""")]
    [InlineData("""{"clause":"at-most-per-year","amount":"5"}""")]
    [InlineData("""{"clause":"grant-per-year","amount":"5.5","on":"02-29"}""")]
    [InlineData("""{"clause":"lot-usable-until","day":"2028-02-29"}""")]
    [InlineData("""{"article":"art. 1","clause":"person-has","fact":"é"}""")]
    public void Accepts_what_the_reader_accepts(string clause)
    {
        Assert.Empty(Sample.FlawsOf(Sample.WithClause(clause)));
        Assert.True(Accepts(Sample.WithClause(clause)));
    }

    [Theory, MemberData(nameof(Examples))]
    public void Never_refuses_a_change_of_an_example_that_the_reader_accepts_or_the_other_way_round(
        string example
    )
    {
        foreach (var changed in Changes.Of(example))
        {
            var document = Sample.WithClause(changed);
            var flaws = Sample.FlawsOf(document);
            // What holds between words is the reader's alone.
            if (Accepts(document) && flaws.Count > 0)
            {
                Assert.All(
                    flaws,
                    f => Assert.Matches("no time|no age|allFrom|halfway|more than from", f.Problem)
                );
            }
            else
            {
                Assert.Equal(Accepts(document), flaws.Count == 0);
            }
        }
    }

    private static bool Accepts(string document)
    {
        using var json = JsonDocument.Parse(document);
        return Schema.Value.Evaluate(json.RootElement, WithFormats).IsValid;
    }

    private static string Made() =>
        TermsSchema.Write(
            XDocument.Load(Path.ChangeExtension(typeof(Domain.Money).Assembly.Location, ".xml"))
        );

    private static TheoryData<int, string> Numbered(IReadOnlyList<WrongTerms> samples)
    {
        var data = new TheoryData<int, string>();
        for (var i = 0; i < samples.Count; i++)
        {
            data.Add(i, samples[i].Title);
        }
        return data;
    }
}
