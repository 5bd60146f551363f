using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Wallet.Api.Auth;
using Wallet.Api.Ledger;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Pages.Audit;

/// <summary>The postings behind a figure, and what they come to: the statement of a budget, an account, a funder, a provider or a scheme.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class PostingsModel(LedgerShelf ledger, IClock clock) : QuestionPage
{
    public LedgerQuery Query { get; private set; } = new();

    public PostingsResource Found { get; private set; } = new([], null);

    /// <summary>Null when the question could not be read.</summary>
    public TrialBalance? Balance { get; private set; }

    /// <summary>What was asked for, in words.</summary>
    public IReadOnlyList<(Text Key, string Value)> Asked =>
        [.. Named(Query).Select(n => (n.Name, n.Value))];

    public async Task OnGetAsync([FromQuery] LedgerQuery query, CancellationToken cancellation)
    {
        Query = query;
        var input = new Input();
        var today = clock.TodayInTheNetherlands();
        Found = await ListPostings.PageAsync(query, input, ledger, today, cancellation);
        if (IsSound(input))
        {
            Balance = await ledger.BalanceAsync(query.Read(input, today), cancellation);
        }
    }

    /// <summary>The ways from one posting to all of the same budget, course, funder and so on.</summary>
    public IEnumerable<(Text Name, string Value, string Address)> LinksOf(PostingResource posting)
    {
        var days = new LedgerQuery(From: Query.From, AsOf: Query.AsOf);
        LedgerQuery[] ways =
        [
            days with
            {
                LotId = posting.LotId,
            },
            days with
            {
                SchemeId = posting.SchemeId,
            },
            days with
            {
                FunderId = posting.FunderId,
            },
            days with
            {
                ReservationId = posting.ReservationId,
            },
            days with
            {
                ProviderId = posting.ProviderId,
            },
            days with
            {
                PaymentRunId = posting.PaymentRunId,
            },
            days with
            {
                StreamId = posting.StreamId,
            },
        ];
        return from way in ways
            from named in Named(way)
            select (named.Name, named.Value, AddressOf(way));
    }

    public static string AddressOf(LedgerQuery query) =>
        QueryHelpers.AddQueryString(
            "/audit/postings",
            new (string Name, object? Value)[]
            {
                ("account", query.Account),
                ("streamId", query.StreamId),
                ("lotId", query.LotId),
                ("schemeId", query.SchemeId),
                ("funderId", query.FunderId),
                ("reservationId", query.ReservationId),
                ("providerId", query.ProviderId),
                ("paymentRunId", query.PaymentRunId),
                ("from", query.From),
                ("asOf", query.AsOf),
                ("after", query.After),
            }
                .Where(v => v.Value is not (null or ""))
                .Select(v =>
                    KeyValuePair.Create(
                        v.Name,
                        Convert.ToString(v.Value, CultureInfo.InvariantCulture)
                    )
                )
        );

    private static IEnumerable<(Text Name, string Value)> Named(LedgerQuery query) =>
        new (Text Name, object? Value)[]
        {
            (LedgerWords.Account, query.Account is { } account ? LedgerWords.Of(account) : null),
            (LedgerWords.Lot, query.LotId),
            (LedgerWords.Scheme, query.SchemeId),
            (LedgerWords.Funder, query.FunderId),
            (LedgerWords.Reservation, query.ReservationId),
            (LedgerWords.Provider, query.ProviderId),
            (LedgerWords.Run, query.PaymentRunId),
            (LedgerWords.Stream, query.StreamId),
        }
            .Where(n => n.Value is not (null or ""))
            .Select(n => (n.Name, $"{n.Value}"));
}
