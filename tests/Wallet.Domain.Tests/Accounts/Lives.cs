using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>What people do with one account under some terms, in any order.</summary>
internal sealed record Life(ValueList<AccountCommand> Commands)
{
    /// <summary>Every event with the account before and after it. Folding throws where an event does not fit.</summary>
    public IEnumerable<(Account Before, AccountEvent Happened, Account After)> Steps()
    {
        var account = An.Account.Now;
        foreach (var command in Commands)
        {
            foreach (var happened in EventsOf(account, command))
            {
                var before = account;
                account = Account.Evolve(account, happened);
                yield return (before, happened, account);
            }
        }
    }

    public Account Now() => Steps().Select(s => s.After).LastOrDefault(An.Account.Now);

    public static IReadOnlyList<AccountEvent> EventsOf(Account account, AccountCommand command) =>
        AccountDecider.Decide(account, command) is Decision<AccountEvent>.Accepted accepted
            ? accepted.Events
            : [];
}

/// <summary>Random lives in a few cents and days, so that they meet: lots lapse, courses start and people cancel late.</summary>
internal static class Lives
{
    public static readonly Gen<Money> Cents = Gen.Int[0, 60].Select(c => new Money(c));

    private static readonly SchemeId[] Schemes = [new("first"), new("second"), new("third")];

    private static readonly Gen<LocalDate> Days = Gen.Frequency(
            (6, Gen.Int[0, 15]),
            (1, Gen.Int[300, 310])
        )
        .Select(Some.Day.PlusDays);

    private static readonly Gen<Percent> Percents = Gen.OneOf(0, 1, 5, 25, 33, 50, 80, 99, 100)
        .Select(Percent.Of);

    private static readonly Gen<ReservationId> Reservations = Gen.Int[1, 4]
        .Select(Some.Reservation);

    private static readonly Gen<ClaimId> Claims = Gen.Select(Reservations, Gen.Int[1, 3])
        .Select((reservation, number) => new ClaimId(reservation, number));

    public static Gen<Life> Any =>
        from book in Books
        from commands in Commands(book).List[1, 40]
        select new Life([.. commands]);

    /// <summary>One reservation that started, of which parts are claimed before it mostly ends.</summary>
    public static Gen<Life> Staged =>
        from book in Books
        from grants in Grants.Array[2, 5]
        from reserve in Reserves(book)
        from claimed in Gen.Frequency((5, Capture(book)), (1, Uncapture)).Array[1, 8]
        from isStarted in Gen.Int[0, 4]
        from end in Ends(book).Array[0, 1]
        let id = ((ReserveFunds)reserve).Reservation
        select new Life([
            .. grants.Select(g =>
                (AccountCommand)((GrantCredit)g with { On = Some.Day, LastUsableDay = null })
            ),
            reserve,
            .. isStarted == 0
                ? Array.Empty<AccountCommand>()
                : [new RecordStart(id, ((ReserveFunds)reserve).Course.Course.StartDay)],
            .. claimed.Select(c => Of(id, c)),
            .. end.Select(e => Of(id, e)),
            .. grants.Select(g =>
                (AccountCommand)((GrantCredit)g with { Lot = Some.Lot(20), Source = null })
            ),
        ]);

    private static AccountCommand Of(ReservationId id, AccountCommand command) =>
        command switch
        {
            CaptureFunds c => c with { Claim = c.Claim with { Enrolment = id } },
            ReturnFunds c => c with { Claim = c.Claim with { Enrolment = id } },
            CancelReservation c => c with { Reservation = id },
            CompleteReservation c => c with { Reservation = id },
            _ => command,
        };

    private static Gen<AccountCommand> Capture(TermsBook book) =>
        Gen.Select(Claims, Gen.Int[1, 15], Gen.Int[0, 60])
            .Select(
                (claim, cents, days) =>
                    (AccountCommand)
                        new CaptureFunds(claim, new Money(cents), book, Some.Day.PlusDays(days))
            );

    private static Gen<AccountCommand> Uncapture =>
        Claims.Select(claim => (AccountCommand)new ReturnFunds(claim, Some.Day));

    private static Gen<AccountCommand> Ends(TermsBook book) =>
        Gen.OneOf(
            Gen.Select(Percents, Gen.Bool, Gen.Bool)
                .Select(
                    (attendance, diploma, force) =>
                        (AccountCommand)(
                            new CompleteReservation(
                                default,
                                attendance,
                                diploma,
                                book,
                                Some.Day.PlusDays(60)
                            ) with
                            {
                                ForceMajeure = force,
                            }
                        )
                ),
            Gen.Select(Gen.Enum<ReleasedBy>(), Days)
                .Select(
                    (by, day) =>
                        (AccountCommand)new CancelReservation(default, by, false, book, day)
                )
        );

    private static Gen<TermsBook> Books =>
        Gen.Select(VersionsOf(0), VersionsOf(1), VersionsOf(2))
            .Select((a, b, c) => Some.BookOf([.. a, .. b, .. c]));

    private static Gen<Terms[]> VersionsOf(int scheme) =>
        from clauses in AnyClauses.Array[2]
        from second in Days
        select new[]
        {
            Some.Terms(Schemes[scheme], rank: scheme, clauses: clauses[0]),
            Some.Terms(Schemes[scheme], rank: scheme, @from: second, clauses: clauses[1]),
        };

    private static Gen<Clause[]> AnyClauses =>
        from late in Rarely(
            Gen.Select(Gen.Int[1, 15], Percents)
                .Select((days, share) => new LateCancelling(days, share)),
            60
        )
        from attendance in Rarely(
            Gen.Select(Percents, Percents, Percents)
                .Select((a, b, c) => new AttendancePays(a, b, c)),
            60
        )
        from reclaimed in Rarely(
            Gen.Select(Percents, Gen.Bool).Select((p, d) => new ReclaimedUnless(p, d)),
            40
        )
        from stages in Rarely(
            Gen.Select(Percents, Percents, Gen.Bool)
                .Select((a, b, rest) => new ClaimedInStages(a, b, rest)),
            60
        )
        from paidFrom in Rarely(Gen.Int[0, 1].Select(w => new ProviderDeposit(w)), 40)
        from once in Rarely(Gen.Const(new OncePerYear()), 15)
        from perYear in Rarely(Cents.Select(c => new AtMostPerYear(c)), 30)
        from parts in Rarely(Gen.Bool.Select(vat => new PaysFor([CostComponent.Tuition], vat)), 30)
        select new Clause?[] { late, attendance, reclaimed, stages, paidFrom, once, perYear, parts }
            .OfType<Clause>()
            .ToArray();

    private static Gen<Clause?> Rarely<T>(Gen<T> clauses, int percent)
        where T : Clause =>
        Gen.Frequency(
            (percent, clauses.Select(c => (Clause?)c)),
            (100 - percent, Gen.Const((Clause?)null))
        );

    private static Gen<AccountCommand> Commands(TermsBook book) =>
        Gen.Frequency<AccountCommand>(
            (1, Days.Select(day => (AccountCommand)new OpenAccount(day))),
            (2, Days.Select(day => (AccountCommand)new LapseCredit(day))),
            (8, Grants),
            (8, Reserves(book)),
            (
                6,
                Gen.Select(Reservations, Gen.Enum<ReleasedBy>(), Gen.Int[0, 3], Days)
                    .Select(
                        (id, by, force, day) =>
                            (AccountCommand)new CancelReservation(id, by, force == 0, book, day)
                    )
            ),
            (
                2,
                Gen.Select(Reservations, Days)
                    .Select((id, day) => (AccountCommand)new RecordStart(id, day))
            ),
            (
                6,
                Gen.Select(Claims, Cents, Days)
                    .Select(
                        (claim, amount, day) =>
                            (AccountCommand)new CaptureFunds(claim, amount, book, day)
                    )
            ),
            (
                1,
                Gen.Select(Claims, Days)
                    .Select((claim, day) => (AccountCommand)new ReturnFunds(claim, day))
            ),
            (
                3,
                Gen.Select(Reservations, Percents, Gen.Bool, Days)
                    .Select(
                        (id, attendance, diploma, day) =>
                            (AccountCommand)
                                new CompleteReservation(id, attendance, diploma, book, day)
                    )
            )
        );

    private static Gen<AccountCommand> Grants =>
        from lot in Gen.Int[1, 8]
        from scheme in Gen.Int[0, 2].Select(i => Schemes[i])
        from amount in Cents
        from day in Days
        from usable in Gen.OneOf<int?>(null, null, 0, 10, 100)
        from source in Gen.OneOf<string?>(null, null, "2026", "2027")
        from ceiling in Gen.OneOf<int?>(null, null, 0, 40, 100)
        select (AccountCommand)(
            Some.Grant(lot, 0, day, source) with
            {
                Scheme = scheme,
                Amount = amount,
                LastUsableDay = usable is { } days ? day.PlusDays(days) : null,
                BalanceAtMost = ceiling is { } cents ? new Money(cents) : null,
            }
        );

    private static Gen<AccountCommand> Reserves(TermsBook book) =>
        from reservation in Gen.Int[1, 4]
        from tuition in Cents
        from exam in Cents
        from day in Days
        from wait in Gen.Int[-1, 15]
        from accepted in Gen.OneOf(Cents, Gen.Const(Money.Euro(9)))
        from outside in Gen.OneOf(0, 0, 5, 200)
        select (AccountCommand)(
            Some.Reserve(
                reservation,
                Some.Course(
                    new Price(Percent.Of(21), tuition, exam, Money.Zero, Money.Zero),
                    day.PlusDays(wait)
                ),
                accepted,
                day
            ) with
            {
                Terms = book,
                AlreadyFunded = [new OutsideFunding(OutsideFunder.Employer, new Money(outside))],
            }
        );
}
