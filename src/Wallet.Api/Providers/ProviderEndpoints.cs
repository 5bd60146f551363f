using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Providers;

/// <summary>Training providers, for themselves and for administrators, over the API.</summary>
public static class ProviderEndpoints
{
    public static void MapProviders(this IEndpointRouteBuilder api)
    {
        var all = api.MapGroup("/providers").WithTags("Providers");
        all.MapPost("", AdmitProviderEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("admitProvider");
    }
}
