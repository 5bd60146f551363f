using Wallet.Api.Audit;

namespace Wallet.Api.Words;

/// <summary>What an auditor reads beside the books.</summary>
public static class AuditWords
{
    public static readonly Text Title = new("Controle", "Audit");
    public static readonly Text Back = new("Terug naar controle", "Back to audit");

    public static readonly Text WorklistsTitle = new("Werklijsten", "Worklists");
    public static readonly Text WorklistsAbout = new(
        "Zie wat er op iemand wacht, en hoe lang al.",
        "See what waits for somebody, and for how long."
    );
    public static readonly Text Worklist = new("Werklijst", "Worklist");
    public static readonly Text Waiting = new("Aantal", "Number");
    public static readonly Text Oldest = new("Oudste sinds", "Oldest since");
    public static readonly Text Days = new("Dagen", "Days");
    public static readonly Text Nothing = new("Niets", "Nothing");

    public static readonly Text TermsTitle = new("Wijzigingen van regels", "Changes of rules");
    public static readonly Text TermsAbout = new(
        "Zie welke regels er kwamen, wanneer, en door wie.",
        "See which rules came, when, and by whom."
    );
    public static readonly Text Scheme = new("Regeling", "Scheme");
    public static readonly Text EffectiveFrom = new("Geldt vanaf", "Applies from");
    public static readonly Text At = new("Gepubliceerd", "Published");
    public static readonly Text By = new("Door", "By");
    public static readonly Text NotKept = new("Niet bewaard", "Not kept");
    public static readonly Text Event = new("Gebeurtenis", "Event");
    public static readonly Text NoTerms = new("Er zijn geen regels.", "There are no rules.");

    public static readonly Text SampleTitle = new("Steekproef", "Sample");
    public static readonly Text SampleAbout = new(
        "Download een steekproef van boekingen, voor een accountant.",
        "Download a sample of postings, for an accountant."
    );
    public static readonly Text Seed = new("Zaad van de loting", "Seed of the draw");
    public static readonly Text SeedHint = new(
        "Kies zelf een woord. Met hetzelfde woord krijgt u dezelfde boekingen.",
        "Choose a word yourself. The same word gives the same postings."
    );
    public static readonly Text SeedMissing = new("Vul een woord in.", "Enter a word.");
    public static readonly Text Size = new("Hoeveel boekingen?", "How many postings?");

    public static Text SizeWrong(int most) =>
        Text.Of($"Vul een aantal in van 1 tot en met {most}.", $"Enter a number from 1 to {most}.");

    public static readonly Text From = new("Geboekt vanaf", "Booked from");
    public static readonly Text Until = new("Geboekt tot en met", "Booked until");
    public static readonly Text Download = new("Download de steekproef", "Download the sample");

    public static readonly IReadOnlyList<Text> SampleColumns =
    [
        LedgerWords.BookedOn,
        LedgerWords.EffectiveOn,
        LedgerWords.Debited,
        LedgerWords.Credited,
        LedgerWords.Amount,
        LedgerWords.Lot,
        LedgerWords.Scheme,
        LedgerWords.Funder,
        LedgerWords.Reservation,
        LedgerWords.Provider,
        LedgerWords.Run,
        new("Reeks", "Stream"),
        new("Versie", "Version"),
        new("Regel", "Line"),
    ];

    public static readonly IReadOnlyList<(string Address, Text Name, Text About)> Doors =
    [
        ("/audit/balance", LedgerWords.Title, LedgerWords.About),
        ("/audit/worklists", WorklistsTitle, WorklistsAbout),
        ("/audit/terms", TermsTitle, TermsAbout),
        ("/audit/sample", SampleTitle, SampleAbout),
    ];

    public static Text Of(Worklist worklist) =>
        worklist switch
        {
            Audit.Worklist.Disputes => new(
                "Partijen zijn het niet eens over een cursus",
                "The sides do not agree about a course"
            ),
            Audit.Worklist.ForceMajeure => new(
                "Verzoeken om overmacht",
                "Requests of force majeure"
            ),
            Audit.Worklist.HeldClaims => new("Declaraties die wachten", "Claims that are held"),
            Audit.Worklist.BankEntries => new(
                "Regels van de bank die niemand kan plaatsen",
                "Entries of the bank that nobody can tell"
            ),
            Audit.Worklist.RunsAskedFor => new(
                "Betaalruns die worden klaargezet",
                "Payment runs that are put together"
            ),
            Audit.Worklist.RunsToRelease => new(
                "Betaalruns die op vrijgave wachten",
                "Payment runs that wait for release"
            ),
            Audit.Worklist.RunsToSend => new(
                "Betaalruns die naar de bank moeten",
                "Payment runs that have to go to the bank"
            ),
            Audit.Worklist.RunsAtTheBank => new(
                "Betaalruns waar de bank nog iets van moet zeggen",
                "Payment runs of which the bank still has to tell"
            ),
            Audit.Worklist.RepaymentsToRelease => new(
                "Terugbetalingen die op vrijgave wachten",
                "Repayments that wait for release"
            ),
            Audit.Worklist.RepaymentsAtTheBank => new(
                "Terugbetalingen die de bank nog moet doen",
                "Repayments that the bank still has to make"
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(worklist),
                worklist,
                "a worklist without a name"
            ),
        };
}
