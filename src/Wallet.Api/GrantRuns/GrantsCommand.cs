using System.Diagnostics;
using Marten;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Schemes;

namespace Wallet.Api.GrantRuns;

/// <summary><c>grants run</c>: a scheme's money of one year for everybody who is entitled.</summary>
/// <param name="onDatabase">Runs work on the services of a host, as <see cref="Hosting.DatabaseCommand"/> does.</param>
public sealed class GrantsCommand(
    Func<Func<IServiceProvider, Task<int>>, Task<int>> onDatabase,
    TextWriter output,
    TextWriter errors
)
{
    private const string Help = """
        grants run --scheme SCHEME --year YEAR

          Credits the yearly grant of a scheme to everybody who is entitled to it by its terms. Who has it already gets no second
          one, so it may be run again at any time: after it was stopped or killed, or when people have come in since.
          It may run while the product serves. Ctrl-C stops it after what it is busy with.
          YEAR is this year or the next. The last line counts who was granted, who had it already, who is not entitled and why,
          whom the rules refused, and who was erased.
          Ends with 0 when everybody was looked at, with 1 when it stopped before that or somebody could not be read, with 2
          when there is no such grant.
        """;

    /// <returns>2 when there is no such grant; nothing was booked then.</returns>
    public async Task<int> RunAsync(string[] arguments, CancellationToken stopping = default)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
            case [_, .., "--help" or "-h"]:
                await output.WriteLineAsync(Help);
                return 0;
            case ["run", "--scheme", var scheme, "--year", var year]:
                return await onDatabase(services =>
                    RunAsync(new SchemeId(scheme), year, services, stopping)
                );
            case ["run", "--year", var year, "--scheme", var scheme]:
                return await RunAsync(["run", "--scheme", scheme, "--year", year], stopping);
            default:
                await errors.WriteLineAsync(
                    $"grants: found '{string.Join(' ', arguments)}', allowed is run --scheme SCHEME --year YEAR; --help explains it"
                );
                return 2;
        }
    }

    private async Task<int> RunAsync(
        SchemeId scheme,
        string year,
        IServiceProvider services,
        CancellationToken stopping
    )
    {
        var book = await BookAsync(services);
        var today = services.GetRequiredService<IClock>().TodayInTheNetherlands();
        switch (ReadGrant.ForEverybody(scheme, year, book, today))
        {
            case GrantReading.Sound sound:
                return await new GrantRun(
                    new GrantByTerms(sound.Lot, sound.Terms, book.Calendars),
                    services.GetRequiredService<Everybody>(),
                    services.GetRequiredService<IDocumentStore>(),
                    output
                ).RunAsync(stopping);
            case GrantReading.Not { Because: Outcome.Invalid { Errors: var flaws } }:
                foreach (var flaw in flaws)
                {
                    await errors.WriteLineAsync($"grants run: {flaw.Message.En}");
                }
                return 2;
            case var other:
                throw new UnreachableException($"A grant cannot be read as {other}.");
        }
    }

    private static async Task<TermsBook> BookAsync(IServiceProvider services)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        return await services.GetRequiredService<TermsShelf>().AllAsync(session, default);
    }
}
