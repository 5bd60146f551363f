using System.Text.Json.Serialization;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Cases;

/// <summary>Something that happens on a day of a story.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(GrantStep), "grant")]
[JsonDerivedType(typeof(ReserveStep), "reserve")]
[JsonDerivedType(typeof(StartStep), "start")]
[JsonDerivedType(typeof(CompleteStep), "complete")]
[JsonDerivedType(typeof(CancelStep), "cancel")]
[JsonDerivedType(typeof(BalanceStep), "balance")]
public abstract record Step(LocalDate On);

public sealed record GrantStep(LocalDate On, string Purse, SchemeId Scheme) : Step(On)
{
    public Money Amount { get; init; }
    public LocalDate? LastUsableDay { get; init; }
    public IReadOnlyList<string> EarmarkedFor { get; init; } = [];
}

public sealed record ReserveStep(LocalDate On, string As, CaseCourse Course) : Step(On)
{
    public IReadOnlyList<CaseFunding> AlreadyFunded { get; init; } = [];
    public ReserveExpectation Expect { get; init; } = new();
}

public sealed record ReserveExpectation
{
    public IReadOnlyDictionary<string, Money>? Pays { get; init; }
    public Money? OwnContribution { get; init; }
    public IReadOnlyList<string>? Declined { get; init; }
}

/// <summary>Something that happens to what was reserved.</summary>
public abstract record ReservationStep(LocalDate On, string What) : Step(On);

public sealed record StartStep(LocalDate On, string What) : ReservationStep(On, What);

public sealed record CompleteStep(LocalDate On, string What) : ReservationStep(On, What)
{
    /// <summary>From 0 to 1. Unknown helps nobody, so it counts as none.</summary>
    public decimal Attendance { get; init; }
    public bool Diploma { get; init; }
    public SettleExpectation Expect { get; init; } = new();
}

public sealed record CancelStep(LocalDate On, string What, ReleasedBy By)
    : ReservationStep(On, What)
{
    public bool ForceMajeure { get; init; }
    public SettleExpectation Expect { get; init; } = new();
}

/// <summary>Only what is stated is checked.</summary>
public sealed record SettleExpectation
{
    public Money? ProviderGets { get; init; }
    public IReadOnlyDictionary<string, Money>? Refunded { get; init; }
    public Money? RefundedToLearner { get; init; }
    public IReadOnlyDictionary<string, Money>? Reclaimed { get; init; }
}

public sealed record BalanceStep(LocalDate On) : Step(On)
{
    public IReadOnlyDictionary<string, BalanceExpectation> Expect { get; init; } =
        new Dictionary<string, BalanceExpectation>();
}

/// <summary>Only what is stated is checked.</summary>
public sealed record BalanceExpectation
{
    public Money? Available { get; init; }
    public Money? Reserved { get; init; }
    public Money? Expired { get; init; }
}
