using Wallet.Projections.Proof;

namespace Wallet.Api.Proof;

internal static class ProofSetup
{
    public static void AddProof(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_ => HeadsFile.Of(builder.Configuration));
        builder.Services.AddSingleton<SealHistory>();
        builder.Services.AddSingleton<SealsWhenDue>();
        builder.Services.AddSingleton<HistoryShelf>();
        if (builder.Configuration.GetValue("Proof:Automatic", defaultValue: true))
        {
            builder.Services.AddHostedService(services =>
                services.GetRequiredService<SealsWhenDue>()
            );
        }
    }
}
