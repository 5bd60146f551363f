using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What is wrong with a file of top-ups.</summary>
public static class BatchFileWords
{
    public static readonly Text NoColumns = new(
        "Wij vinden geen kolommen met de namen “personeelsnummer” en “bedrag”. Zet die boven de regels.",
        "We find no columns with the names “staff number” and “amount”. Put these above the lines."
    );
    public static readonly Text Empty = new(
        "In dit bestand staan geen budgetten.",
        "There are no budgets in this file."
    );
    public static readonly Text IbanMissing = new(
        "Uw depot is te klein voor dit bestand. Vul in van welke rekening u betaalt.",
        "Your deposit is too small for this file. Enter from which account you pay."
    );

    public static readonly Text GivenBefore = new(
        "Dit budget gaf u al met een ander bestand. Wilt u het nog een keer geven? Schrijf dan in een kolom “kenmerk” waarvoor het is.",
        "You gave this budget with another file. Do you want to give it once more? Then write what it is for in a column “reference”."
    );

    public static Text Changed(Money sum) =>
        Text.Of(
            $"Het bestand is intussen anders. Nu is het {sum}. Kijk het opnieuw na.",
            $"The file has changed meanwhile. It is {sum} now. Look at it again."
        );
}
