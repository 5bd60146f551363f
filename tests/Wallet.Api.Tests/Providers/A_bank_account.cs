using System.Net;
using System.Text.Json.Nodes;
using Wallet.Api.Tests.Endpoints;
using Wallet.Testing;

namespace Wallet.Api.Tests.Providers;

[Collection(WithProviders.Name)]
public sealed class A_bank_account(ProviderFixture providers) : IAsyncLifetime
{
    private SomeProvider provider = null!;
    private TrainingProvider one = null!;
    private TrainingProvider other = null!;

    public async Task InitializeAsync()
    {
        provider = await providers.AdmittedAsync();
        (one, other) = await providers.PeopleAsync(provider);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Is_used_when_a_second_person_has_confirmed_it()
    {
        (await one.ProposeAsync("nl91 abna 0417 1643 00")).Sure();
        var (mine, yours) = (await ProposedAsync(one), await ProposedAsync(other));
        Assert.Null(await InUseAsync());

        (await other.ConfirmAsync(Ibans.Right)).Sure();

        Assert.Equal((true, false), (IsByYou(mine), IsByYou(yours)));
        Assert.Equal(
            """{"iban":"NL91ABNA0417164300","check":"match","checkedOn":"2026-11-25","nameFound":null}""",
            (await InUseAsync())!.ToJsonString()
        );
        Assert.Null(await ProposedAsync(one));
    }

    [Fact]
    public async Task Is_not_confirmed_by_who_proposed_it()
    {
        (await one.ProposeAsync(Ibans.Right)).Sure();

        var refused = await one.ConfirmAsync(Ibans.Right);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("second-person-needed", refused.ProblemCode);
        Assert.Null(await InUseAsync());
    }

    [Fact]
    public async Task Stays_in_use_until_another_is_confirmed()
    {
        await UseAsync(Ibans.Right);
        (await one.ProposeAsync(Ibans.AlsoRight)).Sure();

        Assert.Equal(Ibans.Right, (string?)(await InUseAsync())!["iban"]);
        (await other.ConfirmAsync(Ibans.AlsoRight)).Sure();
        Assert.Equal(Ibans.AlsoRight, (string?)(await InUseAsync())!["iban"]);
    }

    [Fact]
    public async Task That_was_changed_after_somebody_looked_is_not_confirmed()
    {
        (await one.ProposeAsync(Ibans.Right)).Sure();
        (await one.ProposeAsync(Ibans.AlsoRight)).Sure();

        var refused = await other.ConfirmAsync(Ibans.Right);

        Assert.Equal("account-not-proposed", refused.ProblemCode);
        Assert.Null(await InUseAsync());
    }

    [Fact]
    public async Task Of_somebody_else_is_never_confirmed()
    {
        (await one.ProposeAsync(Ibans.OfAnother)).Sure();

        var refused = await other.ConfirmAsync(Ibans.OfAnother);

        Assert.Equal("account-of-another", refused.ProblemCode);
        Assert.Equal("noMatch", CheckOf(await ProposedAsync(one)));
    }

    [Fact]
    public async Task Under_nearly_the_name_shows_the_name_and_can_be_confirmed()
    {
        (await one.ProposeAsync(Ibans.NearlyRight)).Sure();

        var account = (await ProposedAsync(other))!["account"]!;
        (await other.ConfirmAsync(Ibans.NearlyRight)).Sure();

        Assert.Equal("closeMatch", (string?)account["check"]);
        Assert.Equal($"{provider.Name} Holding", (string?)account["nameFound"]);
        Assert.True(await HasQuestionAsync());
    }

    [Fact]
    public async Task Of_which_the_bank_said_nothing_stays_unchecked()
    {
        (await one.ProposeAsync(Ibans.WithoutAnswer)).Sure();

        Assert.Equal("notChecked", CheckOf(await ProposedAsync(one)));
    }

    [Fact]
    public async Task Is_declined_by_the_second_person_or_taken_back_by_the_first()
    {
        foreach (var person in new[] { one, other })
        {
            (await one.ProposeAsync(Ibans.Right)).Sure();

            (await person.DeclineAsync(Ibans.Right)).Sure();

            Assert.Null(await ProposedAsync(one));
            Assert.Equal(
                "account-not-proposed",
                (await other.ConfirmAsync(Ibans.Right)).ProblemCode
            );
        }
    }

    [Fact]
    public async Task Is_a_question_for_administrators_while_it_waits()
    {
        Assert.False(await HasQuestionAsync());

        (await one.ProposeAsync(Ibans.Right)).Sure();
        Assert.True(await HasQuestionAsync());

        (await other.ConfirmAsync(Ibans.Right)).Sure();
        Assert.False(await HasQuestionAsync());
    }

    [Fact]
    public async Task Is_asked_about_again_by_an_administrator()
    {
        await UseAsync(Ibans.Right);
        (await one.ProposeAsync(Ibans.NearlyRight)).Sure();

        (await providers.Ministry.AskPayeeAsync(provider.Id)).Sure();

        Assert.Equal("match", (string?)(await InUseAsync())!["check"]);
        Assert.Equal("closeMatch", CheckOf(await ProposedAsync(one)));
    }

    [Fact]
    public async Task Proposed_twice_under_one_key_is_proposed_once_and_another_number_under_it_is_refused()
    {
        var answers = await Task.WhenAll(
            one.ProposeAsync(Ibans.Right, "the-same"),
            one.ProposeAsync(Ibans.Right, "the-same")
        );
        var reused = await one.ProposeAsync(Ibans.AlsoRight, "the-same");

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.NoContent, a.Status));
        Assert.Equal("idempotency-key-reused", reused.ProblemCode);
        Assert.Equal(Ibans.Right, (string?)(await ProposedAsync(one))!["account"]!["iban"]);
    }

    [Fact]
    public async Task Of_another_provider_is_out_of_reach()
    {
        (await one.ProposeAsync(Ibans.Right)).Sure();
        var (stranger, _) = await providers.PeopleAsync(await providers.AdmittedAsync());
        var reaching = new TrainingProvider(stranger.Api, provider.Id);

        (await reaching.ShowAsync()).AssertProblem(HttpStatusCode.Forbidden);
        (await reaching.ProposeAsync(Ibans.AlsoRight)).AssertProblem(HttpStatusCode.Forbidden);
        (await reaching.ConfirmAsync(Ibans.Right)).AssertProblem(HttpStatusCode.Forbidden);
        (await reaching.DeclineAsync(Ibans.Right)).AssertProblem(HttpStatusCode.Forbidden);
        Assert.NotNull(await ProposedAsync(one));
    }

    private async Task UseAsync(string iban)
    {
        (await one.ProposeAsync(iban)).Sure();
        (await other.ConfirmAsync(iban)).Sure();
    }

    private async Task<JsonNode?> InUseAsync() =>
        (await one.ShowAsync()).Sure().Json["bankAccount"];

    private static async Task<JsonNode?> ProposedAsync(TrainingProvider person) =>
        (await person.ShowAsync()).Sure().Json["proposed"];

    private async Task<bool> HasQuestionAsync()
    {
        var list = await providers.Ministry.Api.GetAsync(
            $"providers?query={provider.CompanyNumber}"
        );
        return list.Sure().Json["providers"]![0]!["hasAccountQuestion"]!.GetValue<bool>();
    }

    private static bool IsByYou(JsonNode? proposed) => proposed!["byYou"]!.GetValue<bool>();

    private static string? CheckOf(JsonNode? proposed) => (string?)proposed!["account"]!["check"];
}
