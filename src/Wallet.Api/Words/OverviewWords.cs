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

    public static readonly Text AsOf = new("Hoe stond het op deze dag?", "How was it on this day?");
    public static readonly Text AsOfHint = new(
        "Kies een dag die voorbij is. Of een dag die nog komt: dan ziet u wat er dan vervallen is.",
        "Choose a day in the past. Or a day to come: then you see what will have lapsed by then."
    );
    public static readonly Text Show = new("Laat zien", "Show");
    public static readonly Text Usable = new("Te gebruiken", "Usable");
    public static readonly Text Reserved = new("Gereserveerd", "Reserved");
    public static readonly Text Happened = new("Wat is er gebeurd?", "What happened?");
    public static readonly Text Lapses = new("Dit kan vervallen", "This can lapse");
    public static readonly Text LapsesIntro = new(
        "Gebruikt u dit geld niet, dan vervalt het zeker op deze dag.",
        "If you do not use this money, it is certain to lapse on this day."
    );

    public static Text StoodOn(LocalDate day) =>
        Text.Of($"Uw rekening op {day}", $"Your account on {day}");

    public static Text Lapse(Text scheme, Money amount, LocalDate on) =>
        Text.Of($"{scheme}: {amount} vervalt op {on}", $"{scheme}: {amount} lapses on {on}");
}
