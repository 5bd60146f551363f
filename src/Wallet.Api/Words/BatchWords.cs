using Wallet.Api.Employers.Batches;
using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What an employer reads about a file of top-ups.</summary>
public static class BatchWords
{
    public static readonly Text Title = new(
        "Budget geven met een bestand",
        "Give budgets with a file"
    );
    public static readonly Text Intro = new(
        "Stuur een Excel-bestand of een CSV-bestand met één werknemer per regel. Wij kijken het na. Daarna bevestigt u.",
        "Send an Excel file or a CSV file with one employee per line. We check it. After that you confirm."
    );
    public static readonly Text ColumnsTitle = new(
        "Deze kolommen gebruiken wij",
        "We use these columns"
    );
    public static readonly Text StaffNumberColumn = new(
        "personeelsnummer: zoals op uw personeelslijst",
        "staff number: as on your staff list"
    );
    public static readonly Text AmountColumn = new(
        "bedrag: in euro, zoals 250,00 of 250.00",
        "amount: in euros, as 250.00 or 250,00"
    );
    public static readonly Text DayColumn = new(
        "te gebruiken tot en met: een datum. Deze kolom mag weg.",
        "usable until: a date. You may leave this column out."
    );
    public static readonly Text ReferenceColumn = new(
        "kenmerk: waarvoor het is. Hiermee geeft u hetzelfde budget nog een keer, bijvoorbeeld elk jaar. Deze kolom mag weg.",
        "reference: what it is for. With it you give the same budget once more, for example every year. You may leave this column out."
    );
    public static readonly Text File = new("Bestand", "File");
    public static readonly Text Send = new("Bestand nakijken", "Check the file");
    public static readonly Text All = new("Uw bestanden", "Your files");
    public static readonly Text None = new(
        "U stuurde nog geen bestand.",
        "You have not sent a file yet."
    );
    public static readonly Text Back = new("Terug naar uw bestanden", "Back to your files");

    public static readonly Text Known = new(
        "Dit bestand stuurde u eerder. Er is niets dubbel geboekt. Wilt u dezelfde budgetten nog een keer geven? Zet dan in een kolom “kenmerk” waarvoor ze zijn.",
        "You sent this file before. Nothing was booked twice. Do you want to give the same budgets once more? Then write what they are for in a column “reference”."
    );
    public static readonly Text Nothing = new(
        "Geen enkele regel klopt. Verbeter het bestand en stuur het opnieuw.",
        "No line is right. Correct the file and send it again."
    );
    public static readonly Text SomeRefused = new(
        "Regels die niet kloppen, boeken wij niet. U kunt het bestand eerst verbeteren en opnieuw sturen.",
        "We do not book lines that are wrong. You can correct the file first and send it again."
    );
    public static readonly Text Lines = new("Regels", "Lines");
    public static readonly Text Sound = new("Regels die kloppen", "Lines that are right");
    public static readonly Text Wrong = new("Regels die niet kloppen", "Lines that are wrong");
    public static readonly Text Sum = new("Samen", "Together");
    public static readonly Text Available = new("Over in uw depot", "Left in your deposit");
    public static readonly Text Missing = new("Nog te betalen", "Still to pay");
    public static readonly Text NotUsed = new(
        "Kolommen die wij niet gebruiken",
        "Columns that we do not use"
    );
    public static readonly Text Confirm = new("Geef deze budgetten", "Give these budgets");
    public static readonly Text Withdraw = new("Trek dit bestand in", "Withdraw this file");
    public static readonly Text NotCovered = new(
        "Uw depot is te klein. Na uw bevestiging ziet u hoe u betaalt. Wij boeken de budgetten zodra het geld er is.",
        "Your deposit is too small. After you confirm you see how to pay. We book the budgets as soon as the money is there."
    );
    public static readonly Text Iban = new(
        "Van welke rekening betaalt u?",
        "From which account do you pay?"
    );
    public static readonly Text Progress = new("Geboekt", "Booked");
    public static readonly Text MayLeave = new(
        "Het gaat vanzelf verder. U mag deze pagina sluiten.",
        "It goes on by itself. You may close this page."
    );
    public static readonly Text Refresh = new("Kijk hoe ver het is", "See how far it is");
    public static readonly Text Granted = new("Geboekte regels", "Lines booked");
    public static readonly Text NotGranted = new("Niet geboekt", "Not booked");
    public static readonly Text GrantedSum = new("Samen geboekt", "Booked together");
    public static readonly Text Csv = new("Resultaat als CSV", "Result as CSV");
    public static readonly Text Xlsx = new("Resultaat als Excel", "Result as Excel");
    public static readonly Text Line = new("Regel", "Line");
    public static readonly Text StaffNumber = new("Personeelsnummer", "Staff number");
    public static readonly Text Problem = new("Wat er niet klopt", "What is wrong");

    public static readonly IReadOnlyList<Text> Columns =
    [
        Line,
        StaffNumber,
        new("Naam", "Name"),
        PayInWords.Amount,
        new("Te gebruiken tot en met", "Usable until"),
        new("Resultaat", "Result"),
        Problem,
    ];

    public static Text Heading(BatchResource batch) =>
        batch.Stage switch
        {
            BatchStage.Checked => new("Klopt dit?", "Is this right?"),
            BatchStage.Confirmed when batch.IsFunded => new(
                "De budgetten worden geboekt",
                "The budgets are being booked"
            ),
            BatchStage.Confirmed => new("Wij wachten op uw geld", "We wait for your money"),
            BatchStage.Done => new("De budgetten zijn geboekt", "The budgets were booked"),
            BatchStage.Withdrawn => new("Dit bestand is ingetrokken", "This file was withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(batch), batch.Stage, "no words"),
        };

    public static Text Of(BatchStage stage) =>
        stage switch
        {
            BatchStage.Checked => new("Nog niet bevestigd", "Not confirmed yet"),
            BatchStage.Confirmed => new("Bevestigd", "Confirmed"),
            BatchStage.Done => new("Klaar", "Done"),
            BatchStage.Withdrawn => new("Ingetrokken", "Withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "no words"),
        };

    public static Text Of(BatchFate fate) =>
        fate switch
        {
            BatchFate.Sound => new("Klopt", "Right"),
            BatchFate.Refused => NotGranted,
            BatchFate.Granted => new("Geboekt", "Booked"),
            _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "no words"),
        };

    public static Text Done(int done, int lines) =>
        Text.Of($"{done} van {lines} regels", $"{done} of {lines} lines");

    public static Text InShort(int sound, Money sum) =>
        Text.Of($"{sound} regels, samen {sum}", $"{sound} lines, together {sum}");
}
