using Marten;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <summary>Compares a feed with the register and stores what differs.</summary>
/// <remarks>What the feed does not name stays as it is: it may be the feed of one provider of many.</remarks>
public static class CatalogueImport
{
    // Any number that nothing else locks.
    private const long Turn = 4_207_134_411;

    /// <summary>All in one commit.</summary>
    public static async Task<ImportOutcome> RunAsync(
        Feed feed,
        IDocumentSession session,
        CancellationToken cancellation
    )
    {
        var outcome = await StageAsync(feed, session, cancellation);
        await session.SaveChangesAsync(cancellation);
        return outcome;
    }

    /// <summary>For the commit that the caller makes.</summary>
    public static async Task<ImportOutcome> StageAsync(
        Feed feed,
        IDocumentSession session,
        CancellationToken cancellation
    )
    {
        var contents = FeedReader.Read(feed);
        await session.BeginTransactionAsync(cancellation);
        await WaitForTurn(session, cancellation);
        var updates = await Compare(contents, session, cancellation);
        session.Store(updates.Where(u => u.ChangesSomething).Select(u => u.After));
        return new ImportOutcome(
            Tally.Of(updates.Select(u => u.OfCourse)),
            Tally.Of(updates.SelectMany(u => u.OfOfferings)),
            contents.Refused
        );
    }

    /// <summary>One import after the other, each seeing what the one before stored.</summary>
    private static async Task WaitForTurn(
        IDocumentSession session,
        CancellationToken cancellation
    ) =>
        // Comparing a large feed takes longer than a transaction may be idle, and only another import waits for it.
        await session.AdvancedSql.QueryAsync<int>(
            "select 1 from pg_advisory_xact_lock(?), set_config('idle_in_transaction_session_timeout', '60s', true)",
            cancellation,
            Turn
        );

    private static async Task<IReadOnlyList<CourseUpdate>> Compare(
        FeedContents contents,
        IDocumentSession session,
        CancellationToken cancellation
    )
    {
        var ids = contents.Courses.Select(c => c.Id);
        var known = (await session.LoadManyAsync<CatalogueCourse>(cancellation, ids)).ToDictionary(
            c => c.Id
        );
        var read = contents.Offerings.ToLookup(o => o.CourseId);
        var courseOf = contents.Offerings.ToDictionary(o => o.Id, o => o.CourseId);
        return
        [
            .. contents.Courses.Select(course =>
            {
                var before = known.GetValueOrDefault(course.Id);
                // An offering may have moved to another course.
                var kept = before?.Offerings.Where(o =>
                    courseOf.GetValueOrDefault(o.Id, course.Id) == course.Id
                );
                return CourseUpdate.Of(before, course, kept ?? [], [.. read[course.Id]]);
            }),
        ];
    }
}
