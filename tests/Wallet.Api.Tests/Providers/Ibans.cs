using Wallet.Domain.Payments;

namespace Wallet.Api.Tests.Providers;

/// Numbers for which the invented bank answers by their last digit.
internal static class Ibans
{
    public const string Right = "NL91ABNA0417164300";
    public static readonly string AlsoRight = EndingIn("4301");
    public static readonly string NearlyRight = EndingIn("4307");
    public static readonly string OfAnother = EndingIn("4308");
    public static readonly string WithoutAnswer = EndingIn("4309");

    // One of all check digits fits.
    private static string EndingIn(string last) =>
        Enumerable
            .Range(2, 97)
            .Select(check => $"NL{check:00}ABNA041716{last}")
            .First(text => Iban.TryParse(text, out _, out _));
}
