using System.Text.Json;
using System.Text.Json.Serialization;
using Wallet.Domain;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Cases;

/// <summary>Reads a file of cases strictly: an unknown word, a missing one or an odd amount refuses the whole file.</summary>
public static class CaseFileReader
{
    private const string Format = "wallet-cases/1";

    private static readonly string[] MayBeNull =
    [
        "title",
        "birthDay",
        "lastUsableDay",
        "basis",
        "source",
        "why",
    ];

    private static readonly JsonSerializerOptions Strict = MakeStrict();

    /// <exception cref="CaseFileException">The file does not follow the format; the message has place and reason.</exception>
    public static CaseFile Read(string file, string json)
    {
        try
        {
            var root = JsonSerializer.Deserialize<JsonElement>(json);
            if (NullIn(root, "$") is { } place)
            {
                throw new CaseFileException(
                    $"{file}: {place}: found null, allowed is a value, or to leave it out"
                );
            }
            var cases = root.Deserialize<CaseFile>(Strict)!;
            return FlawOf(cases) is { } flaw
                ? throw new CaseFileException($"{file}: {flaw}")
                : cases;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            var (place, problem) = JsonComplaint.Of(e, json);
            throw new CaseFileException($"{file}: {place}: {problem}", e);
        }
    }

    // The serializer lets null through in lists, and in what comes on top of a case or a step.
    private static string? NullIn(JsonElement found, string place) =>
        found.ValueKind switch
        {
            JsonValueKind.Null => place,
            JsonValueKind.Array => found
                .EnumerateArray()
                .Select((item, i) => NullIn(item, $"{place}[{i}]"))
                .FirstOrDefault(p => p is not null),
            JsonValueKind.Object => found
                .EnumerateObject()
                .Where(p => p.Value.ValueKind != JsonValueKind.Null || !MayBeNull.Contains(p.Name))
                .Select(p => NullIn(p.Value, $"{place}.{p.Name}"))
                .FirstOrDefault(p => p is not null),
            _ => null,
        };

    private static string? FlawOf(CaseFile file) =>
        file.Format != Format ? $"$.format: found \"{file.Format}\", allowed is \"{Format}\""
        : Twice(file.Cases.Select(c => c.Id)) is { } id
            ? $"$.cases: the id \"{id}\" stands there twice"
        : file
            .Cases.Select((c, i) => FlawOf(c) is { } flaw ? $"$.cases[{i}] ({c.Id}): {flaw}" : null)
            .FirstOrDefault(f => f is not null);

    private static string? FlawOf(Case @case) =>
        @case switch
        {
            PlanCase c when Twice(c.Purses.Select(p => p.Id)) is { } id =>
                $"the purse \"{id}\" stands there twice",
            PlanCase c => Strange(
                c.Expect.Pays.Keys.Concat(c.Expect.Declined),
                c.Purses.Select(p => p.Id)
            ),
            StoryCase c when Twice(c.Steps.OfType<GrantStep>().Select(s => s.Purse)) is { } id =>
                $"the purse \"{id}\" is granted twice",
            StoryCase c when Twice(c.Steps.OfType<ReserveStep>().Select(s => s.As)) is { } id =>
                $"the reservation \"{id}\" is made twice",
            StoryCase c when c.Steps.OfType<CompleteStep>().Any(s => s.Attendance is < 0 or > 1) =>
                "an attendance is a number from 0 to 1",
            StoryCase c => Strange(
                c.Steps.OfType<ReservationStep>().Select(s => s.What),
                c.Steps.OfType<ReserveStep>().Select(s => s.As)
            ),
            _ => null,
        };

    private static string? Twice(IEnumerable<string> words) =>
        words.GroupBy(w => w).FirstOrDefault(g => g.Count() > 1)?.Key;

    private static string? Strange(IEnumerable<string> used, IEnumerable<string> known) =>
        used.Except(known).FirstOrDefault() is { } word
            ? $"found \"{word}\", which the case does not define"
            : null;

    private static JsonSerializerOptions MakeStrict()
    {
        var options = new JsonSerializerOptions(WalletJson.Options)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
        };
        options.Converters.Insert(0, new TwoDecimals());
        return options;
    }

    /// <summary>Case files always write both decimals.</summary>
    private sealed class TwoDecimals : JsonConverter<Money>
    {
        public override Money Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) =>
            reader.TokenType == JsonTokenType.String
            && reader.GetString() is [.., '.', _, _] text
            && Money.TryParse(text, out var money)
                ? money
                : throw new JsonException("an amount is a string with two decimals, as \"12.50\"");

        public override void Write(
            Utf8JsonWriter writer,
            Money value,
            JsonSerializerOptions options
        ) => writer.WriteStringValue(value.ToString());
    }
}

/// <summary>A VAT rate stands in case files as a string: "21".</summary>
public sealed class PercentAsText : JsonConverter<Percent>
{
    public override Percent Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.String
        && Percent.TryParse(reader.GetString(), out var percent)
            ? percent
            : throw new JsonException("a percentage is a string from \"0\" to \"100\"");

    public override void Write(
        Utf8JsonWriter writer,
        Percent value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value.ToString());
}

public sealed class CaseFileException(string message, Exception? inner = null)
    : Exception(message, inner);
