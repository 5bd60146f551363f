using Marten;
using Marten.Exceptions;
using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Replay;

/// <summary><c>schemes replay</c> and <c>schemes simulate</c>: what was decided, planned again. They only read.</summary>
/// <param name="onDatabase">Runs work on the services of a host, as <see cref="Hosting.DatabaseCommand"/> does.</param>
public sealed class SchemesCommand(
    Func<Func<IServiceProvider, Task<int>>, Task<int>> onDatabase,
    TextWriter output,
    TextWriter errors
)
{
    private const string Help = """
        schemes replay

          Plans every reservation again, with what its decision saw and under the terms that were published at that moment.
          A line for everything that differs from the stored plan: amounts, reasons, articles, versions; a dossier that is
          missing or was changed. A line for people who were erased: of them nobody can know any more.
          Ends with 0 when nothing differs, with 1 otherwise.

        schemes simulate --draft FILE [--from DAY] [--until DAY]

          Plans the reservations of a period again, with the draft in the place of the terms that its scheme had. A line for
          every reservation for which somebody would pay another amount, then the sums.
          --from DAY    the first day of reservations; without it the first day of the draft. On an earlier day the draft is
                        taken as if it had held on each of those days
          --until DAY   the last day of reservations
          Cancelled reservations count. Each is planned on its own, with what was left in the budgets then: what the draft
          would have left in them for a later course does not count, nor what it says about grants and last usable days.
          Ends with 0, or with 2 when the draft has mistakes.

        Both only read, and may run while the product serves. At an event that can no longer be read they stop and end with 1;
        when terms that were published can no longer be read they do not start, and end with 2.
        A day is written as 2026-12-31.
        """;

    /// <returns>2 for a command that makes no sense; nothing was read then.</returns>
    public async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
            case [_, .., "--help" or "-h"]:
                await output.WriteLineAsync(Help);
                return 0;
            case ["replay"]:
                return await ReadingAsync("schemes replay", ReplayAsync);
            case ["replay", var option, ..]:
                return await RefuseAsync($"schemes replay: there is no option '{option}'");
            case ["simulate", .. var rest]:
                return await SimulateAsync(rest);
            default:
                return await RefuseAsync(
                    $"schemes: found '{string.Join(' ', arguments)}', allowed is replay or simulate; --help explains both"
                );
        }
    }

    private async Task<int> ReplayAsync(IServiceProvider services)
    {
        var (decisions, terms) = await ReadAsync(services);
        return await new ReplayRun(decisions, terms).RunAsync(output) ? 0 : 1;
    }

    private async Task<int> SimulateAsync(string[] arguments)
    {
        var (options, problem) = SimulationOptions.Parse(arguments);
        if (options is null)
        {
            return await RefuseAsync($"schemes simulate: {problem}");
        }
        return await DraftAsync(options.Draft) is not { } draft
            ? 2
            : await ReadingAsync(
                "schemes simulate",
                async services =>
                {
                    var (decisions, terms) = await ReadAsync(services);
                    await new SimulationRun(decisions, terms).RunAsync(
                        draft,
                        options.From,
                        options.Until,
                        output
                    );
                    return 0;
                }
            );
    }

    private async Task<int> ReadingAsync(string command, Func<IServiceProvider, Task<int>> work)
    {
        try
        {
            return await onDatabase(work);
        }
        catch (EventDeserializationFailureException e)
        {
            await errors.WriteLineAsync(
                $"{command}: stopped at event {e.Sequence}, {e.EventTypeName}, which can no longer be read"
            );
            return 1;
        }
    }

    private async Task<Terms?> DraftAsync(string file)
    {
        try
        {
            var reading = TermsReader.Read(
                Path.GetFileName(file),
                await File.ReadAllTextAsync(file)
            );
            foreach (var flaw in (reading as TermsReading.Flawed)?.Flaws ?? [])
            {
                await errors.WriteLineAsync(flaw.ToString());
            }
            return (reading as TermsReading.Sound)?.Terms;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"schemes simulate: {e.Message}");
            return null;
        }
    }

    private static async Task<(PastDecisions, TermsHistory)> ReadAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        await using var session = store.QuerySession();
        return (
            new PastDecisions(store, services.GetRequiredService<Dossiers>()),
            await services.GetRequiredService<TermsShelf>().HistoryAsync(session, default)
        );
    }

    private async Task<int> RefuseAsync(string why)
    {
        await errors.WriteLineAsync(why);
        return 2;
    }
}
