namespace Wallet.Domain.Payments;

/// <summary>Why a text is no <see cref="Iban"/> or <see cref="PaymentReference"/>: what was found, and what is allowed.</summary>
public abstract record NumberFlaw
{
    private NumberFlaw() { }

    /// <summary>There was nothing but spaces.</summary>
    public sealed record NotGiven : NumberFlaw;

    /// <summary>A character that has no place in such a number.</summary>
    public sealed record ForbiddenCharacter(string Found) : NumberFlaw;

    /// <summary>No country with these two letters gives out account numbers.</summary>
    public sealed record UnknownCountry(string Found) : NumberFlaw;

    /// <summary>Too long or too short, spaces not counted.</summary>
    public sealed record WrongLength(int Found, int Allowed) : NumberFlaw;

    /// <summary>The check digits do not belong to the rest: something was mistyped.</summary>
    /// <remarks>What would fit is not said: it would make a valid number of somebody else out of a mistake.</remarks>
    public sealed record WrongCheckDigits(string Found) : NumberFlaw;
}
