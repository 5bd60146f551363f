using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Desk;
using Wallet.Api.Enrolments;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Enrolments;
using Wolverine;

namespace Wallet.Api.Pages.Shared;

/// <summary>One enrolment as one of the sides sees it, with what that side can say of it, for the partial <c>_Attesting</c>.</summary>
public abstract class AttestingPage(IMessageBus bus, IQuerySession session, IClock clock) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ReservationId { get; set; }

    /// <summary>Whether somebody just did something.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    [BindProperty]
    public AttestationRequest Asked { get; set; } = new(null, null, null);

    public Enrolment Enrolment { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public Side Side => Party.Side;

    public bool CanSay => Enrolment.IsUnderWay && Enrolment.StartDay <= Today;

    /// <summary>What the other side said, as long as this side can say the same.</summary>
    public Said? Other => Enrolment.Said.FirstOrDefault(s => s.Side != Side);

    public Said? Own => Enrolment.Said.FirstOrDefault(s => s.Side == Side);

    protected abstract Party Party { get; }

    protected IMessageBus Bus => bus;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await FindAsync(cancellation)
            ? NotFound()
            : await SendAsync(
                new Attest(
                    Once($"attest:{ReservationId}", Asked),
                    Party,
                    new ReservationId(ReservationId),
                    Asked
                ),
                cancellation
            );

    protected async Task<IActionResult> SendAsync(object command, CancellationToken cancellation) =>
        IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage(new { ReservationId, done = true })
            : Page();

    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await session.OfAsync(Party, ReservationId, cancellation) is not { } found)
        {
            return false;
        }
        Enrolment = found;
        return true;
    }
}

/// <summary>What can be said of an enrolment that is so far.</summary>
public static class AttestationChoices
{
    /// <param name="isOwn">Whether the learner says it.</param>
    public static IReadOnlyList<Choice> Of(Enrolment enrolment, bool isOwn) =>
        enrolment.Stage == EnrolmentStage.Started
            ?
            [
                new("completed", isOwn ? AttestationWords.ICompleted : AttestationWords.Completed),
                new(
                    "stopped-early",
                    isOwn ? AttestationWords.IStoppedEarly : AttestationWords.StoppedEarly
                ),
            ]
            :
            [
                new("started", isOwn ? AttestationWords.IStarted : AttestationWords.Started),
                new("no-show", isOwn ? AttestationWords.INeverCame : AttestationWords.NoShow),
            ];
}
