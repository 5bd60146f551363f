using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Payments;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Payments;

[Authorize(Policy = Allow.Administrator)]
public sealed class WithdrawModel(IMessageBus bus, IQuerySession session)
    : RunChangePage(bus, session)
{
    [BindProperty]
    public WithdrawPaymentRunRequest Asked { get; set; } = new((string?)null);

    protected override object ToCommand() =>
        new WithdrawPaymentRun(
            Once($"withdraw-payment-run:{RunId}", Asked),
            new PaymentRunId(RunId),
            Asked
        );
}
