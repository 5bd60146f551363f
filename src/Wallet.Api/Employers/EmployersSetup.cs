using Marten;
using Wallet.Api.Employers.Batches;

namespace Wallet.Api.Employers;

public static class EmployersSetup
{
    public static void UseEmployers(this StoreOptions options)
    {
        options.UseStaff();
        TopUpBatch.Configure(options);
        PaymentRequest.Configure(options);
        Repayment.Configure(options);
    }

    public static void AddEmployers(this IServiceCollection services)
    {
        services.AddSingleton<StaffIntake>();
        services.AddSingleton<BatchRun>();
        services.AddSingleton<BatchesAtWork>();
        services.AddHostedService(s => s.GetRequiredService<BatchesAtWork>());
    }
}
