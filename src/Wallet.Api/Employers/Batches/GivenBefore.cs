using Marten;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Employers.Batches;

/// <summary>
/// The same top-up in another file is given once: whoever corrects a line and sends the whole file again means the others no second time. Who does, gives them
/// a reference.
/// </summary>
internal static class GivenBefore
{
    /// <summary>Which of these lines were booked with another file of the employer.</summary>
    public static async Task<IReadOnlySet<string>> KeysAsync(
        string employer,
        Guid batch,
        IEnumerable<BatchLine> lines,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        (
            await session.AdvancedSql.QueryAsync<string>(
                """
                select line ->> 'key' from mt_doc_batchlines b, jsonb_array_elements(b.data -> 'lines') line
                where b.employer = ? and b.data ->> 'batch' <> ? and line ->> 'fate' = 'granted' and line ->> 'key' = any(?)
                """,
                cancellation,
                employer,
                $"{batch}",
                lines.Where(l => l.Fate == BatchFate.Sound).Select(l => l.Key).ToArray()
            )
        ).ToHashSet();

    /// <summary>The line, refused when it is one of these.</summary>
    public static BatchLine Unless(this BatchLine line, IReadOnlySet<string> given) =>
        line.Fate == BatchFate.Sound && given.Contains(line.Key)
            ? line with
            {
                Fate = BatchFate.Refused,
                Problems = [new InputError("line", BatchFileWords.GivenBefore)],
            }
            : line;
}
