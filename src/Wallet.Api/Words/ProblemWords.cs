namespace Wallet.Api.Words;

/// <summary>What the API says of a request that did not get as far as the rules.</summary>
public static class ProblemWords
{
    public static readonly Text BodyMissing = new(
        "Stuur hier JSON mee.",
        "A JSON body is required here."
    );

    public static readonly Text Missing = new(
        "Dit is verplicht en ontbreekt.",
        "This is required and was not given."
    );

    public static Text AllMissing(string names) =>
        Text.Of(
            $"Deze velden zijn verplicht en ontbreken: {names}.",
            $"These are required and were not given: {names}."
        );

    public static Text NotJson(long line, long position) =>
        Text.Of(
            $"Hier klopt de JSON niet: regel {line}, byte {position}.",
            $"The JSON is not right here: line {line}, byte {position}."
        );

    public static Text Twice(string name) =>
        Text.Of($"\"{name}\" staat er twee keer.", $"\"{name}\" stands there twice.");

    public static Text Unusable(Text found) =>
        Text.Of($"{found} kan hier niet.", $"{found} cannot be used here.");

    public static readonly Text AnObject = new("Een object", "An object");
    public static readonly Text AnArray = new("Een lijst", "An array");

    public static Text Title(int status) =>
        status switch
        {
            401 => new("U bent niet ingelogd", "You are not logged in"),
            403 => new("Dit mag u niet", "You may not do this"),
            404 => new("Hier is niets", "There is nothing here"),
            405 => new("Dit adres kent deze methode niet", "This address has no such method"),
            413 => new("Dit is te groot", "This is too large"),
            415 => new("Dit is geen JSON", "This is no JSON"),
            503 => new("Het lukt nu niet", "It does not work now"),
            >= 500 => new("Er ging iets mis", "Something went wrong"),
            _ => new("Dit lukt zo niet", "That did not work"),
        };

    public static Text Detail(int status) =>
        status switch
        {
            401 => new(
                "Log eerst in. Hier is een geldig token nodig.",
                "Log in first: this needs a valid access token."
            ),
            403 => new(
                "We weten wie u bent, maar dit mag u niet doen.",
                "You are known, but may not do this."
            ),
            404 => new(
                "Hier is niets, of u mag het niet zien.",
                "There is nothing here, or it is not yours to see."
            ),
            405 => new(
                "In de kop Allow staat welke methoden dit adres kent.",
                "The Allow header names the methods that this address knows."
            ),
            413 => new(
                "Wat u stuurt, is groter dan dit adres aanneemt.",
                "The body is larger than this address takes."
            ),
            415 => new(
                "Dit adres neemt een ander soort inhoud aan. Stuur application/json.",
                "The body is not of a type that this address takes; send application/json."
            ),
            503 => new(
                "We kunnen nu geen antwoord geven. Er is niets veranderd. Probeer het later opnieuw.",
                "The service cannot answer now; nothing was changed. Try again later."
            ),
            >= 500 => new(
                "Dat ligt aan ons. Noem de traceId als u het meldt.",
                "Something went wrong on our side. Mention the traceId when you report it."
            ),
            _ => new("Dit verzoek is geweigerd.", "The request was refused."),
        };
}
