using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <summary>What people used together, as an employer may know it.</summary>
public static class SumOfUse
{
    public const int FewestPeople = 5;

    /// <param name="perPerson">What each of them used; who used nothing hides nobody.</param>
    /// <returns>Null for fewer people than five: then a sum would tell of one of them.</returns>
    public static Money? Of(IEnumerable<Money> perPerson)
    {
        var used = perPerson.Where(amount => amount.IsPositive).ToArray();
        return used.Length >= FewestPeople ? Money.Sum(used) : null;
    }
}
