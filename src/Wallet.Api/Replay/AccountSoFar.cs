using System.Diagnostics;
using JasperFx.Events;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Replay;

/// <summary>Folds the events of one account after the other, as they come by.</summary>
internal sealed class AccountSoFar
{
    private AccountId id;
    private Account? account;

    /// <summary>The account just before this event; null when its events up to there do not add up.</summary>
    public Account? Pass(IEvent happened)
    {
        if (happened.StreamId != id.Value)
        {
            id = new AccountId(happened.StreamId);
            account = Account.Initial(id);
        }
        var before = account;
        account = before is null ? null : After(before, (AccountEvent)happened.Data);
        return before;
    }

    // An event that somebody changed may not fit the ones before it.
    private static Account? After(Account before, AccountEvent happened)
    {
        try
        {
            return Account.Evolve(before, happened);
        }
        catch (Exception e)
            when (e is UnreachableException or InvalidOperationException or OverflowException)
        {
            return null;
        }
    }
}
