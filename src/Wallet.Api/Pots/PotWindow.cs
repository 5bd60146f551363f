using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Pots;

/// <summary>A window of the terms in which money is granted on application. It may have a pot, or get one.</summary>
public sealed record PotWindow(Terms Terms, ApplicationWindow Window)
{
    public PotId Pot => StreamId.OfPot(Terms.Scheme, Window.From);

    public Instant OpensAt =>
        Window.OpensAt(Terms.The<ApplicationWindows>()!.OpensAt, Today.Netherlands);

    /// <summary>When people can register before it opens; null when the terms know no registration.</summary>
    public Interval? Registration =>
        Terms
            .The<RegistrationWithDraw>()
            ?.Before(Window, Terms.The<ApplicationWindows>()!.OpensAt, Today.Netherlands);

    public bool IsOverAt(Instant at) => Window.ClosesAt(Today.Netherlands) <= at;

    /// <summary>Of all schemes, in order of their first days; each by the version of the terms that holds on its first day.</summary>
    public static IEnumerable<PotWindow> AllOf(TermsBook book) =>
        from terms in book.All
        where terms.The<GrantedOnApplication>() is not null
        from window in terms.The<ApplicationWindows>()!.Windows
        where book.InForce(terms.Scheme, window.From) == terms
        orderby window.From
        select new PotWindow(terms, window);

    /// <summary>What the terms shift after an outage of this pot; null when they say nothing.</summary>
    public static AfterOutage? ShiftsOf(Pot pot, TermsBook book) =>
        book.InForce(pot.Scheme, pot.Window.From)?.The<AfterOutage>();
}
