using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Words;

/// <summary>What a citizen reads about the own budgets and reservations.</summary>
public static class AccountWords
{
    public static readonly Text Title = new("Mijn budget", "My budget");
    public static readonly Text UsableToday = new(
        "Dit kunt u vandaag gebruiken",
        "You can use this today"
    );

    public static Text Reserved(Money amount) =>
        Text.Of($"Gereserveerd: {amount}", $"Reserved: {amount}");

    public static readonly Text Search = new("Zoek een cursus", "Search for a course");
    public static readonly Text Budgets = new("Uw budgetten", "Your budgets");
    public static readonly Text NoBudgets = new(
        "U hebt nog geen budget. Kijk hieronder welke regelingen er voor u zijn.",
        "You have no budget yet. See below which schemes there are for you."
    );

    public static Text LeftOf(Money granted) =>
        Text.Of($"Over van {granted}", $"Left of {granted}");

    public static Text UsableFrom(LocalDate day) =>
        Text.Of($"Te gebruiken vanaf {day}", $"Usable from {day}");

    public static Text UsableUntil(LocalDate day) =>
        Text.Of($"Te gebruiken tot en met {day}", $"Usable until {day} (inclusive)");

    public static readonly Text DoesNotLapse = new(
        "Dit budget verloopt niet",
        "This budget does not expire"
    );

    public static readonly Text Lapsed = new(
        "U kunt dit budget niet meer voor iets nieuws gebruiken",
        "You can no longer use this budget for something new"
    );

    public static readonly Text ForWhat = new(
        "Waarvoor kunt u dit gebruiken?",
        "What can you use this for?"
    );

    public static Text OnlyFor(IEnumerable<string> earmark)
    {
        var purposes = earmark.Select(CourseWords.Tag).Or();
        return Text.Of($"Alleen voor: {purposes}", $"Only for: {purposes}");
    }

    /// <summary>Until when a lot can be used, or from when.</summary>
    public static Text When(Lot lot, LocalDate today) =>
        lot.FirstUsableDay is { } first && first > today ? UsableFrom(first)
        : lot.HasLapsedOn(today) ? Lapsed
        : lot.LastUsableDay is { } last ? UsableUntil(last)
        : DoesNotLapse;

    public static readonly Text Reservations = new("Uw reserveringen", "Your reservations");
    public static readonly Text NoReservations = new(
        "U hebt nu geen geld gereserveerd.",
        "You have no money reserved now."
    );

    public static Text Starts(LocalDate day) => Text.Of($"Begint op {day}", $"Starts on {day}");

    public static Text PaidByBudgets(Money amount) =>
        Text.Of($"Uw budgetten betalen {amount}", $"Your budgets pay {amount}");

    public static Text PaidYourself(Money amount) =>
        Text.Of($"U betaalt zelf {amount}", $"You pay {amount} yourself");

    public static readonly Text Cancel = new("Annuleren", "Cancel");

    public static Text CancelFor(string title) =>
        Text.Of($"reservering voor “{title}”", $"the reservation for “{title}”");

    public static readonly Text TooLateToCancel = new(
        "Annuleren kan niet meer: de cursus is begonnen.",
        "You can no longer cancel: the course has started."
    );

    public static readonly Text OtherSchemes = new(
        "Andere regelingen voor u",
        "Other schemes for you"
    );
    public static readonly Text OtherSchemesIntro = new(
        "Deze regelingen kunnen ook betalen voor iemand zoals u. U moet het geld meestal zelf aanvragen.",
        "These schemes can also pay for somebody like you. Usually you have to apply for the money yourself."
    );
    public static readonly Text HowToApply = new("Zo vraagt u het aan", "How to apply");
    public static readonly Text ToStatement = new(
        "Bekijk alles wat er is gebeurd",
        "See all that has happened"
    );
}
