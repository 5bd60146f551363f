using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Wallet.Api.Auth;
using Wallet.Api.Enrolments;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Provider.Enrolments;

/// <summary>One learner in one course: confirm the place, say how it started and ended.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class EnrolmentModel(
    IMessageBus bus,
    IQuerySession session,
    PersonVault people,
    IClock clock
) : AttestingPage(bus, session, clock)
{
    public string? Learner { get; private set; }

    protected override Party Party => new Party.Provider(OwnProvider.Of(User));

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation) =>
        !await FindAsync(cancellation)
            ? NotFound()
            : await SendAsync(
                new ConfirmPlace(
                    Once("confirm-place", ReservationId),
                    OwnProvider.Of(User),
                    new ReservationId(ReservationId)
                ),
                cancellation
            );

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context,
        PageHandlerExecutionDelegate next
    )
    {
        await base.OnPageHandlerExecutionAsync(context, next);
        if (Enrolment is { } found)
        {
            Learner = (await people.WithNamesAsync([found], HttpContext.RequestAborted))[0].Learner;
        }
    }
}
