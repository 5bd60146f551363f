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

/// <summary>Reads the fields of a list of grants by the terms of today.</summary>
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
        if (book.InForce(scheme, today) is not { } terms)
        {
            input.Refuse("schemeId", GrantWords.NoTermsInForce(scheme, today));
            return new GrantReading.Not(input.ToOutcome());
        }
        if (terms.The<EmployersTopUp>() is not null)
        {
            // Its money comes from a deposit, by a top-up.
            input.Refuse("schemeId", GrantWords.ForEmployersOnly);
        }
        var lot = LotOf(request, terms, input, today);
        var numbers = NumbersOf(request, input);
        return input.IsSound
            ? new GrantReading.Sound(terms, lot, numbers)
            : new GrantReading.Not(input.ToOutcome());
    }

    private static GrantedLot LotOf(GrantRequest request, Terms terms, Input input, LocalDate today)
    {
        if (terms.The<GrantPerYear>() is null)
        {
            return new GrantedLot(
                input.Amount("amount", request.Amount),
                today,
                today,
                terms.LastUsableDay(today),
                null
            );
        }
        if (!string.IsNullOrWhiteSpace(request.Amount))
        {
            input.Refuse("amount", GrantWords.AmountIsFixed);
        }
        var year = input.Year("year", request.Year, today);
        var day = YearlyGrant.DayOf(terms, year, today);
        return new GrantedLot(null, today, day, terms.LastUsableDay(day), $"{terms.Scheme}/{year}");
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
