using System.Text;
using System.Text.Json.Nodes;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Tests.Hosting;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Employers;

/// <summary>De Brug with its staff (1001 to 1004) and 9,400 euros in its deposit, on a day that the test moves on.</summary>
internal sealed class EmployerWorld : IAsyncDisposable
{
    public const string TheirAccount = "NL69INGB0123456789";

    private EmployerWorld(RunningWallet wallet, NodaTime.Testing.FakeClock clock) =>
        (Wallet, Clock) = (wallet, clock);

    public RunningWallet Wallet { get; }

    public NodaTime.Testing.FakeClock Clock { get; }

    public Employer DeBrug { get; private init; } = null!;

    public ApiClient Ministry { get; private init; } = null!;

    public ApiClient Fund { get; private init; } = null!;

    public IDocumentStore Store => Wallet.Services.GetRequiredService<IDocumentStore>();

    private string Own => $"employers/{DeBrug.Number}";

    /// <param name="arrange">Replaces settings and services.</param>
    public static async Task<EmployerWorld> StartAsync(
        Action<WebApplicationBuilder>? arrange = null
    )
    {
        var clock = NodaTime.Testing.FakeClock.FromUtc(2026, 11, 25, 9, 0, 0);
        var wallet = await RunningWallet.OnDemoDayAsync(clock, arrange);
        return new EmployerWorld(wallet, clock)
        {
            DeBrug = await wallet.EmployerAsync("de-brug"),
            Ministry = await wallet.LogInAsync("ministerie"),
            Fund = await wallet.LogInAsync("fonds"),
        };
    }

    public async ValueTask DisposeAsync() => await Wallet.DisposeAsync();

    public Task<Answer> CheckAsync(string file, string? key = null) =>
        CheckAsync(Encoding.UTF8.GetBytes(file), key);

    public Task<Answer> CheckAsync(byte[] file, string? key = null) =>
        DeBrug.Api.PostFileAsync($"{Own}/top-up-batches", file, key);

    public Task<Answer> ConfirmAsync(
        Answer batch,
        string? iban = null,
        string? sum = null,
        string? key = null
    ) =>
        DeBrug.Api.PostAsync(
            $"{Address(batch)}/confirmation",
            new { sum = sum ?? batch["sum"], iban },
            key
        );

    public Task<Answer> WithdrawAsync(Answer batch) =>
        DeBrug.Api.PostAsync($"{Address(batch)}/withdrawal");

    public async Task<JsonNode> ShowAsync(Answer batch) =>
        (await DeBrug.Api.GetAsync(Address(batch))).Sure().Json;

    /// <summary>What came of it, when every line is done.</summary>
    public async Task<JsonNode> DoneAsync(Answer batch)
    {
        JsonNode? shown = null;
        await Until.SoAsync(
            async () => (string?)(shown = await ShowAsync(batch))["stage"] == "done",
            () => $"{shown}"
        );
        return shown!;
    }

    /// <summary>Proposed by the ministry.</summary>
    public async Task<RepaymentOverApi> ProposeAsync(string amount = "9400.00") =>
        new(this, (await AskRepaymentAsync(amount)).Sure()["repaymentId"]!);

    /// <summary>Proposed by the ministry, and released by the fund.</summary>
    public async Task<RepaymentOverApi> ReleasedAsync(string amount = "9400.00")
    {
        var repayment = await ProposeAsync(amount);
        (await repayment.ReleaseAsync(Fund)).Sure();
        return repayment;
    }

    public Task<Answer> AskRepaymentAsync(string amount, string? key = null) =>
        Ministry.PostAsync(
            $"{Own}/repayments",
            new
            {
                amount,
                iban = TheirAccount,
                because = "Stopt ermee",
            },
            key
        );

    public async Task<string> DepositAsync()
    {
        var employer = (await DeBrug.ShowAsync()).Sure();
        var back = employer["paidBack"] is "0.00" ? "" : $" + {employer["paidBack"]} back";
        return $"{employer["received"]} = {employer["committed"]} + {employer["available"]}{back}";
    }

    /// Sent and booked: what came of it.
    public Task<Answer> ImportAsync(Statement statement) => ImportAsync(statement.Xml);

    public async Task<Answer> ImportAsync(string file)
    {
        var sent = (await Ministry.PostXmlAsync("bank-files", file)).Sure();
        await Wallet.Services.GetRequiredService<BankFilesAtWork>().RunAsync();
        return (await Ministry.GetAsync($"bank-files/{sent["bankFileId"]}")).Sure();
    }

    public async Task<IReadOnlyList<JsonNode>> WorklistAsync() =>
        [
            .. (await Ministry.GetAsync("bank-entries")).Sure().Json["entries"]!
                .AsArray()
                .Select(e => e!),
        ];

    private string Address(Answer batch) => $"{Own}/top-up-batches/{batch["batchId"]}";
}
