using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;

namespace Wallet.Api.Cases;

/// <summary>Case files name purses by words, the domain by lot ids.</summary>
internal sealed class PurseNames
{
    private readonly Dictionary<string, LotId> lots = [];

    public LotId LotOf(string name)
    {
        if (!lots.TryGetValue(name, out var lot))
        {
            lots[name] = lot = new LotId(new Guid(lots.Count + 1, 0, 0, new byte[8]));
        }
        return lot;
    }

    public string NameOf(LotId lot) => lots.Single(l => l.Value == lot).Key;

    public Dictionary<string, Money> Pays(FundingPlan plan) =>
        plan.Lines.ToDictionary(l => NameOf(l.Lot), l => l.Pays);

    public Dictionary<string, Money> Amounts(IEnumerable<Leg> legs) =>
        legs.ToDictionary(l => NameOf(l.Lot), l => l.Amount);

    /// <summary>"voucher because level-too-high (art. 5.1)".</summary>
    public string BecauseOf(PlanLine line)
    {
        var article = line.Verdict.Article is { } found ? $" ({found})" : "";
        return $"{NameOf(line.Lot)} because {Codes.Of(line.Verdict)}{article}";
    }

    public string[] Declined(FundingPlan plan) =>
        [.. plan.Lines.Where(l => l.IsDeclined).Select(l => NameOf(l.Lot))];
}
