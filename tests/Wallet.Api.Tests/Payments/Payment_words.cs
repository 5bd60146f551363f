using Wallet.Api.Words;
using Wallet.Domain.Payments;
using Wallet.Testing;

namespace Wallet.Api.Tests.Payments;

public sealed class Payment_words
{
    [Fact]
    public void Say_of_every_flaw_in_a_number_what_it_is_in_both_languages() =>
        Assert.All(
            Maker.CasesOf(typeof(NumberFlaw)),
            type =>
            {
                var flaw = (NumberFlaw)new Maker(seed: 3).Make(type);
                var (iban, reference) = (
                    PaymentNumberWords.OfIban(flaw),
                    PaymentNumberWords.OfReference(flaw)
                );

                Assert.NotEqual(iban.Nl, iban.En);
                Assert.Contains("IBAN", iban.Nl, StringComparison.Ordinal);
                Assert.Contains("betalingskenmerk", reference.Nl, StringComparison.Ordinal);
                Assert.Contains("payment reference", reference.En, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Say_what_was_found_and_what_is_allowed()
    {
        Assert.False(Iban.TryParse("NL91ABNA041716430", out _, out var flaw));

        Assert.Equal(
            new Text(
                "Deze IBAN heeft 17 tekens. Het moeten er 18 zijn.",
                "This IBAN has 17 characters. It must have 18."
            ),
            PaymentNumberWords.OfIban(flaw)
        );
    }

    [Fact]
    public void Say_of_every_code_of_a_bank_what_it_means_in_both_languages()
    {
        Assert.Contains("AC04", BankReasonWords.ByCode.Keys);
        Assert.All(
            BankReasonWords.ByCode,
            reason => Assert.NotEqual(reason.Value.Nl, reason.Value.En)
        );
        Assert.Contains("ZZ99", BankReasonWords.Of("ZZ99").Nl, StringComparison.Ordinal);
    }
}
