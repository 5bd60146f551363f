using Wallet.Domain.Payments;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>Whose account is it? Asked of a bank: "verification of payee", as the Instant Payments Regulation (EU) 2024/886 has it.</summary>
public interface IVerifyPayee
{
    /// <param name="name">Of the provider, as it was admitted.</param>
    /// <returns><see cref="PayeeCheck.NotChecked"/> when the bank does not answer: that is no reason to fail.</returns>
    Task<PayeeAnswer> AskAsync(Iban iban, string name, CancellationToken cancellation);
}

/// <param name="NameFound">What the account is called; banks say it only when it is nearly the name that was asked.</param>
public sealed record PayeeAnswer(PayeeCheck Check, string? NameFound = null);

/// <summary>Where no bank is configured.</summary>
internal sealed class NoBank : IVerifyPayee
{
    public Task<PayeeAnswer> AskAsync(Iban iban, string name, CancellationToken cancellation) =>
        Task.FromResult(new PayeeAnswer(PayeeCheck.NotChecked));
}

/// <summary>For development and tests: the last digit of the number says how the account's name is to the name that is asked, so that everything can be tried with one provider.</summary>
internal sealed class InventedBank : IVerifyPayee
{
    public Task<PayeeAnswer> AskAsync(Iban iban, string name, CancellationToken cancellation) =>
        Task.FromResult(
            iban.Value[^1] switch
            {
                '7' => new PayeeAnswer(PayeeCheck.CloseMatch, $"{name} Holding"),
                '8' => new PayeeAnswer(PayeeCheck.NoMatch),
                '9' => new PayeeAnswer(PayeeCheck.NotChecked),
                _ => new PayeeAnswer(PayeeCheck.Match),
            }
        );
}
