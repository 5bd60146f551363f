using Microsoft.AspNetCore.Authorization;

namespace Wallet.Api.Pages.Public.Check;

[AllowAnonymous]
public sealed class IndexModel : CheckPage
{
    public void OnGet()
    {
        if (Age is not null)
        {
            IsAgeSound(out _);
        }
    }
}
