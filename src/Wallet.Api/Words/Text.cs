using System.Globalization;

namespace Wallet.Api.Words;

/// <summary>One sentence in both languages, side by side. Written out, it is in the language of the request.</summary>
public sealed record Text(string Nl, string En)
{
    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The same sentence with amounts, days and words filled in, each in its language's own way.</summary>
    public static Text Of(FormattableString nl, FormattableString en) =>
        new(Filled(nl, Dutch), Filled(en, English));

    /// <summary>Whether the request asked for English; otherwise it is Dutch.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public override string ToString() => IsEnglish ? En : Nl;

    private static string Filled(FormattableString sentence, CultureInfo culture) =>
        string.Format(
            culture,
            sentence.Format,
            [.. sentence.GetArguments().Select(a => Written.In(a, culture))]
        );
}
