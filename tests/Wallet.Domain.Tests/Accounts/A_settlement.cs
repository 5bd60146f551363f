using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>Schemes that share out money in different ways when a reservation ends, and reservations of theirs.</summary>
internal static class A_settlement
{
    /// <summary>The French rules: late cancelling costs 5 %, and attendance decides what the provider gets.</summary>
    public static readonly SchemeId Strict = new("strict");

    /// <summary>Takes its money back from who neither attended 80 % nor has the diploma.</summary>
    public static readonly SchemeId Reclaiming = new("reclaiming");

    public static readonly LocalDate StartDay = new(2026, 6, 1);

    /// <summary>Eight French working days before the start: Whit Monday is the 25th.</summary>
    public static readonly LocalDate LastFreeDay = new(2026, 5, 19);

    public static readonly LateCancelling CancellingCosts = new(8, Percent.Of(5));

    public static readonly AttendancePays AttendanceDecides = new(
        Percent.Of(80),
        Percent.Of(25),
        Percent.Of(25)
    );

    public static readonly TermsBook Book = Some.BookOf(
        Some.Terms(Strict, rank: 10, clauses: [CancellingCosts, AttendanceDecides]),
        Some.Terms(
            Reclaiming,
            rank: 20,
            clauses: [new ReclaimedUnless(Percent.Of(80), Diploma: true)]
        ),
        Some.Terms(Some.Budget, rank: 40)
    );

    /// <summary>Reserved for a course of this price: these lots in this order, and the rest is for the learner.</summary>
    public static History Of(Money price, params (SchemeId Scheme, Money Amount)[] lots) =>
        With(Book, price, lots);

    public static History With(
        TermsBook book,
        Money price,
        params (SchemeId Scheme, Money Amount)[] lots
    ) =>
        An
            .Account.Given([
                new AccountEvent.AccountOpened(Some.Day),
                .. lots.Select(
                    (lot, i) => Some.Granted(i + 1, 0, lot.Scheme) with { Amount = lot.Amount }
                ),
            ])
            .After(Some.Reserve(1, CourseOf(price), accepted: price) with { Terms = book });

    public static Course CourseOf(Money price) =>
        Some.Course(new Price(default, price, default, default, default), StartDay);

    public static CancelReservation Cancel(LocalDate on) =>
        Some.Cancel(1, on) with
        {
            Terms = Book,
        };

    public static CompleteReservation Complete(string attendance) =>
        Some.Complete(1, attendance) with
        {
            Terms = Book,
        };

    public static Leg Leg(int lot, Money amount) => new(Some.Lot(lot), amount);
}
