using Marten;
using NodaTime.Text;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

/// <summary>
/// A claim as it was submitted: what lists go by, stored in the commit of the claim and never changed. How it stands, the claims of its enrolment say.
/// </summary>
/// <param name="Course">In the register, whenever it starts.</param>
/// <param name="Request">The receipt of the request that made it.</param>
/// <param name="Order">Its day and its id: claims in the order of their days.</param>
/// <param name="HeldOrder">The last day of its hold and its id; null when no check held it.</param>
public sealed record SubmittedClaim(
    Guid Id,
    ClaimId Claim,
    ProviderId Provider,
    AccountId Account,
    Guid Course,
    string Title,
    Guid Request,
    string Order,
    string? HeldOrder
)
{
    public static SubmittedClaim Of(
        ClaimEvent.ClaimSubmitted e,
        AccountId account,
        ClaimedFor claimedFor,
        Guid request
    )
    {
        var id = StreamId.Of(e.Claim);
        return new(
            id,
            e.Claim,
            claimedFor.Provider,
            account,
            claimedFor.Course,
            claimedFor.Title,
            request,
            OrderOf(e.On, id),
            e.Hits.All(h => h.Severity != Severity.Blocks)
            && e.Hits.Max(h => h.LastDay) is { } lastDay
                ? OrderOf(lastDay, id)
                : null
        );
    }

    public static void Configure(StoreOptions options) =>
        options
            .Schema.For<SubmittedClaim>()
            .Index(c => c.Order)
            .Index(c => c.HeldOrder!)
            .Index(c => new { c.Provider, c.Order })
            .Index(c => new { c.Course, c.Order });

    /// <summary>Where the claims of this day begin.</summary>
    public static string From(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string OrderOf(LocalDate day, Guid id) => $"{From(day)}/{id}";
}
