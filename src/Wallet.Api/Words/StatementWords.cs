using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;
using Wallet.Projections.Accounts;

namespace Wallet.Api.Words;

/// <summary>What happened on an account, as a heading and the lines below it.</summary>
public sealed class StatementWords(TermsBook terms)
{
    private readonly PlanWords schemes = new(terms);

    public Text Title(StatementEntry entry) =>
        entry switch
        {
            StatementEntry.Opened => new("Uw rekening is geopend", "Your account was opened"),
            StatementEntry.Granted e => Text.Of(
                $"U kreeg {e.Lot.Granted}",
                $"You received {e.Lot.Granted}"
            ),
            StatementEntry.Reserved e => Text.Of(
                $"Gereserveerd voor “{e.Course.Title}”",
                $"Reserved for “{e.Course.Title}”"
            ),
            StatementEntry.Released { By: ReleasedBy.Provider } e => Text.Of(
                $"De opleider heeft “{e.Course.Title}” geannuleerd",
                $"The training provider cancelled “{e.Course.Title}”"
            ),
            StatementEntry.Released e => Text.Of(
                $"U hebt “{e.Course.Title}” geannuleerd",
                $"You cancelled “{e.Course.Title}”"
            ),
            StatementEntry.Lapsed e => Text.Of(
                $"{e.Amount} is verlopen",
                $"{e.Amount} has expired"
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(entry),
                entry,
                "an entry without words"
            ),
        };

    public IReadOnlyList<Text> Details(StatementEntry entry) =>
        entry switch
        {
            StatementEntry.Granted e =>
            [
                From(e.Lot),
                .. NotBefore(e.Lot),
                .. Until(e.Lot),
                .. Purpose(e.Lot),
            ],
            StatementEntry.Reserved e =>
            [
                .. e.Parts.Select(p =>
                    Text.Of(
                        $"{schemes.Scheme(p.Lot.Scheme)}: {p.Amount}",
                        $"{schemes.Scheme(p.Lot.Scheme)}: {p.Amount}"
                    )
                ),
                Text.Of($"Zelf betalen: {e.Contribution}", $"You pay yourself: {e.Contribution}"),
                Text.Of(
                    $"De cursus begint op {e.Course.Course.StartDay}.",
                    $"The course starts on {e.Course.Course.StartDay}."
                ),
            ],
            StatementEntry.Released e =>
            [
                .. e.Parts.Select(p =>
                    Text.Of(
                        $"Terug naar {schemes.Scheme(p.Lot.Scheme)}: {p.Amount}",
                        $"Back to {schemes.Scheme(p.Lot.Scheme)}: {p.Amount}"
                    )
                ),
            ],
            StatementEntry.Lapsed e => [From(e.Lot), .. Until(e.Lot)],
            _ => [],
        };

    private Text From(Lot lot) => schemes.Scheme(lot.Scheme);

    private static Text[] NotBefore(Lot lot) =>
        lot.FirstUsableDay is { } day && day > lot.GrantedOn
            ? [Text.Of($"Te gebruiken vanaf {day}", $"Usable from {day}")]
            : [];

    private static Text[] Until(Lot lot) =>
        lot.LastUsableDay is { } day
            ? [Text.Of($"Te gebruiken tot en met {day}", $"Usable until {day} (inclusive)")]
            : [];

    private static Text[] Purpose(Lot lot)
    {
        var purposes = lot.EarmarkedFor.Select(CourseWords.Tag).Or();
        return lot.EarmarkedFor.Count > 0
            ? [Text.Of($"Alleen voor: {purposes}", $"Only for: {purposes}")]
            : [];
    }
}
