using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Domain.Proof;

namespace Wallet.Projections.EventStore;

/// <summary>How the domain's own value types stand in JSON.</summary>
internal static class WalletConverters
{
    private static readonly LocalTimePattern TimeOfDay =
        LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static readonly IReadOnlyList<JsonConverter> All =
    [
        Uuid(id => new AccountId(id)),
        Uuid(id => new LotId(id)),
        Uuid(id => new ReservationId(id)),
        Uuid(id => new OfferingId(id)),
        Uuid(id => new CourseId(id)),
        Uuid(id => new PotId(id)),
        Uuid(id => new TicketId(id)),
        Uuid(id => new ProviderId(id)),
        Uuid(id => new PaymentRunId(id)),
        Uuid(id => new TopUpBatchId(id)),
        new Scalar<ClaimId>(ClaimOf, id => id.ToString(), "a UUID, a slash and a number from 1 on"),
        new Scalar<LocalTime>(
            text => TimeOfDay.Parse(text) is { Success: true, Value: var time } ? time : null,
            TimeOfDay.Format,
            "a time of day, as \"10:00\""
        ),
        new Scalar<SchemeId>(text => new SchemeId(text), id => id.Value, "the name of a scheme"),
        new Scalar<EmployerId>(text => new EmployerId(text), id => id.Value, "a company number"),
        new Scalar<FunderId>(text => new FunderId(text), id => id.Value, "the name of a funder"),
        new Scalar<ActorId>(text => new ActorId(text), id => id.Value, "who did it"),
        new Scalar<EndToEndId>(text => new EndToEndId(text), id => id.Value, "the id of a payment"),
        new Scalar<Hash>(
            text => Hash.TryParse(text, out var hash) ? hash : null,
            hash => hash.ToString(),
            "a SHA-256 in 64 small hexadecimal digits"
        ),
        new IbanConverter(),
        new Scalar<Money>(
            text => Money.TryParseSum(text, out var money) ? money : null,
            m => m.ToString(),
            "an amount with at most two decimals, as \"12.50\""
        ),
        new PercentConverter(),
        new ValueListConverter(),
    ];

    private static Scalar<T> Uuid<T>(Func<Guid, T> of)
        where T : struct =>
        new(
            text => Guid.TryParse(text, out var id) ? of(id) : null,
            id => id.ToString()!,
            "a UUID"
        );

    private static ClaimId? ClaimOf(string text) =>
        text.Split('/') is [var enrolment, var number]
        && Guid.TryParse(enrolment, out var id)
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && n > 0
            ? new ClaimId(new ReservationId(id), n)
            : null;

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

    private sealed class IbanConverter : JsonConverter<Iban>
    {
        public override Iban Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            reader.TokenType == JsonTokenType.String
            && Iban.TryParse(reader.GetString(), out var iban, out _)
                ? iban
                : throw Unexpected(ref reader, "the number of a bank account");

        public override void Write(
            Utf8JsonWriter writer,
            Iban value,
            JsonSerializerOptions options
        ) => writer.WriteStringValue(value.Value);
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
