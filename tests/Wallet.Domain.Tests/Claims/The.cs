using Wallet.Domain.Claims;
using static Wallet.Domain.Claims.ClaimCommand;

namespace Wallet.Domain.Tests.Claims;

/// <summary>Claims for one enrolment, of which 100 euros can be claimed.</summary>
internal static class The
{
    public static readonly ActorId Provider = new("provider:1/p");
    public static readonly ActorId Administrator = new("administrator:a");

    public static readonly EnrolmentClaims NoClaims = EnrolmentClaims.Initial(Some.Reservation(1));

    public static readonly ClaimFacts Sound = new(
        Price: Money.Euro(150),
        Reserved: Money.Euro(120),
        Claimable: Money.Euro(100),
        IsAttended: true,
        ProviderIsAdmitted: true,
        IbanIsVerified: true,
        GrantsForCourse: 1,
        CourseQuota: null,
        NewClaimsOnCourse: 1,
        Cap: null,
        ProvidersOnIban: 1,
        LearnersOfActor: 0
    );

    public static PaymentRunId Run(int n) => new(Some.Id(11, n));

    public static ClaimId Claim(int number) => new(Some.Reservation(1), number);

    public static SubmitClaim Submit(
        long euros,
        string invoice = "1",
        ClaimFacts? facts = null,
        ClaimStage stage = ClaimStage.Advance
    ) =>
        new(
            stage,
            Money.Euro(euros),
            invoice,
            facts ?? Sound,
            CheckPolicy.Default,
            Provider,
            Some.Day
        );

    public static PutInRun Put(int claim, int run, LocalDate? on = null) =>
        new(Claim(claim), Run(run), on ?? Some.Day);

    public static PayClaim Pay(int claim, int run) => new(Claim(claim), Run(run), Some.Day);

    public static ReturnPayment Return(int claim, int run) =>
        new(Claim(claim), Run(run), "AC04", Some.Day);

    public static Decision<ClaimEvent> When(this EnrolmentClaims claims, ClaimCommand command) =>
        ClaimDecider.Decide(claims, command);

    /// <summary>The claims after commands that they accept.</summary>
    public static EnrolmentClaims After(
        this EnrolmentClaims claims,
        params ClaimCommand[] commands
    ) =>
        commands.Aggregate(
            claims,
            (now, command) => now.When(command).Events().Aggregate(now, EnrolmentClaims.Evolve)
        );
}
