using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Desk;

/// <summary>A command on an account, as it waits at the desk.</summary>
/// <param name="PaidFrom">The deposit that pays what the command credits, in the same commit; null when nobody's deposit does.</param>
public sealed record DeskRequest(
    Once Once,
    AccountId Account,
    AccountCommand Command,
    FunderId? PaidFrom = null
);
