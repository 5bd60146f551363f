using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Claims;

/// <summary>An enrolment that is claimed for, with the money reserved for it.</summary>
/// <param name="Reservation">As it stands; as it was made when it has ended.</param>
internal sealed record ClaimableEnrolment(
    Enrolment Enrolment,
    Reservation Reservation,
    bool HasEnded
)
{
    public AccountId Account => Enrolment.Account;

    public string Title => Reservation.Course.Title;

    /// <summary>In the register; the offering where that was not kept.</summary>
    public Guid CourseId => Reservation.Course.Id?.Value ?? Reservation.Course.Offering.Value;

    public Money Reserved => Money.Sum(Reservation.Legs.Select(leg => leg.Amount));
}

/// <summary>What the checks look at, looked up for many claims of one provider: a few questions to the database, however many there are.</summary>
internal sealed class ClaimLookup
{
    private readonly TermsBook book;
    private readonly LocalDate today;
    private readonly Dictionary<ReservationId, ClaimableEnrolment> enrolments;
    private readonly IReadOnlyDictionary<ReservationId, EnrolmentClaims> claims;
    private readonly Provider? provider;
    private readonly ClaimCounts counts;

    private ClaimLookup(
        Provider? provider,
        IEnumerable<ClaimableEnrolment> enrolments,
        IReadOnlyDictionary<ReservationId, EnrolmentClaims> claims,
        ClaimCounts counts,
        TermsBook book,
        LocalDate today
    )
    {
        (this.provider, this.claims, this.counts) = (provider, claims, counts);
        (this.book, this.today) = (book, today);
        this.enrolments = enrolments.ToDictionary(e => e.Enrolment.Id);
    }

    public static async Task<ClaimLookup> OfAsync(
        ProviderId provider,
        IReadOnlyCollection<ReservationId> asked,
        TermsBook book,
        LocalDate today,
        IDocumentStore store,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        var own = (
            await session.QueryAsync<Enrolment>(
                "where id = any(?)",
                cancellation,
                asked.Select(id => id.Value).ToArray()
            )
        ).Where(e => e.Provider == provider);
        var found = await ClaimableEnrolments.OfAsync([.. own], session, cancellation);
        var claimed = await session.ClaimsOfAsync(found.Select(e => e.Enrolment.Id), cancellation);
        await SettleClaims.CatchUpAsync(
            [
                .. found
                    .Where(e =>
                        e.HasEnded && claimed.GetValueOrDefault(e.Enrolment.Id)?.Settled is null
                    )
                    .Select(e => e.Enrolment),
            ],
            store,
            cancellation
        );
        var known = await session.LoadAsync<Provider>(provider, cancellation);
        var counted = await ClaimCounts.OfAsync(found, known, book, today, session, cancellation);
        return new ClaimLookup(known, found, claimed, counted, book, today);
    }

    /// <summary>Null when this provider has no such enrolment.</summary>
    public ClaimableEnrolment? For(ReservationId enrolment) =>
        enrolments.GetValueOrDefault(enrolment);

    /// <summary>Of one claim more: each that is asked for counts on its course for the next.</summary>
    public ClaimFacts FactsOf(ClaimableEnrolment e, ClaimLine line)
    {
        var (count, quota) = QuotaOf(e.Reservation);
        var isNew =
            !claims.TryGetValue(e.Enrolment.Id, out var before)
            || before.Alike(line.Stage, line.Amount, line.Invoice) is null;
        return new ClaimFacts(
            Price: e.Reservation.Course.Course.Price.Total,
            Reserved: e.Reserved,
            Claimable: e.HasEnded
                ? e.Reserved
                : Money.Sum(Claimable.InAll(e.Reservation, today, book).Select(l => l.Amount)),
            IsAttended: e.Enrolment.IsAttestedFor(line.Stage)
                || (line.Stage == ClaimStage.Advance && IsPaidBefore(e.Reservation)),
            ProviderIsAdmitted: provider?.IsAdmittedOn(today) is true,
            IbanIsVerified: provider?.Account?.Check == PayeeCheck.Match,
            GrantsForCourse: count,
            CourseQuota: quota,
            NewClaimsOnCourse: counts.NewOn(e.CourseId, isNew),
            Cap: CapOf(e.Reservation),
            ProvidersOnIban: counts.ProvidersOnIban,
            LearnersOfActor: counts.LearnersOfActor(e.Enrolment.Id)
        );
    }

    private bool IsPaidBefore(Reservation reservation) =>
        reservation.Legs.Any(leg =>
            reservation.TermsOf(leg, book).The<ProviderDeposit>() is not null
        );

    // Of several schemes that limit it, the one that is nearest to its limit or the furthest beyond.
    private (int Count, int? Quota) QuotaOf(Reservation reservation) =>
        reservation
            .CountedBy(book)
            .Select(key =>
                (
                    Count: counts.Grants(key),
                    Quota: (int?)
                        reservation
                            .Legs.Select(leg => reservation.TermsOf(leg, book))
                            .First(t => t.Scheme == key.Scheme)
                            .The<GrantsPerCourse>()!
                            .AtMost
                )
            )
            .OrderByDescending(c => c.Count - c.Quota)
            .FirstOrDefault();

    private Money? CapOf(Reservation reservation)
    {
        var caps = reservation
            .Legs.Select(leg => reservation.TermsOf(leg, book))
            .DistinctBy(terms => terms.Scheme)
            .Select(terms => terms.The<AtMostPerApplication>()?.Amount)
            .ToArray();
        return caps.All(cap => cap is not null) ? Money.Sum(caps.OfType<Money>()) : null;
    }
}
