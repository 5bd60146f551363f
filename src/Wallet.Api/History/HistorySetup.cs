using Wallet.Projections.Proof;

namespace Wallet.Api.History;

internal static class HistorySetup
{
    public static void AddHistory(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_ => HeadsFile.Of(builder.Configuration));
        builder.Services.AddSingleton<SealHistory>();
        builder.Services.AddSingleton<SealsWhenDue>();
        builder.Services.AddSingleton<HistoryShelf>();
        if (builder.Configuration.GetValue("History:Automatic", defaultValue: true))
        {
            builder.Services.AddHostedService(services =>
                services.GetRequiredService<SealsWhenDue>()
            );
        }
    }
}
