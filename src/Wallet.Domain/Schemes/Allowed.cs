namespace Wallet.Domain.Schemes;

/// <summary>The least and the most that a number in the terms may be, both inclusive. The reader and the JSON Schema go by it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AllowedAttribute(int least, int most) : Attribute
{
    /// <summary>The least.</summary>
    public int Least { get; } = least;

    /// <summary>The most.</summary>
    public int Most { get; } = most;
}

/// <summary>Names other schemes, which must exist.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NamesAttribute : Attribute;
