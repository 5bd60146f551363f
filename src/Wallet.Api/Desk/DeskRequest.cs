using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Desk;

/// <summary>A command on an account, as it waits at the desk.</summary>
public sealed record DeskRequest(Once Once, AccountId Account, AccountCommand Command)
{
    /// <summary>The deposit that pays what the command credits, in the same commit; null when nobody's deposit does.</summary>
    public FunderId? PaidFrom { get; init; }

    /// <summary>What the decision knew of the person, stored sealed in the same commit if it is accepted.</summary>
    public SealedDossier? Dossier { get; init; }
}
