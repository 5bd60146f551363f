using Marten;
using Wallet.Api.Accounts;
using Wallet.Api.Claims.Uploads;

namespace Wallet.Api.Claims;

public static class ClaimsSetup
{
    public static void UseClaims(this StoreOptions options)
    {
        ActedFor.Configure(options);
        SubmittedClaim.Configure(options);
        SealedObjection.Configure(options);
        ClaimUpload.Configure(options);
    }

    public static void AddClaims(this IServiceCollection services)
    {
        services.AddSingleton<Claiming>();
        services.AddSingleton<SealedObjections>();
        services.AddSingleton<ClaimChoices>();
        services.AddSingleton<ClaimsExport>();
        services.AddSingleton<UploadRun>();
        services.AddSingleton<UploadsAtWork>();
        services.AddHostedService(s => s.GetRequiredService<UploadsAtWork>());
    }
}
