using System.Net;
using Wallet.Api.Tests.Pages;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Desk;

public sealed class Two_hosts_on_one_database(Two_hosts_on_one_database.Hosts both)
    : IClassFixture<Two_hosts_on_one_database.Hosts>
{
    private readonly RunningWallet[] hosts = both.All;

    public sealed class Hosts : IAsyncLifetime
    {
        public RunningWallet[] All { get; private set; } = [];

        public async Task InitializeAsync()
        {
            var database = await RunningWallet.DemoDatabaseAsync();
            All =
            [
                await RunningWallet.StartAsync(database),
                await RunningWallet.StartAsync(database),
            ];
        }

        public async Task DisposeAsync()
        {
            foreach (var host in All)
            {
                await host.DisposeAsync();
            }
        }
    }

    [Fact]
    public async Task Share_one_account_to_the_cent()
    {
        var finn = await Task.WhenAll(hosts.Select(h => h.CitizenAsync("finn")));
        var deBrug = await hosts[0].EmployerAsync("de-brug");
        (await deBrug.TopUpAsync("1003", "1000.00")).Sure();
        var course = await hosts[0].OfferAsync(Money.Euro(300), []);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => finn[i % 2].ReserveAsync(course, "0.00"))
        );

        Assert.Equal(3, answers.Count(a => a.Status == HttpStatusCode.Created));
        Assert.Equal(17, answers.Count(a => a.Status == HttpStatusCode.Conflict));
        Assert.Equal((Money.Euro(100), Money.Euro(900)), await finn[1].BalanceAsync());
        await Books.AssertInOrderAsync(hosts[0].Services);
    }

    [Fact]
    public async Task Show_on_the_page_what_the_other_wrote()
    {
        var dirk = await hosts[0].CitizenAsync("dirk");
        var deBrug = await hosts[0].EmployerAsync("de-brug");
        (await deBrug.AddStaffAsync("1005", "dirk")).Sure();
        (await deBrug.TopUpAsync("1005", "1000.00")).Sure();
        var course = await hosts[0].OfferAsync(Money.Euro(300), []);
        using var visitor = await Visitor.LoggedInAsync(hosts[1], "dirk");
        var (usable, _) = await dirk.BalanceAsync();

        for (var reserved = 300; reserved <= 900; reserved += 300)
        {
            (await dirk.ReserveAsync(course, "0.00")).Sure();

            var page = await visitor.GetAsync("/account");

            var left = (usable - Money.Euro(reserved)).ToText().Nl.Replace('\u00a0', ' ');
            Assert.StartsWith(
                $"Mijn budget Dit kunt u vandaag gebruiken {left} ",
                page.Main,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Never_commit_more_of_a_deposit_than_came_in()
    {
        var linde = await Task.WhenAll(hosts.Select(h => h.EmployerAsync("linde")));
        var before = (await linde[0].ShowAsync()).Sure();
        Assert.Equal("4750.00", before["available"]);

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i => linde[i % 2].TopUpAsync(i % 3 == 0 ? "2001" : "2002", "300.00"))
        );

        Assert.All(
            answers.Where(a => !a.IsSuccess),
            a => Assert.Equal("deposit-too-small", a.ProblemCode)
        );
        Assert.Equal(15, answers.Count(a => a.Status == HttpStatusCode.OK));
        Assert.Equal("250.00", (await linde[1].ShowAsync())["available"]);
        await Books.AssertInOrderAsync(hosts[1].Services);
    }

    [Fact]
    public async Task Answer_one_key_the_same_whichever_is_asked()
    {
        var emma = await Task.WhenAll(hosts.Select(h => h.CitizenAsync("emma")));
        var deBrug = await Task.WhenAll(hosts.Select(h => h.EmployerAsync("de-brug")));
        (await deBrug[0].TopUpAsync("1002", "1000.00")).Sure();
        var course = await hosts[0].OfferAsync(Money.Euro(300), []);
        var keys = Enumerable.Range(0, 8).Select(i => $"both-{i}").ToArray();

        var answers = await Task.WhenAll(
            keys.SelectMany(key =>
                new[]
                {
                    emma[0].ReserveAsync(course, "0.00", key),
                    emma[1].ReserveAsync(course, "0.00", key),
                    deBrug[0].TopUpAsync("1001", "1.00", key: key),
                    deBrug[1].TopUpAsync("1001", "1.00", key: key),
                }
            )
        );

        foreach (var pair in answers.Chunk(2))
        {
            Assert.True((int)pair[0].Status is 200 or 201 or 409, pair[0].Text);
            Assert.Equal(pair[0].Status, pair[1].Status);
            Assert.Equal(pair[0].Text, pair[1].Text);
        }
        Assert.Equal(3, answers.Count(a => a.Status == HttpStatusCode.Created) / 2);
        Assert.Equal((Money.Euro(100), Money.Euro(900)), await emma[0].BalanceAsync());
        await Books.AssertInOrderAsync(hosts[0].Services);
    }
}
