using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using NodaTime.Text;
using Wallet.Api.Enrolments;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;
using Wallet.Projections.Catalogue;
using Wallet.Testing;

namespace Wallet.Api.Tests.Enrolments;

/// A course of Peter's company for 1,000 euros, from Monday 14 to Friday 18 December 2026, and Finn who has 1,000 euros of a scheme with everything
/// that terms say of a course that is under way; a clock that the test moves.
public sealed class EnrolmentFixture : IAsyncDisposable
{
    public static readonly LocalDate StartDay = new(2026, 12, 14);
    public static readonly LocalDate EndDay = StartDay.PlusDays(4);

    public static readonly object Started = new { says = "started" };
    public static readonly object NoShow = new { says = "no-show" };

    private const string Scheme = "nl-proef";

    private EnrolmentFixture(RunningWallet wallet, FakeClock clock) =>
        (Wallet, Clock) = (wallet, clock);

    public RunningWallet Wallet { get; }

    public FakeClock Clock { get; }

    public Citizen Finn { get; private set; } = null!;

    public TrainingProvider Peter { get; private set; } = null!;

    public Administrator Ministry { get; private set; } = null!;

    public OfferingId Course { get; private set; }

    public IDocumentStore Store => Wallet.Services.GetRequiredService<IDocumentStore>();

    /// On 25 November 2026.
    /// <param name="whenSilent">What silence means by the terms.</param>
    public static async Task<EnrolmentFixture> StartAsync(string whenSilent = "agrees")
    {
        var clock = FakeClock.FromUtc(2026, 11, 25, 9, 0, 0);
        var wallet = await RunningWallet.OnDemoDayAsync(clock);
        var fixture = new EnrolmentFixture(wallet, clock)
        {
            Finn = await wallet.CitizenAsync("finn"),
            Peter = await wallet.ProviderAsync("peter"),
            Ministry = await wallet.AdministratorAsync(),
        };
        (await fixture.Ministry.PublishAsync(Terms(whenSilent))).Sure();
        (await fixture.Ministry.GrantAsync(Scheme, ["finn"], amount: "1000.00")).Sure();
        fixture.Course = await fixture.OfferAsync();
        return fixture;
    }

    public Task<OfferingId> OfferAsync() =>
        Wallet.OfferAsync(
            Money.Euro(1000),
            [],
            startDay: StartDay,
            provider: new CourseProvider(Peter.Id, "Klikvaardig Opleidingen")
        );

    /// Its id, and the provider has been asked.
    public async Task<string> ReserveAsync()
    {
        var id = (await Finn.ReserveAsync(Course, "0.00")).Sure()["reservationId"]!;
        await Wallet.CatchUpAsync();
        return id;
    }

    public async Task<string> ConfirmedAsync()
    {
        var id = await ReserveAsync();
        (await Peter.KeepPlaceAsync(id)).Sure();
        return id;
    }

    /// With both sides on the first day.
    public async Task<string> StartedAsync()
    {
        var id = await ConfirmedAsync();
        GoTo(StartDay);
        (await Peter.AttestAsync(id, Started)).Sure();
        (await Finn.AttestAsync(id, Started)).Sure();
        await Wallet.CatchUpAsync();
        return id;
    }

    public static object Completed(string attendance, bool hasDiploma) =>
        new
        {
            says = "completed",
            attendance,
            hasDiploma,
        };

    public void GoTo(LocalDate day) =>
        Clock.Reset(day.At(new LocalTime(10, 0)).InZoneLeniently(Today.Netherlands).ToInstant());

    /// As the serving process does when it looks, and what follows from it.
    public async Task PassDeadlinesAsync()
    {
        await Wallet.Services.GetRequiredService<DeadlinesWhenDue>().RunAsync();
        await Wallet.CatchUpAsync();
    }

    public async Task<Enrolment> EnrolmentAsync(string id)
    {
        await using var session = Store.QuerySession();
        return (await session.LoadAsync<Enrolment>(new ReservationId(Guid.Parse(id))))!;
    }

    /// What happened to Finn's money, of this kind.
    public async Task<T[]> HappenedAsync<T>()
        where T : AccountEvent
    {
        await using var session = Store.QuerySession();
        return
        [
            .. (await session.Events.FetchStreamAsync(Finn.Account))
                .Select(e => e.Data)
                .OfType<T>(),
        ];
    }

    public static string? LastDayOf(JsonNode enrolment) => (string?)enrolment["due"]?["lastDay"];

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public ValueTask DisposeAsync() => Wallet.DisposeAsync();

    private static string Terms(string whenSilent) =>
        $$"""
            {
              "scheme": "{{Scheme}}",
              "country": "nl",
              "effectiveFrom": "2026-01-01",
              "kind": "sector",
              "rank": 25,
              "residualOwner": "fund",
              "about": {
                "nl": { "name": "Proef", "pays": "Alles.", "forWhom": "Iedereen.", "howToApply": "Vraag het aan." },
                "en": { "name": "Trial", "pays": "Everything.", "forWhom": "Everybody.", "howToApply": "Apply for it." }
              },
              "clauses": [
                { "clause": "pays-for", "components": ["tuition", "exam", "material"], "vat": true, "article": "art. 1" },
                { "clause": "provider-confirms-within", "workingDays": 5, "article": "art. 2" },
                { "clause": "attested-within", "workingDays": 3, "whenSilent": "{{whenSilent}}", "article": "art. 3" },
                { "clause": "attendance-pays", "allFrom": 80, "proRataFrom": 25, "belowThat": 25, "article": "art. 4" },
                { "clause": "claimed-in-stages", "atStart": 30, "halfway": 70, "restNeedsDiploma": true, "article": "art. 5" }
              ]
            }
            """;
}
