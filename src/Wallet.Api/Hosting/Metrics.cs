using OpenTelemetry.Metrics;
using Wallet.Api.Desk;

namespace Wallet.Api.Hosting;

/// <summary>Sends metrics to a collector when one is named, by the variables that OpenTelemetry has for it.</summary>
public static class Metrics
{
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
    [
        DeskMetrics.Meter,
        "Microsoft.AspNetCore.Hosting",
        "Npgsql",
        "System.Runtime",
    ];

    public static void AddMetrics(this IServiceCollection services, IConfiguration configuration)
    {
        if (!string.IsNullOrEmpty(configuration[Collector]))
        {
            services
                .AddOpenTelemetry()
                .WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
        }
    }
}
