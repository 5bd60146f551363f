using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Tests.Catalogue;

public sealed class SampleCatalogue : IAsyncLifetime
{
    private readonly CatalogueDatabase catalogue = new();

    /// Before the first offering of the sample starts.
    public static readonly LocalDate Today = new(2026, 9, 1);

    public async Task InitializeAsync()
    {
        await catalogue.InitializeAsync();
        await catalogue.ImportAsync(SampleFeed.Read());
    }

    public Task DisposeAsync() => catalogue.DisposeAsync();

    public async Task<CoursesFound> SearchAsync(CourseQuery query, LocalDate? today = null)
    {
        await using var session = catalogue.Store.QuerySession();
        return await session.SearchAsync(query, today ?? Today);
    }
}

public sealed class Searching_courses(SampleCatalogue catalogue) : IClassFixture<SampleCatalogue>
{
    private const string Welding = "Basis lassen (MIG/MAG)";

    [Fact]
    public async Task Without_words_shows_everything_that_can_be_booked_first_start_first()
    {
        var found = await catalogue.SearchAsync(new CourseQuery());

        Assert.Equal(69, found.Total);
        Assert.Equal(CatalogueSearch.PageSize, found.Courses.Count);
        var starts = found.Courses.Select(c =>
            c.Offerings.Where(o => !o.IsWithdrawn).Min(o => o.StartDay)
        );
        Assert.Equal(starts.Order(), starts);
    }

    [Theory]
    [InlineData("lassen")]
    [InlineData("las")]
    [InlineData("LASSEN")]
    [InlineData("lassen in Utrecht")]
    [InlineData("lassen mig mag")]
    [InlineData("MIG/MAG")]
    [InlineData("cursus lassen")]
    [InlineData("welding")]
    [InlineData("Vakhuis lassen")]
    [InlineData("mbo 2 lassen")]
    public async Task Finds_by_word_stem_and_beginning(string words) =>
        Assert.Contains(Welding, await NamesAsync(new CourseQuery(words)));

    [Theory]
    [InlineData("cursussen", "cursus")]
    [InlineData("metalen", "metaal")]
    [InlineData("opleidingen", "opleiding")]
    [InlineData("certificaten", "certificaat")]
    public async Task Finds_as_much_by_the_plural_as_by_the_singular(string plural, string singular)
    {
        var found = await NamesAsync(new CourseQuery(plural));

        Assert.NotEmpty(found);
        Assert.Equal(found.Order(), (await NamesAsync(new CourseQuery(singular))).Order());
    }

    [Fact]
    public async Task Puts_a_match_in_the_name_first()
    {
        var names = await NamesAsync(new CourseQuery("excel"));

        Assert.Contains("Excel", names[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kwantumtovenarij")]
    [InlineData("lassen kwantumtovenarij")]
    [InlineData("de")]
    public async Task Finds_nothing_when_a_word_is_nowhere(string words)
    {
        var found = await catalogue.SearchAsync(new CourseQuery(words));

        Assert.Equal(0, found.Total);
        Assert.Empty(found.Courses);
    }

    [Theory]
    [InlineData("' or 1=1 --")]
    [InlineData("las:* | !(&")]
    [InlineData("???")]
    public async Task Takes_signs_for_spaces(string words) =>
        Assert.NotNull(await catalogue.SearchAsync(new CourseQuery(words)));

    [Fact]
    public async Task Wants_one_offering_that_fulfils_all_filters()
    {
        var price = Money.Euro(900);
        var before = new LocalDate(2027, 3, 1);
        var query = new CourseQuery(City: "utrecht", MaxPrice: price, StartsBefore: before);

        var found = await catalogue.SearchAsync(query);

        Assert.NotEmpty(found.Courses);
        Assert.All(
            found.Courses,
            course =>
                Assert.Contains(
                    course.Offerings,
                    o => o.City == "Utrecht" && o.Price.Total <= price && o.StartDay < before
                )
        );
        Assert.True(found.Total < (await catalogue.SearchAsync(new(City: "utrecht"))).Total);
    }

    [Fact]
    public async Task Filters_by_level_language_and_online()
    {
        var level = await catalogue.SearchAsync(new CourseQuery(Level: 4));
        var arabic = await catalogue.SearchAsync(new CourseQuery(Language: "arb"));
        var online = await catalogue.SearchAsync(new CourseQuery(OnlineOnly: true));

        Assert.All(level.Courses, c => Assert.Contains("nlqf:4", c.Tags));
        Assert.All(
            arabic.Courses,
            c => Assert.Contains(c.Offerings, o => o.Languages.Contains("arb"))
        );
        Assert.All(online.Courses, c => Assert.Contains(c.Offerings, o => o.City is null));
        Assert.Equal((8L, true, true), (level.Total, arabic.Total > 0, online.Total > 0));
    }

    [Fact]
    public async Task Shows_each_course_on_one_page()
    {
        var pages = new List<CatalogueCourse>();
        foreach (var page in new[] { 1, 2, 3, 4 })
        {
            pages.AddRange((await catalogue.SearchAsync(new CourseQuery(Page: page))).Courses);
        }

        Assert.Equal(69, pages.DistinctBy(c => c.Id).Count());
        Assert.Equal(69, pages.Count);
        Assert.Equal(69, (await catalogue.SearchAsync(new CourseQuery(Page: 5))).Total);
    }

    [Fact]
    public async Task Shows_a_running_offering_and_no_ended_one()
    {
        var course = (await catalogue.SearchAsync(new CourseQuery(Welding))).Courses[0];
        var last = course.Offerings.MaxBy(o => o.EndDay)!;

        Assert.Equal(Availability.Started, last.On(last.EndDay));
        Assert.Equal(1, (await catalogue.SearchAsync(new CourseQuery(Welding), last.EndDay)).Total);
        Assert.Equal(
            0,
            (await catalogue.SearchAsync(new CourseQuery(Welding), last.EndDay.PlusDays(1))).Total
        );
    }

    private async Task<IReadOnlyList<string>> NamesAsync(CourseQuery query) =>
        [.. (await catalogue.SearchAsync(query)).Courses.Select(c => c.Name.In("nl"))];
}
