using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What stands around the statement of an account.</summary>
public static class OverviewWords
{
    public static readonly Text Title = new(
        "Overzicht van uw rekening",
        "Overview of your account"
    );
    public static readonly Text Intro = new(
        "Hier staat alles wat er op uw rekening is gebeurd. Het oudste staat bovenaan.",
        "Here is all that happened on your account, the oldest first."
    );
    public static readonly Text ToPrint = new(
        "Wilt u dit op papier? Kies Afdrukken in uw browser.",
        "Do you want this on paper? Choose Print in your browser."
    );

    public static Text MadeOn(string name, LocalDate today) =>
        Text.Of($"{name}, {today}", $"{name}, {today}");

    public static Text Balance(Money amount) =>
        Text.Of($"Daarna over: {amount}", $"Left after this: {amount}");
}
