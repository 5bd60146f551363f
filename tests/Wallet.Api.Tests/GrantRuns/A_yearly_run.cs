using Marten.Services;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.People;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Faults;
using Wallet.Domain;

namespace Wallet.Api.Tests.GrantRuns;

public sealed class A_yearly_run
{
    private static readonly int Year = Crowd.ThisYear + 1;
    private static readonly LocalDate NewYear = new(Year, 1, 1);
    private static readonly LocalDate Grown = new(1990, 4, 12);

    [Fact]
    public async Task Credits_all_who_are_entitled_and_nobody_else()
    {
        await using var crowd = await Crowd.GatherAsync();
        var grown = await crowd.AddAsync(Grown);
        var justEighteen = await crowd.AddAsync(NewYear.PlusYears(-18));
        await crowd.AddAsync(NewYear.PlusYears(-18).PlusDays(1));
        await crowd.AddAsync(new LocalDate(1950, 1, 1));
        await crowd.AddAsync(birthDay: null);
        var erased = await crowd.AddAsync(Grown);
        await crowd.Wallet.Services.GetRequiredService<PersonVault>().Erase(erased);

        var (code, output, errors) = await crowd.RunAsync(Crowd.Budget, Year);

        Assert.Empty(errors);
        Assert.Equal(
            $"nl-ontwikkelbudget/{Year}: granted 2 (1000.00), already had it 0, "
                + "not entitled 3 (age-unknown 1, pension-age-reached 1, too-young 1), refused 0, erased 1",
            output[^1]
        );
        Assert.Equal(0, code);
        Assert.Equivalent(
            new[] { grown, justEighteen },
            (await crowd.AccountsAsync()).Select(a => a.Id),
            strict: true
        );
        var lot = Assert.Single((await crowd.AccountAsync(grown)).Lots);
        Assert.Equal(
            (
                Money.Euro(500),
                NewYear,
                new LocalDate(Year + 4, 12, 31),
                $"nl-ontwikkelbudget/{Year}"
            ),
            (lot.Available, lot.FirstUsableDay!.Value, lot.LastUsableDay!.Value, lot.Source)
        );
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    [Fact]
    public async Task Credits_nobody_a_second_time_and_says_so()
    {
        await using var crowd = await Crowd.GatherAsync();
        await crowd.AddManyAsync(3, Grown);
        await crowd.RunAsync(Crowd.Budget, Year);
        await crowd.AddAsync(Grown);

        var (code, output, _) = await crowd.RunAsync(Crowd.Budget, Year);

        Assert.Equal(0, code);
        Assert.Equal(
            $"nl-ontwikkelbudget/{Year}: granted 1 (500.00), already had it 3, not entitled 0, refused 0, erased 0",
            output[^1]
        );
        Assert.All(await crowd.AccountsAsync(), a => Assert.Single(a.Lots));
    }

    [Fact]
    public async Task Is_the_same_grant_as_that_of_a_list()
    {
        await using var crowd = await Crowd.GatherAsync();
        var ministry = await crowd.Wallet.AdministratorAsync();
        (await ministry.RegisterAsync("bram")).Sure();
        (await ministry.GrantAsync(Crowd.Budget, ["bram"], $"{Year}")).Sure();

        var (_, output, _) = await crowd.RunAsync(Crowd.Budget, Year);

        Assert.Contains(
            "granted 0 (0.00), already had it 1,",
            output[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Fills_up_to_the_ceiling_of_the_terms_and_is_refused_at_it()
    {
        await using var crowd = await Crowd.GatherAsync();
        var account = await crowd.AddAsync(Grown, hours: 35);
        await crowd.AddAsync(Grown);
        await crowd.CreditAsync(account, "fr-cpf", Money.Euro(4_800));

        var first = await crowd.RunAsync("fr-cpf", Year - 1);
        var next = await crowd.RunAsync("fr-cpf", Year);

        Assert.Equal(
            $"fr-cpf/{Year - 1}: granted 1 (200.00), already had it 0, not entitled 1 (figure-unknown 1), refused 0, erased 0",
            first.Output[^1]
        );
        Assert.Equal(
            $"fr-cpf/{Year}: granted 0 (0.00), already had it 0, not entitled 1 (figure-unknown 1), refused 1 (balance-at-ceiling 1), erased 0",
            next.Output[^1]
        );
        Assert.Equal(0, next.Code);
    }

    [Fact]
    public async Task Goes_by_the_terms_that_hold_on_the_day_of_the_grant()
    {
        await using var crowd = await Crowd.GatherAsync();
        await crowd.AddAsync(Grown);
        var ministry = await crowd.Wallet.AdministratorAsync();
        var next = Replay
            .Past.Version(Crowd.Budget, $"{Year}-01-01")
            .Replace("500.00", "600.00", StringComparison.Ordinal);
        (await ministry.PublishAsync(next)).Sure();

        Assert.StartsWith(
            $"nl-ontwikkelbudget/{Year - 1}: granted 1 (500.00)",
            (await crowd.RunAsync(Crowd.Budget, Year - 1)).Output[^1],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"nl-ontwikkelbudget/{Year}: granted 1 (600.00)",
            (await crowd.RunAsync(Crowd.Budget, Year)).Output[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Passes_over_somebody_whom_the_vault_does_not_open_and_ends_with_1()
    {
        await using var crowd = await Crowd.GatherAsync();
        var spoilt = await crowd.AddAsync(Grown);
        await crowd.AddAsync(Grown);
        await using var command = crowd
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(
                "update vault.mt_doc_sealedperson set data = jsonb_set(data, '{content}', to_jsonb(repeat('AAAA', 20))) where id = $1"
            );
        command.Parameters.AddWithValue(spoilt.Value);
        Assert.Equal(1, await command.ExecuteNonQueryAsync());

        var (code, output, _) = await crowd.RunAsync(Crowd.Budget, Year);

        Assert.Equal(1, code);
        Assert.Contains("granted 1 (500.00)", output[^1], StringComparison.Ordinal);
        Assert.EndsWith(", erased 0, unreadable 1", output[^1], StringComparison.Ordinal);
    }

    /// <summary>The reservation is written but not committed when the run comes to its account, so the run has read what was before it.</summary>
    [Fact]
    public async Task Loses_neither_its_credit_nor_a_reservation_that_comes_between()
    {
        await using var crowd = await Crowd.GatherAsync();
        var others = await crowd.AddManyAsync(20, Grown);
        var busy = others[7];
        await using var between = await crowd.BeginAsync();
        await using var session = crowd.Store.LightweightSession(
            SessionOptions.ForTransaction(between)
        );
        session.Events.Append(busy.Value, Crowd.Credit("nl-aom-digital", Money.Euro(70)));
        await session.SaveChangesAsync();

        var run = crowd.RunAsync(Crowd.Budget, Year);
        await crowd.UntilAsync(Crowd.Waiting);
        await between.CommitAsync();
        var (code, output, _) = await run;

        Assert.Equal(0, code);
        Assert.Contains(
            "granted 20 (10000.00), already had it 0,",
            output[^1],
            StringComparison.Ordinal
        );
        Assert.Equal(
            [Money.Euro(70), Money.Euro(500)],
            (await crowd.AccountAsync(busy)).Lots.Select(l => l.Granted)
        );
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    [Fact]
    public async Task Stops_after_what_it_is_busy_with_when_asked_and_says_how_to_go_on()
    {
        await using var crowd = await Crowd.GatherAsync();
        await crowd.AddManyAsync(2, Grown);
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        var (code, output, _) = await crowd.RunAsync(Crowd.Budget, Year, stopping.Token);

        Assert.Equal(1, code);
        Assert.StartsWith(
            $"nl-ontwikkelbudget/{Year}: stopped after 0 of 2 people,",
            output[^1],
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "to go on, run the same command again",
            output[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Goes_on_where_it_was_killed_between_a_commit_and_the_word_of_it()
    {
        await using var crowd = await Crowd.GatherAsync();
        await crowd.AddManyAsync(1_200, Grown);
        await using var line = DatabaseLine.To(crowd.Wallet.Database);
        line.SwallowCommits();
        await using (var killed = crowd.Start(Year, line.ConnectionString))
        {
            await crowd.UntilAsync(Crowd.Credited);
            killed.Kill();
            await killed.ExitAsync();
        }
        await crowd.UntilAsync(Crowd.Quiet);
        var before = await crowd.CountAsync(Crowd.Credited);
        Assert.InRange(before, 1, 1_199);

        await using var again = crowd.Start(Year);

        Assert.Equal(0, await again.ExitAsync());
        Assert.Contains(
            $"granted {1_200 - before} ({Money.Euro(500 * (1_200 - before))}), already had it {before},",
            again.Output,
            StringComparison.Ordinal
        );
        Assert.All(await crowd.AccountsAsync(), a => Assert.Single(a.Lots));
        Assert.Equal(1_200, await crowd.CountAsync(Crowd.Credited));
    }

    [Fact]
    public async Task Is_stopped_by_Ctrl_C_and_then_goes_on()
    {
        await using var crowd = await Crowd.GatherAsync();
        var first = (await crowd.AddManyAsync(1_200, Grown))[0];
        await using (var busy = await crowd.BeginAsync())
        await using (var stopped = crowd.Start(Year))
        {
            await Crowd.HoldAsync(first, busy);
            await crowd.UntilAsync(Crowd.Waiting);
            stopped.Interrupt();
            await stopped.SaysAsync("stopping");
            await busy.RollbackAsync();

            Assert.Equal(1, await stopped.ExitAsync());
            Assert.Contains(
                "to go on, run the same command again",
                stopped.Output,
                StringComparison.Ordinal
            );
        }
        var before = await crowd.CountAsync(Crowd.Credited);
        Assert.InRange(before, 1, 1_199);

        await using var again = crowd.Start(Year);

        Assert.Equal(0, await again.ExitAsync());
        Assert.Contains(
            $"granted {1_200 - before} ({Money.Euro(500 * (1_200 - before))}), already had it {before},",
            again.Output,
            StringComparison.Ordinal
        );
    }
}
