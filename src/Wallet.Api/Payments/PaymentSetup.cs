using Wallet.Api.Payments.FromBank;

namespace Wallet.Api.Payments;

public static class PaymentSetup
{
    public static void AddPayments(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<PaymentOptions>(
            builder.Configuration.GetSection(PaymentOptions.Section)
        );
        builder.Services.AddSingleton<RunsWhenProposed>();
        builder.Services.AddSingleton<BankFilesAtWork>();
        if (builder.Configuration.GetValue("Payments:Automatic", defaultValue: true))
        {
            builder.Services.AddHostedService(services =>
                services.GetRequiredService<RunsWhenProposed>()
            );
            builder.Services.AddHostedService(services =>
                services.GetRequiredService<BankFilesAtWork>()
            );
        }
    }
}
