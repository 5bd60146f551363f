using Wallet.Domain;
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
            StatementEntry.Started e => Text.Of(
                $"“{e.Course.Title}” is begonnen",
                $"“{e.Course.Title}” has started"
            ),
            StatementEntry.Settled { Attendance: null } e => Text.Of(
                $"U hebt “{e.Course.Title}” laat geannuleerd",
                $"You cancelled “{e.Course.Title}” late"
            ),
            StatementEntry.Settled e => Text.Of(
                $"“{e.Course.Title}” is klaar",
                $"“{e.Course.Title}” is over"
            ),
            StatementEntry.CapturedEarly e => Text.Of(
                $"De opleider van “{e.Course.Title}” krijgt alvast {Sum(e.Parts)}",
                $"The training provider of “{e.Course.Title}” gets {Sum(e.Parts)} already"
            ),
            StatementEntry.ReservedAgain e => Text.Of(
                $"{Sum(e.Parts)} is weer gereserveerd voor “{e.Course.Title}”",
                $"{Sum(e.Parts)} is reserved for “{e.Course.Title}” again"
            ),
            StatementEntry.Owed e => Text.Of(
                $"U moet {e.Amount} terugbetalen",
                $"You have to pay back {e.Amount}"
            ),
            StatementEntry.Repaid { IsSetOff: true } e => Text.Of(
                $"{e.Amount} is verrekend met uw schuld",
                $"{e.Amount} was set off against your debt"
            ),
            StatementEntry.Repaid e => Text.Of(
                $"U hebt {e.Amount} terugbetaald",
                $"You paid back {e.Amount}"
            ),
            StatementEntry.Withdrawn e => Text.Of(
                $"{e.Amount} is teruggegeven",
                $"{e.Amount} was given back"
            ),
            StatementEntry.EmploymentEnded e => Text.Of(
                $"Uw werkgever meldt: uw laatste werkdag is {e.LastDay}",
                $"Your employer says: your last day at work is {e.LastDay}"
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
                .. e.Parts.Select(Of),
                .. e.PotAnswers.Select(a => PotWords.Place(a.Answer)),
                Text.Of($"Zelf betalen: {e.Contribution}", $"You pay yourself: {e.Contribution}"),
                Text.Of(
                    $"De cursus begint op {e.Course.Course.StartDay}.",
                    $"The course starts on {e.Course.Course.StartDay}."
                ),
            ],
            StatementEntry.Released e => [.. e.Parts.Select(Returned)],
            StatementEntry.Settled e => [.. Settled(e)],
            StatementEntry.CapturedEarly e => [.. e.Parts.Select(Paid)],
            StatementEntry.ReservedAgain e =>
            [
                .. e.Parts.Select(Of),
                new(
                    "Wat de opleider hiervoor vroeg, is afgewezen.",
                    "What the training provider claimed for it was rejected."
                ),
            ],
            StatementEntry.Owed e =>
            [
                .. About(e.Lot, e.Course),
                new(
                    "Krijgt u nieuw geld van dezelfde gever? Dan gaat uw schuld daar eerst af.",
                    "Do you get new money of the same funder? Then your debt is taken off first."
                ),
            ],
            StatementEntry.Repaid e => About(e.Lot, e.Course),
            StatementEntry.Withdrawn e =>
            [
                From(e.Lot),
                e.Lot.Pot is null
                    ? new(
                        "U kon dit geld niet meer gebruiken. Het gaat terug naar wie het gaf.",
                        "You could no longer use this money. It goes back to who gave it."
                    )
                    : new(
                        "Dit geld was alleen voor deze cursus.",
                        "This money was for this course only."
                    ),
            ],
            StatementEntry.EmploymentEnded e =>
            [
                new(
                    "Geld van deze werkgever kunt u daarom minder lang gebruiken.",
                    "So you can use money of this employer less long."
                ),
                .. e.Lots.SelectMany(Until),
            ],
            StatementEntry.Lapsed e => [From(e.Lot), .. Until(e.Lot)],
            _ => [],
        };

    private IEnumerable<Text> Settled(StatementEntry.Settled e) =>
        [
            Text.Of(
                $"De opleider krijgt {e.Settlement.ProviderGets}.",
                $"The training provider gets {e.Settlement.ProviderGets}."
            ),
            .. e.Captured.Select(Paid),
            .. e.Returned.Select(Returned),
            .. e.Forfeited.Select(p =>
                Text.Of(
                    $"Verloren van {schemes.Scheme(p.Lot.Scheme)}: {p.Amount}",
                    $"Lost from {schemes.Scheme(p.Lot.Scheme)}: {p.Amount}"
                )
            ),
            .. e.Reclaimed.Select(p =>
                Text.Of(
                    $"{schemes.Scheme(p.Lot.Scheme)} vraagt terug: {p.Amount}",
                    $"{schemes.Scheme(p.Lot.Scheme)} claims back: {p.Amount}"
                )
            ),
        ];

    private Text Of(StatementPart part) =>
        Text.Of(
            $"{schemes.Scheme(part.Lot.Scheme)}: {part.Amount}",
            $"{schemes.Scheme(part.Lot.Scheme)}: {part.Amount}"
        );

    private Text Paid(StatementPart part) =>
        Text.Of(
            $"Betaald door {schemes.Scheme(part.Lot.Scheme)}: {part.Amount}",
            $"Paid by {schemes.Scheme(part.Lot.Scheme)}: {part.Amount}"
        );

    private Text Returned(StatementPart part) =>
        Text.Of(
            $"Terug naar {schemes.Scheme(part.Lot.Scheme)}: {part.Amount}",
            $"Back to {schemes.Scheme(part.Lot.Scheme)}: {part.Amount}"
        );

    private Text[] About(Lot lot, BookedCourse course) =>
        [From(lot), Text.Of($"Het gaat om “{course.Title}”.", $"It is about “{course.Title}”.")];

    private Text From(Lot lot) => schemes.Scheme(lot.Scheme);

    private static Money Sum(IEnumerable<StatementPart> parts) =>
        Money.Sum(parts.Select(p => p.Amount));

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
