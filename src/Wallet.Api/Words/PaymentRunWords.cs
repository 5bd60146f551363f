using Wallet.Domain.Payments;

namespace Wallet.Api.Words;

/// <summary>Payment runs: payments that go to the bank together.</summary>
public static class PaymentRunWords
{
    public static Text Of(PaymentRunRejection because) =>
        because switch
        {
            PaymentRunRejection.RunNotThere => new(
                "Deze betaalrun is er niet.",
                "There is no such payment run."
            ),
            PaymentRunRejection.NothingToPay => new(
                "Er is nu niets te betalen.",
                "There is nothing to pay now."
            ),
            PaymentRunRejection.TooManyPayments r => Text.Of(
                $"In een betaalrun passen {r.Limit} betalingen. Maak er meer dan een.",
                $"A payment run holds {r.Limit} payments. Make more than one."
            ),
            PaymentRunRejection.ClaimTwiceInRun r => Text.Of(
                $"Declaratie {r.Claim} staat twee keer in deze betaalrun.",
                $"Claim {r.Claim} is in this payment run twice."
            ),
            PaymentRunRejection.OwnRun => new(
                "U hebt deze betaalrun zelf klaargezet. Iemand anders moet hem vrijgeven.",
                "You proposed this payment run yourself. Somebody else has to release it."
            ),
            PaymentRunRejection.NoAccountToPayFrom => new(
                "Er is niet ingesteld van welke rekening wij betalen. Vraag de beheerder van het systeem om dit in te stellen.",
                "It is not set from which account we pay. Ask who runs the system to set it."
            ),
            PaymentRunRejection.RunIsElsewhere r => Text.Of(
                $"Deze betaalrun {StateOf(r.State)}. Daarom kan dit niet.",
                $"This payment run {StateOf(r.State)}. So this is not possible."
            ),
            PaymentRunRejection.PaymentNotInRun r => Text.Of(
                $"Betaling {r.Payment} staat niet in deze betaalrun.",
                $"Payment {r.Payment} is not in this payment run."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };

    private static Text StateOf(RunState state) =>
        state switch
        {
            RunState.Proposed => new("wacht op een tweede persoon", "waits for a second person"),
            RunState.Released => new("is vrijgegeven", "is released"),
            RunState.Sent => new("is naar de bank gestuurd", "was sent to the bank"),
            RunState.Withdrawn => new("is ingetrokken", "was withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no words"),
        };
}
