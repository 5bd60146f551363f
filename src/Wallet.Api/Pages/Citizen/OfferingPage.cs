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

    /// <summary>Why there is nothing to reserve; null when there is.</summary>
    public Text? WhyNot =>
        planned switch
        {
            Planned.Not { Because: var because } => RejectionWords.Of(because),
            _ when availability == Availability.Full => OfferingWords.NotOnOffer,
            Planned.With { Plan.Lines.Count: 0 } => PlanPageWords.NoBudgets,
            Planned.With { Plan: { Paid.IsPositive: false } plan } => RejectionWords.Of(
                new AccountRejection.NoBudgetPays(plan)
            ),
            _ => null,
        };

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
        return true;
    }
}
