using System.Net;
using System.Text.Json.Nodes;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Journey;

/// From an empty database to a cancelled reservation, by calls that anybody can repeat with curl.
public sealed class The_whole_journey : IAsyncLifetime
{
    private static readonly LocalDate Today = SystemClock.Instance.TodayInTheNetherlands();

    private RunningWallet wallet = null!;
    private Administrator ministry = null!;
    private Citizen anna = null!;
    private Employer linde = null!;

    public async Task InitializeAsync()
    {
        wallet = await RunningWallet.EmptyAsync();
        ministry = await wallet.AdministratorAsync();
        linde = await wallet.EmployerAsync("linde");
        await PublishAllTermsAsync();
        (await ministry.RegisterAsync("anna")).Sure();
        anna = await wallet.CitizenAsync("anna");
    }

    public async Task DisposeAsync() => await wallet.DisposeAsync();

    [Fact]
    public async Task Ends_with_each_cent_where_it_came_from()
    {
        await MoneyComesTogetherAsync();
        var course = await wallet.OfferAsync(
            Money.Euro(2000),
            ["nl:quality-mark", "nl:digital-skills"],
            exam: Money.Euro(500)
        );
        var before = (await anna.AccountAsync()).Sure();
        Assert.Equal((Money.Euro(1950), Money.Zero), await anna.BalanceAsync());

        var plan = (await anna.PlanAsync(course)).Sure();
        Assert.Equal("550.00", plan["contribution"]);
        Assert.Equal(before.Text, (await anna.AccountAsync()).Text);

        var made = await anna.ReserveAsync(course, contribution: "550.00");
        Assert.Equal(HttpStatusCode.Created, made.Status);
        var reservation = made["reservationId"]!;
        Assert.EndsWith(
            $"/accounts/{anna.Account}/reservations/{reservation}",
            made.Headers["Location"],
            StringComparison.Ordinal
        );
        Assert.Equal((Money.Zero, Money.Euro(1950)), await anna.BalanceAsync());
        Assert.Equal(
            PaidByPlan(plan),
            Payments((await anna.ReservationAsync(reservation)).Sure().Json)
        );

        Assert.Equal(HttpStatusCode.NoContent, (await anna.CancelAsync(reservation)).Status);

        Assert.Equal(before.Text, (await anna.AccountAsync()).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.ReservationAsync(reservation)).Status);
    }

    [Fact]
    public async Task Stands_in_the_statement_line_by_line()
    {
        await MoneyComesTogetherAsync();
        var course = await wallet.OfferAsync(Money.Euro(2500), ["nl:quality-mark"]);
        var made = (await anna.ReserveAsync(course, contribution: "800.00")).Sure();
        (await anna.CancelAsync(made["reservationId"]!)).Sure();

        var lines = (await anna.StatementAsync()).Sure().Json["lines"]!.AsArray();

        Assert.Equal(
            [
                ("Your account was opened", "0.00"),
                ("You received €500.00", "500.00"),
                ("You received €500.00", "1000.00"),
                ("You received €600.00", "1600.00"),
                ("You received €250.00", "1850.00"),
                ("You received €100.00", "1950.00"),
                ("Reserved for “Lassen voor beginners”", "250.00"),
                ("You cancelled “Lassen voor beginners”", "1950.00"),
            ],
            lines.Select(l => ((string)l!["title"]!["en"]!, (string)l["availableAfter"]!))
        );
    }

    [Fact]
    public async Task Shows_the_employer_what_it_put_in_and_never_for_what_it_was_used()
    {
        await MoneyComesTogetherAsync();
        var course = await wallet.OfferAsync(Money.Euro(2500), ["nl:quality-mark"]);
        var unused = await linde.ShowAsync();
        (await anna.ReserveAsync(course, contribution: "800.00")).Sure();

        var used = (await linde.ShowAsync()).Sure();

        Assert.Equal(unused.Text, used.Text);
        Assert.Equal("2000.00", used["received"]);
        Assert.Equal("950.00", used["committed"]);
        Assert.Equal("1050.00", used["available"]);
        Assert.Equal(
            ["600.00", "250.00", "100.00"],
            used.Json["topUps"]!.AsArray().Select(t => (string)t!["amount"]!)
        );
    }

    private async Task PublishAllTermsAsync()
    {
        var folder = SchemesFolder.Find();
        var files = folder.TermsFiles();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            (await ministry.PublishAsync(await File.ReadAllTextAsync(file))).Sure();
        }
        var listed = (await wallet.Anonymous.GetAsync("schemes")).Sure();
        Assert.Equal(
            folder.ToTermsBook().InForceHere(Today).Select(t => t.Scheme.Value),
            listed.Json["schemes"]!.AsArray().Select(s => (string)s!["scheme"]!)
        );
    }

    /// Money of the state, of a fund and of an employer: 1,950.00 in five budgets.
    private async Task MoneyComesTogetherAsync()
    {
        await GrantAsync("nl-ontwikkelbudget");
        await GrantAsync("nl-doorzaam-voucher");
        (await ministry.DepositAsync(linde.Number, "2000.00")).Sure();
        (await linde.AddStaffAsync("7", "anna")).Sure();
        (await linde.TopUpAsync("7", "600.00")).Sure();
        (await linde.TopUpAsync("7", "250.00", Today.PlusMonths(12), ["nl:digital-skills"])).Sure();
        (await linde.TopUpAsync("7", "100,00")).Sure();
    }

    private async Task GrantAsync(string scheme)
    {
        var report = (await ministry.GrantAsync(scheme, ["anna"], $"{Today.Year}")).Sure();
        var line = Assert.Single(report.Json["lines"]!.AsArray())!;
        Assert.Equal("granted", (string?)line["result"]);
    }

    private static IEnumerable<(string, string)> PaidByPlan(Answer plan) =>
        plan.Json["lines"]!
            .AsArray()
            .Select(l => ((string)l!["budgetId"]!, (string)l["pays"]!))
            .Where(l => l.Item2 != "0.00");

    private static IEnumerable<(string, string)> Payments(JsonNode reservation) =>
        reservation["payments"]!
            .AsArray()
            .Select(p => ((string)p!["budgetId"]!, (string)p["amount"]!));
}
