using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Enrolments;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Journey;
using Wallet.Testing;

namespace Wallet.Api.Tests.Endpoints;

/// <summary>What anybody can get wrong at any endpoint: told in one form, per field, and never a 500.</summary>
public sealed class Bad_input(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private const string Nothing = "0198d8f3-0000-7000-8000-000000000000";

    /// <summary>A sound request to each writing endpoint, by its name in the API description.</summary>
    private static readonly Dictionary<string, (string Who, string Path, string? Body)> Writing =
        new(StringComparer.Ordinal)
        {
            ["reserve"] = (
                "anna",
                "accounts/{anna}/reservations",
                $$"""{"offeringId":"{{Nothing}}","contribution":"0.00"}"""
            ),
            ["register"] = (
                "anna",
                "accounts/{anna}/registrations",
                $$"""{"potId":"{{Nothing}}","offeringId":"{{Nothing}}","contribution":"0.00"}"""
            ),
            ["withdrawRegistration"] = (
                "anna",
                $"accounts/{{anna}}/registrations/{Nothing}/withdrawal",
                null
            ),
            ["registerCaller"] = (
                "ministerie",
                "callers-registrations",
                $$"""{"citizenNumber":"999990019","potId":"{{Nothing}}","offeringId":"{{Nothing}}","contribution":"0.00"}"""
            ),
            ["cancel"] = ("anna", $"accounts/{{anna}}/reservations/{Nothing}/cancellation", null),
            ["publishTerms"] = ("ministerie", "schemes/terms", """{"scheme":"nl-x"}"""),
            ["importCatalogue"] = ("ministerie", "catalogue/imports", """{"courses":5}"""),
            ["grantCredit"] = (
                "ministerie",
                "schemes/nl-aom-digital/grants",
                """{"year":null,"amount":"1.00","citizenNumbers":["999990019"]}"""
            ),
            ["openPot"] = (
                "ministerie",
                "schemes/nl-tekortberoepen/pots",
                """{"windowFrom":"2030-11-01","limit":"1.00"}"""
            ),
            ["raisePot"] = (
                "ministerie",
                $"pots/{Nothing}/raises",
                """{"by":"1.00","because":"Besluit 1"}"""
            ),
            ["closePot"] = ("ministerie", $"pots/{Nothing}/closing", """{"because":"Besluit 1"}"""),
            ["declareOutage"] = (
                "ministerie",
                $"pots/{Nothing}/outages",
                """{"from":"2030-11-01T10:00","until":"2030-11-02T10:00"}"""
            ),
            ["reserveForCaller"] = (
                "ministerie",
                "callers-reservations",
                $$"""{"citizenNumber":"999990019","offeringId":"{{Nothing}}","contribution":"0.00"}"""
            ),
            ["addStaff"] = (
                "de-brug",
                "employers/90001234/staff",
                """{"staffNumber":"1","citizenNumber":"999990019","name":"Anna","birthDay":"1988-05-20"}"""
            ),
            ["topUp"] = (
                "de-brug",
                "employers/90001234/top-ups",
                """{"staffNumber":"1001","amount":"1.00","lastUsableDay":null,"earmarkedFor":["nl:digital-skills"]}"""
            ),
            ["recordDeposit"] = (
                "ministerie",
                "employers/90001234/deposits",
                """{"amount":"1.00","reference":"1"}"""
            ),
            ["admitProvider"] = (
                "ministerie",
                "providers",
                """{"providerId":"5413d337-21a9-5fe5-b30d-6bbf710404be","name":"Klik","companyNumber":"00562213","register":"nrto","number":"1","validFrom":"2020-01-01","validUntil":"2030-01-01","source":"nrto.nl","checkedOn":"2026-01-01"}"""
            ),
            ["checkRecognition"] = (
                "ministerie",
                $"providers/{Nothing}/recognitions",
                """{"register":"nrto","number":"1","validFrom":"2020-01-01","validUntil":"2030-01-01","source":"nrto.nl","checkedOn":"2026-01-01"}"""
            ),
            ["suspendProvider"] = (
                "ministerie",
                $"providers/{Nothing}/suspensions",
                """{"because":"Besluit 1"}"""
            ),
            ["resumeProvider"] = (
                "ministerie",
                $"providers/{Nothing}/resumptions",
                """{"because":"Besluit 1"}"""
            ),
            ["askPayee"] = ("ministerie", $"providers/{Nothing}/bank-account/payee-checks", null),
            ["proposeAccount"] = (
                "peter",
                "providers/{peter}/bank-account/proposals",
                """{"iban":"NL91ABNA0417164300"}"""
            ),
            ["confirmAccount"] = (
                "peter",
                "providers/{peter}/bank-account/confirmations",
                """{"iban":"NL91ABNA0417164300"}"""
            ),
            ["declineAccount"] = (
                "peter",
                "providers/{peter}/bank-account/declines",
                """{"iban":"NL91ABNA0417164300"}"""
            ),
            ["submitClaim"] = (
                "peter",
                "providers/{peter}/claims",
                $$"""{"enrolmentId":"{{Nothing}}","stage":"advance","amount":"1.00","invoice":"F-1"}"""
            ),
            ["objectToClaim"] = (
                "peter",
                $"providers/{{peter}}/claims/{Nothing}/objections",
                """{"text":"Het klopt wel"}"""
            ),
            ["uploadClaims"] = (
                "peter",
                "providers/{peter}/claim-uploads",
                """{"csv":"enrolment;stage;amount;invoice"}"""
            ),
            ["releaseClaim"] = ("ministerie", $"claims/{Nothing}/release", """{"because":"Ja"}"""),
            ["rejectClaim"] = (
                "ministerie",
                $"claims/{Nothing}/rejection",
                """{"because":"Nee"}"""
            ),
            ["confirmPlace"] = (
                "peter",
                $"providers/{{peter}}/enrolments/{Nothing}/confirmation",
                null
            ),
            ["attestAsProvider"] = (
                "peter",
                $"providers/{{peter}}/enrolments/{Nothing}/attestations",
                """{"says":"completed","attendance":"95","hasDiploma":true}"""
            ),
            ["attestAsLearner"] = (
                "anna",
                $"accounts/{{anna}}/enrolments/{Nothing}/attestations",
                """{"says":"completed","attendance":"95","hasDiploma":true}"""
            ),
            ["askForceMajeure"] = (
                "anna",
                $"accounts/{{anna}}/enrolments/{Nothing}/force-majeure",
                """{"explanation":"Ziek","fileName":"a.pdf","content":"JVBERi0="}"""
            ),
            ["settleDispute"] = (
                "ministerie",
                $"enrolments/{Nothing}/settlement",
                """{"says":"completed","attendance":"95","hasDiploma":true,"because":"Besluit 1"}"""
            ),
            ["decideForceMajeure"] = (
                "ministerie",
                $"enrolments/{Nothing}/force-majeure",
                """{"accepted":true,"attendance":"40","because":"Besluit 1"}"""
            ),
            ["proposePaymentRun"] = ("ministerie", "payment-runs", null),
            ["releasePaymentRun"] = ("ministerie", $"payment-runs/{Nothing}/release", null),
            ["withdrawPaymentRun"] = (
                "ministerie",
                $"payment-runs/{Nothing}/withdrawal",
                """{"because":"Besluit 1"}"""
            ),
            ["markPaymentRunSent"] = ("ministerie", $"payment-runs/{Nothing}/sent", null),
            ["importBankFile"] = ("ministerie", "bank-files", null),
            ["closeBankEntry"] = (
                "ministerie",
                $"bank-entries/{Nothing}/closing",
                """{"note":"Gebeld"}"""
            ),
            ["bookBankEntry"] = (
                "ministerie",
                $"bank-entries/{Nothing}/deposit",
                """{"employerId":"90001234","note":"Gebeld"}"""
            ),
            ["proposeRepayment"] = (
                "ministerie",
                "employers/90001234/repayments",
                """{"amount":"1.00","iban":"NL91ABNA0417164300","because":"Over"}"""
            ),
            ["releaseRepayment"] = ("ministerie", $"repayments/{Nothing}/release", null),
            ["withdrawRepayment"] = (
                "ministerie",
                $"repayments/{Nothing}/withdrawal",
                """{"because":"Besluit 1"}"""
            ),
            ["recordDeparture"] = (
                "de-brug",
                "employers/90001234/departures",
                """{"staffNumber":"1004","lastDay":"2099-12-31"}"""
            ),
            ["withdrawCredit"] = (
                "de-brug",
                "employers/90001234/withdrawals",
                """{"staffNumber":"1004"}"""
            ),
            ["checkTopUpBatch"] = ("de-brug", "employers/90001234/top-up-batches", null),
            ["takeStaffFile"] = ("de-brug", "employers/90001234/staff/file", null),
            ["payIn"] = (
                "de-brug",
                "employers/90001234/payment-requests",
                """{"amount":"1.00","iban":"NL91ABNA0417164300"}"""
            ),
            ["confirmTopUpBatch"] = (
                "de-brug",
                $"employers/90001234/top-up-batches/{Nothing}/confirmation",
                """{"sum":"1.00","iban":"NL91ABNA0417164300"}"""
            ),
            ["withdrawTopUpBatch"] = (
                "de-brug",
                $"employers/90001234/top-up-batches/{Nothing}/withdrawal",
                null
            ),
            ["registerPerson"] = (
                "ministerie",
                "people",
                """{"citizenNumber":"999990019","name":"Anna","birthDay":"1988-05-20","email":"a@b.nl","facts":["employee"]}"""
            ),
        };

    public static TheoryData<string> WritingEndpoints => [.. Writing.Keys];

    public static TheoryData<string> EndpointsWithABody =>
        [.. Writing.Where(w => w.Value.Body is not null).Select(w => w.Key)];

    private static readonly string[] Documents = ["publishTerms", "importCatalogue"];

    /// <summary>Terms and feeds are documents with rules of their own.</summary>
    public static TheoryData<string> EndpointsWithFields =>
        [
            .. Writing
                .Where(w => w.Value.Body is not null && !Documents.Contains(w.Key))
                .Select(w => w.Key),
        ];

    [Fact]
    public void Is_tried_at_every_writing_endpoint() =>
        Assert.Equal(
            demo.Wallet.Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e =>
                    e.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true
                )
                .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0] != "GET")
                .Select(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName)
                .Where(name => name != "checkFunding") // writes nothing
                .Order(StringComparer.Ordinal),
            Writing.Keys.Order(StringComparer.Ordinal)
        );

    [Theory, MemberData(nameof(WritingEndpoints))]
    public async Task Without_a_usable_key_is_refused(string endpoint)
    {
        foreach (
            var key in new[]
            {
                null,
                "",
                " ",
                "two words",
                "a\tb",
                new string('k', IdempotencyKey.LongestKey + 1),
            }
        )
        {
            var answer = (await SendAsync(endpoint, Writing[endpoint].Body, key)).AssertProblem(
                HttpStatusCode.BadRequest
            );

            Assert.Contains("1 tot en met 100", answer.Error("Idempotency-Key"));
        }
    }

    [Theory, MemberData(nameof(WritingEndpoints))]
    public async Task With_the_longest_key_is_not_about_the_key(string endpoint)
    {
        var answer = await SendAsync(endpoint, "{}", new string('k', IdempotencyKey.LongestKey));

        Assert.DoesNotContain("Idempotency-Key", answer.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(EndpointsWithABody))]
    public async Task With_a_body_that_is_no_object_is_refused(string endpoint)
    {
        foreach (
            var body in new[]
            {
                "",
                " ",
                "null",
                "[]",
                "5",
                "\"text\"",
                "{",
                "{\"a\":",
                "<a/>",
                "{}{}",
                "{\"amount\":\"1\",\"amount\"",
            }
        )
        {
            var answer = (await SendAsync(endpoint, body, ApiClient.NewKey())).AssertProblem(
                HttpStatusCode.BadRequest
            );
            Assert.NotEmpty(answer.Json["errors"]!.AsObject());
        }
    }

    [Theory, MemberData(nameof(EndpointsWithABody))]
    public async Task In_bytes_that_are_no_text_is_refused(string endpoint)
    {
        var answer = await SendAsync(
            endpoint,
            Writing[endpoint].Body!.Insert(1, "\"x\":\"é\","),
            ApiClient.NewKey(),
            encoding: Encoding.Latin1
        );

        answer.AssertProblem(HttpStatusCode.BadRequest);
    }

    [Theory, MemberData(nameof(EndpointsWithABody))]
    public async Task Of_another_kind_or_size_is_refused(string endpoint)
    {
        (await SendAsync(endpoint, "<a/>", ApiClient.NewKey(), "text/xml")).AssertProblem(
            HttpStatusCode.UnsupportedMediaType
        );
        if (endpoint is "importCatalogue" or "uploadClaims")
        {
            return; // takes far more than a test should send
        }
        var most =
            endpoint == "askForceMajeure"
                ? AskForceMajeureEndpoint.LargestBody
                : Wallet.Api.Hosting.Limits.RequestBodyBytes;
        (
            await SendAsync(endpoint, $"{{\"x\":\"{new string('x', most)}\"}}", ApiClient.NewKey())
        ).AssertProblem(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory, MemberData(nameof(EndpointsWithFields))]
    public async Task Of_the_wrong_type_names_the_field(string endpoint)
    {
        var sound = JsonNode.Parse(Writing[endpoint].Body!)!.AsObject();
        foreach (var (field, right) in sound)
        {
            foreach (var wrong in new[] { "5", "1.5", "true", "{}", "[[]]", "\"\\ud800\"", "[5]" })
            {
                if (wrong == right?.ToJsonString())
                {
                    continue;
                }
                var body = sound.DeepClone();
                body[field] = "REPLACED";
                var answer = await SendAsync(
                    endpoint,
                    body.ToJsonString().Replace("\"REPLACED\"", wrong, StringComparison.Ordinal),
                    ApiClient.NewKey()
                );

                answer.AssertProblem(HttpStatusCode.BadRequest);
                Assert.Contains(
                    answer.Json["errors"]!.AsObject(),
                    e => e.Key.StartsWith(field, StringComparison.Ordinal)
                );
            }
        }
    }

    [Theory, MemberData(nameof(EndpointsWithFields))]
    public async Task In_a_name_or_by_naming_twice_is_refused_and_not_overlooked(string endpoint)
    {
        var body = Writing[endpoint].Body!;

        var misspelt = await SendAsync(
            endpoint,
            body.Insert(1, "\"lastUsableDy\":\"2030-01-01\","),
            ApiClient.NewKey()
        );
        var (first, value) = JsonNode.Parse(body)!.AsObject().First();
        var twice = await SendAsync(
            endpoint,
            body.Insert(1, $"\"{first}\":{value?.ToJsonString() ?? "null"},"),
            ApiClient.NewKey()
        );

        misspelt.AssertProblem(HttpStatusCode.BadRequest);
        Assert.NotNull(misspelt.Error("lastUsableDy"));
        twice.AssertProblem(HttpStatusCode.BadRequest);
        Assert.NotNull(twice.Error(first));
    }

    [Fact]
    public async Task That_is_endless_is_quoted_in_short()
    {
        var body = JsonNode.Parse(Writing["topUp"].Body!)!;
        (body["amount"], body["staffNumber"]) = (new string('x', 5000), new string('y', 5000));

        var answer = await SendAsync("topUp", body.ToJsonString(), ApiClient.NewKey());

        answer.AssertProblem(HttpStatusCode.BadRequest);
        Assert.InRange(answer.Text.Length, 1, 1000);
    }

    [Theory, MemberData(nameof(EndpointsWithFields))]
    public async Task That_is_missing_or_unstorable_or_endless_is_never_a_failure_of_ours(
        string endpoint
    )
    {
        var sound = JsonNode.Parse(Writing[endpoint].Body!)!.AsObject();
        foreach (var field in sound.Select(m => m.Key))
        {
            foreach (
                var value in new[]
                {
                    "null",
                    "\"\"",
                    "\"   \"",
                    "\"a\\u0000b\"",
                    "[null]",
                    "[\"\"]",
                    "[\"cert:\\u0000\"]",
                    $"\"{new string('9', 10_000)}\"",
                }
            )
            {
                var body = sound.DeepClone();
                body[field] = "REPLACED";
                var answer = await SendAsync(
                    endpoint,
                    body.ToJsonString().Replace("\"REPLACED\"", value, StringComparison.Ordinal),
                    ApiClient.NewKey()
                );

                Assert.True((int)answer.Status < 500, $"{field} = {value}: {answer.Text}");
                if (!answer.IsSuccess)
                {
                    answer.AssertProblem(answer.Status);
                }
            }
        }
    }

    [Theory]
    [InlineData("topUp", "amount", "12.345")]
    [InlineData("topUp", "amount", "-5")]
    [InlineData("topUp", "amount", "1e3")]
    [InlineData("topUp", "amount", "")]
    [InlineData("topUp", "amount", "0")]
    [InlineData("topUp", "amount", "1.000,00")]
    [InlineData("topUp", "amount", "€ 5")]
    [InlineData("topUp", "amount", "٣")]
    [InlineData("topUp", "lastUsableDay", "2020-01-01")]
    [InlineData("topUp", "lastUsableDay", "2028-02-30")]
    [InlineData("recordDeposit", "amount", "0.001")]
    [InlineData("recordDeposit", "amount", "10000000.01")]
    [InlineData("recordDeposit", "reference", "")]
    [InlineData("grantCredit", "amount", "-1")]
    [InlineData("reserve", "contribution", "-0.01")]
    [InlineData("reserve", "contribution", "")]
    [InlineData("reserve", "offeringId", "x")]
    [InlineData("reserve", "offeringId", Nothing)]
    [InlineData("openPot", "windowFrom", "2030-11-02")]
    [InlineData("openPot", "windowFrom", "")]
    [InlineData("openPot", "windowFrom", "2026-01-05")]
    [InlineData("openPot", "limit", "0")]
    [InlineData("raisePot", "by", "-1")]
    [InlineData("raisePot", "because", "")]
    [InlineData("closePot", "because", " ")]
    [InlineData("declareOutage", "from", "2030-11-01")]
    [InlineData("declareOutage", "until", "10:00")]
    [InlineData("reserveForCaller", "citizenNumber", "123456789")]
    [InlineData("addStaff", "citizenNumber", "123456789")]
    [InlineData("addStaff", "citizenNumber", "99999001")]
    [InlineData("addStaff", "birthDay", "2999-01-01")]
    [InlineData("addStaff", "birthDay", "1700-01-01")]
    [InlineData("registerPerson", "name", "")]
    [InlineData("admitProvider", "providerId", Nothing)]
    [InlineData("admitProvider", "name", "")]
    [InlineData("admitProvider", "companyNumber", "0056221")]
    [InlineData("admitProvider", "register", "kvk")]
    [InlineData("checkRecognition", "register", "")]
    [InlineData("checkRecognition", "number", "")]
    [InlineData("checkRecognition", "validFrom", "")]
    [InlineData("checkRecognition", "validUntil", "2019-12-31")]
    [InlineData("checkRecognition", "source", " ")]
    [InlineData("checkRecognition", "checkedOn", "2999-01-01")]
    [InlineData("suspendProvider", "because", "")]
    [InlineData("resumeProvider", "because", " ")]
    [InlineData("proposeAccount", "iban", "")]
    [InlineData("proposeAccount", "iban", "NL92ABNA0417164300")]
    [InlineData("proposeAccount", "iban", "NL91ABNA041716430")]
    [InlineData("proposeAccount", "iban", "XX91ABNA0417164300")]
    [InlineData("proposeAccount", "iban", "NL91ABNA04171643.0")]
    [InlineData("confirmAccount", "iban", "NL92ABNA0417164300")]
    [InlineData("declineAccount", "iban", "NL92ABNA0417164300")]
    [InlineData("submitClaim", "enrolmentId", Nothing)]
    [InlineData("submitClaim", "enrolmentId", "")]
    [InlineData("submitClaim", "stage", "begin")]
    [InlineData("submitClaim", "amount", "1.000,00")]
    [InlineData("submitClaim", "invoice", " ")]
    [InlineData("objectToClaim", "text", "")]
    [InlineData("releaseClaim", "because", "")]
    [InlineData("rejectClaim", "because", " ")]
    [InlineData("uploadClaims", "csv", "")]
    [InlineData("uploadClaims", "csv", "inschrijving;onderdeel;bedrag\n1;2;3")]
    [InlineData("registerPerson", "email", "x")]
    [InlineData("registerPerson", "birthDay", "tomorrow")]
    public async Task In_one_field_is_told_at_that_field(
        string endpoint,
        string field,
        string value
    )
    {
        var body = JsonNode.Parse(Writing[endpoint].Body!)!;
        body[field] = value;

        var answer = await SendAsync(endpoint, body.ToJsonString(), ApiClient.NewKey());

        answer.AssertProblem(HttpStatusCode.BadRequest);
        Assert.NotNull(answer.Error(field));
    }

    [Theory]
    [InlineData("anna", "accounts/{anna}/reservations/" + Nothing, HttpStatusCode.NotFound)]
    [InlineData("anna", "accounts/{anna}/reservations/7", HttpStatusCode.BadRequest)]
    [InlineData(
        "anna",
        "accounts/{anna}/funding-plan?offeringId=" + Nothing,
        HttpStatusCode.NotFound
    )]
    [InlineData("anna", "accounts/{anna}/funding-plan?offeringId=7", HttpStatusCode.BadRequest)]
    [InlineData("anna", "accounts/{anna}/funding-plan", HttpStatusCode.BadRequest)]
    [InlineData("anna", "accounts/" + Nothing, HttpStatusCode.Forbidden)]
    [InlineData("anna", "accounts/7", HttpStatusCode.Forbidden)]
    [InlineData("de-brug", "employers/90005678", HttpStatusCode.Forbidden)]
    [InlineData("peter", "providers/" + Nothing, HttpStatusCode.Forbidden)]
    [InlineData("peter", "providers/7", HttpStatusCode.Forbidden)]
    [InlineData("peter", "providers/{peter}/courses?page=0", HttpStatusCode.BadRequest)]
    [InlineData("ministerie", "providers/" + Nothing, HttpStatusCode.NotFound)]
    [InlineData("ministerie", "providers/7", HttpStatusCode.BadRequest)]
    [InlineData("ministerie", "providers?page=x", HttpStatusCode.BadRequest)]
    [InlineData("ministerie", "providers/worklist?page=10001", HttpStatusCode.BadRequest)]
    [InlineData("anna", "courses/" + Nothing, HttpStatusCode.NotFound)]
    [InlineData("anna", "nowhere", HttpStatusCode.NotFound)]
    public async Task In_an_address_is_told(string who, string path, HttpStatusCode status)
    {
        var client = await demo.Wallet.LogInAsync(who);

        (await client.GetAsync(Filled(path))).AssertProblem(status);
    }

    [Fact]
    public async Task About_somebody_unknown_tells_nothing_of_who_is_known()
    {
        var linde = await demo.Wallet.EmployerAsync("linde");

        var unknown = await linde.TopUpAsync("0000", "1.00");
        var ofAnotherEmployer = await linde.TopUpAsync("1001", "1.00");

        Assert.Equal(
            unknown.AssertProblem(HttpStatusCode.BadRequest).Text,
            ofAnotherEmployer.Text.Replace("1001", "0000", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("de-brug", "topUp", "nl", "Enter an amount.", "Vul een bedrag in.")]
    [InlineData("de-brug", "topUp", "en-GB", "Vul een bedrag in.", "Enter an amount.")]
    [InlineData("de-brug", "topUp", "fr, en;q=0.5", "Vul een bedrag in.", "Enter an amount.")]
    [InlineData("de-brug", "topUp", "fr", "Enter an amount.", "Vul een bedrag in.")]
    public async Task Is_told_in_the_language_of_the_request(
        string who,
        string endpoint,
        string language,
        string not,
        string words
    )
    {
        var client = await demo.Wallet.LogInAsync(who);

        var answer = await client.PostTextAsync(
            Writing[endpoint].Path,
            """{"staffNumber":"1001","amount":""}""",
            language: language
        );

        answer.AssertProblem(HttpStatusCode.BadRequest);
        Assert.Equal(words, answer.Error("amount"));
        Assert.DoesNotContain(not, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_the_rules_refuse_is_told_in_the_language_of_the_request()
    {
        var path = $"accounts/{demo.Anna.Account}/reservations/{Nothing}/cancellation";

        var nl = (await demo.Anna.Api.PostAsync(path)).AssertProblem(HttpStatusCode.Conflict);
        var en = (await demo.Anna.Api.PostAsync(path, language: "en")).AssertProblem(
            HttpStatusCode.Conflict
        );

        Assert.Equal("Deze reservering is er niet of is al afgesloten.", nl["detail"]);
        Assert.Equal("This reservation does not exist or has already been closed.", en["detail"]);
        Assert.Equal(nl["type"], en["type"]);
    }

    [Theory]
    [InlineData("{}", "age", "offeringId")]
    [InlineData("""{"age":"-1","offeringId":"x"}""", "age", "offeringId")]
    [InlineData("""{"age":"121"}""", "age", "offeringId")]
    [InlineData("""{"age":"34","facts":[null]}""", "offeringId")]
    public async Task In_a_check_is_told_all_at_once(string body, params string[] fields)
    {
        var answer = await demo.Wallet.Anonymous.PostTextAsync("funding-checks", body);

        answer.AssertProblem(HttpStatusCode.BadRequest);
        Assert.Equal(fields, answer.Json["errors"]!.AsObject().Select(e => e.Key));
    }

    private async Task<Answer> SendAsync(
        string endpoint,
        string? body,
        string? key,
        string type = "application/json",
        Encoding? encoding = null
    )
    {
        var (who, path, _) = Writing[endpoint];
        var request = new HttpRequestMessage(HttpMethod.Post, ApiClient.UriOf(Filled(path)))
        {
            Content = body is null
                ? null
                : new ByteArrayContent((encoding ?? Encoding.UTF8).GetBytes(body))
                {
                    Headers = { ContentType = new MediaTypeHeaderValue(type) },
                },
        };
        if (key is not null)
        {
            request.Headers.TryAddWithoutValidation(IdempotencyKey.Header, key);
        }
        // Without it the server hangs up in the middle of what it does not take.
        request.Headers.ExpectContinue = body?.Length > Wallet.Api.Hosting.Limits.RequestBodyBytes;
        return await ClientOf(who).SendAsync(request);
    }

    private string Filled(string path) =>
        path.Replace("{anna}", $"{demo.Anna.Account}", StringComparison.Ordinal)
            .Replace("{peter}", $"{demo.Peter.Id}", StringComparison.Ordinal);

    private ApiClient ClientOf(string who) =>
        who switch
        {
            "anna" => demo.Anna.Api,
            "de-brug" => demo.DeBrug.Api,
            "peter" => demo.Peter.Api,
            _ => demo.Ministry.Api,
        };
}
