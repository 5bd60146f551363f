using Wallet.Api.Auth;

namespace Wallet.Api.Words;

/// <summary>Why somebody does not come in.</summary>
public static class LoginWords
{
    public static readonly Text Heading = new(
        "Inloggen is niet gelukt",
        "You could not be logged in"
    );

    public static readonly Text TryAgain = new("Probeer het opnieuw", "Try again");

    public static Text Of(LoginRefusal because) =>
        because switch
        {
            LoginRefusal.AssuranceTooLow => new(
                "Uw manier van inloggen is niet veilig genoeg. Log in met de DigiD app en een ID-check, of met eHerkenning niveau 3.",
                "The way you logged in is not safe enough. Log in with at least DigiD substantial or eHerkenning 3 (eIDAS level substantial)."
            ),
            LoginRefusal.ActsForAnotherCitizen => new(
                "U logt in voor iemand anders. Dat kan hier niet. Log in voor uzelf.",
                "You log in for another citizen. That is not possible here."
            ),
            LoginRefusal.ProviderNotAdmitted => new(
                "Uw bedrijf is niet toegelaten als opleider. Vraag toelating aan bij de uitvoerder.",
                "Your company was not admitted as a training provider. Ask the administrator for admission."
            ),
            LoginRefusal.UnknownRole => new(
                "Met deze login kunt u hier niets doen.",
                "This login names nobody who has a role here."
            ),
            _ => new(
                "Er ging iets mis bij het inloggen, of u bent gestopt.",
                "Something went wrong while you logged in, or you stopped."
            ),
        };
}
