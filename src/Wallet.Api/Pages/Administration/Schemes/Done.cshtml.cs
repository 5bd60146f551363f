using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;

namespace Wallet.Api.Pages.Administration.Schemes;

[Authorize(Policy = Allow.Administrator)]
public sealed class DoneModel : PageModel;
