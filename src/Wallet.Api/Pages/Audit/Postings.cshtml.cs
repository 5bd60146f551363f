using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Npgsql;
using Wallet.Api.Auth;
using Wallet.Api.Ledger;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Audit;

/// <summary>The postings behind a figure.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class PostingsModel(NpgsqlDataSource database, IClock clock) : QuestionPage
{
    public PostingsResource Found { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] PostingsQuery query, CancellationToken cancellation)
    {
        var input = new Input();
        Found = await query.PageAsync(input, database, clock.TodayInTheNetherlands(), cancellation);
        IsSound(input);
    }

    /// <summary>The same postings from another place on.</summary>
    public string AddressOf(string next) =>
        QueryHelpers.AddQueryString(
            "/audit/postings",
            Request
                .Query.Where(q => q.Key != "after")
                .Select(q => KeyValuePair.Create(q.Key, (string?)q.Value))
                .Append(KeyValuePair.Create("after", (string?)next))
        );
}
