using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Tests.Auth;
using Wallet.Testing;

namespace Wallet.Api.Tests.Endpoints;

/// <summary>Every endpoint and page of the running host, against this one table. What is not in the table fails.</summary>
public sealed partial class Who_may_call_what : IAsyncLifetime, IDisposable
{
    private static readonly string[] Citizens = ["anna", "bram"];
    private static readonly string[] Employers = ["de-brug", "linde"];
    private static readonly string[] Providers = ["peter", "quinten"];
    private static readonly string[] Administrators = ["ministerie"];
    private static readonly string[] Auditors = ["rekenkamer"];
    private static readonly string[] Known =
    [
        .. Citizens,
        .. Employers,
        .. Providers,
        .. Administrators,
        .. Auditors,
    ];
    private static readonly string[] Everybody = ["nobody", .. Known];

    /// <summary>The account at the addresses is Anna's, the employer is De Brug, the training provider is Peter's.</summary>
    private static readonly string[] OwnAccount = ["anna"];
    private static readonly string[] OwnEmployer = ["de-brug"];
    private static readonly string[] OwnProvider = ["peter"];

    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["GET /api/v1/accounts/{accountId}"] = OwnAccount,
        ["GET /api/v1/accounts/{accountId}/statement"] = OwnAccount,
        ["GET /api/v1/accounts/{accountId}/history"] = OwnAccount,
        ["GET /api/v1/accounts/{accountId}/applications"] = OwnAccount,
        ["GET /api/v1/accounts/{accountId}/registrations"] = OwnAccount,
        ["POST /api/v1/accounts/{accountId}/registrations"] = OwnAccount,
        ["POST /api/v1/accounts/{accountId}/registrations/{ticket}/withdrawal"] = OwnAccount,
        ["GET /api/v1/accounts/{accountId}/funding-plan"] = OwnAccount,
        ["GET /api/v1/accounts/{accountId}/reservations/{reservationId}"] = OwnAccount,
        ["GET /api/v1/accounts/{accountId}/reservations/{reservationId}/decision"] = OwnAccount,
        ["POST /api/v1/accounts/{accountId}/reservations"] = OwnAccount,
        ["POST /api/v1/accounts/{accountId}/reservations/{reservationId}/cancellation"] =
            OwnAccount,
        ["GET /api/v1/courses"] = Everybody,
        ["GET /api/v1/courses/{courseId}"] = Everybody,
        ["GET /api/v1/schemes"] = Everybody,
        ["POST /api/v1/catalogue/imports"] = Administrators,
        ["POST /api/v1/schemes/terms"] = Administrators,
        ["POST /api/v1/schemes/{schemeId}/grants"] = Administrators,
        ["GET /api/v1/schemes/{schemeId}/pots"] = Everybody,
        ["POST /api/v1/schemes/{schemeId}/pots"] = Administrators,
        ["GET /api/v1/pots/{potId}"] = Everybody,
        ["GET /api/v1/pots/{potId}/decisions"] = Administrators,
        ["POST /api/v1/pots/{potId}/raises"] = Administrators,
        ["POST /api/v1/pots/{potId}/closing"] = Administrators,
        ["POST /api/v1/pots/{potId}/outages"] = Administrators,
        ["GET /api/v1/pots/{potId}/draw"] = Everybody,
        ["GET /api/v1/pots/{potId}/draw/file"] = Everybody,
        ["POST /api/v1/callers-registrations"] = Administrators,
        ["POST /api/v1/callers-reservations"] = Administrators,
        ["POST /api/v1/funding-checks"] = Everybody,
        ["GET /api/v1/employers/{employerId}"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/staff"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/top-ups"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/deposits"] = Administrators,
        ["POST /api/v1/employers/{employerId}/repayments"] = Administrators,
        ["GET /api/v1/employers/{employerId}/staff"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/staff/file"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/payment-requests"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/payment-requests"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/departures"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/withdrawals"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/promises"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/years/{year}"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/years/{year}/csv"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/years/{year}/xlsx"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/top-up-batches"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/top-up-batches"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/top-up-batches/{batchId}"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/top-up-batches/{batchId}/confirmation"] = OwnEmployer,
        ["POST /api/v1/employers/{employerId}/top-up-batches/{batchId}/withdrawal"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/top-up-batches/{batchId}/lines/csv"] = OwnEmployer,
        ["GET /api/v1/employers/{employerId}/top-up-batches/{batchId}/lines/xlsx"] = OwnEmployer,
        ["GET /api/v1/promises"] = Administrators,
        ["GET /api/v1/repayments"] = Administrators,
        ["GET /api/v1/repayments/{repaymentId}"] = Administrators,
        ["POST /api/v1/repayments/{repaymentId}/release"] = Administrators,
        ["POST /api/v1/repayments/{repaymentId}/withdrawal"] = Administrators,
        ["GET /api/v1/repayments/{repaymentId}/file"] = Administrators,
        ["GET /api/v1/providers"] = Administrators,
        ["GET /api/v1/providers/worklist"] = Administrators,
        ["POST /api/v1/providers"] = Administrators,
        ["GET /api/v1/providers/{providerId}/enrolments"] = OwnProvider,
        ["POST /api/v1/providers/{providerId}/enrolments/{reservationId}/confirmation"] =
            OwnProvider,
        ["POST /api/v1/providers/{providerId}/enrolments/{reservationId}/attestations"] =
            OwnProvider,
        ["GET /api/v1/accounts/{accountId}/enrolments/{reservationId}"] = OwnAccount,
        ["POST /api/v1/accounts/{accountId}/enrolments/{reservationId}/attestations"] = OwnAccount,
        ["POST /api/v1/accounts/{accountId}/enrolments/{reservationId}/force-majeure"] = OwnAccount,
        ["GET /api/v1/enrolments"] = Administrators,
        ["POST /api/v1/enrolments/{reservationId}/settlement"] = Administrators,
        ["POST /api/v1/enrolments/{reservationId}/force-majeure"] = Administrators,
        ["GET /api/v1/enrolments/{reservationId}/force-majeure/proof"] = Administrators,
        ["POST /api/v1/providers/{providerId}/recognitions"] = Administrators,
        ["POST /api/v1/providers/{providerId}/suspensions"] = Administrators,
        ["POST /api/v1/providers/{providerId}/resumptions"] = Administrators,
        ["POST /api/v1/providers/{providerId}/bank-account/payee-checks"] = Administrators,
        ["GET /api/v1/course-providers"] = Administrators,
        ["GET /api/v1/providers/{providerId}"] = [.. OwnProvider, .. Administrators],
        ["GET /api/v1/providers/{providerId}/courses"] = [.. OwnProvider, .. Administrators],
        ["POST /api/v1/providers/{providerId}/bank-account/proposals"] = OwnProvider,
        ["POST /api/v1/providers/{providerId}/bank-account/confirmations"] = OwnProvider,
        ["POST /api/v1/providers/{providerId}/bank-account/declines"] = OwnProvider,
        ["GET /api/v1/providers/{providerId}/claims"] = OwnProvider,
        ["POST /api/v1/providers/{providerId}/claims"] = OwnProvider,
        ["GET /api/v1/providers/{providerId}/claims/{claimId}"] = OwnProvider,
        ["POST /api/v1/providers/{providerId}/claims/{claimId}/objections"] = OwnProvider,
        ["POST /api/v1/providers/{providerId}/claim-uploads"] = OwnProvider,
        ["GET /api/v1/providers/{providerId}/claim-uploads/{uploadId}"] = OwnProvider,
        ["GET /api/v1/claims"] = Administrators,
        ["POST /api/v1/claims/{claimId}/release"] = Administrators,
        ["POST /api/v1/claims/{claimId}/rejection"] = Administrators,
        ["GET /api/v1/me"] = Known,
        ["POST /api/v1/people"] = Administrators,

        ["GET /api/v1/payment-runs"] = Administrators,
        ["POST /api/v1/payment-runs"] = Administrators,
        ["GET /api/v1/payment-runs/{paymentRunId}"] = Administrators,
        ["GET /api/v1/payment-runs/{paymentRunId}/lines"] = Administrators,
        ["GET /api/v1/payment-runs/{paymentRunId}/lines/csv"] = Administrators,
        ["GET /api/v1/payment-runs/{paymentRunId}/lines/xlsx"] = Administrators,
        ["POST /api/v1/payment-runs/{paymentRunId}/release"] = Administrators,
        ["POST /api/v1/payment-runs/{paymentRunId}/withdrawal"] = Administrators,
        ["GET /api/v1/payment-runs/{paymentRunId}/files/{number}"] = Administrators,
        ["POST /api/v1/payment-runs/{paymentRunId}/sent"] = Administrators,
        ["GET /api/v1/bank-files"] = Administrators,
        ["GET /api/v1/bank-files/{bankFileId}"] = Administrators,
        ["POST /api/v1/bank-files"] = Administrators,
        ["GET /api/v1/bank-entries"] = Administrators,
        ["POST /api/v1/bank-entries/{bankEntryId}/closing"] = Administrators,
        ["POST /api/v1/bank-entries/{bankEntryId}/deposit"] = Administrators,

        ["GET /api/v1/ledger/trial-balance"] = Auditors,
        ["GET /api/v1/ledger/postings"] = Auditors,
        ["GET /api/v1/ledger/events/{streamId}/{version}"] = Auditors,
        ["GET /api/v1/audit/worklists"] = Auditors,
        ["GET /api/v1/audit/terms-changes"] = Auditors,
        ["GET /api/v1/audit/sample"] = Auditors,

        ["PAGE /"] = Everybody,
        ["PAGE /courses"] = Everybody,
        ["PAGE /courses/{courseId:guid}"] = Everybody,
        ["PAGE /schemes"] = Everybody,
        ["PAGE /check"] = Everybody,
        ["PAGE /check/course"] = Everybody,
        ["PAGE /check/situation"] = Everybody,
        ["PAGE /check/result"] = Everybody,
        ["PAGE /account"] = Citizens,
        ["PAGE /account/history"] = Citizens,
        ["PAGE /account/history/file"] = Citizens,
        ["PAGE /account/applications"] = Citizens,
        ["PAGE /pots/{potId:guid}/draw"] = Everybody,
        ["PAGE /account/register/{potId:guid}/{offeringId:guid}"] = Citizens,
        ["PAGE /account/withdraw/{ticket:guid}"] = Citizens,
        ["PAGE /account/plan/{offeringId:guid}"] = Citizens,
        ["PAGE /account/reserve/{offeringId:guid}"] = Citizens,
        ["PAGE /account/reserved/{reservationId:guid}"] = Citizens,
        ["PAGE /account/decision/{reservationId:guid}"] = Citizens,
        ["PAGE /account/cancel/{reservationId:guid}"] = Citizens,
        ["PAGE /account/cancelled/{reservationId:guid}"] = Citizens,
        ["PAGE /account/enrolments/{reservationId:guid}"] = Citizens,
        ["PAGE /account/enrolments/{reservationId:guid}/force-majeure"] = Citizens,
        ["PAGE /provider/enrolments"] = Providers,
        ["PAGE /provider/enrolments/{reservationId:guid}"] = Providers,
        ["PAGE /administration/enrolments"] = Administrators,
        ["PAGE /administration/enrolments/{reservationId:guid}"] = Administrators,
        ["PAGE /statement"] = Citizens,
        ["PAGE /employer"] = Employers,
        ["PAGE /employer/staff/add"] = Employers,
        ["PAGE /employer/staff/added"] = Employers,
        ["PAGE /employer/staff"] = Employers,
        ["PAGE /employer/staff/file"] = Employers,
        ["PAGE /employer/deposit"] = Employers,
        ["PAGE /employer/staff/leaving"] = Employers,
        ["PAGE /employer/staff/withdraw"] = Employers,
        ["PAGE /employer/top-ups"] = Employers,
        ["PAGE /employer/top-ups/{batchId:guid}"] = Employers,
        ["PAGE /employer/top-ups/{batchId:guid}/lines/{format:regex(^(csv|xlsx)$)}"] = Employers,
        ["PAGE /employer/years/{year:int?}"] = Employers,
        ["PAGE /employer/years/{year:int}/{format:regex(^(csv|xlsx)$)}"] = Employers,
        ["PAGE /employer/top-up"] = Employers,
        ["PAGE /employer/top-up/done/{topUpId:guid}"] = Employers,
        ["PAGE /provider"] = Providers,
        ["PAGE /provider/bank-account"] = Providers,
        ["PAGE /provider/bank-account/propose"] = Providers,
        ["PAGE /provider/bank-account/confirm"] = Providers,
        ["PAGE /administration/providers"] = Administrators,
        ["PAGE /administration/providers/work"] = Administrators,
        ["PAGE /administration/providers/admit"] = Administrators,
        ["PAGE /administration/providers/admit/{providerId:guid}"] = Administrators,
        ["PAGE /administration/providers/{providerId:guid}"] = Administrators,
        ["PAGE /administration/providers/{providerId:guid}/recognition"] = Administrators,
        ["PAGE /administration/providers/{providerId:guid}/suspend"] = Administrators,
        ["PAGE /administration/providers/{providerId:guid}/resume"] = Administrators,
        ["PAGE /provider/claims"] = Providers,
        ["PAGE /provider/claims/new"] = Providers,
        ["PAGE /provider/claims/{claimId:guid}"] = Providers,
        ["PAGE /provider/claims/{claimId:guid}/object"] = Providers,
        ["PAGE /provider/claims/upload"] = Providers,
        ["PAGE /provider/claims/uploads/{uploadId:guid}"] = Providers,
        ["PAGE /provider/claims/export/{format}"] = Providers,
        ["PAGE /administration/claims"] = Administrators,
        ["PAGE /administration/claims/{claimId:guid}"] = Administrators,
        ["PAGE /administration"] = Administrators,
        ["PAGE /administration/people"] = Administrators,
        ["PAGE /administration/people/done"] = Administrators,
        ["PAGE /administration/deposits"] = Administrators,
        ["PAGE /administration/deposits/promises"] = Administrators,
        ["PAGE /administration/deposits/repayments"] = Administrators,
        ["PAGE /administration/deposits/repayments/{repaymentId:guid}/release"] = Administrators,
        ["PAGE /administration/deposits/repayments/{repaymentId:guid}/withdraw"] = Administrators,
        ["PAGE /administration/deposits/repayments/{repaymentId:guid}/file"] = Administrators,
        ["PAGE /administration/payments/bank-entries/{bankEntryId:guid}/deposit"] = Administrators,
        ["PAGE /administration/deposits/done/{employerId:length(8)}"] = Administrators,
        ["PAGE /administration/schemes"] = Administrators,
        ["PAGE /administration/schemes/done"] = Administrators,
        ["PAGE /administration/grants"] = Administrators,
        ["PAGE /administration/pots"] = Administrators,
        ["PAGE /administration/pots/open"] = Administrators,
        ["PAGE /administration/pots/{potId:guid}"] = Administrators,
        ["PAGE /administration/pots/{potId:guid}/raise"] = Administrators,
        ["PAGE /administration/pots/{potId:guid}/close"] = Administrators,
        ["PAGE /administration/pots/{potId:guid}/outage"] = Administrators,
        ["PAGE /administration/callers"] = Administrators,
        ["PAGE /administration/callers/reserved/{accountId:guid}/{reservationId:guid}"] =
            Administrators,
        ["PAGE /administration/callers/registered/{ticket:guid}"] = Administrators,
        ["PAGE /administration/payments"] = Administrators,
        ["PAGE /administration/payments/propose"] = Administrators,
        ["PAGE /administration/payments/runs/{runId:guid}"] = Administrators,
        ["PAGE /administration/payments/runs/{runId:guid}/release"] = Administrators,
        ["PAGE /administration/payments/runs/{runId:guid}/withdraw"] = Administrators,
        ["PAGE /administration/payments/runs/{runId:guid}/sent"] = Administrators,
        ["PAGE /administration/payments/runs/{runId:guid}/files/{number:int}"] = Administrators,
        ["PAGE /administration/payments/runs/{runId:guid}/lines/{format:regex(^(csv|xlsx)$)}"] =
            Administrators,
        ["PAGE /administration/payments/bank-files"] = Administrators,
        ["PAGE /administration/payments/bank-files/{bankFileId:guid}"] = Administrators,
        ["PAGE /administration/payments/bank-entries"] = Administrators,
        ["PAGE /administration/payments/bank-entries/{bankEntryId:guid}"] = Administrators,
        ["PAGE /administration/catalogue"] = Administrators,
        ["PAGE /administration/catalogue/done/{id:guid}"] = Administrators,
        ["PAGE /audit"] = Auditors,
        ["PAGE /audit/balance"] = Auditors,
        ["PAGE /audit/postings"] = Auditors,
        ["PAGE /audit/events/{streamId:guid}/{version:long}"] = Auditors,
        ["PAGE /audit/worklists"] = Auditors,
        ["PAGE /audit/terms"] = Auditors,
        ["PAGE /audit/sample"] = Auditors,
        ["PAGE /login/refused"] = Everybody,
        ["PAGE /errors/{status:int:range(400,599)}"] = Everybody,

        ["GET /login"] = Everybody,
        ["POST /logout"] = Everybody,
        ["POST /language"] = Everybody,
        ["GET /dev-login/v2.0/authorize"] = Everybody,
        ["POST /dev-login/v2.0/token"] = Everybody,
        ["GET /dev-login/v2.0/logout"] = Everybody,
        ["* /health"] = Everybody,
        ["* /health/live"] = Everybody,
        ["* /health/ready"] = Everybody,
        ["GET /openapi.json"] = Everybody,
        ["GET /schemas/terms.schema.json"] = Everybody,
        // Files of the pages that came after the start; in development only.
        ["GET /{**path:file}"] = Everybody,
        ["HEAD /{**path:file}"] = Everybody,
    };

    private readonly HttpClient http = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }
    );
    private RunningWallet wallet = null!;
    private Dictionary<string, Pass> passes = null!;
    private Guid annasAccount;
    private Guid petersProvider;

    public async Task InitializeAsync()
    {
        wallet = await RunningWallet.WithDemoAsync();
        http.BaseAddress = wallet.Http.BaseAddress;
        annasAccount = (await wallet.CitizenAsync("anna")).Account;
        petersProvider = (await wallet.ProviderAsync("peter")).Id;
        passes = new(StringComparer.Ordinal) { ["nobody"] = new Pass(null, null) };
        foreach (var persona in Known)
        {
            using var browser = new Browser(http.BaseAddress!);
            await browser.LogInAsync(persona);
            passes[persona] = new Pass(
                await wallet.TokenAsync(persona),
                string.Join("; ", browser.Cookies.Select(c => $"{c.Name}={c.Value}"))
            );
        }
    }

    public async Task DisposeAsync() => await wallet.DisposeAsync();

    public void Dispose() => http.Dispose();

    [Fact]
    public async Task Is_what_the_table_says()
    {
        var doors = Doors();
        Assert.True(doors.Count > 20, "The endpoints were not found.");
        Assert.Empty(doors.Select(d => d.Name).Except(Table.Keys));
        Assert.Empty(Table.Keys.Except(doors.Select(d => d.Name)));

        var wrong = new List<string>();
        foreach (var door in doors)
        {
            foreach (var who in Everybody)
            {
                var expected = Table[door.Name].Contains(who);
                var (admitted, answer) = await KnockAsync(door, who);
                if (admitted != expected)
                {
                    wrong.Add($"{door.Method} {door.Name} by {who}: {answer}");
                }
            }
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public void Holds_for_files_of_the_pages_too()
    {
        var files = Endpoints()
            .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            .ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.NotNull(f.Metadata.GetMetadata<IAllowAnonymous>()));
    }

    [Fact]
    public async Task Shows_at_once_when_an_endpoint_is_not_in_the_table()
    {
        await using var other = await TestHost.StartAsync(
            await RunningWallet.EmptyDatabaseAsync(),
            map: app => app.MapGet("/api/v1/back-door", () => "open").AllowAnonymous()
        );

        Assert.Contains(
            "GET /api/v1/back-door",
            DoorsOf(other.Services).Select(d => d.Name).Except(Table.Keys)
        );
    }

    private async Task<(bool Admitted, string Answer)> KnockAsync(Door door, string who)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(door.Method),
            Value().Replace(door.Pattern, m => ValueOf(m.Groups["name"].Value))
        );
        if (door.Method == "POST")
        {
            request.Content = new StringContent("", Encoding.UTF8, "application/json");
            request.Headers.Add("Idempotency-Key", "knock");
        }
        var pass = passes[who];
        request.Headers.Authorization = pass.Token is null
            ? null
            : new AuthenticationHeaderValue("Bearer", pass.Token);
        if (pass.Cookies is not null)
        {
            request.Headers.Add("Cookie", pass.Cookies);
        }
        using var answer = await http.SendAsync(request);
        var location = answer.Headers.Location?.ToString() ?? "";
        var isSentToLogin =
            answer.StatusCode == HttpStatusCode.Redirect
            && location.Contains("/login?returnUrl", StringComparison.Ordinal);
        // This page says 403 to everybody: that is its purpose.
        var isRefused =
            isSentToLogin
            || (
                answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                && door.Pattern != "/login/refused"
            );
        if (isRefused)
        {
            AssertRefusedRightly(door, who, answer.StatusCode, isSentToLogin);
        }
        Assert.True((int)answer.StatusCode < 500, $"{door.Method} {door.Name} by {who}");
        return (!isRefused, $"{(int)answer.StatusCode} {location}");
    }

    /// <summary>Whoever is unknown may log in; whoever is known hears that it is not theirs.</summary>
    private static void AssertRefusedRightly(
        Door door,
        string who,
        HttpStatusCode status,
        bool isSentToLogin
    )
    {
        var isApi = door.Pattern.StartsWith("/api/", StringComparison.Ordinal);
        if (who != "nobody")
        {
            Assert.Equal(HttpStatusCode.Forbidden, status);
        }
        else if (isApi)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, status);
        }
        else
        {
            Assert.True(isSentToLogin, door.Name);
        }
    }

    private string ValueOf(string name) =>
        name switch
        {
            "accountId" => annasAccount.ToString(),
            "employerId" => "90001234",
            "providerId" => petersProvider.ToString(),
            "schemeId" => "nl-aom-digital",
            "status" => "404",
            "format" => "csv",
            "number" or "version" => "1",
            "year" => "2026",
            "path" => "nothing.css",
            _ => "0198d8f3-0000-7000-8000-000000000000",
        };

    private List<Door> Doors() => DoorsOf(wallet.Services);

    private IEnumerable<RouteEndpoint> Endpoints() => EndpointsOf(wallet.Services);

    private static List<Door> DoorsOf(IServiceProvider services) =>
        [
            .. EndpointsOf(services)
                .Where(e => e.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                .SelectMany(DoorsOf)
                .Distinct(),
        ];

    private static IEnumerable<RouteEndpoint> EndpointsOf(IServiceProvider services) =>
        services
            .GetServices<EndpointDataSource>()
            .SelectMany(s => s.Endpoints)
            .OfType<RouteEndpoint>();

    private static IEnumerable<Door> DoorsOf(RouteEndpoint endpoint)
    {
        var pattern = $"/{endpoint.RoutePattern.RawText?.Trim('/')}";
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        {
            return
            [
                new Door("GET", pattern, $"PAGE {pattern}"),
                new Door("POST", pattern, $"PAGE {pattern}"),
            ];
        }
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        return methods.Count == 0
            ? [new Door("GET", pattern, $"* {pattern}")]
            : methods.Select(m => new Door(m, pattern, $"{m} {pattern}"));
    }

    [GeneratedRegex(
        @"\{\**(?<name>\w+)[^/]*\}",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Value();

    private sealed record Door(string Method, string Pattern, string Name);

    private sealed record Pass(string? Token, string? Cookies);
}
