using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>How a provider was paid the last time: what a new run is compared with.</summary>
/// <param name="Id">The provider.</param>
public sealed record LastPayee(Guid Id, Iban Iban, Money Total)
{
    /// <summary>Of a run that goes to the bank.</summary>
    public static IEnumerable<LastPayee> Of(PaymentRun run) =>
        Payee
            .Of([.. run.Lines.Select(l => l.Payment)])
            .GroupBy(p => p.Provider)
            .Select(g => new LastPayee(
                g.Key.Value,
                g.Last().Iban,
                Money.Sum(g.Select(p => p.Total))
            ));

    public Payee ToPayee() => new(new ProviderId(Id), Iban, Total);
}
