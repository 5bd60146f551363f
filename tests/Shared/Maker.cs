using System.Collections;
using System.Globalization;
using System.Reflection;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Testing;

/// Makes a value of any type of ours by its constructor, so that a test over all types forgets none. The same seed makes the same values.
public sealed class Maker(int seed)
{
    private const string Letters = "abcABC 019-:.,é€ë“”\"\\/<>&\n\t漢😀";
    private readonly Random chance = new(seed);
    private readonly NullabilityInfoContext nullability = new();

    /// Every concrete type below this one, in its own assembly.
    public static IReadOnlyList<Type> CasesOf(Type type) =>
        [
            .. type
                .Assembly.GetTypes()
                .Where(t => t is { IsAbstract: false, IsClass: true } && t.IsSubclassOf(type))
                .OrderBy(t => t.FullName, StringComparer.Ordinal),
        ];

    public T Make<T>() => (T)Make(typeof(T));

    public object Make(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Make(underlying);
        }
        if (type.IsEnum)
        {
            return EnumOf(type);
        }
        if (ItemOf(type) is { } item)
        {
            return ListOf(type, item);
        }
        return Scalar(type) ?? (type.IsAbstract ? Make(Any(CasesOf(type))) : Constructed(type));
    }

    private object? Scalar(Type type) =>
        type == typeof(string) ? TextOf(1 + chance.Next(12))
        : type == typeof(int) ? chance.Next(1, 1000)
        : type == typeof(long) ? chance.NextInt64(1, 1_000_000)
        : type == typeof(decimal) ? chance.Next(1, 10_000) / 100m
        : type == typeof(bool) ? chance.Next(2) == 0
        : type == typeof(Guid) ? NewGuid()
        : type == typeof(LocalDate) ? new LocalDate(2020, 1, 1).PlusDays(chance.Next(20_000))
        : type == typeof(Instant)
            ? Instant.FromUtc(2020, 1, 1, 0, 0) + Duration.FromMinutes(chance.Next(10_000_000))
        : type == typeof(Money) ? new Money(chance.NextInt64(Money.Largest.Cents * 9))
        : type == typeof(Percent) ? new Percent(chance.Next(1_000_001))
        : type == typeof(Iban) ? NewIban()
        : null;

    private object Constructed(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var made = constructor.Invoke([
            .. constructor
                .GetParameters()
                .Select(p => MayBeNull(nullability.Create(p)) ? null : Make(p.ParameterType)),
        ]);
        var names = constructor.GetParameters().Select(p => p.Name);
        foreach (
            var property in type.GetProperties()
                .Where(p => p.CanWrite && !names.Contains(p.Name, StringComparer.Ordinal))
        )
        {
            property.SetValue(
                made,
                MayBeNull(nullability.Create(property)) ? null : Make(property.PropertyType)
            );
        }
        return made;
    }

    private bool MayBeNull(NullabilityInfo info) =>
        info.ReadState == NullabilityState.Nullable && chance.Next(3) == 0;

    private object EnumOf(Type type)
    {
        var values = Enum.GetValues(type).Cast<object>().ToArray();
        return type.IsDefined(typeof(FlagsAttribute))
            ? Enum.ToObject(type, chance.Next(1, values.Max(Convert.ToInt32) + 1))
            : Any(values);
    }

    private static Type? ItemOf(Type type) =>
        type.IsGenericType
        && (
            type.GetGenericTypeDefinition() == typeof(ValueList<>)
            || type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        )
            ? type.GetGenericArguments()[0]
            : null;

    private object ListOf(Type type, Type item)
    {
        var items = (IList)Array.CreateInstance(item, chance.Next(4));
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = Make(item);
        }
        return type.GetGenericTypeDefinition() == typeof(ValueList<>)
            ? typeof(ValueList)
                .GetMethod(nameof(ValueList.ToValueList))!
                .MakeGenericMethod(item)
                .Invoke(null, [items])!
            : items;
    }

    private string TextOf(int length)
    {
        var runes = Letters.EnumerateRunes().ToArray();
        return string.Concat(Enumerable.Range(0, length).Select(_ => Any(runes).ToString()));
    }

    private Guid NewGuid()
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }

    private Iban NewIban()
    {
        var number = chance.Next(1_000_000_000);
        return Enumerable
            .Range(2, 97) // one of all check digits fits
            .Select(check =>
                string.Create(CultureInfo.InvariantCulture, $"NL{check:00}ABNA{number:0000000000}")
            )
            .Select(text => Iban.TryParse(text, out var iban, out _) ? iban : null)
            .OfType<Iban>()
            .First();
    }

    private T Any<T>(IReadOnlyList<T> all) => all[chance.Next(all.Count)];
}
