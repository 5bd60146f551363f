using Wallet.Domain.Schemes;

namespace Wallet.Api.Words;

/// <summary>What stands around the directory of schemes.</summary>
public static class SchemeWords
{
    public static readonly Text Title = new("Regelingen", "Schemes");
    public static readonly Text Intro = new(
        "Deze regelingen betalen voor leren. Van elke regeling leest u wat zij betaalt, voor wie zij is en hoe u haar aanvraagt.",
        "These schemes pay for learning. Of each scheme you read what it pays, for whom it is and how to apply."
    );
    public static readonly Text Pays = new("Wat krijgt u?", "What do you get?");
    public static readonly Text ForWhom = new("Voor wie?", "For whom?");
    public static readonly Text HowToApply = new("Hoe vraagt u het aan?", "How do you apply?");
    public static readonly Text Check = new(
        "Weten wie uw cursus kan betalen? Doe de check.",
        "Would you like to know who could pay for your course? Do the check."
    );

    public static Text Since(LocalDate day) =>
        Text.Of($"Deze regels gelden vanaf {day}.", $"These rules apply from {day}.");

    public static Text Of(MoneyKind kind) =>
        kind switch
        {
            MoneyKind.Public => new("Geld van de overheid", "Money from the government"),
            MoneyKind.Sector => new("Geld van een fonds", "Money from a fund"),
            MoneyKind.Employer => new("Geld van uw werkgever", "Money from your employer"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind without words"),
        };
}
