namespace Wallet.Domain.Providers;

/// <summary>A recognition of a training provider in some register, as it was looked up.</summary>
/// <param name="Register">Which register: "crebo", "nrto", "stap".</param>
/// <param name="Number">The provider's number there.</param>
/// <param name="ValidFrom">Inclusive.</param>
/// <param name="ValidUntil">Inclusive; null is for ever.</param>
/// <param name="Source">Where it was looked up.</param>
/// <param name="CheckedOn">When.</param>
public sealed record Recognition(
    string Register,
    string Number,
    LocalDate ValidFrom,
    LocalDate? ValidUntil,
    string Source,
    LocalDate CheckedOn
)
{
    /// <summary>Whether it holds on this day.</summary>
    public bool IsValidOn(LocalDate day) => ValidFrom <= day && !(ValidUntil < day);

    internal bool IsOfSame(Recognition other) =>
        Register == other.Register && Number == other.Number;
}
