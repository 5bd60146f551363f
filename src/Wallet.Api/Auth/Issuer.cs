using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Wallet.Api.Auth;

/// <summary>Where logins come from: the configured issuer, or in development this very process.</summary>
public sealed class Issuer(IOptions<LoginOptions> login, IServer server)
{
    // Microsoft.Identity.Web appends /v2.0 to an authority that does not end in it.
    public const string DevelopmentPath = "/dev-login/v2.0";

    /// <remarks>Asked for at the first request at the earliest: before the start a server does not know its port.</remarks>
    public string Authority => login.Value.Authority ?? OwnAddress() + DevelopmentPath;

    private string OwnAddress()
    {
        // A server in memory, as some tests have, listens nowhere.
        var listening = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        var address = BindingAddress.Parse(listening ?? "http://localhost");
        var host = address.Host is "+" or "*" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        return $"{address.Scheme}://{host}:{address.Port}";
    }
}
