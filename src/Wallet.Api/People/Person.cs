using System.Collections.Immutable;

namespace Wallet.Api.People;

/// <summary>Who somebody is. Lives in the vault only, sealed; events and read models know the account id.</summary>
public sealed record Person(
    string Name,
    string? Email,
    CitizenNumber Number,
    LocalDate? BirthDay,
    ImmutableArray<Fact> Facts
)
{
    /// <summary>Known figures, such as the contract hours a week.</summary>
    public ImmutableSortedDictionary<string, decimal> Numbers { get; init; } =
        ImmutableSortedDictionary<string, decimal>.Empty;

    // A record prints its members; a person in a log line would be a leak.
    public override string ToString() => $"Person {Number}";
}

/// <summary>Something that holds for a person, in the words of the schemes ("employee"), and who said so, when.</summary>
public sealed record Fact(string Word, string Source, LocalDate RecordedOn);

/// <summary>What a decision knew of a person. The event keeps only its hash.</summary>
public sealed record Dossier(
    LocalDate? BirthDay,
    ImmutableArray<Fact> Facts,
    ImmutableSortedDictionary<string, decimal> Numbers
)
{
    public override string ToString() => nameof(Dossier);
}

/// <summary>What comes out when something sealed is opened.</summary>
public abstract record Opened<T>
{
    private Opened() { }

    public sealed record Known(T Content) : Opened<T>;

    /// <summary>It was there, but the person's key was erased and nobody can read it any more.</summary>
    public sealed record Erased : Opened<T>;

    /// <summary>There never was any.</summary>
    public sealed record Unknown : Opened<T>;

    /// <summary>It is there and does not open: somebody changed the bytes, or this is not the key that they were sealed with.</summary>
    public sealed record Broken : Opened<T>;
}
