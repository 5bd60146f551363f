using System.Globalization;
using System.Text;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wallet.Api.Claims.Uploads;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Benchmarks;

/// A file of 20,000 claims, from sending it until each is checked, approved and captured. The baseline is COPY of the event rows that it made.
internal static class ClaimBench
{
    private const int Claims = 20_000;
    private const double GoalSeconds = 60;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    public static async Task<int> RunAsync()
    {
        await using var wallet = await InProcessWallet.StartAsync(ManyEnrolments.Staged);
        var enrolments = new ManyEnrolments(wallet);
        var ids = await enrolments.MakeAsync(Claims);
        var upload = new UploadClaims(
            new Once($"provider:{enrolments.Provider}/bench", "upload-claims", "bench", "hash"),
            enrolments.Provider,
            new UploadClaimsRequest(FileOf(ids))
        );

        var seconds = await Took.SecondsAsync(() => RunAsync(wallet, upload));

        await using var copy = await EventCopy.PrepareAsync(wallet.Database);
        var rows = await copy.RowsOfAsync("claim.submitted.v1", "account.funds-captured.v1");
        var copied = await Took.SecondsAsync(() => copy.CopyAsync(rows));
        await using var session = wallet.Store.QuerySession();
        var done = (await session.LoadAsync<ClaimUpload>(upload.Upload))!;
        return Report.Print(
            "claims",
            new Dictionary<string, double>
            {
                ["claims"] = Claims,
                ["approved"] = done.Tally.Approved,
                ["seconds"] = seconds,
                ["claimsPerSecond"] = Claims / seconds,
                ["eventRows"] = rows.Count,
                ["copySeconds"] = copied,
            },
            new Dictionary<string, double> { ["claimsToCopy"] = seconds / copied },
            goalsMet: seconds < GoalSeconds && done.Tally.Approved == Claims
        );
    }

    private static async Task RunAsync(InProcessWallet wallet, UploadClaims upload)
    {
        await using (var request = wallet.Services.CreateAsyncScope())
        {
            var bus = request.ServiceProvider.GetRequiredService<IMessageBus>();
            if (await bus.InvokeAsync<Outcome>(upload) is not Outcome.Done)
            {
                throw new InvalidOperationException("The file was refused.");
            }
        }
        await using var session = wallet.Store.QuerySession();
        while ((await session.LoadAsync<ClaimUpload>(upload.Upload))?.IsDone is not true)
        {
            await Task.Delay(Moment);
        }
    }

    private static string FileOf(IEnumerable<ReservationId> enrolments)
    {
        var file = new StringBuilder("inschrijving;onderdeel;bedrag;factuur\n");
        foreach (var (enrolment, i) in enrolments.Select((e, i) => (e, i)))
        {
            file.Append(CultureInfo.InvariantCulture, $"{enrolment};voorschot;30,00;F-{i}\n");
        }
        return file.ToString();
    }
}
