using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using Wallet.Api.Payments;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Providers;
using Wallet.Projections.EventStore;

namespace Wallet.Testing.Payments;

/// <summary>A product with training providers that claimed money, and two administrators who pay it.</summary>
public sealed class PaymentWorld : IAsyncDisposable
{
    public const string OurAccount = "NL91ABNA0417164300";
    public const string TheirAccount = "NL69INGB0123456789";

    public static readonly LocalDate Today = new(2026, 11, 25);

    // A transaction may be idle for two seconds only, and Marten thinks longer about ten thousand.
    private const int ClaimsAtOnce = 1_000;

    private static readonly ActorId Somebody = new("administrator:somebody");

    private int companies = 90_100_000;

    private PaymentWorld(RunningWallet wallet, FakeClock clock) =>
        (Wallet, Clock, Runs) = (
            wallet,
            clock,
            wallet.Services.GetRequiredService<RunsWhenProposed>()
        );

    public RunningWallet Wallet { get; }

    public FakeClock Clock { get; }

    /// <summary>Puts together what was asked for, as every serving process does.</summary>
    public RunsWhenProposed Runs { get; }

    /// <summary>Books what was received.</summary>
    public BankFilesAtWork BankFiles => Wallet.Services.GetRequiredService<BankFilesAtWork>();

    public ApiClient Ministry { get; private init; } = null!;

    public ApiClient Fund { get; private init; } = null!;

    public IDocumentStore Store => Wallet.Services.GetRequiredService<IDocumentStore>();

    /// <param name="arrange">Replaces settings and services.</param>
    public static async Task<PaymentWorld> StartAsync(Action<WebApplicationBuilder>? arrange = null)
    {
        var clock = FakeClock.FromUtc(2026, 11, 25, 9, 0, 0);
        var wallet = await RunningWallet.EmptyAsync(clock, arrange);
        return new PaymentWorld(wallet, clock)
        {
            Ministry = await wallet.LogInAsync("ministerie"),
            Fund = await wallet.LogInAsync("fonds"),
        };
    }

    public async ValueTask DisposeAsync() => await Wallet.DisposeAsync();

    /// <param name="iban">Null for a provider without a bank account.</param>
    public async Task<ProviderId> ProviderAsync(
        string name = "Vakhuis Utrecht",
        string? iban = TheirAccount
    )
    {
        var id = new ProviderId(Guid.CreateVersion7());
        await using var session = Store.LightweightSession();
        session.Store(new AdmittedProvider(id, name, $"{++companies}"));
        session.Events.StartStream<Domain.Providers.Provider>(
            id.Value,
            new ProviderEvent.ProviderAdmitted(
                id,
                [new("nrto", "1", new LocalDate(2020, 1, 1), null, "nrto.nl", Today)],
                Somebody,
                Today
            )
        );
        if (iban is not null)
        {
            session.Events.Append(id.Value, AccountEvents(iban));
        }
        await session.SaveChangesAsync();
        return id;
    }

    public async Task MoveAsync(ProviderId provider, string iban)
    {
        await using var session = Store.LightweightSession();
        session.Events.Append(provider.Value, AccountEvents(iban));
        await session.SaveChangesAsync();
    }

    public async Task OwesAsync(ProviderId provider, Money amount)
    {
        await using var session = Store.LightweightSession();
        session.Events.Append(
            provider.Value,
            new ProviderEvent.OverpaymentFound(NewReservation(), amount, Today)
        );
        await session.SaveChangesAsync();
    }

    public async Task<ClaimId> ClaimAsync(
        ProviderId provider,
        long euros,
        string invoice = "2026-17",
        Hit? hit = null
    ) => (await ClaimManyAsync(provider, 1, euros, invoice, hit))[0];

    public async Task<ClaimId[]> ClaimManyAsync(
        ProviderId provider,
        int count,
        long euros = 100,
        string invoice = "2026-17",
        Hit? hit = null
    )
    {
        var claims = new List<ClaimId>();
        foreach (var some in Enumerable.Range(0, count).Chunk(ClaimsAtOnce))
        {
            claims.AddRange(await ClaimSomeAsync(provider, some.Length, euros, invoice, hit));
        }
        return [.. claims];
    }

    private async Task<IReadOnlyList<ClaimId>> ClaimSomeAsync(
        ProviderId provider,
        int count,
        long euros,
        string invoice,
        Hit? hit
    )
    {
        await using var session = Store.LightweightSession();
        var claims = new List<ClaimId>();
        foreach (var _ in Enumerable.Range(0, count))
        {
            var reservation = NewReservation();
            var claim = new ClaimId(reservation, 1);
            session.Events.StartStream<Enrolment>(
                reservation.Value,
                Requested(reservation, provider)
            );
            session.Events.StartStream<EnrolmentClaims>(
                StreamId.OfClaims(reservation),
                new ClaimEvent.ClaimSubmitted(
                    claim,
                    ClaimStage.Advance,
                    Money.Euro(euros),
                    invoice,
                    Somebody,
                    hit is null ? [] : [hit],
                    Today
                )
            );
            claims.Add(claim);
        }
        await session.SaveChangesAsync();
        return claims;
    }

    /// <summary>Asked for by the ministry, and put together.</summary>
    public async Task<Run> ProposeAsync()
    {
        var asked = (await Ministry.PostAsync("payment-runs")).Sure();
        await Runs.RunAsync();
        return new Run(this, asked["paymentRunId"]!);
    }

    /// <summary>Proposed by the ministry, released by the fund, and at the bank.</summary>
    public async Task<Run> SendAsync()
    {
        var run = await ProposeAsync();
        (await run.ReleaseAsync(Fund)).Sure();
        (await run.SentAsync()).Sure();
        return run;
    }

    /// <summary>Sent and booked, as every serving process does.</summary>
    /// <returns>What came of it; when it was not received, why.</returns>
    public async Task<Answer> ImportAsync(string file, string? key = null)
    {
        var received = await Ministry.PostXmlAsync("bank-files", file, key);
        if (!received.IsSuccess)
        {
            return received;
        }
        await BankFiles.RunAsync();
        var booked = (await Ministry.GetAsync($"bank-files/{received["bankFileId"]}")).Sure();
        return booked with { Status = received.Status };
    }

    public async Task<EnrolmentClaims> ClaimsAsync(ClaimId claim)
    {
        await using var session = Store.QuerySession();
        return (await session.LoadAsync<EnrolmentClaims>(StreamId.OfClaims(claim.Enrolment)))!;
    }

    public async Task<ClaimStanding> StandingAsync(ClaimId claim) =>
        (await ClaimsAsync(claim)).The(claim)!.StandingOn(Today);

    public async Task<Domain.Providers.Provider> ProviderAsync(ProviderId provider)
    {
        await using var session = Store.QuerySession();
        return (await session.LoadAsync<Domain.Providers.Provider>(provider))!;
    }

    private static object[] AccountEvents(string iban) =>
        [
            new ProviderEvent.AccountProposed(
                IbanOf(iban),
                PayeeCheck.Match,
                new ActorId("provider:one"),
                Today
            ),
            new ProviderEvent.AccountConfirmed(IbanOf(iban), new ActorId("provider:two"), Today),
        ];

    private static EnrolmentEvent.EnrolmentRequested Requested(
        ReservationId reservation,
        ProviderId provider
    ) =>
        new(
            reservation,
            new AccountId(Guid.CreateVersion7()),
            provider,
            new OfferingId(Guid.CreateVersion7()),
            Today,
            Today.PlusDays(10),
            new EnrolmentRules(5, 10, WhenSilent.Disagrees, "nl"),
            new Deadline(DeadlineKind.Confirm, Today.PlusDays(7)),
            Today
        );

    private static Iban IbanOf(string text) =>
        Iban.TryParse(text, out var iban, out _) ? iban : throw new FormatException(text);

    private static ReservationId NewReservation() => new(Guid.CreateVersion7());
}

/// <summary>One run over the API.</summary>
public sealed record Run(PaymentWorld World, string Id)
{
    private string Path => $"payment-runs/{Id}";

    public Guid Value => Guid.Parse(Id);

    public Task<Answer> ShowAsync() => World.Ministry.GetAsync(Path);

    public Task<Answer> LinesAsync(int after = 0) =>
        World.Ministry.GetAsync($"{Path}/lines?after={after}");

    public Task<Answer> ReleaseAsync(ApiClient by, string? language = null) =>
        by.PostAsync($"{Path}/release", language: language);

    public Task<Answer> WithdrawAsync(string? because = "Verkeerde dag") =>
        World.Ministry.PostAsync($"{Path}/withdrawal", new { because });

    public Task<Answer> SentAsync() => World.Ministry.PostAsync($"{Path}/sent");

    public Task<Answer> FileAsync(int number = 1, ApiClient? by = null) =>
        (by ?? World.Ministry).GetAsync($"{Path}/files/{number}");

    public async Task<string> StageAsync() => (await ShowAsync()).Sure()["stage"]!;

    /// <summary>By which the bank knows the payment of this claim.</summary>
    public string EndToEnd(ClaimId claim) => EndToEndId.Of(new PaymentRunId(Value), claim).Value;

    /// <summary>By which the bank knows the first file.</summary>
    public string MessageId => new PaymentFileId(Value, 1).MessageId;
}
