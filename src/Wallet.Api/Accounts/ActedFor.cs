using Marten;
using Wallet.Domain;

namespace Wallet.Api.Accounts;

/// <summary>Who reserved for somebody else, stored in the commit of the reservation: claims look at one person who acts for many.</summary>
/// <param name="Id">Of the reservation.</param>
/// <param name="Actor">As it stands in receipts.</param>
public sealed record ActedFor(Guid Id, AccountId Account, string Actor)
{
    public static void Configure(StoreOptions options) =>
        options.Schema.For<ActedFor>().Index(a => a.Actor);
}
