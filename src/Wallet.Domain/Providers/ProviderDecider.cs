using System.Diagnostics;
using static Wallet.Domain.Providers.ProviderCommand;
using static Wallet.Domain.Providers.ProviderEvent;
using static Wallet.Domain.Providers.ProviderRejection;

namespace Wallet.Domain.Providers;

/// <summary>The rules of a training provider.</summary>
public static class ProviderDecider
{
    /// <summary>What the command comes to on this provider; null is one that was never admitted.</summary>
    public static Decision<ProviderEvent> Decide(Provider? provider, ProviderCommand command) =>
        (provider, command) switch
        {
            (null, Admit c) => c.Recognitions.Any(r => r.IsValidOn(c.On))
                ? Accept(new ProviderAdmitted(c.Provider, c.Recognitions, c.By, c.On))
                : Refuse(new NoRecognition(c.On)),
            (_, Admit) => Accept(),
            (null, _) => Refuse(new ProviderNotAdmitted()),
            ({ } p, CheckRecognition c) => p.Recognitions.Contains(c.Recognition)
                ? Accept()
                : Accept(new RecognitionChecked(c.Recognition)),
            ({ } p, Suspend c) => p.IsSuspended
                ? Accept()
                : Accept(new ProviderSuspended(c.Because, c.By, c.On)),
            ({ } p, Resume c) => p.IsSuspended
                ? Accept(new ProviderResumed(c.Because, c.By, c.On))
                : Accept(),
            ({ } p, ProposeAccount c) => Propose(p, c),
            ({ } p, ConfirmAccount c) => Confirm(p, c),
            ({ } p, DeclineAccount c) => p.Proposed?.Account.Iban == c.Iban
                ? Accept(new AccountDeclined(c.Iban, c.By, c.On))
                : Refuse(new AccountNotProposed(c.Iban)),
            ({ } p, KeepPayeeCheck c) => Keep(p, c),
            ({ } p, KeepOverpayment c) => Keep(p, c),
            ({ } p, Repay c) => Take(p, c),
            _ => throw new UnreachableException($"A provider knows no {command.GetType().Name}."),
        };

    private static Decision<ProviderEvent> Propose(Provider provider, ProposeAccount c) =>
        (
            provider.Proposed is { } proposed
            && proposed.Account.Iban == c.Iban
            && proposed.By == c.By
        ) || (provider.Proposed is null && provider.Account?.Iban == c.Iban)
            ? Accept()
            : Accept(new AccountProposed(c.Iban, c.Check, c.By, c.On));

    private static Decision<ProviderEvent> Confirm(Provider provider, ConfirmAccount c) =>
        provider.Proposed switch
        {
            null when provider.Account?.Iban == c.Iban => Accept(),
            { } p when p.Account.Iban != c.Iban => Refuse(new AccountNotProposed(c.Iban)),
            null => Refuse(new AccountNotProposed(c.Iban)),
            { } p when p.By == c.By => Refuse(new SecondPersonNeeded()),
            { Account.Check: PayeeCheck.NoMatch } => Refuse(new AccountOfAnother(c.Iban)),
            _ => Accept(new AccountConfirmed(c.Iban, c.By, c.On)),
        };

    private static Decision<ProviderEvent> Keep(Provider provider, KeepPayeeCheck c)
    {
        BankAccount?[] accounts = [provider.Account, provider.Proposed?.Account];
        return !accounts.Any(a => a?.Iban == c.Iban) ? Refuse(new AccountNotProposed(c.Iban))
            : accounts.All(a => a?.Iban != c.Iban || a.Check == c.Check) ? Accept()
            : Accept(new PayeeChecked(c.Iban, c.Check, c.On));
    }

    private static Decision<ProviderEvent> Keep(Provider provider, KeepOverpayment c)
    {
        var known =
            provider.Overpayments.FirstOrDefault(o => o.Enrolment == c.Enrolment)?.InAll
            ?? Money.Zero;
        return known == c.InAll
            ? Accept()
            : Accept(new OverpaymentFound(c.Enrolment, c.InAll, c.On));
    }

    private static Decision<ProviderEvent> Take(Provider provider, Repay c)
    {
        if (c.Amount > provider.Owes)
        {
            return Refuse(new ProviderOwesLess(provider.Owes));
        }
        var (left, events) = (c.Amount, new List<ProviderEvent>());
        foreach (var overpayment in provider.Overpayments)
        {
            var part = Money.Min(left, overpayment.Owed);
            if (part.IsPositive)
            {
                events.Add(new OverpaymentRepaid(overpayment.Enrolment, part, c.Claim, c.On));
                left -= part;
            }
        }
        return Accept([.. events]);
    }

    private static Decision<ProviderEvent> Accept(params ProviderEvent[] events) =>
        Decision.Accept(events);

    private static Decision<ProviderEvent> Refuse(ProviderRejection because) =>
        Decision.Reject<ProviderEvent>(because);
}
