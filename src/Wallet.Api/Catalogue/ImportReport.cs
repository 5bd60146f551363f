using Marten;

namespace Wallet.Api.Catalogue;

/// <summary>What came of an import, kept so that a retry hears the same and everybody sees when the last one was.</summary>
/// <param name="Refused">Every flaw, in the order of the feed; one record may have several.</param>
public sealed record ImportReport(
    Guid Id,
    DateTimeOffset At,
    Tally Courses,
    Tally Offerings,
    IReadOnlyList<RefusedRecord> Refused
)
{
    public static ImportReport Of(Guid id, IClock clock, ImportOutcome outcome) =>
        new(
            id,
            clock.GetCurrentInstant().ToDateTimeOffset(),
            outcome.Courses,
            outcome.Offerings,
            outcome.Refused
        );

    /// <summary>Null before the first.</summary>
    public static Task<ImportReport?> LastAsync(
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        session
            .Query<ImportReport>()
            .OrderByDescending(r => r.At)
            .FirstOrDefaultAsync(cancellation);

    public static void Configure(StoreOptions options) =>
        options.Schema.For<ImportReport>().Identity(r => r.Id);
}
