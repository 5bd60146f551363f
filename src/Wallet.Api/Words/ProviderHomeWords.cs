using Wallet.Api.Providers;

namespace Wallet.Api.Words;

/// <summary>What a training provider reads first.</summary>
public static class ProviderHomeWords
{
    public static readonly Text Back = new(
        "Terug naar mijn organisatie",
        "Back to my organisation"
    );
    public static readonly Text Admission = new("Uw toelating", "Your admission");
    public static readonly Text Account = new("Uw bankrekening", "Your bank account");
    public static readonly Text Reservations = new("Uw reserveringen", "Your reservations");
    public static readonly Text ReservationsAbout = new(
        "Bevestig wie komt. Meld wie begon en wie klaar is.",
        "Confirm who comes. Report who started and who finished."
    );
    public static readonly Text Claims = new("Uw declaraties", "Your claims");
    public static readonly Text ClaimsAbout = new(
        "Vraag geld voor uw cursussen. Zie wat al is betaald.",
        "Claim money for your courses. See what was paid."
    );
    public static readonly Text Courses = new("Uw cursussen", "Your courses");
    public static readonly Text NoCourses = new(
        "Er staan geen cursussen van u in het cursusregister.",
        "The course register has no courses of yours."
    );
    public static readonly Text Owes = new("Terug te betalen", "To be paid back");
    public static readonly Text OwesAbout = new(
        "U kreeg te veel voor deze reserveringen. Wij houden het in op wat u nog krijgt.",
        "You got too much for these reservations. We keep it back of what you still get."
    );
    public static readonly Text Reservation = new("Reservering", "Reservation");
    public static readonly Text TooMuch = new("Te veel gekregen", "Got too much");
    public static readonly Text Repaid = new("Al terugbetaald", "Paid back");
    public static readonly Text Owed = new("Nog te betalen", "Still owed");
    public static readonly Text InAll = new("In totaal", "In all");

    public static Text About(ProviderState state) =>
        state switch
        {
            ProviderState.Admitted => new(
                "Budgetten betalen uw cursussen.",
                "Budgets pay for your courses."
            ),
            ProviderState.Suspended => new(
                "Budgetten betalen uw cursussen nu niet. Hieronder staat waarom.",
                "Budgets do not pay for your courses now. Below it says why."
            ),
            _ => new(
                "Budgetten betalen uw cursussen nu niet: er geldt geen erkenning. Neem contact op met de uitvoerder.",
                "Budgets do not pay for your courses now: no recognition holds. Contact the administrator."
            ),
        };
}
