using Marten;
using Microsoft.AspNetCore.Authorization;
using Wallet.Api.Auth;
using Wallet.Api.Enrolments;
using Wallet.Api.Pages.Shared;
using Wolverine;

namespace Wallet.Api.Pages.Citizen.Enrolment;

/// <summary>A learner's own place in a course: what is asked, and what the training provider said.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(IMessageBus bus, IQuerySession session, IClock clock)
    : AttestingPage(bus, session, clock)
{
    protected override Party Party => new Party.Learner(OwnAccount.Of(User));
}
