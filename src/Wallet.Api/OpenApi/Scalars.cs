using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Domain.Proof;

namespace Wallet.Api.OpenApi;

/// <summary>Our value types are plain strings in JSON; the generator cannot see that in their converters.</summary>
internal static class Scalars
{
    private static readonly Dictionary<
        Type,
        (string? Format, string? Pattern, string Description)
    > All = new()
    {
        [typeof(Money)] = (null, @"^-?\d+\.\d{2}$", "An amount in euro with two decimals."),
        [typeof(LocalDate)] = ("date", null, "A day in the Netherlands."),
        [typeof(Instant)] = ("date-time", null, "A moment in UTC."),
        [typeof(SchemeId)] = (null, null, "The name of a scheme."),
        [typeof(EmployerId)] = (null, @"^\d{8}$", "A number in the Dutch trade register."),
        [typeof(ProviderId)] = ("uuid", null, "A training provider."),
        [typeof(Iban)] = (null, "^[A-Z]{2}[0-9]{2}[A-Z0-9]+$", "The number of a bank account."),
        [typeof(Hash)] = (null, "^[0-9a-f]{64}$", "A SHA-256."),
        [typeof(OfferingId)] = ("uuid", null, "One start of a course."),
    };

    public static Task Describe(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellation
    )
    {
        var type =
            Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (All.TryGetValue(type, out var scalar))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = scalar.Format;
            schema.Pattern = scalar.Pattern;
            schema.Description = scalar.Description;
            schema.Properties = null;
        }
        return Task.CompletedTask;
    }
}
