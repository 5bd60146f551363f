namespace Wallet.Domain.Claims;

/// <summary>What is checked of every claim. Data: who wants another severity, basis or threshold changes a line, not a path in the code.</summary>
/// <param name="ObjectWithinWeeks">How long one can object to what a check found.</param>
public sealed record CheckPolicy(ValueList<Check> Checks, int ObjectWithinWeeks)
{
    // Awb 4:56 lets a payment be suspended on a serious suspicion, for at most thirteen weeks; these holds are shorter.
    private const string Suspicion = "Awb art. 4:56";

    private const string Granted = "Awb art. 4:46";

    /// <summary>What holds when nothing else was set. A proposal: each basis and number is for lawyers to confirm.</summary>
    public static readonly CheckPolicy Default = new(
        [
            new(CheckKind.WithinPrice, Severity.Blocks, Granted),
            new(CheckKind.WithinReserved, Severity.Blocks, Granted),
            new(CheckKind.WithinStage, Severity.Blocks, Granted),
            new(CheckKind.Attended, Severity.Blocks, Granted),
            new(CheckKind.NotClaimedBefore, Severity.Blocks, Granted),
            new(CheckKind.ProviderAdmitted, Severity.Blocks, "terms of admission"),
            new(
                CheckKind.IbanVerified,
                Severity.Holds,
                "Regulation (EU) 260/2012 art. 5c",
                HoldDays: 14
            ),
            new(CheckKind.CourseQuota, Severity.Blocks, Granted),
            new(
                CheckKind.ManyClaimsOnCourse,
                Severity.Holds,
                Suspicion,
                HoldDays: 14,
                Threshold: 50
            ),
            new(CheckKind.PriceAtCap, Severity.Informs, Suspicion),
            new(
                CheckKind.IbanOfSeveralProviders,
                Severity.Holds,
                Suspicion,
                HoldDays: 28,
                Threshold: 2
            ),
            new(CheckKind.OnePersonForMany, Severity.Holds, Suspicion, HoldDays: 28, Threshold: 10),
        ],
        ObjectWithinWeeks: 6
    );

    /// <summary>What the checks find.</summary>
    public ValueList<Hit> Hits(ClaimFacts facts, Money amount, LocalDate on) =>
        [
            .. Checks
                .Where(check => check.Finds(facts, amount))
                .Select(check => new Hit(
                    check.Kind,
                    check.Severity,
                    check.LegalBasis,
                    amount,
                    check.Severity == Severity.Holds ? on.PlusDays(check.HoldDays) : null,
                    on.PlusWeeks(ObjectWithinWeeks)
                )),
        ];
}

/// <summary>One thing that is checked.</summary>
/// <param name="LegalBasis">By what law or rule a payment may be stopped for it.</param>
/// <param name="HoldDays">How long it holds; the day of the claim does not count.</param>
/// <param name="Threshold">From how many on it is unusual; only for patterns.</param>
public sealed record Check(
    CheckKind Kind,
    Severity Severity,
    string LegalBasis,
    int HoldDays = 0,
    int Threshold = 0
)
{
    /// <summary>Whether there is something to say of a claim for this amount.</summary>
    public bool Finds(ClaimFacts f, Money amount) =>
        Kind switch
        {
            CheckKind.WithinPrice => f.Claimed + amount > f.Price,
            CheckKind.WithinReserved => f.Claimed + amount > f.Reserved,
            CheckKind.WithinStage => f.Claimed + amount > f.Claimable,
            CheckKind.Attended => !f.IsAttended,
            CheckKind.NotClaimedBefore => f.InvoiceWasClaimed,
            CheckKind.ProviderAdmitted => !f.ProviderIsAdmitted,
            CheckKind.IbanVerified => !f.IbanIsVerified,
            CheckKind.CourseQuota => f.GrantsForCourse > f.CourseQuota,
            CheckKind.ManyClaimsOnCourse => f.NewClaimsOnCourse >= Threshold,
            CheckKind.PriceAtCap => f.Price == f.Cap,
            CheckKind.IbanOfSeveralProviders => f.ProvidersOnIban >= Threshold,
            CheckKind.OnePersonForMany => f.LearnersOfActor >= Threshold,
            _ => throw new ArgumentOutOfRangeException(nameof(f), Kind, "not a check"),
        };
}

/// <summary>What is checked.</summary>
public enum CheckKind
{
    /// <summary>All claims together are at most the price.</summary>
    WithinPrice,

    /// <summary>All claims together are at most what budgets reserved.</summary>
    WithinReserved,

    /// <summary>All claims together are at most what the terms let be claimed by now.</summary>
    WithinStage,

    /// <summary>Both sides attested what the claim is for.</summary>
    Attended,

    /// <summary>The invoice was not claimed for this enrolment before.</summary>
    NotClaimedBefore,

    /// <summary>The provider is admitted on the day.</summary>
    ProviderAdmitted,

    /// <summary>The name on the provider's bank account was found to be its own.</summary>
    IbanVerified,

    /// <summary>No more people have money for the course than the terms allow.</summary>
    CourseQuota,

    /// <summary>Many new claims on one course.</summary>
    ManyClaimsOnCourse,

    /// <summary>The price is exactly the most that the scheme pays.</summary>
    PriceAtCap,

    /// <summary>Several providers are paid on one bank account.</summary>
    IbanOfSeveralProviders,

    /// <summary>One person acted for many learners.</summary>
    OnePersonForMany,
}

/// <summary>What a check does to a claim.</summary>
public enum Severity
{
    /// <summary>It is only told.</summary>
    Informs,

    /// <summary>The claim waits until somebody has looked, and no longer than the hold lasts.</summary>
    Holds,

    /// <summary>The claim is rejected.</summary>
    Blocks,
}
