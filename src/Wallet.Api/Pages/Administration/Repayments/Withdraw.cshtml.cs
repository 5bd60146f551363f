using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Repayments;

[Authorize(Policy = Allow.Administrator)]
public sealed class WithdrawModel(IMessageBus bus, IQuerySession session)
    : RepaymentChangePage(bus, session)
{
    [BindProperty]
    public WithdrawRepaymentRequest Asked { get; set; } = new((string?)null);

    protected override object ToCommand() =>
        new WithdrawRepayment(Once($"withdraw-repayment:{RepaymentId}", Asked), RepaymentId, Asked);
}
