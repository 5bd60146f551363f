using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.People;

/// <summary>Somebody who calls an administrator, and says who it is by number.</summary>
public static class Caller
{
    /// <summary>The account of this person; null after a mistake, and when nobody here has the number.</summary>
    public static async Task<AccountId?> CallerAsync(
        this Input input,
        string field,
        string? citizenNumber,
        PersonVault people,
        CancellationToken cancellation
    )
    {
        var before = input.ToOutcome().Errors.Count;
        var number = input.CitizenNumber(field, citizenNumber);
        if (input.ToOutcome().Errors.Count > before)
        {
            return null;
        }
        var account = await people.Find(number, cancellation);
        if (account is null)
        {
            input.Refuse(field, GrantWords.NotKnown);
        }
        return account;
    }
}
