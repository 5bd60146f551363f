using System.Text.Json;
using Wallet.Domain;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

/// <summary>As much of a file as could be read; a clause that could not keeps its place.</summary>
/// <param name="HasHead">Whether the terms know their scheme, day, kind and rank.</param>
public sealed record Draft(Terms Terms, bool HasHead)
{
    /// <summary>Null when the file holds no object.</summary>
    internal static Draft? Of(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        var scheme = Word<SchemeId?>(root, "scheme");
        var from = Word<LocalDate?>(root, "effectiveFrom");
        var kind = Word<MoneyKind?>(root, "kind");
        var rank = Word<int?>(root, "rank");
        return new Draft(
            new Terms(
                scheme ?? default,
                Word<string>(root, "country") ?? "",
                from ?? default,
                kind ?? default,
                rank ?? default,
                Word<ResidualOwner>(root, "residualOwner"),
                Word<AboutScheme>(root, "about")!,
                Clauses(root)
            )
            {
                EffectiveUntil = Word<LocalDate?>(root, "effectiveUntil"),
            },
            (scheme, from, kind, rank) is (not null, not null, not null, not null)
        );
    }

    private static T? Word<T>(JsonElement root, string name) =>
        root.TryGetProperty(name, out var found)
        && !Shapes.Terms.Words.Single(w => w.Name == name).Shape.Flaws(found, "").Any()
            ? found.Deserialize<T>(Shapes.Options)
            : default;

    private static ValueList<Clause> Clauses(JsonElement root) =>
        root.TryGetProperty("clauses", out var clauses) && clauses.ValueKind == JsonValueKind.Array
            ? clauses.EnumerateArray().Select(Clause).ToValueList()
            : [];

    private static Clause Clause(JsonElement found) =>
        Shapes.Clauses.Flaws(found, "").Any()
            ? new Unread(
                Shapes.Clauses.RecordOf(found)?.Type,
                found.ValueKind == JsonValueKind.Object && found.TryGetProperty("when", out _)
            )
            : found.Deserialize<Clause>(Shapes.Options)!;
}

/// <summary>A clause with flaws of its own.</summary>
/// <param name="Kind">Null when not even its word is known.</param>
internal sealed record Unread(Type? Kind, bool HasWhen) : Clause;
