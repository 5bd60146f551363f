using Marten;
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

/// <summary>Each kind of snapshot that is kept (see <see cref="WalletStore"/>), as it is made again from its events.</summary>
public static class Snapshots
{
    public static RebuildSnapshots<Account, AccountEvent> OfAccounts(IDocumentStore store) =>
        new(
            store,
            id => Account.Initial(new AccountId(id)),
            (account, e) => Account.Evolve(account!, e)
        );

    public static RebuildSnapshots<FunderDeposit, DepositEvent> OfDeposits(IDocumentStore store) =>
        new(store, FunderDeposit.Initial, (deposit, e) => FunderDeposit.Evolve(deposit!, e));

    public static RebuildSnapshots<Pot, PotEvent> OfPots(IDocumentStore store) =>
        new(store, _ => null, Pot.Evolve);

    public static RebuildSnapshots<Registration, RegistrationEvent> OfRegistrations(
        IDocumentStore store
    ) => new(store, _ => null, Registration.Evolve);

    public static RebuildSnapshots<CourseGrants, CourseGrantsEvent> OfCourseGrants(
        IDocumentStore store
    ) => new(store, CourseGrants.Initial, (grants, e) => CourseGrants.Evolve(grants!, e));

    public static RebuildSnapshots<EnrolmentClaims, ClaimEvent> OfClaims(IDocumentStore store) =>
        new(store, _ => null, ClaimsStream.Evolve);

    public static RebuildSnapshots<Enrolment, EnrolmentEvent> OfEnrolments(IDocumentStore store) =>
        new(store, _ => null, Enrolment.Evolve);

    public static RebuildSnapshots<Provider, ProviderEvent> OfProviders(IDocumentStore store) =>
        new(store, _ => null, Provider.Evolve);

    public static RebuildSnapshots<PaymentRun, PaymentRunEvent> OfPaymentRuns(
        IDocumentStore store
    ) => new(store, _ => null, PaymentRun.Evolve);

    public static RebuildSnapshots<Scheme, SchemeEvent> OfSchemes(IDocumentStore store) =>
        new(store, Scheme.Initial, (scheme, e) => Scheme.Evolve(scheme!, e));
}
