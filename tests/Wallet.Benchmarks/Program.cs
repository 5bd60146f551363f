using System.Globalization;
using Wallet.Benchmarks;

return args switch
{
    ["plan"] => PlanBench.Run(),
    ["start"] => await StartBench.RunAsync(),
    ["payment-file"] => await PaymentFileBench.RunAsync(),
    ["statement"] => await StatementBench.RunAsync(),
    ["claims"] => await ClaimBench.RunAsync(),
    ["ledger"] => await LedgerBench.RunAsync(),
    ["batch"] => await BatchBench.RunAsync(),
    ["replay"] => await ReplayBench.RunAsync(100_000),
    ["replay", "--decisions", var decisions] when Number(decisions) is { } n =>
        await ReplayBench.RunAsync(n),
    [var bench] => await RunAsync(bench, null),
    [var bench, "--seconds", var seconds] when Number(seconds) is { } n => await RunAsync(bench, n),
    _ => Usage(),
};

static Task<int> RunAsync(string bench, int? seconds) =>
    bench switch
    {
        "reserve" => ReserveBench.RunAsync(TimeSpan.FromSeconds(seconds ?? 10)),
        "grant" => GrantBench.RunAsync(seconds ?? 30),
        "rush" => RushBench.RunAsync(TimeSpan.FromSeconds(seconds ?? 30)),
        "http" => HttpBench.RunAsync(TimeSpan.FromSeconds(seconds ?? 30)),
        "cool" => CoolBench.RunAsync(TimeSpan.FromSeconds(seconds ?? 60)),
        "growth" => GrowthBench.RunAsync(seconds ?? 30),
        "verify" => VerifyBench.RunAsync(seconds ?? 30),
        "rebuild" => RebuildBench.RunAsync(seconds ?? 30),
        _ => Task.FromResult(Usage()),
    };

static int? Number(string text) =>
    int.TryParse(text, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : null;

static int Usage()
{
    Console.Error.WriteLine(
        """
        plan                    one funding plan with 10 and with 100 lots, in memory, against writing it as JSON
        start                   time from start to ready (first and later) and memory at rest
        reserve [--seconds N]   one reservation's latency over HTTP, against one raw transaction on the same PostgreSQL
        replay [--decisions N]  all decisions (100,000) planned again by schemes replay and simulate, against reading their events
        grant [--seconds N]     a yearly grant to N thousand people (30), against COPY of the same event rows
        rush [--seconds N]      500 callers ask one pot for N seconds (30) in turns with the baselines, raw SQL on one row and Marten on one stream
        http [--seconds N]      500 callers ask one pot by HTTP for N seconds (30) in turns with the same at the desk of one process; beside it 1,000 reads a second
        cool [--seconds N]      500 callers reserve on 10,000 accounts for N seconds (60) in turns with the baseline, raw SQL on 10,000 rows
        growth [--seconds N]    one reservation on an account with 10 to 10,000 events, N times ten (30) of each length
        rebuild [--seconds N]   each kind of snapshot made again from N times ten thousand events (30), against reading them
        ledger                  the trial balance over a million postings, on three days, against adding up one column of them
        verify [--seconds N]    history, snapshots and postings of N times ten thousand events (30) verified, against reading the events
        claims                  a file of 20,000 claims checked, approved and captured, against COPY of the same event rows
        batch                   a file of 20,000 top-ups checked, and confirmed and booked, against COPY of the same event rows
        payment-file            a payment file of 10,000 lines written, against writing the same bytes
        statement               a statement of 50,000 entries read, against an XML reader that does nothing with it, and booked
        """
    );
    return 2;
}
