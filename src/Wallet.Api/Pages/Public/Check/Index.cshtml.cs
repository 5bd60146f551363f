using Microsoft.AspNetCore.Authorization;

namespace Wallet.Api.Pages.Public.Check;

[AllowAnonymous]
public sealed class IndexModel : CheckPage
{
    public void OnGet()
    {
        if (Request.Query.ContainsKey("age"))
        {
            IsAgeSound(out _);
        }
    }
}
