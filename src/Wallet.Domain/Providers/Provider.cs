using System.Diagnostics;
using static Wallet.Domain.Providers.ProviderEvent;

namespace Wallet.Domain.Providers;

/// <summary>A training provider: whether it is admitted, where it is paid, and what it owes.</summary>
/// <param name="Suspensions">In order; the last may have no end.</param>
/// <param name="Account">In use; null before the first was confirmed.</param>
/// <param name="Proposed">Waits for a second person; null when nothing does.</param>
public sealed record Provider(
    ProviderId Id,
    LocalDate AdmittedOn,
    ValueList<Recognition> Recognitions,
    ValueList<Suspension> Suspensions,
    BankAccount? Account,
    ProposedAccount? Proposed,
    ValueList<Overpayment> Overpayments
)
{
    /// <summary>Whether it is suspended until further notice.</summary>
    public bool IsSuspended => Suspensions is [.., { Until: null }];

    /// <summary>Where it can be paid; null when there is no account yet, or its bank has said since that it is somebody else's.</summary>
    public BankAccount? PaidOn => Account is { Check: not PayeeCheck.NoMatch } ? Account : null;

    /// <summary>What it owes.</summary>
    public Money Owes => Money.Sum(Overpayments.Select(o => o.Owed));

    /// <summary>The first day on which a recognition ends that nobody has looked up after that day; null when there is none.</summary>
    public LocalDate? EndsNext =>
        Recognitions.Where(r => r.CheckedOn <= r.ValidUntil).Min(r => r.ValidUntil);

    /// <summary>Whether somebody should look at where it is paid: another account is proposed, or its bank doubts the name of the one in use.</summary>
    public bool HasAccountQuestion =>
        Proposed is not null || Account is { Check: PayeeCheck.CloseMatch or PayeeCheck.NoMatch };

    /// <summary>Whether budgets pay its courses on this day: admitted, not suspended, and at least one recognition holds.</summary>
    public bool IsAdmittedOn(LocalDate day) =>
        AdmittedOn <= day
        && Recognitions.Any(r => r.IsValidOn(day))
        && !Suspensions.Any(s => s.Includes(day));

    /// <summary>The provider after one more event; null is one that was never admitted.</summary>
    public static Provider Evolve(Provider? provider, ProviderEvent happened) =>
        (provider, happened) switch
        {
            (null, ProviderAdmitted e) => new(e.Provider, e.On, e.Recognitions, [], null, null, []),
            ({ } p, RecognitionChecked e) => p with
            {
                Recognitions =
                [
                    .. p.Recognitions.Where(r => !r.IsOfSame(e.Recognition)),
                    e.Recognition,
                ],
            },
            ({ } p, ProviderSuspended e) => p with
            {
                Suspensions = [.. p.Suspensions, new(e.On, null)],
            },
            ({ IsSuspended: true } p, ProviderResumed e) => p with
            {
                Suspensions =
                [
                    .. p.Suspensions.SkipLast(1),
                    p.Suspensions[^1] with
                    {
                        Until = e.On,
                    },
                ],
            },
            ({ } p, AccountProposed e) => p with
            {
                Proposed = new(new(e.Iban, e.Check), e.By, e.On),
            },
            ({ Proposed: { } proposed } p, AccountConfirmed) => p with
            {
                Account = proposed.Account,
                Proposed = null,
            },
            ({ } p, AccountDeclined) => p with { Proposed = null },
            ({ } p, PayeeChecked e) => p.With(e),
            ({ } p, OverpaymentFound e) => p with
            {
                Overpayments = Overpayment.After(p.Overpayments, e),
            },
            ({ } p, OverpaymentRepaid e) => p with
            {
                Overpayments = Overpayment.After(p.Overpayments, e),
            },
            _ => throw new UnreachableException($"Provider {provider} cannot have had {happened}."),
        };

    private Provider With(PayeeChecked e) =>
        this with
        {
            Account = Account?.Iban == e.Iban ? Account with { Check = e.Check } : Account,
            Proposed =
                Proposed is { } proposed && proposed.Account.Iban == e.Iban
                    ? proposed with
                    {
                        Account = proposed.Account with { Check = e.Check },
                    }
                    : Proposed,
        };
}

/// <summary>A time in which a provider was not admitted.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive; null until further notice.</param>
public sealed record Suspension(LocalDate From, LocalDate? Until)
{
    /// <summary>Whether this day is in it.</summary>
    public bool Includes(LocalDate day) => From <= day && !(Until <= day);
}

/// <summary>What a provider got too much for one enrolment.</summary>
/// <param name="Repaid">Of it: kept back or paid.</param>
public sealed record Overpayment(ReservationId Enrolment, Money InAll, Money Repaid)
{
    /// <summary>What is still owed of it.</summary>
    public Money Owed => Money.Max(InAll - Repaid, Money.Zero);

    internal static ValueList<Overpayment> After(ValueList<Overpayment> all, OverpaymentFound e) =>
        all.Any(o => o.Enrolment == e.Enrolment)
            ? Change(all, e.Enrolment, o => o with { InAll = e.InAll })
            : [.. all, new(e.Enrolment, e.InAll, Money.Zero)];

    internal static ValueList<Overpayment> After(ValueList<Overpayment> all, OverpaymentRepaid e) =>
        Change(all, e.Enrolment, o => o with { Repaid = o.Repaid + e.Amount });

    private static ValueList<Overpayment> Change(
        ValueList<Overpayment> all,
        ReservationId enrolment,
        Func<Overpayment, Overpayment> change
    ) => [.. all.Select(o => o.Enrolment == enrolment ? change(o) : o)];
}
