using System.Text.Json;
using System.Text.Json.Serialization;
using Wallet.Projections.EventStore;

namespace Wallet.Api.People;

/// <summary>How people are written inside the seal. The only JSON that spells out a citizen number.</summary>
internal static class VaultJson
{
    private static readonly JsonSerializerOptions Options = WalletJson.Configure(
        new JsonSerializerOptions { Converters = { new CitizenNumberConverter() } }
    );

    public static byte[] Write<T>(T content) =>
        JsonSerializer.SerializeToUtf8Bytes(content, Options);

    public static T Read<T>(byte[] json) => JsonSerializer.Deserialize<T>(json, Options)!;

    private sealed class CitizenNumberConverter : JsonConverter<CitizenNumber>
    {
        public override CitizenNumber Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => CitizenNumber.Parse(reader.GetString()!);

        public override void Write(
            Utf8JsonWriter writer,
            CitizenNumber value,
            JsonSerializerOptions options
        ) => writer.WriteStringValue(value.Reveal());
    }
}
