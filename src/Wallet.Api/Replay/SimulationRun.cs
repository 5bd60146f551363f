using Wallet.Api.Schemes;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Replay;

/// <summary>Plans the reservations of a period again, with a draft in the place of whatever terms its scheme had on those days.</summary>
/// <remarks>Each on its own: what is left in a purse is what was left then, not what the draft would have left.</remarks>
public sealed class SimulationRun(PastDecisions decisions, TermsHistory published)
{
    public async Task RunAsync(
        Terms draft,
        LocalDate? from,
        LocalDate? until,
        TextWriter output,
        CancellationToken cancellation = default
    )
    {
        var (firstDay, lastDay) = (from ?? draft.EffectiveFrom, until ?? LocalDate.MaxIsoValue);
        var terms = published.With(
            draft with
            {
                EffectiveFrom = LocalDate.Min(firstDay, draft.EffectiveFrom),
            }
        );
        foreach (var flaw in BookRules.FlawsOf(published.Now, draft))
        {
            await output.WriteLineAsync($"the draft cannot be published as it is: {flaw}");
        }
        var totals = new SimulationTotals(draft.Scheme);
        var (planned, erased, spoilt, earlier) = (0, 0, 0, 0);
        await foreach (var decision in decisions.AllAsync(cancellation))
        {
            var day = decision.Made.On;
            earlier += day < firstDay ? 1 : 0;
            if (day < firstDay || day > lastDay)
            {
                continue;
            }
            erased += decision.Sight is Sight.Erased ? 1 : 0;
            spoilt += decision.Sight is Sight.Spoilt ? 1 : 0;
            if (decision.Sight is Sight.Whole whole)
            {
                planned++;
                var after = whole.PlanUnder(terms.Before(decision.Position));
                var shares = Shares.Of(decision.Made.Plan, after);
                totals.Add(decision.Account, shares);
                if (shares.Any(s => s.Before != s.After))
                {
                    await output.WriteLineAsync($"{decision}: {string.Join(", ", shares)}");
                }
            }
        }
        var any = planned + erased + spoilt > 0;
        string[] summary =
        [
            .. any ? totals.Lines() : [$"no reservations {Period(firstDay, until)}"],
            .. erased + spoilt > 0
                ? [$"not simulated: {erased} erased, {spoilt} of which schemes replay says why"]
                : Array.Empty<string>(),
            .. from is null && earlier > 0
                ?
                [
                    $"left out: {earlier} before {firstDay:uuuu-MM-dd}, the first day of the draft; with --from DAY they are planned as if it had held on each of those days",
                ]
                : Array.Empty<string>(),
        ];
        foreach (var line in summary)
        {
            await output.WriteLineAsync(line);
        }
    }

    private static string Period(LocalDate from, LocalDate? until) =>
        $"from {from:uuuu-MM-dd} on" + (until is null ? "" : $" until {until:uuuu-MM-dd}");
}
