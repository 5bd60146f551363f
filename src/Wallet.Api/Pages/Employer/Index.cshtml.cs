using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wallet.Api.People;

namespace Wallet.Api.Pages.Employer;

[Authorize(Policy = Allow.Employer)]
public sealed class IndexModel(IQuerySession session, SealedNames names) : PageModel
{
    public required EmployerResource Company { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Company = await ShowEmployer.OfAsync(OwnCompany.Of(User), session, names, cancellation);
}
