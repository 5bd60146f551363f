using Marten;
using Microsoft.AspNetCore.Authorization;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Repayments;

[Authorize(Policy = Allow.Administrator)]
public sealed class ReleaseModel(IMessageBus bus, IQuerySession session)
    : RepaymentChangePage(bus, session)
{
    protected override object ToCommand() =>
        new ReleaseRepayment(Once("release-repayment", RepaymentId), RepaymentId);
}
