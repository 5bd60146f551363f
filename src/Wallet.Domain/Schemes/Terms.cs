using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Schemes;

/// <summary>One dated version of a scheme's rules. It holds from its first day until the next version's, by application day.</summary>
/// <param name="Country">In two small letters: for whom it is listed, and whose holidays count. "nl".</param>
/// <param name="Rank">Low goes first when several schemes pay.</param>
/// <param name="ResidualOwner">Who gets the money of a dead lot.</param>
public sealed record Terms(
    SchemeId Scheme,
    string Country,
    LocalDate EffectiveFrom,
    MoneyKind Kind,
    [property: Allowed(0, 999)] int Rank,
    ResidualOwner ResidualOwner,
    AboutScheme About,
    ValueList<Clause> Clauses
)
{
    /// <summary>The last day on which it holds, inclusive, when the scheme ends with it; left out when it holds until the next version.</summary>
    public LocalDate? EffectiveUntil { get; init; }

    /// <summary>Who puts in the money that the scheme grants.</summary>
    public FunderId GrantedBy =>
        Kind == MoneyKind.Public ? new FunderId("state") : new FunderId($"fund:{Scheme}");

    /// <summary>The last usable day of a lot granted on this day; null when lots do not lapse.</summary>
    public LocalDate? LastUsableDay(LocalDate grantDay) =>
        The<LotLifetime>()?.LastUsableDay(grantDay);

    /// <summary>The application window that this day is in; null outside one, or when the scheme has none.</summary>
    public ApplicationWindow? WindowOn(LocalDate day) => The<ApplicationWindows>()?.On(day);

    /// <summary>The same terms with this application window only; as they are when it is null.</summary>
    public Terms During(ApplicationWindow? window) =>
        window is null
            ? this
            : this with
            {
                Clauses =
                [
                    .. Clauses.Select(c =>
                        c is ApplicationWindows windows ? windows with { Windows = [window] } : c
                    ),
                ],
            };

    /// <summary>The parts of the price that the scheme pays for; all when no clause says otherwise.</summary>
    public CostParts PartsFor(Application application)
    {
        var (parts, said) = (CostParts.None, false);
        foreach (var clause in Clauses.Span)
        {
            if (clause is PaysFor paysFor)
            {
                said = true;
                parts |= paysFor.Applies(application) ? paysFor.Parts : CostParts.None;
            }
        }
        return said ? parts : CostParts.All;
    }

    /// <summary>The first condition, in the order of the terms, that declines this application; null when none does.</summary>
    public Condition? FirstThatRefuses(Application application)
    {
        foreach (var clause in Clauses.Span)
        {
            if (
                clause is Condition condition
                && condition.Applies(application)
                && condition.Refuses(application) is not null
            )
            {
                return condition;
            }
        }
        return null;
    }

    /// <summary>Why the scheme is not for this person on this day, whatever the course; null when it may be.</summary>
    public Verdict? RefusesPerson(Learner learner, LocalDate day, Calendars calendars) =>
        Clauses
            .OfType<PersonCondition>()
            .Where(c => c.When.Count == 0)
            .Select(c => c.Refuses(learner, day, calendars))
            .FirstOrDefault(v => v is not null);

    /// <summary>Whether money of this scheme and of the other may never pay for the same course, whoever applies; the same from both sides.</summary>
    public bool Excludes(Terms other) => AlwaysForbids(other) || other.AlwaysForbids(this);

    /// <summary>The first clause that forbids money of the other scheme beside this one's in this application; null when none does.</summary>
    /// <param name="other">A scheme never forbids its own money.</param>
    /// <param name="application">The application as this scheme sees it.</param>
    public Exclusion? Forbids(Terms other, Application application)
    {
        foreach (var clause in Clauses.Span)
        {
            if (
                clause is Exclusion exclusion
                && Scheme != other.Scheme
                && exclusion.Excludes(other)
                && exclusion.Applies(application)
            )
            {
                return exclusion;
            }
        }
        return null;
    }

    /// <summary>The first clause of this kind; null when there is none.</summary>
    public T? The<T>()
        where T : Clause
    {
        foreach (var clause in Clauses.Span)
        {
            if (clause is T found)
            {
                return found;
            }
        }
        return null;
    }

    /// <summary>The first clause of this kind that counts for this application; null when there is none.</summary>
    public T? The<T>(Application application)
        where T : Clause
    {
        foreach (var clause in Clauses.Span)
        {
            if (clause is T found && found.Applies(application))
            {
                return found;
            }
        }
        return null;
    }

    private bool AlwaysForbids(Terms other) =>
        Scheme != other.Scheme
        && Clauses.OfType<Exclusion>().Any(c => c.When.Count == 0 && c.Excludes(other));
}

/// <summary>Whose money it is.</summary>
public enum MoneyKind
{
    /// <summary>The state's.</summary>
    Public,

    /// <summary>A sector (O&amp;O) fund's.</summary>
    Sector,

    /// <summary>An employer's.</summary>
    Employer,
}

/// <summary>Who gets the money of a dead lot.</summary>
public enum ResidualOwner
{
    /// <summary>The state.</summary>
    State,

    /// <summary>The sector fund of the scheme.</summary>
    Fund,

    /// <summary>Whoever put it in, such as the employer.</summary>
    Funder,

    /// <summary>The person.</summary>
    Person,
}

/// <summary>What the directory of schemes tells everybody, in both languages.</summary>
public sealed record AboutScheme(AboutText Nl, AboutText En);

/// <summary>Plain sentences about a scheme, in one language.</summary>
public sealed record AboutText(string Name, string Pays, string ForWhom, string HowToApply);
