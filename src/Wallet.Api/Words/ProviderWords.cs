using Wallet.Domain.Providers;

namespace Wallet.Api.Words;

/// <summary>Training providers, as they are admitted and paid.</summary>
public static class ProviderWords
{
    public static Text Of(ProviderRejection because) =>
        because switch
        {
            ProviderRejection.ProviderNotAdmitted => new(
                "Deze opleider is niet toegelaten.",
                "This training provider was not admitted."
            ),
            ProviderRejection.NoRecognition r => Text.Of(
                $"Deze opleider heeft op {r.On} geen erkenning die geldt.",
                $"This training provider has no recognition that holds on {r.On}."
            ),
            ProviderRejection.AccountNotProposed r => Text.Of(
                $"Bankrekening {r.Iban.Grouped} is niet voorgesteld.",
                $"Bank account {r.Iban.Grouped} was not proposed."
            ),
            ProviderRejection.SecondPersonNeeded => new(
                "U hebt deze bankrekening zelf voorgesteld. Iemand anders moet haar bevestigen.",
                "You proposed this bank account yourself. Somebody else has to confirm it."
            ),
            ProviderRejection.AccountOfAnother r => Text.Of(
                $"Volgens de bank is {r.Iban.Grouped} van iemand anders. Stel een andere bankrekening voor.",
                $"The bank says that {r.Iban.Grouped} is somebody else's. Propose another bank account."
            ),
            ProviderRejection.ProviderOwesLess r => Text.Of(
                $"De opleider moet nog {r.Owed} terugbetalen. Dit is meer.",
                $"The training provider has to pay back {r.Owed}. This is more."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };
}
