using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Schemes;

/// <summary>One dated version of a scheme's rules. It holds from its first day until the next version's, by application day.</summary>
/// <param name="Rank">Low goes first when several schemes pay.</param>
/// <param name="ResidualOwner">Who gets the money of a dead lot.</param>
public sealed record Terms(
    SchemeId Scheme,
    LocalDate EffectiveFrom,
    MoneyKind Kind,
    int Rank,
    ResidualOwner ResidualOwner,
    AboutScheme About,
    ValueList<Clause> Clauses
)
{
    /// <summary>The parts of a price that the scheme pays for; all when no clause says otherwise.</summary>
    public CostParts Parts => The<PaysFor>()?.Parts ?? CostParts.All;

    /// <summary>What the person gets of this scheme in a year; null when its lots are credited otherwise.</summary>
    public GrantPerYear? YearlyGrant => The<GrantPerYear>();

    /// <summary>The day that a yearly grant counts from: the day that the terms name, else the day itself.</summary>
    public LocalDate YearlyGrantDay(int year, LocalDate today) =>
        YearlyGrant?.On is { } on ? on.InYear(year) : today;

    /// <summary>The last usable day of a lot granted on this day; null when lots do not lapse.</summary>
    public LocalDate? LastUsableDay(LocalDate grantDay) =>
        The<LotLifetime>()?.LastUsableDay(grantDay);

    /// <summary>Why the person's age does not allow a grant on this day; null when it does.</summary>
    public AgeMisfit? AgeMisfit(Learner learner, LocalDate day, PensionAges pensionAges) =>
        The<GrantNeedsAge>()?.Misfit(learner, day, pensionAges);

    /// <summary>Why the scheme is not for this person; null when it is.</summary>
    public Verdict? RefusesPerson(Learner learner) =>
        Clauses
            .OfType<PersonCondition>()
            .Select(c => c.Refuses(learner))
            .FirstOrDefault(v => v is not null);

    /// <summary>Why the scheme does not pay for this course; null when it does.</summary>
    public Verdict? RefusesCourse(Situation situation) =>
        Clauses
            .OfType<CourseCondition>()
            .Select(c => c.Refuses(situation))
            .FirstOrDefault(v => v is not null);

    /// <summary>Whether money of this scheme and of the other may not pay for the same course; the same from both sides.</summary>
    public bool Excludes(Terms other) =>
        Scheme != other.Scheme && (ForbiddenBy(other) ?? other.ForbiddenBy(this)) is not null;

    /// <summary>Where the terms of either scheme forbid the two together.</summary>
    public string? ExclusionArticle(Terms other) =>
        (ForbiddenBy(other) ?? other.ForbiddenBy(this))?.Article;

    /// <summary>The one clause of this kind; null when there is none.</summary>
    public T? The<T>()
        where T : Clause => Clauses.OfType<T>().SingleOrDefault();

    private ExcludesMoney? ForbiddenBy(Terms other) =>
        other.Clauses.OfType<ExcludesMoney>().FirstOrDefault(c => c.Excludes(this));
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

    /// <summary>The employer who put it in.</summary>
    Employer,

    /// <summary>The person.</summary>
    Person,
}

/// <summary>What the directory of schemes tells everybody, in both languages.</summary>
public sealed record AboutScheme(AboutText Nl, AboutText En);

/// <summary>Plain sentences about a scheme, in one language.</summary>
public sealed record AboutText(string Name, string Pays, string ForWhom, string HowToApply);
