namespace Wallet.Api.Words;

/// <summary>What an administrator reads about a recognition.</summary>
public static class RecognitionWords
{
    public static readonly Text NumberMissing = new(
        "Vul het nummer in dat register in.",
        "Enter the number in that register."
    );
    public static readonly Text SourceMissing = new(
        "Vul in waar u dit hebt nagekeken.",
        "Enter where you looked this up."
    );

    public static Text EndsBeforeItStarts(LocalDate from) =>
        Text.Of($"Kies {from} of een dag daarna.", $"Choose {from} or a later day.");

    public static Text NotCheckedYet(LocalDate today) =>
        Text.Of(
            $"Kies vandaag, {today}, of een dag daarvoor.",
            $"Choose today, {today}, or an earlier day."
        );
}
