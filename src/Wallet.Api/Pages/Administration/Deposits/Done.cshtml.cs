using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Pages.Administration.Deposits;

[Authorize(Policy = Allow.Administrator)]
public sealed class DoneModel(IQuerySession session) : PageModel
{
    public EmployerId Employer { get; private set; }

    public required FunderDeposit Deposit { get; set; }

    public async Task OnGetAsync(string employerId, CancellationToken cancellation)
    {
        Employer = new EmployerId(employerId);
        Deposit = await session.DepositOfAsync(FunderId.Of(Employer), cancellation);
    }
}
