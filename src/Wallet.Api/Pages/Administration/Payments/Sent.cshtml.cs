using Marten;
using Microsoft.AspNetCore.Authorization;
using Wallet.Api.Auth;
using Wallet.Api.Payments;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Payments;

[Authorize(Policy = Allow.Administrator)]
public sealed class SentModel(IMessageBus bus, IQuerySession session) : RunChangePage(bus, session)
{
    protected override object ToCommand() =>
        new MarkPaymentRunSent(Once("mark-payment-run-sent", RunId), new PaymentRunId(RunId));
}
