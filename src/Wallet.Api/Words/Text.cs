using System.Globalization;
using System.Text.Json.Serialization;

namespace Wallet.Api.Words;

/// <summary>One sentence in both languages, side by side. Written out, it is in the language of the request.</summary>
public sealed record Text(string Nl, string En)
{
    [JsonIgnore]
    public static CultureInfo Dutch { get; } = CultureInfo.GetCultureInfo("nl-NL");

    [JsonIgnore]
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Dutch unless the request asked for English.</summary>
    public static bool InEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public override string ToString() => InEnglish ? En : Nl;

    /// <summary>The same sentence with amounts, days and words filled in, each in its language's own way.</summary>
    public static Text Of(Func<CultureInfo, string> sentence) =>
        new(sentence(Dutch), sentence(English));
}
