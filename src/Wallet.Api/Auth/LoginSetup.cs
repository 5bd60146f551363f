using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Wallet.Api.Auth.Development;
using Wallet.Api.Hosting;

namespace Wallet.Api.Auth;

/// <summary>All of login, for the host: <c>builder.AddWalletLogin()</c> and <c>app.UseWalletLogin()</c>.</summary>
public static class LoginSetup
{
    // Pages know people by their cookie, the API by their token; neither looks at the other's.
    private const string ByPath = "by-path";

    public static void AddWalletLogin(this WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection(LoginOptions.Section);
        var login = section.Get<LoginOptions>() ?? new LoginOptions();
        var services = builder.Services;
        services.Configure<LoginOptions>(section);
        services.AddSingleton<Issuer>().AddSingleton<Admission>();
        var cookieKeys = services.AddDataProtection().SetApplicationName("wallet");
        if (KeysFolder(login, builder.Environment) is { } folder)
        {
            cookieKeys.PersistKeysToFileSystem(new DirectoryInfo(folder));
        }
        services.AddAntiforgery();
        Allow.AddTo(services.AddAuthorizationBuilder());

        var authentication = services
            .AddAuthentication(ByPath)
            .AddPolicyScheme(
                ByPath,
                displayName: null,
                scheme =>
                    scheme.ForwardDefaultSelector = context =>
                        Paths.IsApi(context) ? ApiLogin.Scheme : WebLogin.CookieScheme
            );
        authentication.AddWebLogin();
        authentication.AddApiLogin();
        if (login.Development)
        {
            services.AddDevelopmentIssuer();
        }
    }

    public static void UseWalletLogin(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapLoginEndpoints();
        if (app.Services.GetRequiredService<IOptions<LoginOptions>>().Value.Development)
        {
            app.MapDevelopmentIssuer();
        }
    }

    private static string? KeysFolder(LoginOptions login, IHostEnvironment environment) =>
        login.KeysFolder is null && environment.IsDevelopment()
            ? Path.Combine(WalletFolder.Path, "cookie-keys")
            : login.KeysFolder;
}
