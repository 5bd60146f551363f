using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Accounts;
using Wallet.Api.Draws;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Pages.Citizen;

/// <summary>A page about one start of a course and who would pay for it today.</summary>
public abstract class OfferingPage(
    IQuerySession session,
    PersonVault people,
    TermsShelf shelf,
    IClock clock
) : FormPage
{
    private Planned planned = null!;
    private Availability availability;

    [BindProperty(SupportsGet = true)]
    public Guid OfferingId { get; set; }

    public Guid CourseId { get; private set; }

    public BookedCourse Course { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    /// <summary>Null when there can be none; <see cref="WhyNot"/> says why.</summary>
    public PlanShown? Plan => planned is Planned.With with ? PlanShown.Of(with) : null;

    public bool IsReserved =>
        planned is Planned.With with
        && with.Account.Reservations.Any(r => r.Course.Offering.Value == OfferingId);

    /// <summary>What somebody should know of the pots that could pay: who comes first gets it, or from when one can apply.</summary>
    public IEnumerable<Text> AboutPots =>
        planned is Planned.With with
            ?
            [
                .. with.PayingPots.Select(p => PotWords.FirstCome(NameOf(p, with), p.Left)),
                .. with.PotsToCome.Select(p => PotWords.CanApplyFrom(NameOf(p.Pot, with), p.From)),
            ]
            : [];

    /// <summary>Pots that could pay and that one can register for, now or later.</summary>
    public IReadOnlyList<(Pot Pot, Text Scheme, bool IsOpen)> Registrations { get; private set; } =
    [];

    /// <summary>Why there is nothing to reserve; null when there is.</summary>
    public Text? WhyNot =>
        planned switch
        {
            Planned.Not { Because: var because } => RejectionWords.Of(because),
            _ when availability == Availability.Full => OfferingWords.NotOnOffer,
            Planned.With { Plan: { Paid.IsPositive: false } plan } with => plan.Lines.All(l =>
                with.LotOf(l) is null
            )
                ? PlanPageWords.NoBudgets
                : RejectionWords.Of(new AccountRejection.NoBudgetPays(plan)),
            _ => null,
        };

    private static Text NameOf(Pot pot, Planned.With planned) =>
        new PlanWords(planned.Terms).Scheme(pot.Scheme);

    /// <summary>Whether there is such a course.</summary>
    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (
            await session.FindOfferingAsync(new OfferingId(OfferingId), cancellation)
            is not { } found
        )
        {
            return false;
        }
        CourseId = found.Course.Id;
        Course = found.ToBookedCourse();
        availability = found.Offering.On(Today);
        planned = await PlanFunding.ForAsync(
            OwnAccount.Of(User),
            Course,
            session,
            people,
            shelf,
            clock.GetCurrentInstant(),
            cancellation
        );
        if (planned is Planned.With with && availability == Availability.Bookable)
        {
            var now = clock.GetCurrentInstant();
            Registrations =
            [
                .. (await session.ToRegisterForAsync(now, cancellation))
                    .Where(with.CouldPay)
                    .Select(p => (p, NameOf(p, with), p.Draw!.IsOpenAt(now))),
            ];
        }
        return true;
    }
}
