using Wallet.Domain.Employers;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about deposits of employers.</summary>
public static class DepositWords
{
    public static readonly Text Promises = new(
        "Bestanden die op geld wachten",
        "Files that wait for money"
    );
    public static readonly Text PromisesExplained = new(
        "Werkgevers bevestigden deze budgetten. Het geld is er nog niet. Er staat nog niets op een rekening.",
        "Employers confirmed these budgets. The money is not there yet. Nothing stands on an account."
    );
    public static readonly Text NoPromises = new(
        "Er wacht geen bestand op geld.",
        "No file waits for money."
    );
    public static readonly Text Employer = new("Werkgever (KvK)", "Employer (KvK)");
    public static readonly Text Since = new("Gestuurd op", "Sent on");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Missing = new("Moet nog binnenkomen", "Has to come in");
    public static readonly Text Reference = new("Betalingskenmerk", "Payment reference");

    public static Text Of(DepositRejection because) =>
        because switch
        {
            DepositRejection.DepositTooSmall r => Text.Of(
                $"Er staat nog {r.Available} in het depot. Dat is minder dan {r.Asked}.",
                $"There is {r.Available} left in the deposit. That is less than {r.Asked}."
            ),
            DepositRejection.BatchIsFunded => new(
                "Het geld voor dit bestand is er al. De budgetten worden geboekt.",
                "The money for this file is there already. The budgets are being booked."
            ),
            DepositRejection.RepaymentNotThere => new(
                "Deze terugbetaling is er niet.",
                "There is no such repayment."
            ),
            DepositRejection.OwnRepayment => new(
                "U hebt deze terugbetaling zelf klaargezet. Iemand anders moet de terugbetaling vrijgeven.",
                "You proposed this repayment yourself. Somebody else has to release it."
            ),
            DepositRejection.RepaymentIsElsewhere r => Text.Of(
                $"Deze terugbetaling {StateOf(r.State)}. Daarom kan dit niet.",
                $"This repayment {StateOf(r.State)}. So this is not possible."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };

    private static Text StateOf(RepaymentState state) =>
        state switch
        {
            RepaymentState.Proposed => new(
                "wacht op een tweede persoon",
                "waits for a second person"
            ),
            RepaymentState.Released => new("is vrijgegeven", "is released"),
            RepaymentState.Withdrawn => new("is ingetrokken", "was withdrawn"),
            RepaymentState.Made => new("is betaald", "was paid"),
            RepaymentState.Returned => new("is teruggekomen", "came back"),
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, "no words"),
        };
}
