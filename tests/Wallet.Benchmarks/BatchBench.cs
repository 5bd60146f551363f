using System.Globalization;
using System.Text;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Employers.Batches;
using Wallet.Api.Files;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Benchmarks;

/// A file of 20,000 top-ups: from sending it until each line was looked at, and from confirming it until each is on an account. The baseline is COPY of the event
/// rows that it made.
internal static class BatchBench
{
    private const int Lines = TableFile.LinesAtMost;
    private const double CheckGoalSeconds = 5;
    private const double BookGoalSeconds = 10;
    private const string Actor = "employer:90001234/bench";
    private static readonly EmployerId Employer = new("90001234");
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    public static async Task<int> RunAsync()
    {
        await using var wallet = await InProcessWallet.StartAsync();
        await HireAsync(wallet);
        await SendAsync<Outcome>(
            wallet,
            new RecordDeposit(
                OnceFor("deposit"),
                Employer,
                new DepositRequest($"{Money.Euro(Lines)}", "bench")
            )
        );
        // What runs first also compiles: one line by itself.
        await RunAsync(wallet, FileOf(1, "warm"));

        var (batch, checkSeconds, bookSeconds) = await RunAsync(wallet, FileOf(Lines - 1, "bench"));

        await using var copy = await EventCopy.PrepareAsync(wallet.Database);
        var rows = await copy.RowsOfAsync("account.opened.v1", "account.credit-granted.v1");
        var copied = await Took.SecondsAsync(() => copy.CopyAsync(rows));
        return Report.Print(
            "batch",
            new Dictionary<string, double>
            {
                ["lines"] = batch.Lines,
                ["granted"] = batch.Tally.Granted,
                ["checkSeconds"] = checkSeconds,
                ["bookSeconds"] = bookSeconds,
                ["linesBookedPerSecond"] = batch.Lines / bookSeconds,
                ["eventRows"] = rows.Count,
                ["copySeconds"] = copied,
            },
            new Dictionary<string, double> { ["bookToCopy"] = bookSeconds / copied },
            goalsMet: checkSeconds < CheckGoalSeconds
                && bookSeconds < BookGoalSeconds
                && batch.Tally.Granted == batch.Lines
        );
    }

    private static async Task<(TopUpBatch Batch, double Check, double Book)> RunAsync(
        InProcessWallet wallet,
        byte[] file
    )
    {
        TopUpBatch batch = null!;
        var check = await Took.SecondsAsync(async () =>
        {
            var command = new CheckBatch(
                OnceFor($"check-{file.Length}"),
                Employer,
                new SentFile(file)
            );
            batch = ((BatchChecked.With)await SendAsync<BatchChecked>(wallet, command)).Batch;
        });
        var book = await Took.SecondsAsync(async () =>
        {
            await SendAsync<Outcome>(
                wallet,
                new ConfirmBatch(
                    OnceFor($"confirm-{file.Length}"),
                    Employer,
                    batch.Id,
                    new ConfirmBatchRequest($"{batch.Sum}", null)
                )
            );
            batch = await DoneAsync(wallet, batch.Id);
        });
        return (batch, check, book);
    }

    private static async Task<TopUpBatch> DoneAsync(InProcessWallet wallet, Guid id)
    {
        await using var session = wallet.Store.QuerySession();
        while (true)
        {
            if (await session.LoadAsync<TopUpBatch>(id) is { Stage: BatchStage.Done } done)
            {
                return done;
            }
            await Task.Delay(Moment);
        }
    }

    private static async Task<T> SendAsync<T>(InProcessWallet wallet, object command)
    {
        await using var request = wallet.Services.CreateAsyncScope();
        var bus = request.ServiceProvider.GetRequiredService<IMessageBus>();
        return await bus.InvokeAsync<T>(command);
    }

    private static async Task HireAsync(InProcessWallet wallet)
    {
        foreach (var some in Enumerable.Range(0, Lines).Chunk(1_000))
        {
            await using var session = wallet.Store.LightweightSession();
            session.Insert(
                some.Select(i =>
                    StaffMember.Of(
                        Employer,
                        NumberOf(i),
                        new AccountId(Guid.CreateVersion7()),
                        []
                    ) with
                    {
                        From = new LocalDate(2026, 1, 1),
                    }
                )
            );
            await session.SaveChangesAsync();
        }
    }

    private static byte[] FileOf(int lines, string reference)
    {
        var file = new StringBuilder("personeelsnummer;naam;bedrag;kenmerk\n");
        foreach (var i in Enumerable.Range(0, lines))
        {
            file.Append(
                CultureInfo.InvariantCulture,
                $"{NumberOf(i)};Zoë Yağmur;1,00;{reference}\n"
            );
        }
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static string NumberOf(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"P{i:D5}");

    private static Once OnceFor(string key) => new(Actor, "bench", key, key);
}
