using System.Diagnostics;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Pots;

/// <summary>How many people have money of one scheme for one course, by applications of one calendar year.</summary>
public sealed record CourseGrants(Guid Id, int Count)
{
    /// <summary>A course for which nobody has any.</summary>
    public static CourseGrants Initial(Guid id) => new(id, 0);

    /// <summary>The count after one more event.</summary>
    public static CourseGrants Evolve(CourseGrants grants, CourseGrantsEvent happened) =>
        happened switch
        {
            CourseGrantsEvent.Counted => grants with { Count = grants.Count + 1 },
            CourseGrantsEvent.Uncounted when grants.Count > 0 => grants with
            {
                Count = grants.Count - 1,
            },
            _ => throw new UnreachableException($"The grants {grants} cannot have had {happened}."),
        };
}

/// <summary>Which grants are counted together.</summary>
/// <param name="Year">The calendar year of the applications.</param>
public sealed record CourseGrantsKey(SchemeId Scheme, CourseId Course, int Year)
{
    /// <summary>The counts that an application for this course on this day looks at: of every scheme that limits them.</summary>
    public static ValueList<CourseGrantsKey> Of(
        BookedCourse course,
        LocalDate day,
        TermsBook book
    ) =>
        course.Id is { } id
            ?
            [
                .. book.InForce(day)
                    .Where(t => t.The<GrantsPerCourse>() is not null)
                    .Select(t => new CourseGrantsKey(t.Scheme, id, day.Year)),
            ]
            : [];
}

/// <summary>What happened to a count.</summary>
public abstract record CourseGrantsEvent
{
    private CourseGrantsEvent() { }

    /// <summary>Somebody got money for the course.</summary>
    public sealed record Counted(CourseGrantsKey Key, ReservationId Reservation)
        : CourseGrantsEvent;

    /// <summary>A reservation was cancelled: that is no use of the scheme.</summary>
    public sealed record Uncounted(ReservationId Reservation) : CourseGrantsEvent;
}
