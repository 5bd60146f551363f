using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.History;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain.Accounts;
using Wallet.Projections.EventStore;
using Wallet.Projections.Proof;

namespace Wallet.Api.Tests.History;

/// <summary>What a citizen downloads, and how somebody checks it without us.</summary>
public sealed partial class An_own_history(SealedFixture demo)
    : IClassFixture<SealedFixture>,
        IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Is_found_to_be_right_by_itself_and_against_the_hashes_of_an_auditor()
    {
        var file = await SavedAsync(await AnnasAsync());

        var (code, output) = await CheckAsync(file);
        Assert.Equal(0, code);
        Assert.Contains("0 not sealed yet", output, StringComparison.Ordinal);
        Assert.Contains("0 flaws", output, StringComparison.Ordinal);
        Assert.Contains("compare block", output, StringComparison.Ordinal);
        Assert.Equal(0, (await CheckAsync(file, demo.Heads)).Code);
    }

    [Fact]
    public async Task Has_all_that_happened_on_the_account_and_shows_nothing_of_anybody_else()
    {
        var anna = await demo.Wallet.CitizenAsync("anna");
        var text = (await anna.Api.GetAsync($"accounts/{anna.Account}/history")).Sure().Text;

        var history = Read(text);
        await using var session = demo
            .Wallet.Services.GetRequiredService<IDocumentStore>()
            .QuerySession();
        Assert.Equal(
            (await session.Events.FetchStreamAsync(anna.Account)).Select(e => e.Sequence),
            history.Events.Select(e => e.Sequence)
        );
        var others = (await session.Query<Account>().ToListAsync())
            .Where(a => a.Id.Value != anna.Account)
            .ToArray();
        Assert.NotEmpty(others);
        Assert.All(
            others.SelectMany(o => o.Lots.Select(l => $"{l.Id}").Append($"{o.Id}")),
            id => Assert.DoesNotContain(id, text, StringComparison.OrdinalIgnoreCase)
        );
        Assert.DoesNotContain("999990019", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_event_somebody_changed()
    {
        var history = await AnnasAsync();
        var credit = history.Events.First(e => e.Type == "account.credit-granted.v1");

        var (code, output) = await CheckAsync(
            await SavedAsync(
                With(
                    history,
                    credit,
                    credit with
                    {
                        Data = credit.Data.Replace(
                            "\"amount\": \"",
                            "\"amount\": \"9",
                            StringComparison.Ordinal
                        ),
                    }
                )
            )
        );

        Assert.Equal(1, code);
        Assert.Contains(
            $"EventDiffers {{ Version = {credit.Version} }}",
            output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Says_where_an_event_is_missing()
    {
        var history = await AnnasAsync();

        var (code, output) = await CheckAsync(
            await SavedAsync(history with { Events = [.. history.Events.Skip(1)] })
        );

        Assert.Equal(1, code);
        Assert.Contains("OutOfOrder { Version = 2 }", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_which_block_is_not_the_one_that_an_auditor_has()
    {
        var file = await SavedAsync(await AnnasAsync());
        var lines = (await File.ReadAllLinesAsync(demo.Heads)).Select(l =>
            $"{l.Split(' ')[0]} {new string('a', 64)}"
        );
        await File.WriteAllLinesAsync(folder.Of("heads.txt"), lines);

        var (code, output) = await CheckAsync(file, folder.Of("heads.txt"));

        Assert.Equal(1, code);
        Assert.Contains("HeadDiffers", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("null")]
    [InlineData("not JSON")]
    public async Task Is_refused_when_it_is_something_else(string content)
    {
        await File.WriteAllTextAsync(folder.Of("history.json"), content);

        Assert.Equal(2, (await CheckAsync(folder.Of("history.json"))).Code);
    }

    [Fact]
    public async Task Is_refused_when_it_is_not_there() =>
        Assert.Equal(2, (await CheckAsync(folder.Of("nothing.json"))).Code);

    [Fact]
    public async Task Says_how_much_is_not_sealed_yet()
    {
        var finn = await demo.Wallet.CitizenAsync("finn");
        var employer = await demo.Wallet.EmployerAsync("de-brug");
        await employer.AddStaffAsync("9001", "finn");
        (await employer.TopUpAsync("9001", "10.00")).Sure();

        var history = Read(
            (await finn.Api.GetAsync($"accounts/{finn.Account}/history")).Sure().Text
        );
        var (code, output) = await CheckAsync(await SavedAsync(history));

        Assert.Equal(0, code);
        Assert.Contains("1 not sealed yet", output, StringComparison.Ordinal);
    }

    /// <summary>As somebody does who copies the command from the documents: a program without a database.</summary>
    [Fact]
    public async Task Is_checked_by_the_command_in_the_documents()
    {
        var command = Command().Match(await File.ReadAllTextAsync(Operations())).Groups["words"];
        await File.WriteAllTextAsync(
            folder.Of("history.json"),
            JsonSerializer.Serialize(await AnnasAsync(), WalletJson.Options)
        );

        await using var app = AppProcess.Start(folder.Path, command.Value.Split(' '));

        Assert.Equal(0, await app.ExitAsync());
        Assert.Contains("0 flaws", app.Output, StringComparison.Ordinal);
        Assert.Equal([folder.Of("history.json")], Directory.GetFileSystemEntries(folder.Path));
    }

    private async Task<OwnHistory> AnnasAsync()
    {
        var anna = await demo.Wallet.CitizenAsync("anna");
        return Read((await anna.Api.GetAsync($"accounts/{anna.Account}/history")).Sure().Text);
    }

    private async Task<string> SavedAsync(OwnHistory history)
    {
        var file = folder.Of($"{Guid.NewGuid():n}.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(history, WalletJson.Options));
        return file;
    }

    private static async Task<(int Code, string Output)> CheckAsync(params string[] files)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new HistoryCommand(output, errors).RunAsync(["check", .. files]);
        return (code, $"{output}{errors}");
    }

    private static OwnHistory Read(string text) =>
        JsonSerializer.Deserialize<OwnHistory>(text, WalletJson.Options)!;

    private static OwnHistory With(OwnHistory history, ProvenEvent old, ProvenEvent changed) =>
        history with
        {
            Events = [.. history.Events.Select(e => e == old ? changed : e)],
        };

    private static string Operations([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "..", "..", "..", "..", "docs", "operations.md"));

    [GeneratedRegex(
        @"^dotnet run --project src/Wallet.Api -- (?<words>history check .*)$",
        RegexOptions.Multiline
    )]
    private static partial Regex Command();
}
