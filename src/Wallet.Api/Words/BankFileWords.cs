using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>Why a file of a bank cannot be read. Where in the file stands beside it.</summary>
public static class BankFileWords
{
    public static readonly Text NotXml = new(
        "Hier klopt de XML niet. Vraag de bank om een nieuw bestand.",
        "The XML is not right here. Ask the bank for a new file."
    );
    public static readonly Text EndsTooEarly = new(
        "Het bestand houdt hier op, maar het is nog niet af. Haal het opnieuw op bij de bank.",
        "The file ends here, but it is not complete. Fetch it from the bank again."
    );
    public static readonly Text DocumentType = new(
        "In het bestand staat een DOCTYPE (DTD). Dat mag niet in een bestand van een bank.",
        "The file has a DOCTYPE (DTD). That is not allowed in a file of a bank."
    );
    public static readonly Text NotUtf8 = new(
        "Hier staat een teken dat geen UTF-8 is. Alleen UTF-8 mag.",
        "Here is a character that is not UTF-8. Only UTF-8 is allowed."
    );
    public static readonly Text SecondStatement = new(
        "Hier begint een tweede afschrift. In één bestand mag één afschrift staan.",
        "A second statement begins here. One file may hold one statement."
    );
    public static readonly Text ACurrency = new(
        "een munt met drie hoofdletters, zoals EUR",
        "a currency of three capitals, such as EUR"
    );
    public static readonly Text ADay = new(
        "een dag als jaar-maand-dag, zoals 2026-11-30",
        "a day as year-month-day, such as 2026-11-30"
    );

    public static Text AnAmount(Money most) =>
        Text.Of(
            $"een bedrag van 0 tot en met {most}, zonder teken, met een punt en hoogstens twee cijfers erachter",
            $"an amount from 0 to {most}, without a sign, with a point and at most two digits behind it"
        );

    public static Text Found(string element, string found, Text allowed) =>
        Text.Of(
            $"Bij {element} staat “{Short(found)}”. Toegestaan is: {allowed}.",
            $"{element} says “{Short(found)}”. Allowed is: {allowed}."
        );

    public static Text Missing(string element) =>
        Text.Of(
            $"Het onderdeel {element} ontbreekt. Het is verplicht.",
            $"The part {element} is missing. It is required."
        );

    public static Text NoPlainText(string element) =>
        Text.Of(
            $"Bij {element} staat meer dan gewone tekst. Alleen gewone tekst mag.",
            $"{element} holds more than plain text. Only plain text is allowed."
        );

    public static Text OtherEncoding(string found) =>
        Text.Of(
            $"Het bestand is geschreven als “{Short(found)}”. Alleen UTF-8 mag.",
            $"The file is written as “{Short(found)}”. Only UTF-8 is allowed."
        );

    public static Text OtherMessage(string element, string found, string allowed) =>
        Text.Of(
            $"Het bestand begint met {Short(element)} van “{Short(found)}”. Toegestaan is: Document van “{allowed}”.",
            $"The file begins with {Short(element)} of “{Short(found)}”. Allowed is: Document of “{allowed}”."
        );

    public static Text NotInEuros(string found) =>
        Text.Of(
            $"Het saldo is in {found}. Alleen een rekening in EUR mag.",
            $"The balance is in {found}. Only an account in EUR is allowed."
        );

    public static Text TwoBalances(string type, Money one, Money other) =>
        Text.Of(
            $"Er zijn twee saldo's {type}: {one} en {other}. Er mag er één zijn.",
            $"There are two balances {type}: {one} and {other}. There may be one."
        );

    public static Text Twice(string id) =>
        Text.Of(
            $"Het kenmerk “{Short(id)}” staat er twee keer in. Elke betaling mag één keer.",
            $"The id “{Short(id)}” is there twice. Each payment may be there once."
        );

    public static Text TooMany(string element, int most) =>
        Text.Of(
            $"Er zijn meer dan {most} onderdelen {element}. Meer mag niet.",
            $"There are more than {most} parts {element}. More are not allowed."
        );

    public static Text TooDeep(int most) =>
        Text.Of(
            $"Hier staan meer dan {most} onderdelen in elkaar. Meer mag niet.",
            $"More than {most} parts stand within each other here. More is not allowed."
        );

    public static Text TextTooLong(int most) =>
        Text.Of(
            $"Hier staat een stuk tekst van meer dan {most} tekens. Langer mag niet.",
            $"A piece of text here has more than {most} characters. Longer is not allowed."
        );

    public static Text FileTooLong(long most) =>
        Text.Of(
            $"Het bestand heeft meer dan {most} tekens. Langer mag niet.",
            $"The file has more than {most} characters. Longer is not allowed."
        );

    private static string Short(string found) => found.Length > 60 ? $"{found[..60]}…" : found;
}
