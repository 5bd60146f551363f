using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Wallet.Api.Catalogue;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Pages.Public.Courses;

[AllowAnonymous]
public sealed class IndexModel(IQuerySession session, IClock clock) : QuestionPage
{
    public CourseFilter Filter { get; private set; } = null!;

    /// <summary>Null when the search could not be read.</summary>
    public CoursesFound? Found { get; private set; }

    public PageLinks Links =>
        PageLinks.Of(Filter.Page ?? 1, CatalogueSearch.PageSize, Found!.Total, AddressOf);

    public IEnumerable<CourseCard> Cards =>
        Found!.Courses.Select(c => new CourseCard(c, clock.TodayInTheNetherlands()));

    public bool AsksMore =>
        Filter
            is not {
                Online: null,
                Language: null,
                Level: null,
                MaxPrice: null,
                StartsBefore: null
            };

    public async Task OnGetAsync([FromQuery] CourseFilter filter, CancellationToken cancellation)
    {
        Filter = filter;
        var input = new Input();
        var query = filter.Read(input);
        if (IsSound(input))
        {
            Found = await session.SearchAsync(query, clock.TodayInTheNetherlands(), cancellation);
        }
    }

    /// <summary>The same search at another page.</summary>
    private string AddressOf(int number) =>
        QueryHelpers.AddQueryString(
            "/courses",
            Request
                .Query.Where(q => q.Key != "page")
                .Select(q => KeyValuePair.Create(q.Key, (string?)q.Value))
                .Append(KeyValuePair.Create("page", (string?)$"{number}"))
        );
}
