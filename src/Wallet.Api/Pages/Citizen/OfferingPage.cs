using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Accounts;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
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
    private PlannedFunding? planned;
    private Availability availability;

    [BindProperty(SupportsGet = true)]
    public Guid OfferingId { get; set; }

    public Guid CourseId { get; private set; }

    public BookedCourse Course { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    /// <summary>Null when the course has started.</summary>
    public PlanShown? Plan => planned is null ? null : PlanShown.Of(planned);

    public bool IsReserved =>
        planned?.Account.Reservations.Any(r => r.Course.Offering.Value == OfferingId) ?? false;

    /// <summary>Why there is nothing to reserve; null when there is.</summary>
    public Text? WhyNot =>
        planned is null
            ? RejectionWords.Of(new AccountRejection.CourseHasStarted(Course.Course.StartDay))
        : availability == Availability.Full ? OfferingWords.NotOnOffer
        : planned.Plan.Lines.Count == 0 ? PlanPageWords.NoBudgets
        : planned.Plan.Paid.IsPositive ? null
        : RejectionWords.Of(new AccountRejection.NoBudgetPays(planned.Plan));

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
            Course.Course,
            session,
            people,
            shelf,
            Today,
            cancellation
        );
        return true;
    }
}
