using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Payments;
using Wallet.Domain.Planning;
using Wallet.Domain.Providers;
using Wallet.Projections.Catalogue;
using Wallet.Projections.EventStore;
using Wallet.Testing;
using Provider = Wallet.Testing.TrainingProvider;

namespace Wallet.Api.Tests.Claims;

/// A scheme that lets 30 percent be claimed at the start and 70 from halfway on, two providers that are paid on accounts of their own, and a clock that the
/// test moves. Courses start on 1 December 2026 and take ten days.
public sealed class ClaimWorld : IAsyncDisposable
{
    public static readonly LocalDate Start = new(2026, 12, 1);

    private const string Scheme = "nl-ontwikkelbudget";

    private static readonly Instant Begin = Instant.FromUtc(2026, 11, 26, 9, 0);

    private ClaimWorld(RunningWallet wallet, IClock clock, LocalDate courseStart) =>
        (Wallet, this.clock, CourseStart) = (wallet, clock, courseStart);

    private readonly IClock clock;

    public RunningWallet Wallet { get; }

    public LocalDate CourseStart { get; }

    public Administrator Ministry { get; private set; } = null!;

    public Provider Peter { get; private set; } = null!;

    public Provider Quinten { get; private set; } = null!;

    public Citizen Finn { get; private set; } = null!;

    internal IDocumentStore Store => Wallet.Services.GetRequiredService<IDocumentStore>();

    /// <param name="amended">More clauses of the scheme.</param>
    public static async Task<ClaimWorld> StartAsync(params JsonObject[] amended)
    {
        var today = new FakeClock(Begin - Duration.FromDays(1));
        var wallet = await RunningWallet.OnDemoDayAsync(today);
        today.Reset(Begin);
        return await OnAsync(wallet, today, Start, amended);
    }

    /// The same on another day.
    public static async Task<ClaimWorld> OnAsync(
        RunningWallet wallet,
        IClock clock,
        LocalDate courseStart,
        params JsonObject[] amended
    )
    {
        var world = new ClaimWorld(wallet, clock, courseStart)
        {
            Ministry = await wallet.AdministratorAsync(),
            Peter = await wallet.ProviderAsync("peter"),
            Quinten = await wallet.ProviderAsync("quinten"),
            Finn = await wallet.CitizenAsync("finn"),
        };
        (await world.Ministry.PublishAsync(await Said.TermsAsync(world.Today, amended))).Sure();
        await world.GrantAsync("finn");
        await world.PayOnAsync(world.Peter, "NL91ABNA0417164300");
        await world.PayOnAsync(world.Quinten, "NL69INGB0123456789");
        return world;
    }

    /// To look only.
    public static ClaimWorld Of(RunningWallet wallet) => new(wallet, SystemClock.Instance, Start);

    public ValueTask DisposeAsync() => Wallet.DisposeAsync();

    public async Task GrantAsync(params string[] personas) =>
        (await Ministry.GrantAsync(Scheme, personas, year: $"{Today.Year}")).Sure();

    /// The bank account of a provider, as another person of it confirmed it.
    public async Task PayOnAsync(
        Provider provider,
        string iban,
        PayeeCheck check = PayeeCheck.Match
    )
    {
        var number = IbanOf(iban);
        await using var session = Store.LightweightSession();
        session.Events.Append(
            provider.Id,
            new ProviderEvent.AccountProposed(number, check, new ActorId("provider:1/p"), Today),
            new ProviderEvent.AccountConfirmed(number, new ActorId("provider:1/q"), Today)
        );
        await session.SaveChangesAsync();
    }

    public static Iban IbanOf(string text) =>
        Iban.TryParse(text, out var iban, out _) ? iban : throw new FormatException(text);

    public LocalDate Today => clock.TodayInTheNetherlands();

    public void GoTo(LocalDate day) =>
        ((FakeClock)clock).Reset(day.At(new LocalTime(9, 0)).InUtc().ToInstant());

    /// A course of this provider, all starts of one.
    public async Task<OfferingId> CourseAsync(Provider provider, long euros, Guid? course = null)
    {
        var by = new CourseProvider(provider.Id, "Opleider");
        var offering = new CatalogueOffering(
            new OfferingId(Guid.CreateVersion7()),
            "1",
            by,
            ["nld"],
            ["presential"],
            CourseStart,
            CourseStart.PlusDays(9),
            new Price(default, Money.Euro(euros), Money.Zero, Money.Zero, Money.Zero),
            IsStapEligible: false
        );
        await using var session = Store.LightweightSession();
        var id = course ?? Guid.CreateVersion7();
        var before = await session.LoadAsync<CatalogueCourse>(id);
        session.Store(
            new CatalogueCourse(
                id,
                "LAS",
                new CatalogueText("Lassen"),
                new CatalogueText("Leer lassen."),
                by,
                ["nl:quality-mark"],
                ["nld"],
                ["presential"],
                [.. before?.Offerings ?? [], offering],
                "lassen"
            )
        );
        await session.SaveChangesAsync();
        return offering.Id;
    }

    /// Money that a citizen reserved for a course of this provider: the enrolment.
    public async Task<string> ReservedAsync(
        Provider provider,
        long euros = 400,
        Citizen? by = null,
        Guid? course = null
    )
    {
        var offering = await CourseAsync(provider, euros, course);
        var made = (await (by ?? Finn).ReserveAsync(offering, "0.00")).Sure()["reservationId"]!;
        await this.RequestedAsync(made, (by ?? Finn).Account, provider.Id, offering);
        return made;
    }

    /// Reserved, and both sides have said that it started. It is the first day of the course.
    public async Task<string> StartedAsync(
        Provider provider,
        long euros = 400,
        Citizen? by = null,
        Guid? course = null
    )
    {
        var enrolment = await ReservedAsync(provider, euros, by, course);
        GoTo(Start);
        await Said.StartedAsync(this, enrolment, (by ?? Finn).Account);
        return enrolment;
    }

    public static Task<Answer> ClaimAsync(
        Provider provider,
        string enrolment,
        string amount,
        string stage = "advance",
        string invoice = "F-1",
        string? key = null
    ) =>
        provider.Api.PostAsync(
            $"providers/{provider.Id}/claims",
            new
            {
                enrolmentId = enrolment,
                stage,
                amount,
                invoice,
            },
            key
        );

    /// The claim as its provider sees it.
    public static async Task<JsonNode> ClaimedAsync(
        Provider provider,
        string enrolment,
        string amount,
        string stage = "advance",
        string invoice = "F-1"
    )
    {
        var made = (await ClaimAsync(provider, enrolment, amount, stage, invoice)).Sure();
        return await ShowAsync(provider, made["claimId"]!);
    }

    public static async Task<JsonNode> ShowAsync(Provider provider, string claim) =>
        (await provider.Api.GetAsync($"providers/{provider.Id}/claims/{claim}")).Sure().Json;

    public static IEnumerable<string?> ChecksOf(JsonNode claim) =>
        claim["hits"]!.AsArray().Select(h => (string?)h!["check"]);

    public async Task<EnrolmentClaims> ClaimsAsync(string enrolment)
    {
        await using var session = Store.QuerySession();
        return (
            await session.LoadAsync<EnrolmentClaims>(
                StreamId.OfClaims(new ReservationId(Guid.Parse(enrolment)))
            )
        )!;
    }

    /// What of the reservation is the provider's so far.
    public async Task<Money> CapturedAsync(Citizen citizen, string enrolment)
    {
        await using var session = Store.QuerySession();
        var account = await session.LoadAsync<Domain.Accounts.Account>(
            new AccountId(citizen.Account)
        );
        return Money.Sum(
            account!
                .Reservations.Where(r => r.Id.ToString() == enrolment)
                .SelectMany(r => r.Captured)
                .SelectMany(c => c.Legs)
                .Select(leg => leg.Amount)
        );
    }
}
