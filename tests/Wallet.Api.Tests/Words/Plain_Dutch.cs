using System.Reflection;
using System.Text.RegularExpressions;
using Wallet.Api.Words;
using Wallet.Domain.Planning;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Words;

/// A tripwire for level B1. It measures; whether people understand it, only people can tell.
public sealed partial class Plain_Dutch
{
    private const int LongestSentence = 20;
    private const double LongestOnAverage = 15;
    private const double EasyEnough = 65;

    private static readonly string[] Sentences =
    [
        .. typeof(Text)
            .Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Text).Namespace)
            .SelectMany(t =>
                t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .SelectMany(Texts)
            .SelectMany(t => EndOfSentence().Split(t.Nl))
            .Where(s => s.Trim().Length > 0),
    ];

    [Fact]
    public void Has_short_sentences()
    {
        Assert.DoesNotContain(Sentences, s => WordsOf(s) > LongestSentence);
        Assert.InRange(Sentences.Average(WordsOf), 1, LongestOnAverage);
    }

    /// These are put together as they are needed; the names in them are made up, so only their length is measured.
    [Fact]
    public void Explains_every_verdict_and_every_change_in_short_sentences()
    {
        var words = new PlanWords(SchemesFolder.Find().ToTermsBook());
        var maker = new Maker(seed: 1);

        var sentences = Maker
            .CasesOf(typeof(Verdict))
            .Select(type => words.Because((Verdict)maker.Make(type)))
            .Concat(
                Maker
                    .CasesOf(typeof(NearestChange))
                    .Select(type => ChangeWords.Of((NearestChange)maker.Make(type)))
            )
            .SelectMany(t => EndOfSentence().Split(t.Nl));

        Assert.DoesNotContain(sentences, s => WordsOf(s) > LongestSentence);
    }

    [Fact]
    public void Is_easy_by_the_measure_of_Douma()
    {
        var words = Sentences.Sum(WordsOf);
        var syllables = Sentences.Sum(s => Syllable().Count(s));

        var ease = 206.835 - (0.93 * words / Sentences.Length) - (77.0 * syllables / words);

        Assert.InRange(ease, EasyEnough, 120);
    }

    [Fact]
    public void Is_polite_and_has_no_words_of_officials() =>
        Assert.DoesNotContain(Sentences, s => Unwanted().IsMatch(s));

    private static IEnumerable<Text> Texts(FieldInfo field) =>
        field.GetValue(null) switch
        {
            Text text => [text],
            IEnumerable<Text> texts => texts,
            IReadOnlyDictionary<string, Text> texts => texts.Values,
            _ => [],
        };

    private static int WordsOf(string sentence) => Word().Count(sentence);

    [GeneratedRegex(@"[.?!:](\s|$)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex EndOfSentence();

    [GeneratedRegex(@"[\p{L}\p{N}'’-]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(
        "[aeiouyáàâäéèêëíîïóôöúûü]+",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Syllable();

    [GeneratedRegex(
        @"\b(je|jij|jou|jouw|jullie|middels|teneinde|derhalve|dient te|dienen te|alsmede|inzake|omtrent|betreffende|ten behoeve van|conform|tevens|reeds|echter|indien)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Unwanted();
}
