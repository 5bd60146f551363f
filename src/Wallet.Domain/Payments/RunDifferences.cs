namespace Wallet.Domain.Payments;

/// <summary>What is different from the payments before: what the second person has to look at.</summary>
/// <param name="Total">Of this run.</param>
/// <param name="NewPayees">Never paid before.</param>
/// <param name="ChangedIbans">Paid before on another account.</param>
/// <param name="FarAbove">Paid far more than the last time.</param>
public sealed record RunDifferences(
    Money Total,
    Money LastTotal,
    ValueList<ProviderId> NewPayees,
    ValueList<ChangedIban> ChangedIbans,
    ValueList<FarAbove> FarAbove
)
{
    /// <summary>Between these payments and how each provider was paid the last time.</summary>
    /// <param name="lines">Of the new run.</param>
    /// <param name="last">The last run, and of providers that were not in it when they were.</param>
    /// <param name="lastTotal">Of the last run.</param>
    /// <param name="farAboveTimes">From how many times as much on it is far above.</param>
    public static RunDifferences Between(
        ValueList<PaymentLine> lines,
        ValueList<Payee> last,
        Money lastTotal,
        int farAboveTimes
    )
    {
        var before = last.ToDictionary(p => p.Provider);
        var now = Payee.Of(lines);
        var known = now.Where(p => before.ContainsKey(p.Provider))
            .Select(p => (Now: p, Before: before[p.Provider]))
            .ToArray();
        return new(
            Money.Sum(lines.Select(l => l.Amount)),
            lastTotal,
            [.. now.Select(p => p.Provider).Where(p => !before.ContainsKey(p)).Distinct()],
            [
                .. known
                    .Where(p => p.Now.Iban != p.Before.Iban)
                    .Select(p => new ChangedIban(p.Now.Provider, p.Before.Iban, p.Now.Iban)),
            ],
            [
                .. known
                    .Where(p => p.Now.Total.Cents >= checked(p.Before.Total.Cents * farAboveTimes))
                    .Select(p => new FarAbove(p.Now.Provider, p.Before.Total, p.Now.Total)),
            ]
        );
    }
}

/// <summary>A provider as a run pays it.</summary>
public sealed record Payee(ProviderId Provider, Iban Iban, Money Total)
{
    /// <summary>Everybody whom these payments go to, each account apart.</summary>
    public static ValueList<Payee> Of(ValueList<PaymentLine> lines) =>
        [
            .. lines
                .GroupBy(l => (l.Provider, l.Iban))
                .Select(g => new Payee(
                    g.Key.Provider,
                    g.Key.Iban,
                    Money.Sum(g.Select(l => l.Amount))
                )),
        ];
}

/// <summary>A provider that is paid on another account than before.</summary>
public sealed record ChangedIban(ProviderId Provider, Iban Before, Iban Now);

/// <summary>A provider that is paid far more than before.</summary>
public sealed record FarAbove(ProviderId Provider, Money Before, Money Now);
