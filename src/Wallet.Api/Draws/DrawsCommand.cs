using System.Text.Json;
using Marten;
using NodaTime.Text;
using Wallet.Api.Desk;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Draws;

/// <summary><c>draws hold</c> holds a draw now; <c>draws verify</c> repeats one without us.</summary>
/// <param name="onRunningHost">The draw is decided by the desk, so the host must run; it need not serve.</param>
public sealed class DrawsCommand(
    Func<Func<IServiceProvider, Task<int>>, Task<int>> onRunningHost,
    TextWriter output,
    TextWriter errors
)
{
    private const string Help = """
        draws hold --scheme SCHEME --window-from DAY

          Draws the order of all who registered for the window of a scheme that begins on this day, and decides upon them in that order.
          Every serving process does so by itself within seconds after registration closed; this is for when none serves.
          It may be run at any time and again at any time, also after it was stopped or killed: who was decided upon is passed over.
          Ends with 0 when all have been decided upon, with 1 when not.

        draws verify FILE|ADDRESS

          Repeats a draw from the file that /api/v1/pots/{potId}/draw/file gives everybody. It needs no database, and asks us nothing.
          Ends with 0 when seed, tickets and order are right, with 1 and the first thing that is not, with 2 when there is no such file.
        """;

    public async Task<int> RunAsync(string[] arguments, CancellationToken stopping = default)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
            case [_, .., "--help" or "-h"]:
                await output.WriteLineAsync(Help);
                return 0;
            case ["verify", var source]:
                return await VerifyAsync(source, stopping);
            case ["hold", "--scheme", var scheme, "--window-from", var from]
                when LocalDatePattern.Iso.Parse(from) is { Success: true, Value: var day }:
                return await onRunningHost(services =>
                    HoldAsync(services, new SchemeId(scheme), day, stopping)
                );
            default:
                await errors.WriteLineAsync(
                    $"draws: found '{string.Join(' ', arguments)}', allowed is hold --scheme SCHEME --window-from DAY, or verify FILE; --help explains it"
                );
                return 2;
        }
    }

    private async Task<int> HoldAsync(
        IServiceProvider services,
        SchemeId scheme,
        LocalDate from,
        CancellationToken stopping
    )
    {
        var name = $"draw of {scheme} from {LocalDatePattern.Iso.Format(from)}";
        await using var scope = services.CreateAsyncScope();
        var id = StreamId.OfPot(scheme, from);
        var run = ActivatorUtilities.CreateInstance<DrawRun>(scope.ServiceProvider);
        var outcome = await run.RunAsync(id, stopping);
        if (outcome is not Outcome.Done)
        {
            await errors.WriteLineAsync($"{name}: {WhyNot(outcome)}");
            return 1;
        }
        var session = scope.ServiceProvider.GetRequiredService<IQuerySession>();
        var pot = (await session.LoadAsync<Pot>(id, stopping))!;
        await output.WriteLineAsync(
            $"{name}: {pot.Draw!.Result!.Tickets} registrations drawn and decided upon"
        );
        return 0;
    }

    private static string WhyNot(Outcome outcome) =>
        outcome is Outcome.Refused refused
            ? RejectionWords.Of(refused.Because).En
            : "the desk could not answer; run the same command again";

    private async Task<int> VerifyAsync(string source, CancellationToken stopping)
    {
        try
        {
            var document = DrawDocument.Read(await ReadAsync(source, stopping));
            var flaw = document.FirstFlaw();
            await output.WriteLineAsync(
                flaw is null
                    ? $"{source}: right; {document.NumberOfTickets} tickets in the order of seed {document.Seed}"
                    : $"{source}: {flaw}"
            );
            return flaw is null ? 0 : 1;
        }
        catch (Exception e)
            when (e
                    is JsonException
                        or IOException
                        or UnauthorizedAccessException
                        or HttpRequestException
            )
        {
            await errors.WriteLineAsync($"draws verify {source}: {e.Message}");
            return 2;
        }
    }

    private static async Task<string> ReadAsync(string source, CancellationToken stopping)
    {
        if (!source.Contains("://", StringComparison.Ordinal))
        {
            return await File.ReadAllTextAsync(source, stopping);
        }
        using var http = new HttpClient();
        return await http.GetStringAsync(new Uri(source), stopping);
    }
}
