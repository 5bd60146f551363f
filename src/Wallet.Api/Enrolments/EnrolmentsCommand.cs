using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;

namespace Wallet.Api.Enrolments;

/// <summary><c>enrolments pass-deadlines</c>: draws what follows from deadlines that have passed.</summary>
/// <param name="onDatabase">Runs work on the services of a host, as <see cref="Hosting.DatabaseCommand"/> does.</param>
public sealed class EnrolmentsCommand(
    Func<Func<IServiceProvider, Task<int>>, Task<int>> onDatabase,
    TextWriter output,
    TextWriter errors
)
{
    private const string Help = """
        enrolments pass-deadlines

          Draws what follows from deadlines of enrolments that passed before today: a place that was not confirmed lapses, what one
          side said holds when the other said nothing, or an administrator has to decide. Every serving process does so by itself
          within a minute; this is for when none serves. What that comes to on accounts follows as soon as one serves.
          It may be run at any time and again at any time, also after it was stopped or killed, and while the product serves.
          Ctrl-C stops it after what it is busy with.
          Ends with 0 when all were looked at, with 1 when it stopped before that.
        """;

    public async Task<int> RunAsync(string[] arguments, CancellationToken stopping = default)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
            case [_, .., "--help" or "-h"]:
                await output.WriteLineAsync(Help);
                return 0;
            case ["pass-deadlines"]:
                return await onDatabase(services => PassAsync(services, stopping));
            default:
                await errors.WriteLineAsync(
                    $"enrolments: found '{string.Join(' ', arguments)}', allowed is pass-deadlines; --help explains it"
                );
                return 2;
        }
    }

    private async Task<int> PassAsync(IServiceProvider services, CancellationToken stopping)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        await using var session = store.QuerySession();
        var terms = await services.GetRequiredService<TermsShelf>().AllAsync(session, stopping);
        return await new PassDeadlines(
            store,
            terms.Calendars,
            services.GetRequiredService<IClock>().TodayInTheNetherlands(),
            output
        ).RunAsync(stopping);
    }
}
