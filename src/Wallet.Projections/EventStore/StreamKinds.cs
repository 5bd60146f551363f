using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Payments;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Domain.Schemes;
using Wallet.Projections.Claims;

namespace Wallet.Projections.EventStore;

/// <summary>All kinds of streams, each with the snapshot that is kept of it (see <see cref="WalletStore"/>).</summary>
public static class StreamKinds
{
    public static readonly StreamKind<Account, AccountEvent> Accounts = new(
        "accounts",
        id => Account.Initial(new AccountId(id)),
        (account, e) => Account.Evolve(account!, e)
    );

    public static readonly StreamKind<FunderDeposit, DepositEvent> Deposits = new(
        "deposits",
        FunderDeposit.Initial,
        (deposit, e) => FunderDeposit.Evolve(deposit!, e)
    );

    public static readonly StreamKind<Pot, PotEvent> Pots = new("pots", _ => null, Pot.Evolve);

    public static readonly StreamKind<Registration, RegistrationEvent> Registrations = new(
        "registrations",
        _ => null,
        Registration.Evolve
    );

    public static readonly StreamKind<CourseGrants, CourseGrantsEvent> OfCourses = new(
        "course grants",
        CourseGrants.Initial,
        (grants, e) => CourseGrants.Evolve(grants!, e)
    );

    public static readonly StreamKind<Provider, ProviderEvent> Providers = new(
        "providers",
        _ => null,
        Provider.Evolve
    );

    public static readonly StreamKind<Enrolment, EnrolmentEvent> Enrolments = new(
        "enrolments",
        _ => null,
        Enrolment.Evolve
    );

    public static readonly StreamKind<EnrolmentClaims, ClaimEvent> Claims = new(
        "claims",
        _ => null,
        ClaimsStream.Evolve
    );

    public static readonly StreamKind<PaymentRun, PaymentRunEvent> PaymentRuns = new(
        "payment runs",
        _ => null,
        PaymentRun.Evolve
    );

    public static readonly StreamKind<Scheme, SchemeEvent> Schemes = new(
        "schemes",
        Scheme.Initial,
        (scheme, e) => Scheme.Evolve(scheme!, e)
    );

    public static readonly IReadOnlyList<StreamKind> All =
    [
        Accounts,
        Deposits,
        Pots,
        Registrations,
        OfCourses,
        Providers,
        Enrolments,
        Claims,
        PaymentRuns,
        Schemes,
    ];

    /// <summary>Those whose events move money.</summary>
    public static readonly IReadOnlyList<StreamKind> WithPostings =
    [
        Accounts,
        Deposits,
        Providers,
        Claims,
    ];
}
