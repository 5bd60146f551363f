namespace Wallet.Api.Pages.Shared;

/// <summary>The way through the pages of a list, for the partial <c>_PageLinks</c>.</summary>
/// <param name="Number">The page that is shown, from 1 on.</param>
public sealed record PageLinks(int Number, long Last, Func<int, string> AddressOf)
{
    public static PageLinks Of(int number, int size, long total, Func<int, string> addressOf) =>
        new(number, Math.Max(1, (total + size - 1) / size), addressOf);
}
