using System.Diagnostics;
using System.Globalization;
using Marten;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Words;

namespace Wallet.Api.Payments;

/// <summary><c>payments propose</c> puts together what was asked for; <c>payments import</c> books a file of the bank.</summary>
/// <param name="onDatabase">Runs work on the services of a host, as <see cref="Hosting.DatabaseCommand"/> does.</param>
public sealed class PaymentsCommand(
    Func<Func<IServiceProvider, Task<int>>, Task<int>> onDatabase,
    TextWriter output,
    TextWriter errors
)
{
    private const string Actor = "command-line";

    private const string Help = """
        payments propose

          Puts together the payment runs that administrators asked for on the page or over the API. Every serving process does so by
          itself within seconds; this is for when none serves. Somebody has to ask there first, as a second person has to release it.
          It may be run at any time and again at any time, also after it was stopped or killed.
          Ends with 0 when all are there, with 1 when it was stopped before that.

        payments import FILE

          Books a file of the bank: a statement (camt.053.001.08) or a status report (pain.002.001.10). All of it or nothing; the same
          file again changes nothing. What nobody can tell stands on the worklist.
          Ends with 0 when it was booked, now or before, with 2 when it cannot be read.
        """;

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(1);
    private readonly Stopwatch watch = Stopwatch.StartNew();

    public async Task<int> RunAsync(string[] arguments, CancellationToken stopping = default)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
            case [_, .., "--help" or "-h"]:
                await output.WriteLineAsync(Help);
                return 0;
            case ["propose"]:
                return await onDatabase(services => ProposeAsync(services, stopping));
            case ["import", var file]:
                return await onDatabase(services => ImportAsync(file, services, stopping));
            default:
                await errors.WriteLineAsync(
                    $"payments: found '{string.Join(' ', arguments)}', allowed is propose, or import FILE; --help explains it"
                );
                return 2;
        }
    }

    private async Task<int> ProposeAsync(IServiceProvider services, CancellationToken stopping)
    {
        try
        {
            var runs = await services
                .GetRequiredService<RunsWhenProposed>()
                .RunAsync(
                    now => TellAsync($"run {now.Id}: {now.Looked} of {now.OutOf} enrolments"),
                    stopping
                );
            await output.WriteLineAsync($"payments propose: {runs} runs were waiting");
            return 0;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await output.WriteLineAsync(
                "payments propose: stopped; to go on, run the same command again"
            );
            return 1;
        }
    }

    private async Task<int> ImportAsync(
        string path,
        IServiceProvider services,
        CancellationToken stopping
    )
    {
        try
        {
            await using var source = File.OpenRead(path);
            using var file = await SpooledFile.OfAsync(source, stopping);
            var received = await new ReceiveBankFile(
                services.GetRequiredService<IDocumentStore>(),
                services.GetRequiredService<IClock>()
            ).RunAsync(file, Actor, receipt: null, stopping);
            if (received is not BankFileReceived.As { File: var kept, IsNew: var isNew })
            {
                var because = (Desk.Outcome.Invalid)((BankFileReceived.Not)received).Because;
                return await RefuseAsync(path, because.Errors[0].Message);
            }
            await services
                .GetRequiredService<BankFilesAtWork>()
                .RunAsync(now => TellAsync($"{now.Done} of {now.Entries} entries"), stopping);
            await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
            return await TellAsync(
                path,
                isNew,
                (await session.LoadAsync<BankFile>(kept.Id, stopping))!
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"payments import {path}: {e.Message}");
            return 2;
        }
    }

    private async Task<int> TellAsync(string path, bool isNew, BankFile file)
    {
        if (file.NotBooked is { } because)
        {
            return await RefuseAsync(path, because);
        }
        var tally = file.Tally;
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"payments import {path}: {(isNew ? "" : "read before; ")}settled {tally.Settled}, returned {tally.Returned}, received {tally.Received}, unknown {tally.Unknown}, already known {tally.AlreadyKnown}, only told {tally.OnlyTold}"
            )
        );
        return 0;
    }

    private async Task<int> RefuseAsync(string path, Text because)
    {
        await errors.WriteLineAsync($"payments import {path}: {because.En}");
        return 2;
    }

    private async Task TellAsync(string line)
    {
        if (watch.Elapsed >= BetweenLines)
        {
            watch.Restart();
            await output.WriteLineAsync($"payments: {line}");
        }
    }
}
