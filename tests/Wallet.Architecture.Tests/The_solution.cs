using System.Xml.Linq;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Auth;
using Wallet.Api.Hosting;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Projections.Accounts;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Architecture.Tests;

/// <summary>
/// The arrows that must never be. Each rule here was seen to fail: <see cref="Every_rule"/> hands it something that breaks it, at every run.
/// </summary>
public sealed class The_solution
{
    [Fact]
    public void Has_a_domain_that_uses_nothing_but_the_platform_and_NodaTime()
    {
        Assert.NotEmpty(Code.Domain.GetReferencedAssemblies());
        Assert.Empty(Rules.Strangers(Code.Domain, IsPureEnough));
    }

    internal static bool IsPureEnough(string assembly) =>
        assembly is "NodaTime"
        || assembly.StartsWith("System.", StringComparison.Ordinal)
            && !assembly.StartsWith("System.Net", StringComparison.Ordinal)
            && !assembly.StartsWith("System.IO", StringComparison.Ordinal);

    [Fact]
    public void Counts_money_in_cents_and_time_in_days_in_the_domain()
    {
        var types = Code.TypesOf(Code.Domain);

        Assert.True(types.Length > 100, "The types of the domain were not found.");
        Assert.Empty(Rules.ImpreciseMembers(types));
    }

    [Fact]
    public void Has_projections_that_know_neither_the_web_nor_the_bus()
    {
        Assert.Contains(Code.Projections.GetReferencedAssemblies(), a => a.Name == "Wallet.Domain");
        Assert.Empty(Rules.Strangers(Code.Projections, IsNoWebNorBus));
    }

    internal static bool IsNoWebNorBus(string assembly) =>
        assembly != "Wallet.Api"
        && !assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
        && !assembly.StartsWith("Wolverine", StringComparison.Ordinal);

    [Fact]
    public void Has_doors_that_send_commands_and_write_nothing_themselves()
    {
        var doors = Code.TypesOf(Code.Api).Where(Rules.IsDoor).ToArray();

        Assert.True(doors.Length > 10, "The pages and endpoints were not found.");
        Assert.Empty(Rules.WritingDoors(doors));
        Assert.Empty(EndpointsThatAreNoDoors());
    }

    // So that the rule above sees every endpoint: each has a class of its own that is named for it.
    private static IEnumerable<string> EndpointsThatAreNoDoors() =>
        ApiEndpoints()
            .Select(e => e.Metadata.GetMetadata<System.Reflection.MethodInfo>()!)
            .Where(m => m.DeclaringType is not { } type || !Rules.IsDoor(type))
            .Select(m => $"{m.DeclaringType}.{m.Name}");

    [Fact]
    public void Has_areas_that_do_not_call_each_others_handlers()
    {
        var types = Code.TypesOf(Code.Api);

        Assert.True(types.Count(Rules.IsHandler) > 5, "The handlers were not found.");
        Assert.Empty(Rules.CallsOfOthersHandlers(types));
    }

    [Fact]
    public void Says_at_every_page_and_endpoint_who_may_call_it()
    {
        Assert.Empty(Rules.SilentPages(Code.TypesOf(Code.Api)));
        var endpoints = ApiEndpoints();
        Assert.True(endpoints.Length > 10, "The endpoints were not found.");
        Assert.All(
            endpoints,
            e =>
                Assert.True(
                    e.Metadata.GetMetadata<IAllowAnonymous>() is not null
                        || e.Metadata.GetMetadata<IAuthorizeData>() is not null,
                    e.DisplayName
                )
        );
    }

    [Fact]
    public void Explains_every_public_type_of_the_domain()
    {
        var types = Code.TypesOf(Code.Domain).Where(t => t.IsVisible).ToArray();

        Assert.NotEmpty(types);
        Assert.Empty(Rules.Undocumented(types, Documented()));
    }

    private static HashSet<string> Documented() =>
        [
            .. XDocument
                .Load(Path.ChangeExtension(Code.Domain.Location, ".xml"))
                .Descendants("member")
                .Where(m => m.Element("summary") is not null)
                .Select(m => (string)m.Attribute("name")!),
        ];

    [Fact]
    public void Names_everything_for_what_it_is() =>
        Assert.Empty(Rules.EmptyWords(Code.TypesOf(Code.Domain, Code.Projections, Code.Api)));

    [Fact]
    public void Has_words_for_every_rejection() =>
        AssertWords(typeof(Rejection), type => RejectionWords.Of(Make<Rejection>(type)));

    [Fact]
    public void Has_words_for_every_verdict()
    {
        var words = new PlanWords(SchemesFolder.Find().ToTermsBook());

        AssertWords(
            typeof(Verdict),
            type =>
                words.Because(
                    new PlanLine(default, new SchemeId("x"), null, default, Make<Verdict>(type))
                )
        );
    }

    [Fact]
    public void Has_words_for_every_line_of_a_statement()
    {
        var words = new StatementWords(SchemesFolder.Find().ToTermsBook());

        AssertWords(typeof(StatementEntry), type => words.Title(Make<StatementEntry>(type)));
        Assert.All(
            Maker.CasesOf(typeof(StatementEntry)),
            type => Assert.NotNull(words.Details(Make<StatementEntry>(type)))
        );
    }

    [Fact]
    public void Has_a_line_in_the_statement_for_every_event_of_an_account()
    {
        // An event without a line throws; one that the statement knows may at most not fit on an empty account.
        Assert.All(
            Maker.CasesOf(typeof(AccountEvent)),
            type =>
            {
                var thrown = Record.Exception(() =>
                    Statement.Of(
                        new AccountId(Guid.CreateVersion7()),
                        [Make<AccountEvent>(type)],
                        new LocalDate(2100, 1, 1)
                    )
                );
                Assert.IsNotType<ArgumentOutOfRangeException>(thrown);
                Assert.DoesNotContain("knows no", thrown?.Message ?? "", StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Has_words_for_every_change_that_would_help() =>
        AssertWords(typeof(NearestChange), type => ChangeWords.Of(Make<NearestChange>(type)));

    [Fact]
    public void Has_words_for_every_refused_login() =>
        Assert.All(
            Enum.GetValues<LoginRefusal>(),
            refusal => Assert.NotEqual(LoginWords.Of(refusal).Nl, LoginWords.Of(refusal).En)
        );

    private static void AssertWords(Type root, Func<Type, Text> words)
    {
        var cases = Maker.CasesOf(root);
        Assert.NotEmpty(cases);
        Assert.Empty(Rules.WithoutWords(cases, words));
    }

    private static T Make<T>(Type type) => (T)new Maker(seed: 7).Make(type);

    internal static RouteEndpoint[] ApiEndpoints()
    {
        var app = WalletHost.Build(WalletHost.CreateBuilder([]), "Host=none");
        app.UseEndpoints(_ => { }); // makes the endpoints known without a start
        return
        [
            .. app
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e =>
                    e.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true
                ),
        ];
    }
}
