using System.Collections.Immutable;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.GrantRuns;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.GrantRuns;

/// <summary>A product with the terms of all schemes and the people that a test brings in.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    public const string Budget = "nl-ontwikkelbudget";

    public static readonly int ThisYear = SystemClock.Instance.TodayInTheNetherlands().Year;

    /// <summary>Credits of a run.</summary>
    public const string Credited =
        "select count(*) from mt_events where data->>'source' like 'nl-ontwikkelbudget/%'";

    /// <summary>Whoever waits for somebody else's transaction.</summary>
    public const string Waiting =
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    /// <summary>Nobody is writing any more: PostgreSQL ends what it was told, also when who told it was killed.</summary>
    public const string Quiet =
        "select case count(*) when 0 then 1::bigint else 0 end from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static int numbers;

    private Crowd(RunningWallet wallet) => Wallet = wallet;

    public RunningWallet Wallet { get; }

    public static async Task<Crowd> GatherAsync() =>
        new(
            await RunningWallet.StartAsync(
                await TestDatabase.CreateFromTemplateAsync(
                    "terms",
                    async database =>
                    {
                        await using var wallet = await RunningWallet.StartAsync(database);
                        var ministry = await wallet.AdministratorAsync();
                        foreach (var file in SchemesFolder.Find().TermsFiles())
                        {
                            (await ministry.PublishAsync(await File.ReadAllTextAsync(file))).Sure();
                        }
                    }
                )
            )
        );

    /// <summary>Runs the command as Program does, on the host of the test.</summary>
    public async Task<(int Code, string[] Output, string[] Errors)> RunAsync(
        string scheme,
        int year,
        CancellationToken stopping = default
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new GrantsCommand(work => work(Wallet.Services), output, errors).RunAsync(
            ["run", "--scheme", scheme, "--year", $"{year}"],
            stopping
        );
        return (code, Lines(output), Lines(errors));
    }

    public AppProcess Start(int year, string? database = null) =>
        Start(["grants", "run", "--scheme", Budget, "--year", $"{year}"], database);

    /// <summary>A command as a process of its own, on the database of this product or a line to it.</summary>
    public AppProcess Start(string[] command, string? database = null) =>
        AppProcess.Start(
            AppContext.BaseDirectory, // so that it shares the tests' key of the person vault
            command,
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ConnectionStrings__Wallet", database ?? Wallet.Database)
        );

    public async Task<AccountId> AddAsync(LocalDate? birthDay, decimal? hours = null) =>
        await Wallet.Services.GetRequiredService<PersonVault>().Register(Somebody(birthDay, hours));

    public async Task<AccountId[]> AddManyAsync(int count, LocalDate birthDay)
    {
        var master = Wallet.Services.GetRequiredService<MasterKey>();
        await using var session = Store.LightweightSession();
        var people = Enumerable
            .Range(0, count)
            .Select(_ => PersonVault.SealNew(Somebody(birthDay, null), master))
            .ToArray();
        session.InsertObjects(people.SelectMany(p => new object[] { p.Key, p.Content }));
        foreach (var (key, _) in people)
        {
            session.Events.StartStream<Account>(
                key.Id,
                new AccountEvent.AccountOpened(new LocalDate(2026, 1, 1))
            );
        }
        await session.SaveChangesAsync();
        return [.. people.Select(p => new AccountId(p.Key.Id))];
    }

    public async Task<IReadOnlyList<Account>> AccountsAsync()
    {
        await using var session = Store.QuerySession();
        return await session.Query<Account>().ToListAsync();
    }

    public async Task<Account> AccountAsync(AccountId id)
    {
        await using var session = Store.QuerySession();
        return (await session.LoadAsync<Account>(id))!;
    }

    public static AccountEvent.CreditGranted Credit(string scheme, Money amount) =>
        new(
            new LotId(Guid.CreateVersion7()),
            new SchemeId(scheme),
            new FunderId("state"),
            amount,
            new LocalDate(2026, 1, 1),
            null,
            null,
            [],
            null
        );

    public async Task CreditAsync(AccountId account, string scheme, Money amount)
    {
        await using var session = Store.LightweightSession();
        session.Events.StartStream<Account>(
            account.Value,
            new AccountEvent.AccountOpened(new LocalDate(2026, 1, 1)),
            Credit(scheme, amount)
        );
        await session.SaveChangesAsync();
    }

    /// <summary>A transaction of somebody else, which may take its time.</summary>
    public async Task<NpgsqlTransaction> BeginAsync()
    {
        var connection = await Wallet
            .Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await ExecuteAsync("set local idle_in_transaction_session_timeout = 0", transaction);
        return transaction;
    }

    public static Task HoldAsync(AccountId account, NpgsqlTransaction transaction) =>
        ExecuteAsync($"select from mt_streams where id = '{account}' for update", transaction);

    public async Task<long> CountAsync(string query)
    {
        await using var command = Wallet
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(query);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public async Task UntilAsync(string anyOf)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (await CountAsync(anyOf) == 0)
        {
            Assert.True(DateTime.UtcNow < deadline, $"It did not come to that in time: {anyOf}");
        }
    }

    public IDocumentStore Store => Wallet.Services.GetRequiredService<IDocumentStore>();

    public async ValueTask DisposeAsync() => await Wallet.DisposeAsync();

    private static Person Somebody(LocalDate? birthDay, decimal? hours) =>
        new("Anna de Wit", null, NewNumber(), birthDay, [])
        {
            Numbers = hours is { } h
                ? ImmutableSortedDictionary<string, decimal>.Empty.Add("contractHoursPerWeek", h)
                : ImmutableSortedDictionary<string, decimal>.Empty,
        };

    // The last digit makes the number pass its test; for one in eleven none does.
    private static CitizenNumber NewNumber()
    {
        CitizenNumber number = default;
        int start;
        do
        {
            start = Interlocked.Increment(ref numbers);
        } while (
            !Enumerable
                .Range(0, 10)
                .Any(digit => CitizenNumber.TryParse($"{start:00000000}{digit}", out number))
        );
        return number;
    }

    private static async Task ExecuteAsync(string sql, NpgsqlTransaction transaction)
    {
        await using var command = new NpgsqlCommand(sql, transaction.Connection, transaction);
        await command.ExecuteNonQueryAsync();
    }

    private static string[] Lines(StringWriter written) =>
        written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
