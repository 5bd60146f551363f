using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;

namespace Wallet.Api.Pages.Employer.Staff;

[Authorize(Policy = Allow.Employer)]
public sealed class AddedModel : PageModel;
