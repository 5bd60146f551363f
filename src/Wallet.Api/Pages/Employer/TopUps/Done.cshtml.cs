using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wallet.Api.People;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Employer.TopUps;

[Authorize(Policy = Allow.Employer)]
public sealed class DoneModel(IQuerySession session, SealedNames names) : PageModel
{
    public required EmployerResource Company { get; set; }

    public required Text Heading { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid topUpId, CancellationToken cancellation)
    {
        Company = await ShowEmployer.OfAsync(OwnCompany.Of(User), session, names, cancellation);
        if (Company.TopUps.FirstOrDefault(t => t.TopUpId == topUpId) is not { } topUp)
        {
            return NotFound();
        }
        Heading = TopUpWords.Done(topUp.Amount, topUp.Name);
        return Page();
    }
}
