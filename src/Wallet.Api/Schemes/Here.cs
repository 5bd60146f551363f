using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>The country that this wallet serves: which schemes it shows to people who did not ask for one.</summary>
public static class Here
{
    private const string Country = "nl";

    /// <summary>Of every scheme of this country the version that holds on this day, by rank.</summary>
    public static IEnumerable<Terms> InForceHere(this TermsBook book, LocalDate day) =>
        book.InForce(day).Where(t => t.Country == Country);
}
