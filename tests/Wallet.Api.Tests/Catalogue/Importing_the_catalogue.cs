using System.Text.Json.Nodes;
using Marten;
using Wallet.Api.Catalogue;
using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Tests.Catalogue;

/// Each test has a register of its own.
public sealed class Importing_the_catalogue : IAsyncLifetime
{
    private static readonly Tally Nothing = new(0, 0, 0, 0);

    private readonly CatalogueDatabase catalogue = new();

    public Task InitializeAsync() => catalogue.InitializeAsync();

    public Task DisposeAsync() => catalogue.DisposeAsync();

    [Fact]
    public async Task Takes_the_whole_sample_feed()
    {
        var outcome = await catalogue.ImportAsync(SampleFeed.Read());

        Assert.Empty(outcome.Refused);
        Assert.Equal(Nothing with { Added = 69 }, outcome.Courses);
        // One offering of the sample is cancelled, and was never here.
        Assert.Equal(Nothing with { Added = 134, Unchanged = 1 }, outcome.Offerings);
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        await catalogue.ImportAsync(SampleFeed.Read());
        var before = await VersionsAsync();

        var outcome = await catalogue.ImportAsync(SampleFeed.Read());

        Assert.Equal(Nothing with { Unchanged = 69 }, outcome.Courses);
        Assert.Equal(Nothing with { Unchanged = 135 }, outcome.Offerings);
        Assert.Equal(before, await VersionsAsync());
    }

    [Fact]
    public async Task Changes_only_what_changed()
    {
        await catalogue.ImportAsync(SampleFeed.Read());
        var before = await VersionsAsync();
        var feed = SampleFeed.Read();
        feed.RaisePrice(offering: 0);

        var outcome = await catalogue.ImportAsync(feed);

        Assert.Equal(Nothing with { Unchanged = 69 }, outcome.Courses);
        Assert.Equal(Nothing with { Changed = 1, Unchanged = 134 }, outcome.Offerings);
        var after = await VersionsAsync();
        var changed = Assert.Single(after.Keys, id => after[id] != before[id]);
        Assert.Equal(IdOf(feed.Course(0), "courseId"), changed);
    }

    [Fact]
    public async Task Keeps_what_the_feed_does_not_name()
    {
        await catalogue.ImportAsync(SampleFeed.Read());
        var feed = SampleFeed.Read();
        feed["courses"]!.AsArray().RemoveRange(1, 68);
        feed["courseOfferings"]!.AsArray().RemoveRange(1, 134);

        await catalogue.ImportAsync(feed);

        Assert.Equal(69, (await VersionsAsync()).Count);
        await using var session = catalogue.Store.QuerySession();
        var course = await session.FindCourseAsync(IdOf(feed.Course(0), "courseId"));
        Assert.True(course!.Offerings.Count > 1);
    }

    [Theory]
    [InlineData("cancelled")]
    [InlineData("inactive")]
    public async Task Withdraws_an_offering_that_is_no_longer_active(string state)
    {
        await catalogue.ImportAsync(SampleFeed.Read());
        var feed = SampleFeed.Read();
        feed.Offering(0)["state"] = state;

        var outcome = await catalogue.ImportAsync(feed);

        Assert.Equal(Nothing with { Withdrawn = 1, Unchanged = 134 }, outcome.Offerings);
        await using var session = catalogue.Store.QuerySession();
        var id = new OfferingId(IdOf(feed.Offering(0), "courseOfferingId"));
        Assert.Null(await session.FindOfferingAsync(id));
        var course = await session.FindCourseAsync(IdOf(feed.Course(0), "courseId"));
        Assert.Single(course!.Offerings, o => o.Id == id && o.IsWithdrawn);
    }

    [Fact]
    public async Task Offers_again_what_was_withdrawn()
    {
        await catalogue.ImportAsync(SampleFeed.Read());
        var feed = SampleFeed.Read();
        feed.Offering(0)["state"] = "cancelled";
        await catalogue.ImportAsync(feed);

        var outcome = await catalogue.ImportAsync(SampleFeed.Read());

        Assert.Equal(1, outcome.Offerings.Changed);
        await using var session = catalogue.Store.QuerySession();
        var id = new OfferingId(IdOf(feed.Offering(0), "courseOfferingId"));
        Assert.NotNull(await session.FindOfferingAsync(id));
    }

    [Fact]
    public async Task Moves_an_offering_to_another_course()
    {
        await catalogue.ImportAsync(SampleFeed.Read());
        var feed = SampleFeed.Read();
        feed.Offering(0)["courseId"] = feed.Course(1)["courseId"]!.DeepClone();

        await catalogue.ImportAsync(feed);

        await using var session = catalogue.Store.QuerySession();
        var id = IdOf(feed.Offering(0), "courseOfferingId");
        var found = await session.FindOfferingAsync(new OfferingId(id));
        Assert.Equal(IdOf(feed.Course(1), "courseId"), found!.Course.Id);
        var left = await session.FindCourseAsync(IdOf(feed.Course(0), "courseId"));
        Assert.DoesNotContain(left!.Offerings, o => o.Id.Value == id);
    }

    [Fact]
    public async Task Loses_nothing_when_imports_race()
    {
        var feeds = Enumerable
            .Range(0, 6)
            .Select(i =>
            {
                var feed = SampleFeed.Read();
                feed["courseOfferings"] = new JsonArray([
                    .. feed["courseOfferings"]!
                        .AsArray()
                        .Where((_, n) => n % 6 == i)
                        .Select(o => o!.DeepClone()),
                ]);
                return feed;
            });

        var outcomes = await Task.WhenAll(feeds.Select(catalogue.ImportAsync));

        Assert.Equal(69, outcomes.Sum(o => o.Courses.Added));
        var whole = await catalogue.ImportAsync(SampleFeed.Read());
        Assert.Equal(Nothing with { Unchanged = 135 }, whole.Offerings);
    }

    [Fact]
    public async Task May_think_longer_than_other_transactions()
    {
        await using var store = catalogue.StoreWith(
            "Options=-c idle_in_transaction_session_timeout=2s"
        );
        await using var session = store.LightweightSession();

        await CatalogueImport.StageAsync(
            Feed.Parse(await File.ReadAllBytesAsync(SampleFeed.Path)),
            session,
            CancellationToken.None
        );

        Assert.Equal(
            ["1min"],
            await session.AdvancedSql.QueryAsync<string>(
                "show idle_in_transaction_session_timeout",
                CancellationToken.None
            )
        );
    }

    /// The number with which PostgreSQL marks each row when it is written.
    private async Task<Dictionary<Guid, string>> VersionsAsync()
    {
        await using var session = catalogue.Store.QuerySession();
        var table = session.DocumentStore.Options.Schema.For<CatalogueCourse>();
        var rows = await session.AdvancedSql.QueryAsync<Guid, string>(
            $"select row(id), row(xmin::text) from {table}",
            CancellationToken.None
        );
        return rows.ToDictionary(row => row.Item1, row => row.Item2);
    }

    private static Guid IdOf(JsonObject record, string field) =>
        Guid.Parse(record[field]!.GetValue<string>());
}
