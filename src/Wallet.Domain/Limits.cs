namespace Wallet.Domain;

/// <summary>The ceiling on everything that could grow. Each is refused beyond, with its own rejection or input error.</summary>
public static class Limits
{
    /// <summary>Lots on one account that still hold money or reservations.</summary>
    public const int LotsPerAccount = 100;

    /// <summary>Open reservations on one account.</summary>
    public const int ReservationsPerAccount = 100;

    /// <summary>Words of an earmark on one lot.</summary>
    public const int EarmarkWords = 10;

    /// <summary>Clauses in one version of a scheme's terms.</summary>
    public const int ClausesPerTerms = 50;

    /// <summary>Schemes among which one plan chooses because they exclude each other.</summary>
    public const int SchemesThatExclude = 12;

    /// <summary>People in one list of grants.</summary>
    public const int PeoplePerGrant = 1_000;
}
