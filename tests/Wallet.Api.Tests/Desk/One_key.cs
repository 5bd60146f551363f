using System.Net;
using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Tests.Journey;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Projections.EventStore;
using Wallet.Testing;

namespace Wallet.Api.Tests.Desk;

/// What is not decided at the desk is done once under one key all the same: deposits, staff, people, terms and lists of grants.
public sealed class One_key(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private readonly RunningWallet wallet = demo.Wallet;
    private readonly Administrator ministry = demo.Ministry;

    [Fact]
    public async Task Books_a_deposit_once_in_parallel_and_later()
    {
        var answers = await AtOnce(() => ministry.DepositAsync("12345678", "100.00", key: "d"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await ministry.DepositAsync("12345678", "100.00", key: "d")).Status
        );
        Assert.Equal(Money.Euro(100), (await DepositOfAsync("12345678")).Received);
        await AssertReusedAsync(ministry.DepositAsync("12345678", "100.01", key: "d"));
    }

    [Fact]
    public async Task Each_books_a_deposit_each()
    {
        var answers = await AtOnce(() => ministry.DepositAsync("12345679", "100.00"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        Assert.Equal(Money.Euro(1000), (await DepositOfAsync("12345679")).Received);
    }

    [Fact]
    public async Task Books_together_more_than_one_person_may_name_at_once()
    {
        foreach (var amount in new[] { "10000000.00", "10000000.00", "0.01" })
        {
            (await ministry.DepositAsync("12345670", amount)).Sure();
        }

        Assert.Equal(new Money(2_000_000_001), (await DepositOfAsync("12345670")).Received);
    }

    [Fact]
    public async Task Makes_a_deposit_wait_for_the_top_ups_that_use_it()
    {
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    i % 2 == 0
                        ? ministry.DepositAsync(demo.Linde.Number, "100.00")
                        : demo.Linde.TopUpAsync("2002", "1.00")
                )
        );

        Assert.All(answers, a => Assert.True(a.IsSuccess, a.Text));
        var shown = (await demo.Linde.ShowAsync()).Sure();
        Assert.Equal("6000.00", shown["received"]);
        Assert.Equal("260.00", shown["committed"]);
        await Books.AssertInOrderAsync(wallet.Services);
    }

    [Fact]
    public async Task Puts_somebody_on_the_staff_list_once()
    {
        var linde = demo.Linde;

        var answers = await AtOnce(() => linde.AddStaffAsync("77", "finn", key: "s"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        await AssertReusedAsync(linde.AddStaffAsync("77", "bram", key: "s"));
        Assert.Equal("Finn Visser", await NameOnListAsync(linde, "77"));
    }

    [Fact]
    public async Task Each_can_claim_a_staff_number_but_only_one_gets_it()
    {
        var linde = demo.Linde;

        var answers = await Task.WhenAll(
            linde.AddStaffAsync("88", "finn"),
            linde.AddStaffAsync("88", "bram"),
            linde.AddStaffAsync("88", "emma")
        );

        Assert.Single(answers, a => a.Status == HttpStatusCode.NoContent);
        Assert.All(
            answers.Where(a => !a.IsSuccess),
            a => Assert.Contains("88", a.Error("staffNumber"), StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Registers_somebody_once()
    {
        await using var empty = await RunningWallet.EmptyAsync();
        var there = await empty.AdministratorAsync();

        var answers = await AtOnce(() => there.RegisterAsync("anna", key: "p"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        await AssertReusedAsync(there.RegisterAsync("bram", key: "p"));
        await using var session = Store(empty).QuerySession();
        Assert.Single(await session.Query<Domain.Accounts.Account>().ToListAsync());
    }

    [Fact]
    public async Task Publishes_terms_once()
    {
        var document = await DocumentFromAsync("2031-01-01");

        var answers = await AtOnce(() => ministry.PublishAsync(document, key: "t"));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        await AssertReusedAsync(ministry.PublishAsync(await DocumentFromAsync("2032-01-01"), "t"));
        await using var session = Store(wallet).QuerySession();
        var scheme = await session.LoadAsync<Domain.Schemes.Scheme>(
            StreamId.Of(new SchemeId("nl-aom-digital"))
        );
        Assert.Equal(2, scheme!.Versions.Count);
    }

    [Fact]
    public async Task Grants_a_list_once_and_no_other_list()
    {
        var grant = () =>
            ministry.GrantAsync("nl-aom-digital", ["anna", "bram"], amount: "10.00", key: "g");
        var first = (await grant()).Sure();

        Assert.Equal(first.Text, (await grant()).Sure().Text);
        await AssertReusedAsync(
            ministry.GrantAsync("nl-aom-digital", ["finn"], amount: "10.00", key: "g")
        );
        var account = (await demo.Finn.AccountAsync()).Sure();
        Assert.DoesNotContain(
            account.Json["budgets"]!.AsArray(),
            b => (string?)b!["scheme"] == "nl-aom-digital"
        );
    }

    [Fact]
    public async Task Tops_up_once_and_answers_so_after_somebody_left_the_staff_list()
    {
        var deBrug = demo.DeBrug;
        var first = (await deBrug.TopUpAsync("1003", "5.00", key: "u")).Sure();
        await using (var session = Store(wallet).LightweightSession())
        {
            session.Delete<Wallet.Api.Employers.StaffMember>(
                Wallet.Api.Employers.StaffMember.IdOf(new EmployerId(deBrug.Number), "1003")
            );
            await session.SaveChangesAsync();
        }

        Assert.Equal(first.Text, (await deBrug.TopUpAsync("1003", "5.00", key: "u")).Text);
        Assert.Equal(HttpStatusCode.BadRequest, (await deBrug.TopUpAsync("1003", "5.00")).Status);
    }

    private static Task<Answer[]> AtOnce(Func<Task<Answer>> ask) =>
        Task.WhenAll(Enumerable.Range(0, 10).Select(_ => ask()));

    private static async Task AssertReusedAsync(Task<Answer> asking)
    {
        var answer = await asking;
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("idempotency-key-reused", answer.ProblemCode);
    }

    private static async Task<string?> NameOnListAsync(Employer employer, string number) =>
        (string?)
            (await employer.ShowAsync()).Json["staff"]!
                .AsArray()
                .Single(s => (string?)s!["staffNumber"] == number)!["name"];

    private static async Task<string> DocumentFromAsync(string day)
    {
        var file = Projections
            .Schemes.SchemesFolder.Find()
            .TermsFiles()
            .Single(f => f.Contains("nl-aom-digital", StringComparison.Ordinal));
        var document = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        document["effectiveFrom"] = day;
        return document.ToJsonString();
    }

    private async Task<FunderDeposit> DepositOfAsync(string employer)
    {
        await using var session = Store(wallet).QuerySession();
        return (
            await session.LoadAsync<FunderDeposit>(
                StreamId.Of(FunderId.Of(new EmployerId(employer)))
            )
        )!;
    }

    private static IDocumentStore Store(RunningWallet of) =>
        of.Services.GetRequiredService<IDocumentStore>();
}
