using System.Globalization;
using NodaTime.Text;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Requests;

/// <summary>
/// Reads the fields of a request as somebody filled them in, on a page or in JSON, and collects what is wrong with them: which field, what was
/// found, what is allowed. After a mistake the value means nothing; ask <see cref="IsSound"/> before using it.
/// </summary>
public sealed class Input
{
    private const int LongestWord = 60;
    private const int LongestExplanation = 1000;
    private const int LongestReason = 300;

    private static readonly LocalDateTimePattern MinutePattern =
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    private const int OldestAge = 120;
    private const int LastPage = 10_000;
    private readonly List<InputError> errors = [];

    public bool IsSound => errors.Count == 0;

    public Outcome.Invalid ToOutcome() => new(errors);

    public void Refuse(string field, Text message) => errors.Add(new InputError(field, message));

    /// <summary>More than 0.00, with a comma or a point and at most two decimals.</summary>
    public Money Amount(string field, string? text)
    {
        var isMoney = TryMoney(field, text, out var money);
        if (isMoney && !money.IsPositive)
        {
            Refuse(
                field,
                new("Het bedrag moet meer zijn dan 0.", "The amount must be more than 0.")
            );
        }
        return money;
    }

    /// <summary>0.00 or more, with a comma or a point and at most two decimals.</summary>
    public Money AmountOrZero(string field, string? text)
    {
        TryMoney(field, text, out var money);
        return money;
    }

    /// <summary>One line of visible text; empty after a mistake.</summary>
    public string Required(string field, string? text, Text message) =>
        Required(field, text, message, LongestWord);

    /// <summary>Why something is decided, in a sentence or two.</summary>
    public string Reason(string field, string? text) =>
        Required(field, text, FormWords.ReasonMissing, LongestReason, inLines: true);

    /// <summary>Some lines of text; empty after a mistake.</summary>
    public string Explanation(string field, string? text, Text message) =>
        Required(field, text, message, LongestExplanation, inLines: true);

    private string Required(
        string field,
        string? text,
        Text message,
        int longest,
        bool inLines = false
    )
    {
        var word = text?.Trim() ?? "";
        Text? flaw =
            word.Length == 0 ? message
            : word.Any(c => char.IsControl(c) && !(inLines && (c is '\r' or '\n')))
                ? new("Gebruik alleen zichtbare tekens.", "Use visible characters only.")
            : word.Length > longest
                ? Text.Of(
                    $"Gebruik hoogstens {longest} tekens.",
                    $"Use at most {longest} characters."
                )
            : null;
        if (flaw is null)
        {
            return word;
        }
        Refuse(field, flaw);
        return "";
    }

    /// <summary>Null when nothing was filled in.</summary>
    public LocalDate? OptionalDay(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        var parsed = LocalDatePattern.Iso.Parse(text.Trim());
        if (!parsed.Success)
        {
            Refuse(
                field,
                Text.Of(
                    $"“{Short(text)}” is geen datum. Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2028-12-31.",
                    $"“{Short(text)}” is not a date. Write the date as year-month-day, for example 2028-12-31."
                )
            );
            return null;
        }
        return parsed.Value;
    }

    /// <summary>Null after a mistake.</summary>
    public LocalDate? Day(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(field, new("Vul een datum in.", "Enter a date."));
        }
        return OptionalDay(field, text);
    }

    /// <summary>A day and a time in the Netherlands.</summary>
    public Instant Moment(string field, string? text)
    {
        var parsed = MinutePattern.Parse(text?.Trim() ?? "");
        if (!parsed.Success)
        {
            Refuse(
                field,
                string.IsNullOrWhiteSpace(text)
                    ? new("Vul een datum en een tijd in.", "Enter a date and a time.")
                    : Text.Of(
                        $"“{Short(text)}” is geen tijdstip. Schrijf jaar-maand-dag, een T en de tijd, bijvoorbeeld 2026-12-01T10:00.",
                        $"“{Short(text)}” is not a time. Write year-month-day, a T and the time, for example 2026-12-01T10:00."
                    )
            );
            return default;
        }
        return parsed.Value.InZoneLeniently(Today.Netherlands).ToInstant();
    }

    /// <summary>A day before today, and not so long ago that nobody can have been born on it.</summary>
    public LocalDate BirthDay(string field, string? text, LocalDate today)
    {
        var oldest = today.PlusYears(-OldestAge);
        var day = OptionalDay(field, text);
        if (string.IsNullOrWhiteSpace(text) || day >= today || day < oldest)
        {
            Refuse(
                field,
                Text.Of(
                    $"Vul een dag in vanaf {oldest} en vóór {today}.",
                    $"Enter a day from {oldest} and before {today}."
                )
            );
        }
        return day ?? today;
    }

    /// <summary>This year or the next; this year when nothing was filled in.</summary>
    public int Year(string field, string? text, LocalDate today)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return today.Year;
        }
        if (
            !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year < today.Year
            || year > today.Year + 1
        )
        {
            Refuse(field, GrantWords.YearOutOfRange(Short(text), today.Year, today.Year + 1));
        }
        return year;
    }

    /// <summary>In whole years, 0 to 120.</summary>
    public int Age(string field, string? text)
    {
        if (
            !int.TryParse(
                text?.Trim(),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var age
            )
            || age > OldestAge
        )
        {
            Refuse(
                field,
                Text.Of(
                    $"Vul uw leeftijd in als een getal van 0 tot en met {OldestAge}.",
                    $"Enter your age as a number from 0 to {OldestAge}."
                )
            );
        }
        return age;
    }

    /// <summary>One start of a course, by its id.</summary>
    public async Task<OfferingFound?> CourseAsync(
        string field,
        string? offeringId,
        CourseShelf courses,
        CancellationToken cancellation
    )
    {
        var course = Guid.TryParse(offeringId, out var id)
            ? await courses.FindAsync(new OfferingId(id), cancellation)
            : null;
        if (course is null)
        {
            Refuse(
                field,
                string.IsNullOrWhiteSpace(offeringId)
                    ? OfferingWords.Missing
                    : Text.Of(
                        $"Er is geen cursus met het nummer “{Short(offeringId)}”.",
                        $"There is no course with the number “{Short(offeringId)}”."
                    )
            );
        }
        return course;
    }

    /// <summary>A pot, by its id; whether there is one the use case says.</summary>
    public PotId Pot(string field, string? text)
    {
        if (!Guid.TryParse(text, out var id))
        {
            Refuse(field, new("Kies een aanvraagperiode.", "Choose an application window."));
        }
        return new PotId(id);
    }

    public CitizenNumber CitizenNumber(string field, string? text) =>
        CitizenNumber(
            field,
            text,
            new(
                "Dit is geen burgerservicenummer. Het heeft negen cijfers; kijk of er een verkeerd staat.",
                "This is not a citizen service number. It has nine digits; check whether one is wrong."
            )
        );

    public CitizenNumber CitizenNumber(string field, string? text, Text message)
    {
        if (!People.CitizenNumber.TryParse(text?.Trim(), out var number))
        {
            Refuse(field, message);
        }
        return number;
    }

    /// <summary>The number of a bank account, as people write it. Null after a mistake.</summary>
    public Iban? Iban(string field, string? text)
    {
        if (!Domain.Payments.Iban.TryParse(text, out var iban, out var flaw))
        {
            Refuse(field, PaymentNumberWords.OfIban(flaw));
        }
        return iban;
    }

    /// <summary>Of a list, from 1 on; the first when nothing was filled in.</summary>
    public int Page(int? page)
    {
        if (page is < 1 or > LastPage)
        {
            Refuse("page", CatalogueWords.OutOfRange(page.Value, 1, LastPage));
        }
        return page ?? 1;
    }

    /// <summary>A number in the Dutch trade register: eight digits.</summary>
    public void CompanyNumber(string field, string? text)
    {
        if (text is not { Length: 8 } || !text.All(char.IsAsciiDigit))
        {
            Refuse(
                field,
                Text.Of(
                    $"“{Short(text)}” is geen KvK-nummer. Dat heeft acht cijfers.",
                    $"“{Short(text)}” is not a company number. It has eight digits."
                )
            );
        }
    }

    private static string Short(string? found) =>
        found?.Length > LongestWord ? $"{found[..LongestWord]}…" : found ?? "";

    private bool TryMoney(string field, string? text, out Money money)
    {
        if (Money.TryParse(text?.Trim().Replace(',', '.'), out money))
        {
            return true;
        }
        Refuse(
            field,
            string.IsNullOrWhiteSpace(text)
                ? new("Vul een bedrag in.", "Enter an amount.")
                : Text.Of(
                    $"“{Short(text)}” is geen bedrag. Gebruik alleen cijfers, met hoogstens twee cijfers achter de komma, tot en met {Money.Largest}.",
                    $"“{Short(text)}” is not an amount. Use digits only, with at most two decimals, up to {Money.Largest}."
                )
        );
        return false;
    }
}

/// <summary>What is wrong with one field.</summary>
public sealed record InputError(string Field, Text Message);
