using System.Buffers.Binary;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests;

/// <summary>Values that specs need and whose details do not matter, unless a spec says so.</summary>
internal static class Some
{
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly LocalDate StartDay = new(2026, 9, 7);

    /// <summary>A scheme that pays for everything.</summary>
    public static readonly SchemeId Budget = new("budget");

    /// <summary>A scheme that goes first, pays tuition without VAT and at most 500 euros a year.</summary>
    public static readonly SchemeId Voucher = new("voucher");

    public static readonly Calendars Calendars = new(
        new PensionAges(new Dictionary<int, PensionAge> { [2026] = new(67, 0) }),
        new Dictionary<string, WorkingDays>
        {
            ["nl"] = new([new AnnualDate(12, 25)], [1, 39, 50]),
            ["fr"] = new(
                [
                    new AnnualDate(1, 1),
                    new AnnualDate(5, 1),
                    new AnnualDate(5, 8),
                    new AnnualDate(7, 14),
                    new AnnualDate(8, 15),
                    new AnnualDate(11, 1),
                    new AnnualDate(11, 11),
                    new AnnualDate(12, 25),
                ],
                [1, 39, 50]
            ),
        }
    );

    public static readonly TermsBook Book = BookOf(
        Terms(Budget, rank: 40),
        Terms(
            Voucher,
            clauses:
            [
                new PaysFor([CostComponent.Tuition], Vat: false),
                new AtMostPerYear(Money.Euro(500)),
            ]
        )
    );

    public static TermsBook BookOf(params Terms[] terms) => new([.. terms], Calendars);

    public static Guid Id(int kind, int n)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt32BigEndian(bytes, kind);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], n);
        return new Guid(bytes, bigEndian: true);
    }

    public static AccountId AccountId => new(Id(0, 1));

    public static LotId Lot(int n) => new(Id(1, n));

    public static ReservationId Reservation(int n) => new(Id(2, n));

    public static Percent Percent(string text) =>
        Domain.Percent.TryParse(text, out var percent)
            ? percent
            : throw new ArgumentException(text, nameof(text));

    public static Terms Terms(
        SchemeId scheme,
        int rank = 20,
        MoneyKind kind = MoneyKind.Public,
        LocalDate? from = null,
        params ReadOnlySpan<Clause> clauses
    ) =>
        new(
            scheme,
            "fr",
            from ?? new LocalDate(2020, 1, 1),
            kind,
            rank,
            ResidualOwner.State,
            new AboutScheme(About, About),
            ValueList.Of(clauses)
        );

    public static Price Price(long tuition, string vat = "0") =>
        new(Percent(vat), Money.Euro(tuition), Money.Zero, Money.Zero, Money.Zero);

    public static Course Course(Price price, LocalDate? start = null, params string[] tags) =>
        new(price, start ?? StartDay, (start ?? StartDay).PlusDays(30), [.. tags]);

    public static BookedCourse Booked(Course course) =>
        new(new OfferingId(Id(3, 1)), "Welding", "Practice hall", course);

    public static Situation Situation(
        Course? course = null,
        Learner? learner = null,
        LocalDate? on = null,
        params OutsideFunding[] outside
    ) => new(on ?? Day, learner ?? Nobody, course ?? Course(Price(100)), [.. outside]);

    /// <summary>The situation as a scheme with these clauses sees it.</summary>
    public static Application Application(
        Situation? situation = null,
        Money used = default,
        int grants = 0,
        params ReadOnlySpan<Clause> clauses
    ) => new(situation ?? Situation(), Terms(Budget, clauses: clauses), Calendars, used, grants);

    public static Learner Nobody => new(null, []);

    public static Purse Purse(int lot, Money available, SchemeId? scheme = null) =>
        new(Lot(lot), scheme ?? Budget, available, null, null, [], Money.Zero);

    public static CreditGranted Granted(
        int lot,
        long euros,
        SchemeId? scheme = null,
        LocalDate? first = null,
        LocalDate? last = null,
        string? source = null
    ) =>
        new(
            Lot(lot),
            scheme ?? Budget,
            new FunderId("state"),
            Money.Euro(euros),
            Day,
            first,
            last,
            [],
            source
        );

    public static GrantCredit Grant(
        int lot,
        long euros,
        LocalDate? on = null,
        string? source = null
    ) =>
        new(
            Lot(lot),
            Budget,
            new FunderId("state"),
            Money.Euro(euros),
            on ?? Day,
            null,
            null,
            [],
            source
        );

    public static ReserveFunds Reserve(
        int reservation,
        Course course,
        Money accepted = default,
        LocalDate? on = null
    ) =>
        new(
            Reservation(reservation),
            Booked(course),
            Nobody,
            [],
            accepted,
            "hash",
            Book,
            on ?? Day
        );

    public static CancelReservation Cancel(
        int reservation,
        LocalDate on,
        ReleasedBy by = ReleasedBy.Learner
    ) => new(Reservation(reservation), by, ForceMajeure: false, Book, on);

    public static CompleteReservation Complete(int reservation, string attendance = "100") =>
        new(
            Reservation(reservation),
            Percent(attendance),
            HasDiploma: false,
            Book,
            StartDay.PlusDays(30)
        );

    public static FundsReserved Reserved(int reservation, Course course, FundingPlan plan) =>
        new(Reservation(reservation), Booked(course), plan, "hash", Day);

    public static FundingPlan Plan(Money price, Money contribution, params PlanLine[] lines) =>
        new(price, Money.Zero, contribution, [.. lines]);

    public static PlanLine Line(int lot, Money pays, Verdict verdict, SchemeId? scheme = null) =>
        new(Lot(lot), scheme ?? Budget, new LocalDate(2020, 1, 1), pays, verdict);

    private static AboutText About => new("name", "pays", "for whom", "how");
}
