namespace Wallet.Api.Words;

/// <summary>What a page says when it cannot show what was asked.</summary>
public static class ErrorWords
{
    public static readonly Text ToFirstPage = new("Naar de eerste pagina", "To the first page");

    public static readonly Text Contact = new(
        "Belt of mailt u ons? Noem dan dit nummer:",
        "Do you call or mail us? Then mention this number:"
    );

    public static Text Heading(int status) =>
        status switch
        {
            404 => new("Deze pagina is er niet", "This page does not exist"),
            401 or 403 => new("U mag deze pagina niet zien", "You may not see this page"),
            < 500 => new("Dit lukt zo niet", "That did not work"),
            _ => new("Er ging iets mis", "Something went wrong"),
        };

    public static Text Advice(int status) =>
        status switch
        {
            404 => new(
                "Misschien klopt het adres niet. Of de pagina is weggehaald.",
                "Perhaps the address is wrong. Or the page was removed."
            ),
            401 or 403 => new(
                "Log in met het account dat bij deze pagina hoort.",
                "Log in with the account that belongs to this page."
            ),
            < 500 => new("Ga terug en probeer het nog een keer.", "Go back and try again."),
            _ => new(
                "Dat ligt aan ons. Probeer het later nog een keer.",
                "That is our fault. Try again later."
            ),
        };
}
