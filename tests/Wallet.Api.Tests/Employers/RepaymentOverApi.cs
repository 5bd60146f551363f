using System.Text.Json.Nodes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Employers;

/// <summary>One repayment over the API.</summary>
internal sealed record RepaymentOverApi(EmployerWorld World, string Id)
{
    private string Path => $"repayments/{Id}";

    /// <summary>By which the bank knows it, and its file.</summary>
    public string EndToEnd => Api.Employers.Repayment.PaymentOf(Guid.Parse(Id)).Value;

    public async Task<JsonNode> ShowAsync() => (await World.Ministry.GetAsync(Path)).Sure().Json;

    public async Task<string> StageAsync() => (string)(await ShowAsync())["stage"]!;

    public Task<Answer> ReleaseAsync(ApiClient by, string? language = null) =>
        by.PostAsync($"{Path}/release", language: language);

    public Task<Answer> WithdrawAsync(string? because = "Verkeerde rekening") =>
        World.Ministry.PostAsync($"{Path}/withdrawal", new { because });

    public Task<Answer> FileAsync(ApiClient? by = null) =>
        (by ?? World.Ministry).GetAsync($"{Path}/file");
}
