using System.Text.Json;
using CsCheck;
using JasperFx.Events;
using Marten;
using Snapshooter.Xunit;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Testing;
using Provider = Wallet.Domain.Providers.Provider;

namespace Wallet.Projections.Tests.EventStore;

public sealed class A_stored_event
{
    private static readonly JsonSerializerOptions Indented = new(WalletJson.Options)
    {
        WriteIndented = true,
    };

    public static TheoryData<string> Names => [.. EventTypes.All.Values];

    [Fact]
    public void Has_a_name_in_the_registry_whatever_its_type()
    {
        Type[] roots =
        [
            typeof(AccountEvent),
            typeof(ClaimEvent),
            typeof(CourseGrantsEvent),
            typeof(DepositEvent),
            typeof(EnrolmentEvent),
            typeof(PaymentRunEvent),
            typeof(PotEvent),
            typeof(ProviderEvent),
            typeof(RegistrationEvent),
            typeof(SchemeEvent),
        ];
        var bases = typeof(AccountEvent)
            .Assembly.GetTypes()
            .Where(t => t.IsAbstract && t.Name.EndsWith("Event", StringComparison.Ordinal));
        Assert.Equal(roots, bases.OrderBy(t => t.Name, StringComparer.Ordinal));

        Assert.Equal(
            roots.SelectMany(Maker.CasesOf).Select(t => t.Name).Order(StringComparer.Ordinal),
            EventTypes.All.Keys.Select(t => t.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(EventTypes.All.Count, EventTypes.All.Values.Distinct().Count());
        Assert.All(
            EventTypes.All.Values,
            name => Assert.Matches(@"^[a-z]+\.[a-z]+(-[a-z]+)*\.v[1-9]$", name)
        );
    }

    [Theory, MemberData(nameof(Names))]
    public void Is_written_as_it_always_was(string name)
    {
        var sample = SampleOf(name);

        Snapshot.Match(
            JsonSerializer.Serialize(sample, sample.GetType(), Indented),
            $"Stored_{name}"
        );
    }

    [Theory, MemberData(nameof(Names))]
    public void Can_be_read_as_it_was_ever_written(string name)
    {
        var sample = SampleOf(name);
        var stored = File.ReadAllText(Path.Combine(SnapshotsFolder(), $"Stored_{name}.snap"));

        Assert.Equal(
            sample,
            JsonSerializer.Deserialize(stored, sample.GetType(), WalletJson.Options)
        );
    }

    [Fact]
    public void Of_which_the_samples_hold_every_verdict_and_every_change()
    {
        var lines = SampleEvents.OfAccount.OfType<AccountEvent.FundsReserved>().First().Plan.Lines;
        Assert.Equal(Maker.CasesOf(typeof(Verdict)), InOrder(lines.Select(l => l.Verdict)));
        Assert.Equal(
            Maker.CasesOf(typeof(NearestChange)),
            InOrder(lines.Select(l => l.Change).OfType<NearestChange>())
        );
    }

    [Fact]
    public void Of_an_attestation_is_written_as_it_always_was() =>
        Snapshot.Match(
            JsonSerializer.Serialize(SampleEventsOfPaying.Attestations, Indented),
            "Stored_attestations"
        );

    [Fact]
    public void Of_an_attestation_can_be_read_as_it_was_ever_written() =>
        Assert.Equal(
            SampleEventsOfPaying.Attestations,
            JsonSerializer.Deserialize<Attestation[]>(
                File.ReadAllText(Path.Combine(SnapshotsFolder(), "Stored_attestations.snap")),
                WalletJson.Options
            )
        );

    [Fact]
    public void Of_paying_fits_the_ones_before_it()
    {
        Assert.Equal(
            new Money(10_000 - 401),
            SampleEventsOfPaying.OfProvider.Aggregate((Provider?)null, Provider.Evolve)!.Owes
        );
        Assert.Equal(
            EnrolmentStage.Ended,
            SampleEventsOfPaying.OfEnrolment.Aggregate((Enrolment?)null, Enrolment.Evolve)!.Stage
        );
        Assert.Equal(
            [ClaimStanding.Rejected, ClaimStanding.Approved, ClaimStanding.Rejected],
            SampleEventsOfPaying
                .OfClaims.Aggregate(
                    EnrolmentClaims.Initial(SampleEventsOfPaying.Enrolment),
                    EnrolmentClaims.Evolve
                )
                .Claims.Select(c => c.StandingOn(SampleEvents.Day))
        );
        Assert.Equal(
            RunState.Withdrawn,
            SampleEventsOfPaying.OfPaymentRun.Aggregate((PaymentRun?)null, PaymentRun.Evolve)!.State
        );
    }

    [Theory, MemberData(nameof(Names))]
    public void Comes_back_as_it_went_in(string name)
    {
        var type = EventTypes.All.Single(e => e.Value == name).Key;

        Gen.Int.Sample(
            seed =>
            {
                var before = new Maker(seed).Make(type);
                var json = JsonSerializer.Serialize(before, type, WalletJson.Options);
                return before.Equals(JsonSerializer.Deserialize(json, type, WalletJson.Options));
            },
            iter: 300
        );
    }

    [Fact]
    public async Task Stands_in_the_database_under_its_name_in_the_registry()
    {
        using var store = new DocumentStore(await StoreAsync());
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await using (var session = store.LightweightSession())
        {
            session.Events.StartStream<Account>(
                SampleEvents.Account.Value,
                SampleEvents.OfAccount.Cast<object>()
            );
            session.Events.StartStream<FunderDeposit>(
                StreamId.Of(SampleEvents.Funder),
                SampleEvents.OfDeposit.Cast<object>()
            );
            session.Events.StartStream<Pot>(
                SampleEvents.Pot.Value,
                SampleEvents.OfPot.Cast<object>()
            );
            session.Events.StartStream<Registration>(
                SampleEvents.Ticket.Value,
                SampleEvents.OfRegistration.Cast<object>()
            );
            session.Events.StartStream<CourseGrants>(
                StreamId.Of(SampleEvents.OfCourse),
                SampleEvents.OfCourseGrants.Cast<object>()
            );
            foreach (var (stream, events) in SampleEventsOfPaying.Streams)
            {
                session.Events.StartStream(stream, events);
            }
            session.Events.StartStream<Scheme>(
                StreamId.Of(SampleEvents.Scheme),
                SampleEvents.OfScheme.Cast<object>()
            );
            await session.SaveChangesAsync();
        }

        await using var reading = store.QuerySession();
        var names = await reading.AdvancedSql.QueryAsync<string>(
            "select distinct type from mt_events",
            CancellationToken.None
        );
        Assert.Equal(
            EventTypes.All.Values.Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            SampleEvents.All,
            await EventsAsync(
                reading,
                [
                    SampleEvents.Account.Value,
                    SampleEvents.Pot.Value,
                    SampleEvents.Ticket.Value,
                    StreamId.Of(SampleEvents.OfCourse),
                    StreamId.Of(SampleEvents.Funder),
                    .. SampleEventsOfPaying.Streams.Select(s => s.Stream),
                    StreamId.Of(SampleEvents.Scheme),
                ]
            )
        );
        Assert.Equal(
            SampleEvents.OfAccount.Aggregate(Account.Initial(SampleEvents.Account), Account.Evolve),
            await reading.LoadAsync<Account>(SampleEvents.Account)
        );
        // Words of enumerations begin small for Marten too, so that what it wrote is found as what we wrote.
        var attested = await reading.AdvancedSql.QueryAsync<string>(
            "select data ->> 'side' from mt_events where type = 'enrolment.attested.v1'",
            CancellationToken.None
        );
        Assert.All(attested, side => Assert.Equal("provider", side));
    }

    private static async Task<StoreOptions> StoreAsync()
    {
        var options = new StoreOptions();
        options.Connection(TestDatabase.SourceOf(await TestDatabase.CreateAsync()));
        options.DisableNpgsqlLogging = true;
        options.UseWalletEvents();
        return options;
    }

    private static async Task<IEnumerable<object>> EventsAsync(
        IQuerySession session,
        IEnumerable<Guid> streams
    )
    {
        var events = new List<IEvent>();
        foreach (var stream in streams)
        {
            events.AddRange(await session.Events.FetchStreamAsync(stream));
        }
        return events.Select(e => e.Data);
    }

    private static IEnumerable<Type> InOrder(IEnumerable<object> values) =>
        values.Select(v => v.GetType()).OrderBy(t => t.FullName, StringComparer.Ordinal);

    private static object SampleOf(string name) =>
        SampleEvents.All.First(e => EventTypes.All[e.GetType()] == name);

    private static string SnapshotsFolder(
        [System.Runtime.CompilerServices.CallerFilePath] string file = ""
    ) => Path.Combine(Path.GetDirectoryName(file)!, "__snapshots__");
}
