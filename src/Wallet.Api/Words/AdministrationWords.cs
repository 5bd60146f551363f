using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads on the first page, and about people and deposits.</summary>
public static class AdministrationWords
{
    public static readonly Text Title = new("Beheer", "Administration");
    public static readonly Text Back = new("Terug naar beheer", "Back to administration");

    public static readonly IReadOnlyList<(string Address, Text Name, Text About)> Doors =
    [
        (
            "/administration/schemes",
            PublishWords.Title,
            new(
                "Bekijk welke regels gelden. Publiceer nieuwe regels.",
                "See which rules apply. Publish new rules."
            )
        ),
        (
            "/administration/grants",
            GrantPageWords.Title,
            new(
                "Zet geld van een regeling op de rekening van een of meer mensen.",
                "Put a scheme's money in the account of one or more people."
            )
        ),
        (
            "/administration/pots",
            PotPageWords.Title,
            new(
                "Open een pot voor een aanvraagperiode. Zie wat er over is en wat er is beslist.",
                "Open a pot for an application window. See what is left and what was decided."
            )
        ),
        (
            "/administration/callers",
            CallerWords.Title,
            new(
                "Reserveer of registreer voor iemand die belt.",
                "Reserve or register for somebody who calls."
            )
        ),
        ("/administration/providers", AdmissionWords.Title, AdmissionWords.About),
        (
            "/administration/enrolments",
            EnrolmentPageWords.WorklistTitle,
            new(
                "Beslis waar cursist en opleider het niet eens zijn, of bij overmacht.",
                "Decide where learner and training provider do not agree, or on force majeure."
            )
        ),
        (
            "/administration/claims",
            ClaimPageWords.HeldTitle,
            new(
                "Bekijk waarom een declaratie wacht. Geef hem vrij of wijs hem af.",
                "See why a claim waits. Release it or reject it."
            )
        ),
        (
            "/administration/deposits",
            new("Depot boeken", "Record a deposit"),
            new(
                "Boek het geld dat een werkgever betaalde.",
                "Record the money that an employer paid."
            )
        ),
        (
            "/administration/payments",
            PaymentRunPageWords.Title,
            new(
                "Betaal opleiders. Lees in wat de bank ervan maakte.",
                "Pay training providers. Read in what the bank made of it."
            )
        ),
        (
            "/administration/catalogue",
            ImportWords.Title,
            new("Haal cursussen van opleiders op.", "Read the courses of training providers.")
        ),
        (
            "/administration/people",
            new("Persoon toevoegen", "Add a person"),
            new(
                "Open een rekening voor iemand die hier nog niet bekend is.",
                "Open an account for somebody who is not known here yet."
            )
        ),
    ];

    public static readonly Text DepositTitle = new("Depot boeken", "Record a deposit");
    public static readonly Text CompanyNumber = new("KvK-nummer", "Company number (KvK)");
    public static readonly Text CompanyNumberHint = new("Acht cijfers.", "Eight digits.");
    public static readonly Text DepositAmount = new("Ontvangen bedrag", "Amount received");
    public static readonly Text Reference = new(
        "Kenmerk van de betaling",
        "Reference of the payment"
    );
    public static readonly Text ReferenceHint = new(
        "Dit staat op het afschrift van de bank.",
        "It is on the bank statement."
    );
    public static readonly Text RecordDeposit = new("Depot boeken", "Record the deposit");
    public static readonly Text DepositRecorded = new(
        "Het geld is geboekt",
        "The money has been recorded"
    );
    public static readonly Text Received = new("Ontvangen", "Received");
    public static readonly Text Committed = new("Gegeven aan werknemers", "Given to employees");
    public static readonly Text Available = new("Nog over", "Left");
    public static readonly Text AnotherDeposit = new(
        "Nog een depot boeken",
        "Record another deposit"
    );

    public static readonly Text PersonTitle = new("Persoon toevoegen", "Add a person");
    public static readonly Text CitizenNumberHint = new("Negen cijfers.", "Nine digits.");
    public static readonly Text NotAnEmail = new(
        "Dit is geen e-mailadres. Vul iets in als naam@voorbeeld.nl.",
        "This is not an e-mail address. Enter something like name@example.com."
    );
    public static readonly Text FactMissing = new(
        "Noem wat geldt, bijvoorbeeld “employee”.",
        "Name what holds, for example “employee”."
    );
    public static readonly Text Email = new("E-mailadres", "E-mail address");
    public static readonly Text Facts = new("Wat geldt voor deze persoon?", "What applies?");
    public static readonly Text FactsHint = new(
        "U mag meer dan één antwoord kiezen.",
        "You may choose more than one answer."
    );
    public static readonly Text AddPerson = new("Persoon toevoegen", "Add the person");
    public static readonly Text PersonAdded = new(
        "De persoon heeft een rekening",
        "The person has an account"
    );
    public static readonly Text PersonAddedExplained = new(
        "Was deze persoon al bekend? Dan blijven de eerdere gegevens staan.",
        "Was this person known already? Then the earlier details stay as they were."
    );
    public static readonly Text AnotherPerson = new(
        "Nog een persoon toevoegen",
        "Add another person"
    );

    public static Text DepositOf(EmployerId employer) =>
        Text.Of(
            $"Depot van het bedrijf met KvK-nummer {employer}",
            $"Deposit of the company with number {employer}"
        );
}
