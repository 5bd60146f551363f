using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>The lot that everybody on the list gets.</summary>
/// <param name="Amount">Null where the terms say how much each of them gets.</param>
public sealed record GrantedLot(
    Money? Amount,
    LocalDate On,
    LocalDate FirstUsableDay,
    LocalDate? LastUsableDay,
    string? Source
);

/// <summary>What a list of grants comes to, before anything is booked.</summary>
public abstract record GrantReading
{
    private GrantReading() { }

    public sealed record Sound(Terms Terms, GrantedLot Lot, IReadOnlyList<CitizenNumber> Numbers)
        : GrantReading;

    public sealed record Not(Outcome Because) : GrantReading;
}

/// <summary>Reads the fields of a list of grants by the terms of today; of a yearly grant for a later day, by the terms that hold then.</summary>
public static class ReadGrant
{
    public static GrantReading From(
        SchemeId scheme,
        GrantRequest request,
        TermsBook book,
        LocalDate today
    )
    {
        var input = new Input();
        if (InForce(scheme, today, book, input) is not { } terms)
        {
            return new GrantReading.Not(input.ToOutcome());
        }
        (terms, var lot) = terms.The<GrantPerYear>() is null
            ? (terms, LotOf(request, terms, input, today))
            : OfYear(terms, request, book, input, today);
        var numbers = NumbersOf(request, input);
        return input.IsSound
            ? new GrantReading.Sound(terms, lot, numbers)
            : new GrantReading.Not(input.ToOutcome());
    }

    /// <summary>The lot of a year that everybody gets who is entitled; there is no list.</summary>
    public static GrantReading ForEverybody(
        SchemeId scheme,
        string year,
        TermsBook book,
        LocalDate today
    )
    {
        var input = new Input();
        if (InForce(scheme, today, book, input) is { } terms)
        {
            if (input.IsSound && terms.The<GrantPerYear>() is null)
            {
                input.Refuse("schemeId", GrantWords.NoYearlyGrant(scheme));
            }
            (terms, var lot) = OfYear(
                terms,
                new GrantRequest(year, null, null),
                book,
                input,
                today
            );
            if (input.IsSound)
            {
                return new GrantReading.Sound(terms, lot, []);
            }
        }
        return new GrantReading.Not(input.ToOutcome());
    }

    private static Terms? InForce(SchemeId scheme, LocalDate day, TermsBook book, Input input)
    {
        var terms = book.InForce(scheme, day);
        if (terms is null)
        {
            input.Refuse("schemeId", GrantWords.NoTermsInForce(scheme, day));
        }
        else if (terms.The<EmployersTopUp>() is not null)
        {
            // Its money comes from a deposit, by a top-up.
            input.Refuse("schemeId", GrantWords.ForEmployersOnly);
        }
        return terms;
    }

    private static GrantedLot LotOf(
        GrantRequest request,
        Terms terms,
        Input input,
        LocalDate today
    ) =>
        new(input.Amount("amount", request.Amount), today, today, terms.LastUsableDay(today), null);

    private static (Terms Terms, GrantedLot Lot) OfYear(
        Terms terms,
        GrantRequest request,
        TermsBook book,
        Input input,
        LocalDate today
    )
    {
        if (!string.IsNullOrWhiteSpace(request.Amount))
        {
            input.Refuse("amount", GrantWords.AmountIsFixed);
        }
        var year = input.Year("year", request.Year, today);
        if (input.IsSound && YearlyGrant.DayOf(terms, year, today) is var later && later > today)
        {
            terms = InForce(terms.Scheme, later, book, input) ?? terms;
        }
        var day = input.IsSound ? YearlyGrant.DayOf(terms, year, today) : today;
        return (
            terms,
            new GrantedLot(null, today, day, terms.LastUsableDay(day), $"{terms.Scheme}/{year}")
        );
    }

    private static CitizenNumber[] NumbersOf(GrantRequest request, Input input)
    {
        var lines = request.CitizenNumbers ?? [];
        if (lines.Count is 0 or > Domain.Limits.PeoplePerGrant)
        {
            input.Refuse(
                "citizenNumbers",
                GrantWords.ListLength(lines.Count, Domain.Limits.PeoplePerGrant)
            );
        }
        return
        [
            .. lines.Select(
                (line, i) =>
                    input.CitizenNumber(
                        $"citizenNumbers[{i}]",
                        line,
                        GrantWords.NotACitizenNumber(i + 1)
                    )
            ),
        ];
    }
}
