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

    /// <summary>Schemes of which one account holds money or reservations, and so of one plan.</summary>
    public const int SchemesPerPlan = 32;

    /// <summary>Schemes that hold on one day: so many can be planned with at once.</summary>
    public const int SchemesInForce = 64;

    /// <summary>Schemes in force whose part in a plan has to be weighed: they go before money that another scheme waits for.</summary>
    public const int SchemesWeighed = 12;

    /// <summary>Claims for one enrolment.</summary>
    public const int ClaimsPerEnrolment = 50;

    /// <summary>Payments in one run; a file for the bank takes ten thousand of them.</summary>
    public const int PaymentsPerRun = 50_000;

    /// <summary>People in one list of grants.</summary>
    public const int PeoplePerGrant = 1_000;
}
