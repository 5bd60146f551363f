using Wallet.Domain.Payments;
using Wallet.Domain.Providers;
using static Wallet.Domain.Providers.ProviderCommand;
using static Wallet.Domain.Providers.ProviderEvent;
using static Wallet.Domain.Providers.ProviderRejection;

namespace Wallet.Domain.Tests.Providers;

public sealed class A_provider
{
    internal static readonly ProviderId Id = new(Some.Id(10, 1));
    internal static readonly Iban First = IbanOf("NL91ABNA0417164300");
    internal static readonly Iban Other = IbanOf("DE89370400440532013000");

    private static readonly ActorId Anna = new("administrator:anna");
    private static readonly ActorId Bo = new("administrator:bo");

    private static readonly Recognition Recognition = new(
        "nrto",
        "123",
        Some.Day,
        Some.Day.PlusDays(100),
        "register of the nrto",
        Some.Day
    );

    internal static readonly Provider Admitted = After(
        null,
        new Admit(Id, [Recognition], Anna, Some.Day)
    );

    private static readonly Provider WithAccount = After(
        Admitted,
        Propose(First),
        new ConfirmAccount(First, Bo, Some.Day)
    );

    [Fact]
    public void Is_admitted_from_the_day_until_its_last_recognition_ends()
    {
        Assert.False(Admitted.IsAdmittedOn(Some.Day.PlusDays(-1)));
        Assert.True(Admitted.IsAdmittedOn(Some.Day));
        Assert.True(Admitted.IsAdmittedOn(Some.Day.PlusDays(100)));
        Assert.False(Admitted.IsAdmittedOn(Some.Day.PlusDays(101)));
    }

    [Fact]
    public void Is_not_admitted_without_a_recognition_that_holds_on_the_day() =>
        Assert.Equal(
            new NoRecognition(Some.Day.PlusDays(101)),
            Decide(null, new Admit(Id, [Recognition], Anna, Some.Day.PlusDays(101))).Because()
        );

    [Fact]
    public void A_recognition_that_is_checked_again_takes_the_place_of_what_was_known()
    {
        var shorter = Recognition with { ValidUntil = Some.Day.PlusDays(1) };
        var now = After(Admitted, new CheckRecognition(shorter));
        Assert.Equal([shorter], now.Recognitions);
        Assert.False(now.IsAdmittedOn(Some.Day.PlusDays(2)));
        Assert.Empty(Decide(now, new CheckRecognition(shorter)).Events());
    }

    [Fact]
    public void Is_to_be_looked_up_by_the_first_end_that_nobody_looked_up_afterwards()
    {
        var end = Some.Day.PlusDays(100);
        var without = Recognition with { Number = "2", ValidUntil = null };
        Assert.Equal(end, Admitted.EndsNext);
        Assert.Equal(end, After(Admitted, new CheckRecognition(without)).EndsNext);
        Assert.Equal(end, After(Admitted, Looked(end)).EndsNext);
        Assert.Null(After(Admitted, Looked(end.PlusDays(1))).EndsNext);

        CheckRecognition Looked(LocalDate day) => new(Recognition with { CheckedOn = day });
    }

    [Fact]
    public void Has_a_question_about_its_account_while_one_waits_or_the_bank_doubts_the_name()
    {
        Assert.False(WithAccount.HasAccountQuestion);
        Assert.True(After(WithAccount, Propose(Other)).HasAccountQuestion);
        Assert.True(Doubted(PayeeCheck.CloseMatch));
        Assert.True(Doubted(PayeeCheck.NoMatch));
        Assert.False(Doubted(PayeeCheck.NotChecked));

        bool Doubted(PayeeCheck check) =>
            After(WithAccount, new KeepPayeeCheck(First, check, Some.Day)).HasAccountQuestion;
    }

    [Fact]
    public void Is_not_admitted_from_its_suspension_until_the_day_on_which_it_resumes()
    {
        var suspended = After(Admitted, new Suspend("fraud?", Anna, Some.Day.PlusDays(10)));
        Assert.True(suspended.IsAdmittedOn(Some.Day.PlusDays(9)));
        Assert.False(suspended.IsAdmittedOn(Some.Day.PlusDays(10)));
        var resumed = After(suspended, new Resume("no", Anna, Some.Day.PlusDays(20)));
        Assert.False(resumed.IsAdmittedOn(Some.Day.PlusDays(19)));
        Assert.True(resumed.IsAdmittedOn(Some.Day.PlusDays(20)));
        Assert.Empty(Decide(suspended, new Suspend("again", Bo, Some.Day.PlusDays(11))).Events());
        Assert.Empty(Decide(resumed, new Resume("again", Bo, Some.Day.PlusDays(21))).Events());
    }

    [Fact]
    public void Keeps_its_bank_account_until_a_second_person_confirmed_the_new_one()
    {
        var proposed = After(WithAccount, Propose(Other));
        Assert.Equal(First, proposed.Account!.Iban);
        Assert.Equal(
            new SecondPersonNeeded(),
            Decide(proposed, new ConfirmAccount(Other, Anna, Some.Day)).Because()
        );
        var confirmed = After(proposed, new ConfirmAccount(Other, Bo, Some.Day));
        Assert.Equal(new BankAccount(Other, PayeeCheck.Match), confirmed.Account);
        Assert.Null(confirmed.Proposed);
        Assert.Empty(Decide(confirmed, new ConfirmAccount(Other, Bo, Some.Day)).Events());
    }

    [Fact]
    public void Only_the_account_that_is_proposed_can_be_confirmed()
    {
        Assert.Equal(
            new AccountNotProposed(Other),
            Decide(WithAccount, new ConfirmAccount(Other, Bo, Some.Day)).Because()
        );
        Assert.Equal(
            new AccountNotProposed(First),
            Decide(After(Admitted, Propose(Other)), new ConfirmAccount(First, Bo, Some.Day))
                .Because()
        );
    }

    [Fact]
    public void Who_proposes_again_what_another_proposed_is_the_one_who_cannot_confirm_it()
    {
        var twice = After(Admitted, Propose(Other), Propose(Other) with { By = Bo });
        Assert.Equal(
            new SecondPersonNeeded(),
            Decide(twice, new ConfirmAccount(Other, Bo, Some.Day)).Because()
        );
    }

    [Fact]
    public void An_account_with_another_name_is_not_confirmed_until_the_bank_says_otherwise()
    {
        var proposed = After(Admitted, Propose(Other) with { Check = PayeeCheck.NoMatch });
        var confirm = new ConfirmAccount(Other, Bo, Some.Day);
        Assert.Equal(new AccountOfAnother(Other), Decide(proposed, confirm).Because());
        var close = After(
            proposed,
            new KeepPayeeCheck(Other, PayeeCheck.CloseMatch, Some.Day),
            confirm
        );
        Assert.Equal(PayeeCheck.CloseMatch, close.Account!.Check);
    }

    [Fact]
    public void Is_not_paid_on_an_account_of_which_the_bank_says_later_that_it_is_somebody_elses()
    {
        Assert.Equal(First, WithAccount.PaidOn!.Iban);
        Assert.Null(
            After(WithAccount, new KeepPayeeCheck(First, PayeeCheck.NoMatch, Some.Day)).PaidOn
        );
        Assert.Null(Admitted.PaidOn);
    }

    [Fact]
    public void A_declined_account_is_gone_and_the_old_one_stays()
    {
        var declined = After(
            WithAccount,
            Propose(Other),
            new DeclineAccount(Other, Anna, Some.Day)
        );
        Assert.Equal((First, null), (declined.Account!.Iban, declined.Proposed));
    }

    [Fact]
    public void Owes_what_it_got_too_much_and_repays_the_oldest_first()
    {
        var owes = After(
            Admitted,
            new KeepOverpayment(Some.Reservation(1), Money.Euro(30), Some.Day),
            new KeepOverpayment(Some.Reservation(2), Money.Euro(20), Some.Day)
        );
        Assert.Equal(Money.Euro(50), owes.Owes);
        var repaid = Decide(owes, Repay(40)).Events();
        Assert.Equal(
            [(Some.Reservation(1), Money.Euro(30)), (Some.Reservation(2), Money.Euro(10))],
            repaid.Cast<OverpaymentRepaid>().Select(e => (e.Enrolment, e.Amount))
        );
        Assert.Equal(new ProviderOwesLess(Money.Euro(50)), Decide(owes, Repay(51)).Because());
    }

    [Fact]
    public void Owes_less_when_a_payment_turns_out_to_have_come_back()
    {
        var keep = new KeepOverpayment(Some.Reservation(1), Money.Euro(30), Some.Day);
        var owes = After(Admitted, keep);
        Assert.Empty(Decide(owes, keep).Events());
        Assert.Equal(Money.Zero, After(owes, keep with { InAll = Money.Zero }).Owes);
    }

    internal static readonly (Provider? Given, ProviderCommand When)[] Samples =
    [
        (null, new Suspend("", Anna, Some.Day)),
        (null, new Admit(Id, [], Anna, Some.Day)),
        (null, new Admit(Id, [Recognition], Anna, Some.Day)),
        (Admitted, new CheckRecognition(Recognition with { Number = "4" })),
        (Admitted, new Suspend("", Anna, Some.Day)),
        (After(Admitted, new Suspend("", Anna, Some.Day)), new Resume("", Anna, Some.Day)),
        (Admitted, Propose(Other)),
        (After(Admitted, Propose(Other)), new ConfirmAccount(Other, Bo, Some.Day)),
        (After(Admitted, Propose(Other)), new ConfirmAccount(Other, Anna, Some.Day)),
        (After(Admitted, Propose(Other)), new DeclineAccount(Other, Bo, Some.Day)),
        (Admitted, new DeclineAccount(Other, Bo, Some.Day)),
        (
            After(Admitted, Propose(Other) with { Check = PayeeCheck.NoMatch }),
            new ConfirmAccount(Other, Bo, Some.Day)
        ),
        (WithAccount, new KeepPayeeCheck(First, PayeeCheck.CloseMatch, Some.Day)),
        (Admitted, new KeepOverpayment(Some.Reservation(1), Money.Euro(30), Some.Day)),
        (
            After(Admitted, new KeepOverpayment(Some.Reservation(1), Money.Euro(30), Some.Day)),
            Repay(30)
        ),
        (Admitted, Repay(1)),
    ];

    internal static Decision<ProviderEvent> Decide(Provider? provider, ProviderCommand command) =>
        ProviderDecider.Decide(provider, command);

    private static Provider After(Provider? provider, params ProviderCommand[] commands) =>
        commands.Aggregate(
            provider,
            (p, command) => Decide(p, command).Events().Aggregate(p, Provider.Evolve)
        )!;

    private static ProposeAccount Propose(Iban iban) => new(iban, PayeeCheck.Match, Anna, Some.Day);

    private static Repay Repay(long euros) => new(Money.Euro(euros), null, Some.Day);

    private static Iban IbanOf(string text) =>
        Iban.TryParse(text, out var iban, out _)
            ? iban
            : throw new ArgumentException(text, nameof(text));
}
