using Wallet.Domain.Claims;

namespace Wallet.Api.Words;

/// <summary>What checks of claims find, in plain words.</summary>
public static class HitWords
{
    public static Text Because(CheckKind check) =>
        check switch
        {
            CheckKind.WithinPrice => new(
                "Met deze declaratie vraagt u meer dan de cursus kost.",
                "With this claim you ask more than the course costs."
            ),
            CheckKind.WithinReserved => new(
                "Met deze declaratie vraagt u meer dan er voor deze cursist is gereserveerd.",
                "With this claim you ask more than was reserved for this learner."
            ),
            CheckKind.WithinStage => new(
                "Met deze declaratie vraagt u meer dan de regeling op dit moment betaalt.",
                "With this claim you ask more than the scheme pays at this moment."
            ),
            CheckKind.Attended => new(
                "Het staat nog niet vast dat de cursist heeft meegedaan. U en de cursist moeten dat allebei melden.",
                "It is not certain yet that the learner took part. You and the learner both have to say so."
            ),
            CheckKind.NotClaimedBefore => new(
                "U hebt deze factuur al eerder gedeclareerd voor deze cursist.",
                "You claimed this invoice for this learner before."
            ),
            CheckKind.ProviderAdmitted => new(
                "Uw opleiding is vandaag niet toegelaten.",
                "Your organisation is not admitted today."
            ),
            CheckKind.IbanVerified => new(
                "Wij weten niet zeker dat de bankrekening van u is.",
                "We are not sure that the bank account is yours."
            ),
            CheckKind.CourseQuota => new(
                "Er kregen meer mensen geld voor deze cursus dan de regeling toestaat.",
                "More people got money for this course than the scheme allows."
            ),
            CheckKind.ManyClaimsOnCourse => new(
                "Er zijn deze week veel declaraties voor deze cursus.",
                "There are many claims for this course this week."
            ),
            CheckKind.PriceAtCap => new(
                "De cursus kost precies zo veel als de regeling hoogstens betaalt.",
                "The course costs exactly the most that the scheme pays."
            ),
            CheckKind.IbanOfSeveralProviders => new(
                "Meer opleiders gebruiken uw bankrekening.",
                "Several training providers use your bank account."
            ),
            CheckKind.OnePersonForMany => new(
                "Iemand heeft dit geld gereserveerd voor de cursist, en ook voor veel anderen.",
                "Somebody reserved this money for the learner, and for many others too."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(check), check, "no words"),
        };

    public static Text Severity(Severity severity) =>
        severity switch
        {
            Domain.Claims.Severity.Informs => new("Alleen ter informatie", "For information only"),
            Domain.Claims.Severity.Holds => new("Houdt de declaratie aan", "Holds the claim"),
            Domain.Claims.Severity.Blocks => new("Wijst de declaratie af", "Rejects the claim"),
            _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "no words"),
        };

    public static Text Basis(string basis) =>
        basis switch
        {
            "terms of admission" => new("voorwaarden voor toelating", "terms of admission"),
            "Regulation (EU) 260/2012 art. 5c" => new(
                "Verordening (EU) 260/2012, artikel 5 quater",
                "Regulation (EU) 260/2012, article 5c"
            ),
            _ => new(basis, basis),
        };

    public static readonly Text LegalBasis = new("Regel", "Legal basis");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Until = new("Aangehouden tot en met", "Held until (inclusive)");
    public static readonly Text ObjectUntil = new("Bezwaar tot en met", "Object until (inclusive)");
    public static readonly Text What = new("Gevolg", "What it does");
    public static readonly Text Heading = new("Wat onze controles vonden", "What our checks found");
    public static readonly Text None = new(
        "Onze controles vonden niets.",
        "Our checks found nothing."
    );
}
