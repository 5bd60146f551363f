using System.Buffers.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Server;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// Somebody who wants money of the pot, known to every door.
internal sealed record Applicant(int Number, string Token, AccountId Account)
{
    public static async Task<Applicant> RegisterAsync(Rush rush, int number)
    {
        var citizen = NumberOf(number);
        (
            await rush.Ministry.Api.PostAsync(
                "people",
                new
                {
                    citizenNumber = citizen.Reveal(),
                    name = $"Persoon {number}",
                    birthDay = "1990-01-01",
                }
            )
        ).Sure();
        var token = await TokenAsync(rush.Host, citizen);
        var me = (await new ApiClient(rush.Host.Http, token).GetAsync("me")).Sure();
        return new Applicant(number, token, new AccountId(Guid.Parse(me["accountId"]!)));
    }

    public Question Reserve(OfferingId course, string key) =>
        new(
            this,
            "reserve",
            key,
            api => new Citizen(api, Account.Value).ReserveAsync(course, "0.00", key)
        );

    public Question Cancel(ReservationId reservation, string key) =>
        new(
            this,
            "cancel",
            key,
            api => new Citizen(api, Account.Value).CancelAsync($"{reservation}", key)
        );

    // The issuer knows personas only: one of its tokens, for somebody else, under its own signature.
    private static async Task<string> TokenAsync(RunningWallet issuer, CitizenNumber citizen)
    {
        var claims = JsonNode.Parse(
            Base64Url.DecodeFromChars((await issuer.TokenAsync("finn")).Split('.')[1])
        )!;
        claims["urn:nl-eid-gdi:1.0:LegalSubjectID"] = citizen.Reveal();
        var options = issuer.Services.GetRequiredService<
            IOptionsMonitor<OpenIddictServerOptions>
        >();
        return new JsonWebTokenHandler().CreateToken(
            claims.ToJsonString(),
            options.CurrentValue.SigningCredentials[0]
        );
    }

    // The last digit makes the number pass its test; for one in eleven none does.
    private static CitizenNumber NumberOf(int number) =>
        Enumerable
            .Range(0, 100)
            .Select(digits =>
                CitizenNumber.TryParse($"7{number:000000}{digits:00}", out var found)
                    ? found
                    : (CitizenNumber?)null
            )
            .First(found => found is not null)!
            .Value;
}

/// What somebody asks under one key, at whichever door.
internal sealed record Question(
    Applicant By,
    string Operation,
    string Key,
    Func<ApiClient, Task<Answer>> Ask
)
{
    /// Of a reservation: the id that it gets, or would have got.
    public ReservationId Reservation { get; } =
        new(new Once($"citizen:{By.Account}", Operation, Key, "").NewId("reservation"));
}

internal static class AnswersOfPots
{
    /// Why the pot pays nothing, by the plan in a refusal; null when nothing was refused.
    public static string? ReasonOfPot(this Answer answer) =>
        answer.IsSuccess
            ? null
            : (string?)answer.Json["plan"]!["lines"]!.AsArray()[^1]!["verdict"]!["code"];
}
