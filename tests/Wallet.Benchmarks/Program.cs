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
    ["replay"] => await ReplayBench.RunAsync(100_000),
    ["replay", "--decisions", var decisions]
        when int.TryParse(decisions, CultureInfo.InvariantCulture, out var n) && n > 0 =>
        await ReplayBench.RunAsync(n),
    ["grant"] => await GrantBench.RunAsync(30),
    ["grant", "--seconds", var seconds]
        when int.TryParse(seconds, CultureInfo.InvariantCulture, out var n) && n > 0 =>
        await GrantBench.RunAsync(n),
    ["cool"] => await CoolBench.RunAsync(TimeSpan.FromSeconds(60)),
    ["cool", "--seconds", var seconds]
        when int.TryParse(seconds, CultureInfo.InvariantCulture, out var n) && n > 0 =>
        await CoolBench.RunAsync(TimeSpan.FromSeconds(n)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "plan                one funding plan with 10 and with 100 lots, in memory, against writing it as JSON\n"
            + "start               time from start to ready (first and later) and memory at rest\n"
            + "reserve [--seconds N]  one reservation's latency over HTTP, against one raw transaction on the same PostgreSQL\n"
            + "replay [--decisions N]  all decisions (100,000) planned again by schemes replay and simulate, against reading their events\n"
            + "grant [--seconds N]  a yearly grant to N thousand people (30), against COPY of the same event rows"
    );
    return 2;
}
