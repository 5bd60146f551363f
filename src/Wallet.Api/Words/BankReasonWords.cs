namespace Wallet.Api.Words;

/// <summary>Why a bank did not make a payment or sent it back, by the codes of ISO 20022.</summary>
public static class BankReasonWords
{
    public static readonly IReadOnlyDictionary<string, Text> ByCode = new Dictionary<string, Text>
    {
        ["AC01"] = new("Het rekeningnummer klopt niet.", "The account number is not right."),
        ["AC02"] = new("Onze eigen rekening klopt niet.", "Our own account number is not right."),
        ["AC03"] = new(
            "Het rekeningnummer van de ontvanger klopt niet.",
            "The account number of the payee is not right."
        ),
        ["AC04"] = new("De rekening is opgeheven.", "The account is closed."),
        ["AC05"] = new("Onze eigen rekening is opgeheven.", "Our own account is closed."),
        ["AC06"] = new("De rekening is geblokkeerd.", "The account is blocked."),
        ["AC07"] = new(
            "De rekening van de ontvanger is opgeheven.",
            "The account of the payee is closed."
        ),
        ["AC13"] = new(
            "Met dit soort rekening kan dit niet.",
            "This is not possible with this kind of account."
        ),
        ["AC14"] = new(
            "De ontvanger heeft een ander soort rekening.",
            "The payee has another kind of account."
        ),
        ["AG01"] = new(
            "Op deze rekening mag niet worden overgemaakt.",
            "This account may not be paid to."
        ),
        ["AG02"] = new(
            "De bank kent dit soort betaling niet.",
            "The bank does not know this kind of payment."
        ),
        ["AG03"] = new(
            "De bank doet dit soort betaling niet.",
            "The bank does not make this kind of payment."
        ),
        ["AGNT"] = new(
            "De bank in de betaling klopt niet.",
            "The bank in the payment is not right."
        ),
        ["AM01"] = new("Het bedrag is nul.", "The amount is zero."),
        ["AM02"] = new("Dit bedrag mag niet.", "This amount is not allowed."),
        ["AM03"] = new("Deze munt mag niet.", "This currency is not allowed."),
        ["AM04"] = new(
            "Er staat niet genoeg geld op de rekening.",
            "There is not enough money in the account."
        ),
        ["AM05"] = new("Deze betaling is er al.", "This payment is there already."),
        ["AM07"] = new("Het bedrag is geblokkeerd.", "The amount is blocked."),
        ["AM09"] = new("Het bedrag klopt niet.", "The amount is not right."),
        ["AM10"] = new(
            "Het totaal van het bestand klopt niet.",
            "The total of the file is not right."
        ),
        ["AM14"] = new(
            "Het bedrag is hoger dan is afgesproken met de bank.",
            "The amount is higher than agreed with the bank."
        ),
        ["AM18"] = new(
            "Het aantal betalingen in het bestand klopt niet.",
            "The number of payments in the file is not right."
        ),
        ["ARDT"] = new("Het geld is al terug.", "The money was returned already."),
        ["BE01"] = new(
            "De naam hoort niet bij deze rekening.",
            "The name does not belong to this account."
        ),
        ["BE04"] = new(
            "Het adres van de ontvanger ontbreekt of klopt niet.",
            "The address of the payee is missing or not right."
        ),
        ["BE05"] = new(
            "De bank kent ons niet als betaler.",
            "The bank does not know us as the payer."
        ),
        ["BE06"] = new("De bank kent de ontvanger niet.", "The bank does not know the payee."),
        ["CNOR"] = new(
            "De bank van de ontvanger doet niet mee.",
            "The bank of the payee does not take part."
        ),
        ["CURR"] = new("De munt klopt niet.", "The currency is not right."),
        ["CUST"] = new(
            "De klant heeft gevraagd om het geld terug te sturen.",
            "The customer asked to send the money back."
        ),
        ["CUTA"] = new(
            "De betaling kon niet worden uitgezocht.",
            "The payment could not be investigated."
        ),
        ["DNOR"] = new("Onze eigen bank doet niet mee.", "Our own bank does not take part."),
        ["DT01"] = new("De datum klopt niet.", "The date is not right."),
        ["DUPL"] = new("Deze betaling is al gedaan.", "This payment was already made."),
        ["ED05"] = new(
            "De banken konden de betaling niet afhandelen.",
            "The banks could not settle the payment."
        ),
        ["ERIN"] = new(
            "De ontvanger kan deze extra gegevens niet lezen.",
            "The payee cannot read this extra information."
        ),
        ["FF01"] = new("Het bestand heeft een verkeerde vorm.", "The file has a wrong form."),
        ["FOCR"] = new(
            "Het geld komt terug omdat erom is gevraagd.",
            "The money comes back because that was asked for."
        ),
        ["FR01"] = new("Er is een vermoeden van fraude.", "Fraud is suspected."),
        ["FRAD"] = new("Er is een vermoeden van fraude.", "Fraud is suspected."),
        ["LEGL"] = new("De wet of de rechter wil het zo.", "The law or a court wants it so."),
        ["MD07"] = new("De ontvanger is overleden.", "The payee has died."),
        ["MS02"] = new(
            "De klant wil de betaling niet en geeft geen reden.",
            "The customer does not want the payment and gives no reason."
        ),
        ["MS03"] = new("De bank geeft geen reden.", "The bank gives no reason."),
        ["NARR"] = new(
            "De bank legt de reden uit in eigen woorden.",
            "The bank explains the reason in its own words."
        ),
        ["NOAS"] = new("De klant geeft geen antwoord.", "The customer does not answer."),
        ["NOOR"] = new(
            "De bank kan de eerste betaling niet vinden.",
            "The bank cannot find the first payment."
        ),
        ["NOTPROVIDED"] = new("De bank noemt geen reden.", "The bank names no reason."),
        ["RC01"] = new(
            "Het nummer van de bank (BIC) klopt niet.",
            "The number of the bank (BIC) is not right."
        ),
        ["RF01"] = new("Het kenmerk is niet uniek.", "The reference is not unique."),
        ["RR01"] = new(
            "Onze eigen rekening ontbreekt in de betaling.",
            "Our own account is missing in the payment."
        ),
        ["RR02"] = new(
            "Onze eigen naam of ons adres ontbreekt.",
            "Our own name or address is missing."
        ),
        ["RR03"] = new(
            "De naam of het adres van de ontvanger ontbreekt.",
            "The name or address of the payee is missing."
        ),
        ["RR04"] = new(
            "Het mag niet van de regels voor banken.",
            "The rules for banks do not allow it."
        ),
        ["SVNR"] = new("De dienst is niet geleverd.", "The service was not delivered."),
        ["TECH"] = new("Er ging iets mis in de techniek.", "Something technical went wrong."),
        ["TM01"] = new(
            "De betaling kwam te laat binnen bij de bank.",
            "The payment reached the bank too late."
        ),
        ["UPAY"] = new(
            "Er was geen reden voor deze betaling.",
            "There was no reason for this payment."
        ),
    };

    public static Text Of(string code) =>
        ByCode.TryGetValue(code, out var words)
            ? words
            : Text.Of(
                $"De bank geeft als reden de code “{code}”.",
                $"The bank gives the code “{code}” as its reason."
            );
}
