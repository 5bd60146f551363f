using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>A scheme whose money is asked to pay, and what its terms alone make of the application.</summary>
internal sealed class Contender
{
    private static readonly Cap Uncapped = new(new Money(long.MaxValue), new Verdict.RestOfPrice());

    private readonly LastResortAfter? lastResort;
    private Verdict? allParts;

    public Contender(
        SchemeId scheme,
        Situation situation,
        ReadOnlySpan<Purse> purses,
        TermsBook book
    )
    {
        Scheme = scheme;
        var (used, grants, window) = SeenBy(scheme, purses);
        Terms = book.InForce(scheme, situation.Day)?.During(window);
        if (Terms is null)
        {
            Stopped = new Verdict.NoTermsInForce();
            return;
        }
        Application = new Application(situation, Terms, book.Calendars, used, grants);
        Parts = Application.Parts;
        StoppedBy = Terms.FirstThatRefuses(Application);
        Awaits = Terms.The<OthersPayAtLeast>(Application);
        lastResort = Terms.The<LastResortAfter>(Application);
        Waivable = Uncapped;
        Cap = Uncapped;
        foreach (var clause in Terms.Clauses.Span)
        {
            if (clause is Ceiling ceiling && ceiling.Applies(Application))
            {
                Lower(ceiling);
            }
        }
        Stopped = StoppedBy?.Refuses(Application) ?? StoppedByAmount(situation.Course.Price);
    }

    public SchemeId Scheme { get; }

    /// Null when none are in force.
    public Terms? Terms { get; }

    public Application? Application { get; }

    /// The clause that declines, where one does.
    public Condition? StoppedBy { get; }

    /// Why nothing can be paid, whatever other schemes pay.
    public Verdict? Stopped { get; }

    public CostParts Parts { get; }

    /// When all of the parts that it pays for are paid.
    public Verdict AllParts =>
        allParts ??= new Verdict.PartsCovered(Parts) { Article = PaysForArticle };

    /// What all its purses pay together at most.
    public Cap Cap { get; private set; }

    /// What they pay at most as long as no exempting scheme pays.
    public Cap Waivable { get; private set; }

    /// The schemes whose payment lifts <see cref="Waivable"/>; null when nothing does.
    public ValueList<SchemeId>? Exempting { get; private set; }

    public OthersPayAtLeast? Awaits { get; }

    public int Rank => Terms?.Rank ?? int.MaxValue;

    /// Before the filling: what the other contenders hold decides what is left for a last resort.
    public void GoLast(Situation situation, ReadOnlySpan<Candidate> candidates)
    {
        if (lastResort is null)
        {
            return;
        }
        var rest = Money.Min(situation.ToPay, Application!.Cost);
        foreach (var candidate in candidates)
        {
            if (candidate.CanPay && lastResort.Schemes.Contains(candidate.Contender.Scheme))
            {
                rest -= candidate.Purse.Available;
            }
        }
        rest = Money.Max(rest, Money.Zero);
        if (rest < Cap.Amount)
        {
            Cap = new Cap(rest, new Verdict.OnlyTheRest(rest) { Article = lastResort.Article });
        }
    }

    /// The clause of either that forbids the two together; null when they may both pay.
    public Exclusion? Excludes(Contender other) =>
        Terms!.Forbids(other.Terms!, Application!)
        ?? other.Terms!.Forbids(Terms, other.Application!);

    private void Lower(Ceiling ceiling)
    {
        var cap = ceiling.In(Application!);
        if (ceiling is LearnerPaysAtLeast { Exempting: { Count: > 0 } exempting })
        {
            (Waivable, Exempting) = (cap, exempting);
        }
        else if (cap.Amount < Cap.Amount)
        {
            Cap = cap;
        }
    }

    private string? PaysForArticle => Terms!.The<PaysFor>(Application!)?.Article;

    // Of a course that costs nothing no rule can bring a purse to nothing.
    private Verdict? StoppedByAmount(Price price) =>
        !price.Total.IsPositive ? null
        : !Application!.Cost.IsPositive
            ? new Verdict.NothingItPaysFor(Parts) { Article = PaysForArticle }
        : !Cap.Amount.IsPositive ? Cap.Verdict
        : null;

    // Each is one for a scheme; a purse that names less only says less.
    private static (Money Used, int Grants, ApplicationWindow? Window) SeenBy(
        SchemeId scheme,
        ReadOnlySpan<Purse> purses
    )
    {
        var (used, grants, window) = (Money.Zero, 0, (ApplicationWindow?)null);
        foreach (var purse in purses)
        {
            if (purse.Scheme == scheme)
            {
                used = Money.Max(used, purse.UsedThisYear);
                grants = Math.Max(grants, purse.GrantsForCourse);
                window ??= purse.Window;
            }
        }
        return (used, grants, window);
    }
}
