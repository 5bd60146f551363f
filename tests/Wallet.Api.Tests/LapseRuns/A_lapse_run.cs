using Marten;
using Marten.Services;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using Wallet.Api.LapseRuns;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Faults;
using Wallet.Api.Tests.GrantRuns;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Testing;

namespace Wallet.Api.Tests.LapseRuns;

public sealed class A_lapse_run
{
    private const string Booked =
        "select count(*) from mt_events where type = 'account.credit-lapsed.v1'";

    private static readonly LocalDate Today = SystemClock.Instance.TodayInTheNetherlands();
    private static readonly LocalDate Yesterday = Today.PlusDays(-1);
    private static readonly string Name =
        $"lapses before {NodaTime.Text.LocalDatePattern.Iso.Format(Today)}";

    [Fact]
    public async Task Books_what_is_left_of_what_was_usable_until_yesterday_and_nothing_else()
    {
        await using var crowd = await Crowd.GatherAsync();
        var lapsed = await OpenAsync(
            crowd,
            Lot(500, Yesterday),
            Lot(20, Today.PlusYears(-1)),
            Lot(7, Today),
            Lot(9, until: null)
        );
        var usable = await OpenAsync(crowd, Lot(500, Today));
        await OpenAsync(crowd, Lot(0, Yesterday));
        await OpenAsync(crowd);

        var (code, output, errors) = await RunAsync(crowd.Wallet);

        Assert.Empty(errors);
        Assert.Equal(0, code);
        Assert.Equal($"{Name}: booked 2 lots (520.00)", output[^1]);
        Assert.Equal(
            [(0, 500), (0, 20), (7, 0), (9, 0)],
            (await crowd.AccountAsync(lapsed)).Lots.Select(l =>
                (Euros(l.Available), Euros(l.Lapsed))
            )
        );
        Assert.Equal(Money.Euro(500), (await crowd.AccountAsync(usable)).Lots[0].Available);
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    [Fact]
    public async Task Books_nothing_a_second_time()
    {
        await using var crowd = await Crowd.GatherAsync();
        await OpenAsync(crowd, Lot(500, Yesterday));
        await RunAsync(crowd.Wallet);

        var (code, output, _) = await RunAsync(crowd.Wallet);

        Assert.Equal((0, $"{Name}: booked 0 lots (0.00)"), (code, output[^1]));
        Assert.Equal(1, await crowd.CountAsync(Booked));
    }

    [Fact]
    public async Task Changes_nothing_of_what_a_citizen_sees()
    {
        await using var wallet = await RunningWallet.WithDemoAsync(
            FakeClock.FromUtc(2060, 1, 1, 9, 0, 0)
        );
        var anna = await wallet.CitizenAsync("anna");
        var before = ((await anna.AccountAsync()).Text, (await anna.StatementAsync()).Text);

        var (_, output, _) = await RunAsync(wallet);

        Assert.DoesNotContain("booked 0 lots", output[^1], StringComparison.Ordinal);
        Assert.Equal(
            before,
            ((await anna.AccountAsync()).Text, (await anna.StatementAsync()).Text)
        );
        await Books.AssertInOrderAsync(wallet.Services);
    }

    /// <summary>The credit is written but not committed when the run comes to its account, so the run has read what was before it.</summary>
    [Fact]
    public async Task Loses_nothing_that_comes_between()
    {
        await using var crowd = await Crowd.GatherAsync();
        var others = await OpenManyAsync(crowd, 20);
        var busy = others[7];
        await using var between = await crowd.BeginAsync();
        await using var session = crowd.Store.LightweightSession(
            SessionOptions.ForTransaction(between)
        );
        session.Events.Append(busy.Value, Lot(70, Yesterday));
        await session.SaveChangesAsync();

        var run = RunAsync(crowd.Wallet);
        await crowd.UntilAsync(Crowd.Waiting);
        await between.CommitAsync();
        var (code, output, _) = await run;

        Assert.Equal((0, $"{Name}: booked 21 lots (10070.00)"), (code, output[^1]));
        Assert.Equal([500, 70], (await crowd.AccountAsync(busy)).Lots.Select(l => Euros(l.Lapsed)));
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    [Fact]
    public async Task Goes_on_where_it_was_killed_between_a_commit_and_the_word_of_it()
    {
        await using var crowd = await Crowd.GatherAsync();
        await OpenManyAsync(crowd, 1_200);
        await using var line = DatabaseLine.To(crowd.Wallet.Database);
        line.SwallowCommits();
        await using (var killed = crowd.Start(["lapses", "run"], line.ConnectionString))
        {
            await crowd.UntilAsync(Booked);
            killed.Kill();
            await killed.ExitAsync();
        }
        await crowd.UntilAsync(Crowd.Quiet);
        var before = await crowd.CountAsync(Booked);
        Assert.InRange(before, 1, 1_199);

        await using var again = crowd.Start(["lapses", "run"]);

        Assert.Equal(0, await again.ExitAsync());
        Assert.Contains(
            $"booked {1_200 - before} lots ({Money.Euro(500 * (1_200 - before))})",
            again.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(1_200, await crowd.CountAsync(Booked));
        Assert.All(
            await crowd.AccountsAsync(),
            a => Assert.Equal(Money.Euro(500), Assert.Single(a.Lots).Lapsed)
        );
    }

    [Fact]
    public async Task Is_stopped_by_Ctrl_C_and_then_goes_on()
    {
        await using var crowd = await Crowd.GatherAsync();
        var first = (await OpenManyAsync(crowd, 1_200))[0];
        await using (var busy = await crowd.BeginAsync())
        await using (var stopped = crowd.Start(["lapses", "run"]))
        {
            await Crowd.HoldAsync(first, busy);
            await crowd.UntilAsync(Crowd.Waiting);
            stopped.Interrupt();
            await stopped.SaysAsync("stopping after these accounts");
            await busy.RollbackAsync();

            Assert.Equal(1, await stopped.ExitAsync());
            Assert.Contains(
                "to go on, run the same command again",
                stopped.Output,
                StringComparison.Ordinal
            );
        }
        var before = await crowd.CountAsync(Booked);
        Assert.InRange(before, 1, 1_199);

        await using var again = crowd.Start(["lapses", "run"]);

        Assert.Equal(0, await again.ExitAsync());
        Assert.Contains(
            $"booked {1_200 - before} lots ({Money.Euro(500 * (1_200 - before))})",
            again.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("run again", "run", "again")]
    public async Task Refuses_other_words_in_one_line(string found, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = await new LapsesCommand(
            _ => throw new InvalidOperationException("It asked for the database."),
            output,
            errors
        ).RunAsync(arguments);

        Assert.Equal(2, code);
        Assert.Empty(output.ToString());
        Assert.Equal(
            $"lapses: found '{found}', allowed is run; --help explains it{Environment.NewLine}",
            errors.ToString()
        );
    }

    private static async Task<(int Code, string[] Output, string[] Errors)> RunAsync(
        RunningWallet wallet
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new LapsesCommand(work => work(wallet.Services), output, errors).RunAsync([
            "run",
        ]);
        return (code, Lines(output), Lines(errors));
    }

    private static string[] Lines(StringWriter written) =>
        written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static AccountEvent.CreditGranted Lot(long euros, LocalDate? until) =>
        Crowd.Credit(Crowd.Budget, Money.Euro(euros)) with
        {
            LastUsableDay = until,
        };

    private static async Task<AccountId> OpenAsync(
        Crowd crowd,
        params AccountEvent.CreditGranted[] lots
    )
    {
        await using var session = crowd.Store.LightweightSession();
        var account = Open(session, lots);
        await session.SaveChangesAsync();
        return account;
    }

    private static async Task<AccountId[]> OpenManyAsync(Crowd crowd, int count)
    {
        await using var session = crowd.Store.LightweightSession();
        var accounts = Enumerable
            .Range(0, count)
            .Select(_ => Open(session, Lot(500, Yesterday)))
            .ToArray();
        await session.SaveChangesAsync();
        return accounts;
    }

    private static AccountId Open(
        IDocumentSession session,
        params AccountEvent.CreditGranted[] lots
    )
    {
        var account = new AccountId(Guid.CreateVersion7());
        session.Events.StartStream<Account>(
            account.Value,
            [new AccountEvent.AccountOpened(new LocalDate(2026, 1, 1)), .. lots]
        );
        return account;
    }

    private static long Euros(Money money) => money.Cents / 100;
}
