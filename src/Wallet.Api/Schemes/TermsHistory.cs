using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>The terms as they stood at any moment: a version that was published later was not there yet, however early its first day.</summary>
/// <param name="published">In the order of their places among all events.</param>
public sealed class TermsHistory(
    IReadOnlyList<(long Position, Terms Terms)> published,
    Calendars calendars
)
{
    private readonly TermsBook?[] books = new TermsBook?[published.Count + 1];

    /// <summary>All that is published by now.</summary>
    public TermsBook Now => BookOf(published.Count);

    /// <summary>What an event at this place could go by.</summary>
    public TermsBook Before(long position) => BookOf(published.Count(p => p.Position < position));

    /// <summary>The same history, but of this scheme there never were other terms than these.</summary>
    public TermsHistory With(Terms only) =>
        new([(0, only), .. published.Where(p => p.Terms.Scheme != only.Scheme)], calendars);

    private TermsBook BookOf(int count) =>
        books[count] ??= new TermsBook([.. published.Take(count).Select(p => p.Terms)], calendars);
}
