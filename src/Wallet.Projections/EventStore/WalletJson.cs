using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Serialization.SystemTextJson;

namespace Wallet.Projections.EventStore;

/// <summary>JSON as a contract: one form for the event store, the API and the files under <c>schemes/</c>.</summary>
/// <remarks>camelCase, enums as words, ids as plain strings, money as "12.50", days as ISO dates.</remarks>
public static class WalletJson
{
    public static readonly JsonSerializerOptions Options = Configure(new JsonSerializerOptions());

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.AllowOutOfOrderMetadataProperties = true;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        foreach (var converter in WalletConverters.All) // the first that fits is used: ours before NodaTime's
        {
            options.Converters.Add(converter);
        }
        options.ConfigureForNodaTime(DateTimeZoneProviders.Tzdb);
        options.Converters.Add(
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        );
        return options;
    }
}
