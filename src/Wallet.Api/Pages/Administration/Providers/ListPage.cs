using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Providers;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Administration.Providers;

/// <summary>A list of providers, page by page.</summary>
public abstract class ListPage : QuestionPage
{
    [BindProperty(SupportsGet = true), FromQuery(Name = "page")] // not the route value "page"
    public int? Number { get; set; }

    /// <summary>Null when the page was not a number of a page.</summary>
    public ProviderPageResource? Found { get; private set; }

    public PageLinks Links => PageLinks.Of(Found!.Page, Found.PageSize, Found.Total, AddressOf);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var input = new Input();
        var number = input.Page(Number);
        if (IsSound(input))
        {
            Found = await LoadAsync(number, cancellation);
        }
    }

    protected abstract Task<ProviderPageResource> LoadAsync(
        int page,
        CancellationToken cancellation
    );

    protected abstract string AddressOf(int page);
}
