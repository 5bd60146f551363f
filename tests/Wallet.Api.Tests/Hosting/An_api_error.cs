using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Wallet.Api.Hosting;

namespace Wallet.Api.Tests.Hosting;

public sealed class An_api_error(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Valid = """{ "amountCents": 1, "key": "k", "lines": [] }""";

    [Theory]
    [InlineData("GET", "/api/v1/nowhere", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/api/v1/deposits", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/v1/failing", HttpStatusCode.InternalServerError)]
    public async Task Is_a_problem_with_status_title_and_detail(
        string method,
        string path,
        HttpStatusCode status
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Accept.ParseAdd("text/html");

        var problem = await ProblemAsync(await host.Client.SendAsync(request), status);

        Assert.DoesNotContain("secret", problem.ToJsonString(), StringComparison.Ordinal);
        Assert.NotNull(problem["traceId"]);
    }

    [Fact]
    public async Task Tells_of_a_body_of_the_wrong_type() =>
        await ProblemAsync(
            await PostAsync("<deposit/>", "text/xml"),
            HttpStatusCode.UnsupportedMediaType
        );

    [Fact]
    public async Task Tells_of_a_body_that_is_too_large() =>
        await ProblemAsync(
            await PostAsync($"{Valid}{new string(' ', Limits.RequestBodyBytes)}"),
            HttpStatusCode.RequestEntityTooLarge
        );

    [Theory]
    [InlineData(
        """{ "amountCents": "ten", "key": "k" }""",
        "amountCents",
        "\"ten\" cannot be used here."
    )]
    [InlineData(
        """{ "amountCents": 1.5, "key": "k" }""",
        "amountCents",
        "1.5 cannot be used here."
    )]
    [InlineData(
        "{ \"key\": \"k\",\n \"lines\": [{ \"cents\": 1 }, { \"cents\": true }] }",
        "lines[1].cents",
        "true cannot be used here."
    )]
    [InlineData(
        """{ "key": "k", "lines": { "cents": 1 } }""",
        "lines",
        "An object cannot be used here."
    )]
    [InlineData(
        """{ "key": "k", "lines": [{ "cents": 1, "cents": 2 }] }""",
        "lines[0].cents",
        "\"cents\" stands there twice."
    )]
    [InlineData(
        """{ "amountCents": 1 }""",
        "body",
        "These are required and were not given: 'key'."
    )]
    [InlineData(
        """{ "amountCents": }""",
        "amountCents",
        "The JSON is not right here: line 1, byte 18."
    )]
    [InlineData("""{ "key": "k" """, "body", null)]
    [InlineData("", "body", null)]
    public async Task Names_the_field_and_what_was_found_there(
        string body,
        string field,
        string? complaint
    )
    {
        var problem = await ProblemAsync(await PostAsync(body), HttpStatusCode.BadRequest);

        var (named, complaints) = Assert.Single(problem["errors"]!.AsObject());
        Assert.Equal(field, named);
        Assert.Equal(complaint ?? (string?)complaints![0], (string?)complaints![0]);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nowhere", "Hier is niets", "There is nothing here")]
    [InlineData("GET", "/api/v1/me", "U bent niet ingelogd", "You are not logged in")]
    [InlineData("GET", "/api/v1/forbidden", "Dit mag u niet", "You may not do this")]
    [InlineData(
        "DELETE",
        "/api/v1/deposits",
        "Dit adres kent deze methode niet",
        "This address has no such method"
    )]
    [InlineData("POST", "/api/v1/deposits", "Dit is geen JSON", "This is no JSON", "text/xml", 1)]
    [InlineData(
        "POST",
        "/api/v1/deposits",
        "Dit is te groot",
        "This is too large",
        "application/json",
        Limits.RequestBodyBytes + 1
    )]
    [InlineData(
        "POST",
        "/api/v1/deposits",
        "Er klopt iets niet",
        "Something is not right",
        "application/json",
        1
    )]
    [InlineData("GET", "/api/v1/deposits?page=x", "Er klopt iets niet", "Something is not right")]
    [InlineData("GET", "/api/v1/failing", "Er ging iets mis", "Something went wrong")]
    public async Task Is_told_in_the_language_of_the_caller(
        string method,
        string path,
        string dutch,
        string english,
        string type = "",
        int bodyBytes = 0
    )
    {
        var nl = await ToldAsync(null);
        var en = await ToldAsync("en-AU");

        Assert.Equal(dutch, (string?)nl["title"]);
        Assert.Equal(english, (string?)en["title"]);
        Assert.NotEqual((string?)nl["detail"], (string?)en["detail"]);
        Assert.NotEqual(nl["errors"]?.ToJsonString() ?? "", en["errors"]?.ToJsonString() ?? "none");

        async Task<JsonObject> ToldAsync(string? language)
        {
            using var request = RequestOf(method, path, new string('{', bodyBytes), type, language);
            using var answer = await host.Client.SendAsync(request);
            return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        }
    }

    [Theory]
    [InlineData("/api/v1/deposits?page=two", "\"two\" cannot be used here.")]
    [InlineData("/api/v1/deposits", "This is required and was not given.")]
    public async Task Names_the_part_of_the_query(string path, string complaint)
    {
        using var request = RequestOf("GET", path);
        var problem = await ProblemAsync(
            await host.Client.SendAsync(request),
            HttpStatusCode.BadRequest
        );

        Assert.Equal(complaint, (string?)problem["errors"]!["page"]![0]);
    }

    private async Task<HttpResponseMessage> PostAsync(string body, string type = "application/json")
    {
        using var request = RequestOf("POST", "/api/v1/deposits", body, type);
        return await host.Client.SendAsync(request);
    }

    private static HttpRequestMessage RequestOf(
        string method,
        string path,
        string body = "",
        string type = "",
        string? language = "en"
    )
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.AcceptLanguage.ParseAdd(language ?? "");
        if (type.Length > 0)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type);
            // The server may refuse by the headers alone and close: what is still being sent would fail.
            request.Headers.ExpectContinue = true;
        }
        return request;
    }

    private static async Task<JsonObject> ProblemAsync(
        HttpResponseMessage answer,
        HttpStatusCode status
    )
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        Assert.Equal((int)status, (int?)problem["status"]);
        Assert.NotEmpty((string?)problem["title"] ?? "");
        Assert.NotEmpty((string?)problem["detail"] ?? "");
        return problem;
    }
}
