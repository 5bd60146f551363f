using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;

namespace Wallet.Api.Pages.Audit;

[Authorize(Policy = Allow.Auditor)]
public sealed class IndexModel : PageModel;
