using Wallet.Api.Schemes;

namespace Wallet.Api.Replay;

/// <summary>Plans every reservation again, under the terms of its moment, and compares that with the plan in its event.</summary>
public sealed class ReplayRun(PastDecisions decisions, TermsHistory terms)
{
    /// <returns>Whether nothing differs.</returns>
    public async Task<bool> RunAsync(TextWriter output, CancellationToken cancellation = default)
    {
        var (replayed, differ, erased) = (0, 0, 0);
        await foreach (var decision in decisions.AllAsync(cancellation))
        {
            if (decision.Sight is Sight.Erased)
            {
                erased++;
                await output.WriteLineAsync($"{decision}: erased");
                continue;
            }
            var differences = Differences(decision).ToArray();
            replayed++;
            differ += differences.Length > 0 ? 1 : 0;
            foreach (var difference in differences)
            {
                await output.WriteLineAsync($"{decision}: {difference}");
            }
        }
        await output.WriteLineAsync($"{replayed} replayed, {differ} differ, {erased} erased");
        return differ == 0;
    }

    private IEnumerable<string> Differences(PastDecision decision) =>
        decision.Sight switch
        {
            Sight.Whole whole => PlanDifferences.Between(
                decision.Made.Plan,
                whole.PlanUnder(terms.Before(decision.Position))
            ),
            Sight.Spoilt spoilt => [spoilt.Why],
            _ => [],
        };
}
