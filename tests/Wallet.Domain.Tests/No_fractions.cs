using System.Reflection;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Tests;

/// <summary>Money is whole cents. Decimal numbers are for figures of a person, such as contract hours; binary fractions are for nothing.</summary>
public sealed class No_fractions
{
    private static readonly Type[] AboutFiguresOfAPerson =
    [
        typeof(Figure),
        typeof(Learner),
        typeof(PersonFigureAtLeast),
        typeof(PersonFigureBelow),
        typeof(GrantProRataHours),
        typeof(Verdict.FigureTooLow),
        typeof(Verdict.FigureTooHigh),
        typeof(NearestChange.FigureAtLeast),
    ];

    [Fact]
    public void Nothing_in_the_domain_counts_in_binary_fractions() =>
        Assert.Empty(TypesThatName(typeof(double), typeof(float), typeof(Half)));

    [Fact]
    public void Only_figures_of_a_person_are_decimal() =>
        Assert.Equal(
            AboutFiguresOfAPerson.OrderBy(t => t.FullName, StringComparer.Ordinal),
            TypesThatName(typeof(decimal))
        );

    private static IEnumerable<Type> TypesThatName(params Type[] numbers) =>
        typeof(Money)
            .Assembly.GetTypes()
            .Where(t =>
                TypesIn(t)
                    .Any(named => numbers.Contains(Nullable.GetUnderlyingType(named) ?? named))
            )
            .OrderBy(t => t.FullName, StringComparer.Ordinal);

    // Fields of records, of closures and of the machinery of iterators are fields too.
    private static IEnumerable<Type> TypesIn(Type type) =>
        type.GetFields(All)
            .Select(f => f.FieldType)
            .Concat(
                type.GetMethods(All)
                    .SelectMany(m =>
                        m.GetParameters()
                            .Select(p => p.ParameterType)
                            .Append(m.ReturnType)
                            .Concat(
                                m.GetMethodBody()?.LocalVariables.Select(v => v.LocalType) ?? []
                            )
                    )
            );

    private const BindingFlags All =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;
}
