using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Schemes;

/// <summary>The records of the domain as shapes. What a file may say stands in the records; here, only what a type alone cannot tell.</summary>
internal static class Shapes
{
    private const int LongestText = 1_000;
    private const int LongestName = 100;
    private const int LongestList = 100;
    private const int Decimals = 4;
    private const int Million = 1_000_000;

    private const string DayOfYear =
        "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])";

    /// Clauses that cannot hold for some applications only.
    private static readonly Type[] WithoutWhen =
    [
        typeof(LotLifetime),
        typeof(LotEndsAfterLeaving),
        typeof(EmployersTopUp),
        typeof(GrantProRataHours),
        typeof(ApplicationWindows),
        typeof(LateCancelling),
        typeof(AttendancePays),
        typeof(ReclaimedUnless),
        typeof(ProviderDeposit),
        typeof(ProviderConfirmsWithin),
        typeof(AttestedWithin),
        typeof(ClaimedInStages),
        typeof(GrantedOnApplication),
        typeof(AfterOutage),
        typeof(RegistrationWithDraw),
    ];

    /// Clauses that count when nobody has applied yet: there is a person, and no course.
    private static readonly Type[] WithPersonOnly = [typeof(GrantPerYear), typeof(BalanceAtMost)];

    private static readonly HashSet<(Type, string)> AboveZero =
    [
        (typeof(AtMostShare), "percent"),
        (typeof(GrantProRataHours), "below"),
        (typeof(AttendancePays), "allFrom"),
        (typeof(ReclaimedUnless), "attendance"),
    ];

    public static readonly JsonSerializerOptions Options = MakeOptions();

    private static readonly TextShape Text = new(
        "text",
        @"[^\u0000-\u0020\u007f-\u00a0]([^\u0000-\u001f\u007f-\u009f]*[^\u0000-\u0020\u007f-\u00a0])?",
        $"a text of 1 to {LongestText} characters on one line, with no space before or after it",
        LongestText
    );

    private static readonly TextShape Name = new(
        "scheme-id",
        "[a-z0-9]+(-[a-z0-9]+)*",
        "small letters, digits and hyphens, as \"nl-stap\"",
        LongestName
    );

    private static readonly TextShape Country = new(
        "country",
        "[a-z]{2}",
        "the two small letters of a country, as \"nl\"",
        2
    );

    private static readonly TextShape Amount = new(
        "amount",
        @"[1-9][0-9]{0,6}(\.[0-9]{1,2})?|0\.([1-9][0-9]?|0[1-9])|10000000(\.00?)?",
        "an amount above 0 with at most two decimals, as \"500.00\"",
        11
    );

    private static readonly TextShape AnyDay = new(
        "day",
        $"(19|20|21)[0-9]{{2}}-({DayOfYear})",
        "a day from 1900 to 2199, as \"2026-01-31\"",
        10,
        Format: "date",
        IsFormat: text => LocalDatePattern.Iso.Parse(text).Success
    );

    private static readonly TextShape AnyDayOfYear = new(
        "day-of-year",
        DayOfYear,
        "a day of the year, as \"01-31\"",
        5
    );

    private static readonly TextShape AnyTimeOfDay = new(
        "time-of-day",
        "([01][0-9]|2[0-3]):[0-5][0-9]",
        "a time of day, as \"10:00\"",
        5
    );

    private static readonly ListShape PersonConditions = new(
        OneOf("person-condition", typeof(PersonCondition), inWhen: true),
        LongestList
    );

    private static readonly ListShape Conditions = new(
        OneOf("condition", typeof(Condition), inWhen: true),
        LongestList
    );

    public static readonly OneOfShape Clauses = OneOf("clause", typeof(Clause), inWhen: false);

    public static readonly RecordShape Terms = Record(typeof(Terms), "terms");

    public static RecordShape Record(
        Type type,
        string name,
        string? word = null,
        bool inWhen = false
    )
    {
        var info = Options.GetTypeInfo(type);
        var words = new List<Word>();
        if (word is not null)
        {
            words.Add(new Word("clause", new ChoiceShape([word]), IsRequired: true));
        }
        if (type == typeof(Terms))
        {
            words.Add(new Word("$schema", Text, IsRequired: false)); // for editors
        }
        foreach (var property in info.Properties.Where(p => p.Set is not null))
        {
            if (ShapeOf(type, property, inWhen) is { } shape)
            {
                words.Add(
                    new Word(property.Name, shape, property.IsRequired, PropertyName(property))
                );
            }
        }
        return new RecordShape(type, name, words);
    }

    private static Shape? ShapeOf(Type owner, JsonPropertyInfo property, bool inWhen) =>
        property.PropertyType == typeof(ValueList<Condition>) ? When(owner, inWhen)
        : property.PropertyType == typeof(ValueList<Clause>)
            ? new ListShape(Clauses, Limits.ClausesPerTerms)
        : Of(property.PropertyType, owner, property);

    private static ListShape? When(Type owner, bool inWhen) =>
        inWhen || WithoutWhen.Any(t => t.IsAssignableFrom(owner)) ? null
        : WithPersonOnly.Contains(owner) ? PersonConditions
        : Conditions;

    private static OneOfShape OneOf(string name, Type kind, bool inWhen)
    {
        var words = Options.GetTypeInfo(typeof(Clause)).PolymorphismOptions!;
        return new OneOfShape(
            name,
            words.TypeDiscriminatorPropertyName,
            words
                .DerivedTypes.Where(d => kind.IsAssignableFrom(d.DerivedType))
                // An exclusion holds between two schemes, so it says nothing of one application.
                .Where(d => !inWhen || !typeof(Exclusion).IsAssignableFrom(d.DerivedType))
                .ToDictionary(
                    d => (string)d.TypeDiscriminator!,
                    d =>
                        Record(
                            d.DerivedType,
                            inWhen ? $"when-{d.TypeDiscriminator}" : $"{d.TypeDiscriminator}",
                            (string)d.TypeDiscriminator!,
                            inWhen
                        )
                )
        );
    }

    private static Shape Of(Type type, Type owner, JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying, owner, property)
        : (owner, property.Name) == (typeof(Terms), "country") ? Country
        : type == typeof(string) ? Text
        : type == typeof(bool) ? new YesNoShape()
        : type == typeof(int) ? Number(property, decimals: 0)
        : type == typeof(decimal) ? Number(property, Decimals)
        : type == typeof(Percent)
            ? new NumberShape(
                0,
                100,
                Decimals,
                AboveLeast: AboveZero.Contains((owner, property.Name))
            )
        : type == typeof(Money) ? Amount
        : type == typeof(LocalDate) ? AnyDay
        : type == typeof(AnnualDate) ? AnyDayOfYear
        : type == typeof(LocalTime) ? AnyTimeOfDay
        : type == typeof(SchemeId) ? Name
        : type.IsEnum
            ? new ChoiceShape([
                .. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName),
            ])
        : type.IsGenericType
            ? type.GetGenericTypeDefinition() == typeof(ValueList<>)
                    ? new ListShape(Of(type.GetGenericArguments()[0], owner, property), LongestList)
                : new ByYearShape(Of(type.GetGenericArguments()[^1], owner, property))
        : Record(type, JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name));

    private static NumberShape Number(JsonPropertyInfo property, int decimals) =>
        property
            .AttributeProvider?.GetCustomAttributes(typeof(AllowedAttribute), inherit: true)
            .OfType<AllowedAttribute>()
            .SingleOrDefault()
            is { } allowed
            ? new NumberShape(allowed.Least, allowed.Most, decimals, AboveLeast: false)
            : new NumberShape(-Million, Million, decimals, AboveLeast: false);

    private static string? PropertyName(JsonPropertyInfo property) =>
        (property.AttributeProvider as System.Reflection.MemberInfo)?.Name;

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions(WalletJson.Options);
        options.Converters.Add(new WholeNumber());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    /// <summary>4.0 is a whole number too: so says JSON Schema.</summary>
    private sealed class WholeNumber : JsonConverter<int>
    {
        public override int Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        ) => (int)reader.GetDecimal();

        public override void Write(
            Utf8JsonWriter writer,
            int value,
            JsonSerializerOptions options
        ) => writer.WriteNumberValue(value);
    }
}
