using System.Reflection;
using System.Text.Json.Serialization;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;
using Wallet.Domain.Tests.Accounts;
using Wallet.Domain.Tests.Employers;
using Wallet.Domain.Tests.Pots;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests;

/// <summary>C# does not check that a closed hierarchy is handled in full; these do. A new type fails here until it has a sample.</summary>
public sealed class Every_type
{
    /// <summary>Histories with a command on each: together they make every command, event and rejection of an account.</summary>
    private static readonly (History Given, AccountCommand When)[] AccountSamples =
    [
        (An.Account, new OpenAccount(Some.Day)),
        (An.Account, Some.Grant(1, 80)),
        (An.Account, Some.Reserve(1, Some.Course(Some.Price(80)))),
        (With(1), Some.Reserve(1, Some.Course(Some.Price(80)))),
        (With(1), Some.Reserve(1, Some.Course(Some.Price(81)))),
        (With(1), Some.Reserve(1, Some.Course(Some.Price(80), start: Some.Day.PlusDays(-1)))),
        (With(0), Some.Reserve(1, Some.Course(Some.Price(80)))),
        (With(1), Cancel),
        (Reserved(1), Cancel),
        (Reserved(1), Cancel with { On = Some.StartDay }),
        (Reserved(1), new RecordStart(Some.Reservation(1), Some.StartDay)),
        (Reserved(1), Some.Complete(1)),
        (PaidInAdvance, new CaptureFunds(FirstClaim, new Money(1), Advance, Some.StartDay)),
        (Reserved(1), new CaptureFunds(FirstClaim, new Money(1), Some.Book, Some.StartDay)),
        (
            PaidInAdvance.After(new CaptureFunds(FirstClaim, new Money(1), Advance, Some.StartDay)),
            new ReturnFunds(FirstClaim, Some.StartDay)
        ),
        (
            PaidInAdvance.After(new RecordStart(Some.Reservation(1), Some.StartDay)),
            Some.Complete(1, "1") with
            {
                Terms = Advance,
            }
        ),
        (Owes, Some.Grant(2, 1)),
        (Owes, new PayDebt(Some.Reservation(1), Some.Lot(1), Money.Euro(1), Some.StartDay)),
        (Reserved(1), new PayDebt(Some.Reservation(1), Some.Lot(1), Money.Euro(1), Some.StartDay)),
        (Reserved(Limits.ReservationsPerAccount), Some.Reserve(0, Some.Course(Some.Price(1)))),
        (With(Limits.LotsPerAccount), Some.Grant(0, 80)),
        (WithSchemes(Limits.SchemesPerPlan), Some.Grant(0, 80)),
        (With(1), Some.Grant(2, 80) with { BalanceAtMost = Money.Euro(80) }),
        (An.Account.Given(new AccountOpened(Some.Day)), A.Pot(limit: 0).Asked(80)),
        (GrantedByPot, Cancel with { Terms = Some.BookOf(A.Terms) }),
        (
            An.Account.Given(new AccountOpened(Some.Day), Some.Granted(1, 80, last: Some.Day)),
            new LapseCredit(Some.Day.PlusDays(1))
        ),
        (OfEmployer, Leaving_an_employer.Leaves(Some.Day)),
        (OfEmployer, Leaving_an_employer.Withdraw(Some.Day)),
    ];

    /// <summary>Each event of the samples, with the account before it.</summary>
    internal static IEnumerable<(object? Before, object Happened)> OnAccounts =>
        AccountSamples.SelectMany(s =>
            Deciding.Steps(s.Given.Now, s.Given.When(s.When).Decision, Account.Evolve)
        );

    [Theory]
    [MemberData(nameof(Cases), typeof(AccountEvent))]
    public void Every_account_event_is_decided_and_evolved_somewhere(Type happened)
    {
        var (given, events) = AccountSamples
            .Select(s => (s.Given, Decision: s.Given.When(s.When).Decision))
            .Where(s => s.Decision is Decision<AccountEvent>.Accepted)
            .Select(s => (s.Given, ((Decision<AccountEvent>.Accepted)s.Decision).Events))
            .FirstOrDefault(s => s.Events.Any(e => e.GetType() == happened));
        Assert.NotNull(events);
        Assert.NotEqual(given.Now, given.Given([.. events]).Now);
    }

    [Theory]
    [MemberData(nameof(Cases), typeof(AccountCommand))]
    public void Every_account_command_has_a_sample(Type command) =>
        Assert.Contains(AccountSamples, s => s.When.GetType() == command);

    [Theory]
    [MemberData(nameof(Cases), typeof(AccountRejection))]
    public void Every_account_rejection_is_given_somewhere(Type rejection) =>
        Assert.Contains(
            AccountSamples,
            s =>
                s.Given.When(s.When).Decision is Decision<AccountEvent>.Rejected r
                && r.Because.GetType() == rejection
        );

    private static History GrantedByPot =>
        An.Account.Given(new AccountOpened(Some.Day)).After(A.Pot(limit: 80).Asked(80));

    [Theory]
    [MemberData(nameof(Cases), typeof(PotRejection))]
    public void Every_rejection_of_a_pot_is_given_somewhere(Type rejection)
    {
        var pot = A.Pot(limit: 80);
        PotCommand[] commands =
        [
            A.Opening(limit: 90),
            new PotCommand.RaisePot(Money.Euro(1), "", pot.ClosesAt),
            A.OutageOf(pot.ClosesAt, pot.ClosesAt + Duration.FromHours(1)),
        ];
        Assert.Contains(
            commands
                .Select(c => PotDecider.Decide(pot, c))
                .Append(PotDecider.Decide(null, new PotCommand.ClosePot("", pot.OpensAt)))
                .OfType<Decision<PotEvent>.Rejected>(),
            r => r.Because.GetType() == rejection
        );
    }

    [Theory]
    [MemberData(nameof(Cases), typeof(DrawRejection))]
    public void Every_rejection_of_a_draw_is_given_somewhere(Type rejection)
    {
        if (rejection == typeof(DrawRejection.CourseNotOnOffer))
        {
            return; // the register of courses says so
        }
        var pot = A.PotWithDraw(limit: 80);
        var ask = pot.AskedByDrawn(80);
        Rejection?[] given =
        [
            Registration.WhyNot(A.Pot(limit: 80), A.OpensAt),
            Registration.WhyNot(pot, A.RegisterFrom - Duration.Epsilon),
            Registration.WhyNot(pot, A.RegisterUntil),
            Registration.WhyNot(
                An.Account.Given(new AccountOpened(Some.Day)).Now,
                ask with
                {
                    Pots = [],
                }
            ),
            Because(PotDecider.Decide(pot, A.Draw() with { At = A.RegisterFrom })),
            Because(PotDecider.Decide(pot, A.Draw() with { Seed = "other" })),
            Because(
                Registration.Decide(
                    null,
                    pot,
                    new RegistrationEvent.RegistrationWithdrawn(A.RegisterFrom)
                )
            ),
        ];
        Assert.Contains(given, r => r?.GetType() == rejection);

        static Rejection? Because<T>(Decision<T> decision) =>
            (decision as Decision<T>.Rejected)?.Because;
    }

    [Theory]
    [MemberData(nameof(Cases), typeof(DepositRejection))]
    [MemberData(nameof(Cases), typeof(SchemeRejection))]
    public void Every_other_rejection_is_given_somewhere(Type rejection)
    {
        Rejection[] given =
        [
            .. A_repayment.Refusals,
            Assert
                .IsType<Decision<DepositEvent>.Rejected>(
                    DepositDecider.Decide(
                        FunderDeposit.Initial(Some.Id(9, 1)),
                        new DepositCommand.CommitDeposit(
                            Some.AccountId,
                            Some.Lot(1),
                            new Money(1),
                            Some.Day
                        )
                    )
                )
                .Because,
            Assert
                .IsType<Decision<DepositEvent>.Rejected>(
                    DepositDecider.Decide(
                        FunderDeposit.Initial(Some.Id(9, 1)) with
                        {
                            Batches =
                            [
                                new(A_promised_batch.Batch(1), Money.Euro(1), Some.Day, true),
                            ],
                        },
                        new DepositCommand.WithdrawBatch(A_promised_batch.Batch(1), Some.Day)
                    )
                )
                .Because,
            Assert
                .IsType<Decision<SchemeEvent>.Rejected>(
                    Scheme.Decide(
                        new Scheme(Some.Id(8, 1), [new PublishedTerms(Some.Day, "{}", "1")]),
                        new PublishTerms(
                            Some.Budget,
                            Some.Day,
                            "{ }",
                            "2",
                            new ActorId("a"),
                            Some.Day
                        )
                    )
                )
                .Because,
        ];
        Assert.Contains(given, r => r.GetType() == rejection);
    }

    [Fact]
    public void All_rejections_are_among_those_tried_here() =>
        Assert.Equal(
            [
                "AccountRejection",
                "ClaimRejection",
                "DepositRejection",
                "DrawRejection",
                "EnrolmentRejection",
                "PaymentRunRejection",
                "PotRejection",
                "ProviderRejection",
                "SchemeRejection",
            ],
            ConcreteTypes(typeof(Rejection))
                .Select(t => t.BaseType!.Name)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData(typeof(Clause))]
    [InlineData(typeof(Condition))]
    [InlineData(typeof(Attestation))]
    [InlineData(typeof(EnrolmentOutcome))]
    [InlineData(typeof(Verdict))]
    [InlineData(typeof(NearestChange))]
    [InlineData(typeof(Rejection))]
    public void Every_case_has_a_word_of_its_own_in_json(Type family)
    {
        var named = family.GetCustomAttributes<JsonDerivedTypeAttribute>().ToArray();
        Assert.Equal(
            ConcreteTypes(family).OrderBy(t => t.FullName, StringComparer.Ordinal),
            named.Select(n => n.DerivedType).OrderBy(t => t.FullName, StringComparer.Ordinal)
        );
        Assert.Distinct(named.Select(n => Assert.IsType<string>(n.TypeDiscriminator)));
    }

    [Fact]
    public void A_condition_is_called_the_same_among_all_clauses_and_inside_when() =>
        Assert.Equal(
            WordsOf(typeof(Clause)).Where(w => w.Type.IsAssignableTo(typeof(Condition))),
            WordsOf(typeof(Condition))
        );

    [Theory]
    [InlineData(typeof(AccountEvent))]
    [InlineData(typeof(AccountCommand))]
    [InlineData(typeof(DepositEvent))]
    [InlineData(typeof(DepositCommand))]
    [InlineData(typeof(SchemeEvent))]
    [InlineData(typeof(PotEvent))]
    [InlineData(typeof(PotCommand))]
    [InlineData(typeof(CourseGrantsEvent))]
    [InlineData(typeof(ProviderEvent))]
    [InlineData(typeof(ProviderCommand))]
    [InlineData(typeof(EnrolmentEvent))]
    [InlineData(typeof(EnrolmentCommand))]
    [InlineData(typeof(ClaimEvent))]
    [InlineData(typeof(ClaimCommand))]
    [InlineData(typeof(PaymentRunEvent))]
    [InlineData(typeof(PaymentRunCommand))]
    [InlineData(typeof(Attestation))]
    [InlineData(typeof(EnrolmentOutcome))]
    [InlineData(typeof(Verdict))]
    [InlineData(typeof(Rejection))]
    [InlineData(typeof(Clause))]
    [InlineData(typeof(NearestChange))]
    [InlineData(typeof(YearlyGrant))]
    public void Every_case_is_a_sealed_record_that_equals_by_content(Type family) =>
        Assert.All(
            ConcreteTypes(family),
            type =>
            {
                Assert.True(type.IsSealed);
                Assert.DoesNotContain(
                    type.GetProperties(),
                    p =>
                        p.PropertyType != typeof(string)
                        && p.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable))
                        && p.PropertyType.GetGenericTypeDefinition() != typeof(ValueList<>)
                );
            }
        );

    public static TheoryData<Type> Cases(Type family) => [.. ConcreteTypes(family)];

    internal static IEnumerable<Type> ConcreteTypes(Type family) =>
        family.Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(family));

    private static IEnumerable<(Type Type, object? Word)> WordsOf(Type family) =>
        family
            .GetCustomAttributes<JsonDerivedTypeAttribute>()
            .Select(a => (a.DerivedType, a.TypeDiscriminator))
            .OrderBy(w => w.DerivedType.FullName, StringComparer.Ordinal);

    private static CancelReservation Cancel => Some.Cancel(1, Some.Day);

    private static ClaimId FirstClaim => new(Some.Reservation(1), 1);

    private static TermsBook Advance =>
        Some.BookOf(
            Some.Terms(
                Some.Budget,
                clauses:
                [
                    new ProviderDeposit(0),
                    new ReclaimedUnless(Percent.Of(80), Diploma: false),
                ]
            )
        );

    private static History PaidInAdvance =>
        With(1).After(Some.Reserve(1, Some.Course(Some.Price(80))) with { Terms = Advance });

    private static History Owes =>
        PaidInAdvance
            .After(new RecordStart(Some.Reservation(1), Some.StartDay))
            .After(Some.Complete(1, "1") with { Terms = Advance });

    private static History WithSchemes(int count) =>
        An.Account.Given([
            new AccountOpened(Some.Day),
            .. Enumerable
                .Range(1, count)
                .Select(n => Some.Granted(n, 80, new SchemeId($"scheme-{n}"))),
        ]);

    private static History With(int lots) =>
        An.Account.Given([
            new AccountOpened(Some.Day),
            .. Enumerable.Range(1, lots).Select(n => Some.Granted(n, 80)),
        ]);

    private static History OfEmployer =>
        An.Account.Given(
            new AccountOpened(Some.Day),
            Leaving_an_employer.Granted(1, 80, Some.Day.PlusYears(3))
        );

    private static History Reserved(int reservations) =>
        Enumerable
            .Range(1, reservations)
            .Aggregate(
                With(2),
                (history, n) => history.After(Some.Reserve(n, Some.Course(Some.Price(1))))
            );
}
