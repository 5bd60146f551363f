using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using Wallet.Api.Database;

namespace Wallet.Benchmarks;

/// One citizen reserves and cancels, over and over, through HTTP with a token. Between two reservations the baseline takes its turn: one
/// raw transaction that inserts an event and updates a row, on the same PostgreSQL with its default durability.
internal static class ReserveBench
{
    public static async Task<int> RunAsync(TimeSpan duration)
    {
        var folder = Directory.CreateTempSubdirectory("wallet-bench-").FullName;
        try
        {
            await using var server = await PrivatePostgres.StartAsync(folder);
            await using var wallet = await ServedWallet.StartAsync(folder, server.ConnectionString);
            var learner = await Learner.LogInAsync(wallet.Client);
            await using var raw = await RawTransaction.PrepareAsync(server.ConnectionString);
            List<double> ours = [],
                baseline = [];
            var end =
                Stopwatch.GetTimestamp() + (long)(duration.TotalSeconds * Stopwatch.Frequency);
            for (var i = 0; i < 20 || Stopwatch.GetTimestamp() < end; i++)
            {
                baseline.Add(await Took.MillisecondsAsync(raw.RunAsync));
                ours.Add(await Took.MillisecondsAsync(learner.ReserveAsync));
                await learner.CancelAsync();
            }
            // What runs first also compiles.
            ours.RemoveRange(0, 10);
            baseline.RemoveRange(0, 10);
            return Report.Print(
                "reserve",
                new Dictionary<string, double>
                {
                    ["reservations"] = ours.Count,
                    ["reserveP50Ms"] = Report.Percentile(ours, 50),
                    ["reserveP99Ms"] = Report.Percentile(ours, 99),
                    ["rawTransactionP50Ms"] = Report.Percentile(baseline, 50),
                },
                new Dictionary<string, double>
                {
                    ["reserveToRawP50"] =
                        Report.Percentile(ours, 50) / Report.Percentile(baseline, 50),
                },
                goalsMet: null
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class RawTransaction(NpgsqlConnection connection) : IAsyncDisposable
    {
        public static async Task<RawTransaction> PrepareAsync(string connectionString)
        {
            var connection = new NpgsqlConnection(connectionString);
            await connection.OpenAsync();
            await using var tables = new NpgsqlCommand(
                "create table bench_events(id bigserial primary key, data jsonb); create table bench_state(id int primary key, n bigint); insert into bench_state values (1, 0)",
                connection
            );
            await tables.ExecuteNonQueryAsync();
            return new RawTransaction(connection);
        }

        public async Task RunAsync()
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = new NpgsqlCommand(
                """insert into bench_events(data) values ('{"amount":"100.00"}'); update bench_state set n = n + 1 where id = 1""",
                connection,
                transaction
            );
            await command.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }

    private sealed class Learner(
        HttpClient client,
        string account,
        string offering,
        string contribution
    )
    {
        private string? reservation;

        public static async Task<Learner> LogInAsync(HttpClient client)
        {
            using var form = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["grant_type"] = "password",
                    ["client_id"] = "wallet-cli",
                    ["username"] = "anna",
                    ["password"] = "-",
                }
            );
            using var login = await client.PostAsync(
                new Uri("/dev-login/v2.0/token", UriKind.Relative),
                form
            );
            var token = await login.Content.ReadFromJsonAsync<JsonElement>();
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
                "Bearer",
                token.GetProperty("access_token").GetString()
            );
            var me = await client.GetFromJsonAsync<JsonElement>("/api/v1/me");
            var account = me.GetProperty("accountId").GetString()!;
            return await FirstPaidCourseAsync(client, account);
        }

        public async Task ReserveAsync()
        {
            using var answer = await PostAsync(
                $"/api/v1/accounts/{account}/reservations",
                new { offeringId = offering, contribution }
            );
            var made = await answer.Content.ReadFromJsonAsync<JsonElement>();
            reservation = made.GetProperty("reservationId").GetString();
        }

        public async Task CancelAsync() =>
            (
                await PostAsync(
                    $"/api/v1/accounts/{account}/reservations/{reservation}/cancellation",
                    new { }
                )
            ).Dispose();

        private static async Task<Learner> FirstPaidCourseAsync(HttpClient client, string account)
        {
            var found = await client.GetFromJsonAsync<JsonElement>("/api/v1/courses?query=excel");
            var offerings = found
                .GetProperty("courses")
                .EnumerateArray()
                .SelectMany(c => c.GetProperty("offerings").EnumerateArray())
                .Select(o => o.GetProperty("offeringId").GetString()!);
            foreach (var offering in offerings)
            {
                using var plan = await client.GetAsync(
                    new Uri(
                        $"/api/v1/accounts/{account}/funding-plan?offeringId={offering}",
                        UriKind.Relative
                    )
                );
                if (plan.IsSuccessStatusCode)
                {
                    var told = await plan.Content.ReadFromJsonAsync<JsonElement>();
                    return new Learner(
                        client,
                        account,
                        offering,
                        told.GetProperty("contribution").GetString()!
                    );
                }
            }
            throw new InvalidOperationException("No course can be planned.");
        }

        private async Task<HttpResponseMessage> PostAsync(string address, object body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = JsonContent.Create(body),
            };
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("n"));
            var answer = await client.SendAsync(request);
            return answer.EnsureSuccessStatusCode();
        }
    }
}
