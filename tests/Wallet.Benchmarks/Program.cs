using System.Globalization;
using Wallet.Benchmarks;

return args switch
{
    ["plan"] => PlanBench.Run(),
    ["start"] => await StartBench.RunAsync(),
    ["reserve"] => await ReserveBench.RunAsync(TimeSpan.FromSeconds(10)),
    ["reserve", "--seconds", var seconds]
        when int.TryParse(seconds, CultureInfo.InvariantCulture, out var n) && n > 0 =>
        await ReserveBench.RunAsync(TimeSpan.FromSeconds(n)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "plan                one funding plan with 10 and with 100 lots, in memory, against writing it as JSON\n"
            + "start               time from start to ready (first and later) and memory at rest\n"
            + "reserve [--seconds N]  one reservation's latency over HTTP, against one raw transaction on the same PostgreSQL"
    );
    return 2;
}
