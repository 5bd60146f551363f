using Wallet.Api.Claims.Uploads;

namespace Wallet.Api.Words;

/// <summary>What a provider reads about a file of claims.</summary>
public static class UploadWords
{
    public static readonly Text Title = new("Declareren met een bestand", "Claim with a file");
    public static readonly Text Intro = new(
        "Stuur een CSV-bestand met één declaratie per regel. Boven de regels staan de namen van de kolommen.",
        "Send a CSV file with one claim per line. The names of the columns stand above the lines."
    );
    public static readonly Text ColumnsTitle = new(
        "Zo ziet het bestand eruit",
        "What the file looks like"
    );
    public static readonly Text Enrolment = new(
        "inschrijving: het nummer van de inschrijving",
        "enrolment: the number of the enrolment"
    );
    public static readonly Text Stage = new(
        "onderdeel: voorschot, tussentijds of einde",
        "stage: advance, milestone or final"
    );
    public static readonly Text Amount = new(
        "bedrag: in euro, zoals 250,00 of 250.00",
        "amount: in euros, as 250.00 or 250,00"
    );
    public static readonly Text Invoice = new(
        "factuur: uw eigen nummer van de factuur",
        "invoice: your own number of the invoice"
    );
    public static readonly Text File = new("CSV-bestand", "CSV file");
    public static readonly Text Send = new("Bestand sturen", "Send the file");
    public static readonly Text NotText = new(
        "Dit bestand kunnen wij niet lezen. Bewaar het als “CSV UTF-8”.",
        "We cannot read this file. Save it as “CSV UTF-8”."
    );
    public static readonly Text Empty = new(
        "In dit bestand staan geen declaraties.",
        "There are no claims in this file."
    );

    public static readonly Text UnderWay = new(
        "Uw bestand wordt gelezen",
        "Your file is being read"
    );
    public static readonly Text Finished = new("Uw bestand is klaar", "Your file is done");
    public static readonly Text Refresh = new("Kijk hoe ver het is", "See how far it is");
    public static readonly Text MayLeave = new(
        "Het gaat vanzelf verder. U mag deze pagina sluiten.",
        "It goes on by itself. You may close this page."
    );
    public static readonly Text Progress = new("Gelezen", "Read");
    public static readonly Text Approved = new("Goedgekeurd", "Approved");
    public static readonly Text Held = new("Aangehouden", "Held");
    public static readonly Text Rejected = new("Afgewezen", "Rejected");
    public static readonly Text Before = new("Al eerder gedeclareerd", "Claimed before");
    public static readonly Text Refused = new("Niet gedeclareerd", "Not claimed");
    public static readonly Text LinesTitle = new("Regel voor regel", "Line by line");
    public static readonly Text Line = new("Regel", "Line");
    public static readonly Text Fate = new("Wat ermee gebeurde", "What came of it");
    public static readonly Text Problem = new("Wat er niet klopt", "What is wrong");
    public static readonly Text Next = new("Volgende regels", "Next lines");
    public static readonly Text First = new("Eerste regels", "First lines");
    public static readonly Text Pages = new("Regels", "Lines");

    public static Text Of(LineFate fate) =>
        fate switch
        {
            LineFate.Approved => Approved,
            LineFate.Held => Held,
            LineFate.Rejected => Rejected,
            LineFate.Before => Before,
            LineFate.Refused => Refused,
            _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "no words"),
        };

    public static Text Done(int done, int lines) =>
        Text.Of($"{done} van {lines} regels", $"{done} of {lines} lines");

    /// <summary>The column that a problem is about.</summary>
    public static Text Field(string field) =>
        field switch
        {
            "enrolmentId" => new("inschrijving", "enrolment"),
            "stage" => new("onderdeel", "stage"),
            "amount" => new("bedrag", "amount"),
            "invoice" => new("factuur", "invoice"),
            _ => new("hele regel", "whole line"),
        };

    public static Text WrongColumns(string found) =>
        Text.Of(
            $"De eerste regel is “{(found.Length > 100 ? $"{found[..100]}…" : found)}”. Daar horen deze vier namen: inschrijving, onderdeel, bedrag, factuur.",
            $"The first line is “{(found.Length > 100 ? $"{found[..100]}…" : found)}”. These four names belong there: enrolment, stage, amount, invoice."
        );

    public static Text WrongLength(int found, int allowed) =>
        Text.Of(
            $"Op deze regel staan {found} waarden; het moeten er {allowed} zijn. Zet een bedrag met een komma tussen aanhalingstekens.",
            $"There are {found} values on this line; there must be {allowed}. Put an amount with a comma between quotation marks."
        );
}
