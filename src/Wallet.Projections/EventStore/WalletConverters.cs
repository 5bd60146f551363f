using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Wallet.Domain;

namespace Wallet.Projections.EventStore;

/// <summary>How the domain's own value types stand in JSON.</summary>
internal static class WalletConverters
{
    private static readonly LocalTimePattern TimeOfDay =
        LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static readonly IReadOnlyList<JsonConverter> All =
    [
        new Scalar<AccountId>(
            text => Guid.TryParse(text, out var id) ? new AccountId(id) : null,
            id => id.ToString(),
            "a UUID"
        ),
        new Scalar<LotId>(
            text => Guid.TryParse(text, out var id) ? new LotId(id) : null,
            id => id.ToString(),
            "a UUID"
        ),
        new Scalar<ReservationId>(
            text => Guid.TryParse(text, out var id) ? new ReservationId(id) : null,
            id => id.ToString(),
            "a UUID"
        ),
        new Scalar<OfferingId>(
            text => Guid.TryParse(text, out var id) ? new OfferingId(id) : null,
            id => id.ToString(),
            "a UUID"
        ),
        new Scalar<CourseId>(
            text => Guid.TryParse(text, out var id) ? new CourseId(id) : null,
            id => id.ToString(),
            "a UUID"
        ),
        new Scalar<PotId>(
            text => Guid.TryParse(text, out var id) ? new PotId(id) : null,
            id => id.ToString(),
            "a UUID"
        ),
        new Scalar<TicketId>(
            text => Guid.TryParse(text, out var id) ? new TicketId(id) : null,
            id => id.ToString(),
            "a UUID"
        ),
        new Scalar<LocalTime>(
            text => TimeOfDay.Parse(text) is { Success: true, Value: var time } ? time : null,
            TimeOfDay.Format,
            "a time of day, as \"10:00\""
        ),
        new Scalar<SchemeId>(text => new SchemeId(text), id => id.Value, "the name of a scheme"),
        new Scalar<EmployerId>(text => new EmployerId(text), id => id.Value, "a company number"),
        new Scalar<FunderId>(text => new FunderId(text), id => id.Value, "the name of a funder"),
        new Scalar<Money>(
            text => Money.TryParseSum(text, out var money) ? money : null,
            m => m.ToString(),
            "an amount with at most two decimals, as \"12.50\""
        ),
        new PercentConverter(),
        new ValueListConverter(),
    ];

    /// <summary>A value that is one string in JSON.</summary>
    private sealed class Scalar<T>(Func<string, T?> parse, Func<T, string> write, string allowed)
        : JsonConverter<T>
        where T : struct
    {
        public override T Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            reader.TokenType == JsonTokenType.String && parse(reader.GetString()!) is { } value
                ? value
                : throw Unexpected(ref reader, allowed);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }

    /// <summary>A percentage is a number in JSON, as people write it: 90 or 5.5.</summary>
    private sealed class PercentConverter : JsonConverter<Percent>
    {
        public override Percent Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            reader.TokenType == JsonTokenType.Number
            && reader.TryGetDecimal(out var number)
            && number is >= 0 and <= 100
            && decimal.Round(number, 4) == number
                ? new Percent((int)(number * 10_000))
                : throw Unexpected(ref reader, "a number from 0 to 100 with at most four decimals");

        public override void Write(
            Utf8JsonWriter writer,
            Percent value,
            JsonSerializerOptions options
        ) => writer.WriteRawValue(value.ToString());
    }

    private static JsonException Unexpected(ref Utf8JsonReader reader, string allowed)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.String => $"\"{reader.GetString()}\"",
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
            var other => other.ToString().ToLowerInvariant(),
        };
        return new JsonException($"found {found}, allowed is {allowed}");
    }

    private sealed class ValueListConverter : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert.IsGenericType
            && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

        public override JsonConverter CreateConverter(
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            (JsonConverter)
                Activator.CreateInstance(
                    typeof(Of<>).MakeGenericType(typeToConvert.GetGenericArguments())
                )!;

        private sealed class Of<T> : JsonConverter<ValueList<T>>
        {
            public override ValueList<T> Read(
                ref Utf8JsonReader reader,
                Type typeToConvert,
                JsonSerializerOptions options
            )
            {
                try
                {
                    return JsonSerializer.Deserialize<T[]>(ref reader, options)!.ToValueList();
                }
                catch (JsonException inList)
                {
                    throw new InListException(inList);
                }
            }

            public override void Write(
                Utf8JsonWriter writer,
                ValueList<T> value,
                JsonSerializerOptions options
            ) => JsonSerializer.Serialize<IEnumerable<T>>(writer, value, options);
        }
    }
}
