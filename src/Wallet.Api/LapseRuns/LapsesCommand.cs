using Marten;
using Wallet.Api.Requests;

namespace Wallet.Api.LapseRuns;

/// <summary><c>lapses run</c>: books what lapsed on all accounts before today.</summary>
/// <param name="onDatabase">Runs work on the services of a host, as <see cref="Hosting.DatabaseCommand"/> does.</param>
public sealed class LapsesCommand(
    Func<Func<IServiceProvider, Task<int>>, Task<int>> onDatabase,
    TextWriter output,
    TextWriter errors
)
{
    private const string Help = """
        lapses run

          Books what is left in budgets whose last usable day is past. No balance waits for it: such money counts as expired from
          the day after that day on, booked or not. What comes back to such a budget later is booked by the next run.
          It may be run at any time and again at any time, also after it was stopped or killed, and while the product serves.
          Ctrl-C stops it after what it is busy with.
          Ends with 0 when everything was booked, with 1 when it stopped before that.
        """;

    public async Task<int> RunAsync(string[] arguments, CancellationToken stopping = default)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
            case [_, .., "--help" or "-h"]:
                await output.WriteLineAsync(Help);
                return 0;
            case ["run"]:
                return await onDatabase(services =>
                    new LapseRun(
                        services.GetRequiredService<IDocumentStore>(),
                        services.GetRequiredService<IClock>().TodayInTheNetherlands(),
                        output
                    ).RunAsync(stopping)
                );
            default:
                await errors.WriteLineAsync(
                    $"lapses: found '{string.Join(' ', arguments)}', allowed is run; --help explains it"
                );
                return 2;
        }
    }
}
