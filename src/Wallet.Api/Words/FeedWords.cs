using System.Net;

namespace Wallet.Api.Words;

/// <summary>Why there is no list of courses to read: the end of a sentence, without a full stop.</summary>
public static class FeedWords
{
    public static readonly Text Nothing = new("daar is niets", "there is nothing");

    public static Text At(Uri address, Text reason) =>
        Text.Of($"{address}: {reason}", $"{address}: {reason}");

    public static Text NoAddress(string address, IEnumerable<string> schemes)
    {
        var beginnings = schemes.Select(s => new Text($"{s}://", $"{s}://")).Or();
        return Text.Of(
            $"\"{address}\" is geen adres dat begint met {beginnings}",
            $"\"{address}\" is no address that begins with {beginnings}"
        );
    }

    public static Text NotPublic(IPAddress address) =>
        Text.Of(
            $"{address} is geen openbaar adres, en alleen die worden gelezen",
            $"{address} is no public address, and only those are read"
        );

    public static Text NoAnswer(string reason) =>
        Text.Of($"er komt geen antwoord: {reason}", $"it gives no answer: {reason}");

    public static Text NoAnswerWithin(TimeSpan patience) =>
        Text.Of(
            $"er komt geen antwoord binnen {patience.TotalSeconds} seconden",
            $"it gives no answer within {patience.TotalSeconds} seconds"
        );

    public static Text NotReadWithin(TimeSpan patience) =>
        Text.Of(
            $"het lezen duurt langer dan {patience.TotalSeconds} seconden",
            $"it takes longer than {patience.TotalSeconds} seconds to read"
        );

    public static Text TooLarge(int megabytes) =>
        Text.Of(
            $"de lijst is groter dan de {megabytes} MB die in één keer worden gelezen",
            $"it is larger than the {megabytes} MB that are read at once"
        );

    public static Text TooManyPages(int most) =>
        Text.Of($"de lijst heeft meer dan {most} pagina's", $"it has more than {most} pages");

    public static Text TooManyRecords(int found, string list, int most) =>
        Text.Of(
            $"“{list}” is {found} lang, en er worden er hoogstens {most} in één keer gelezen",
            $"it has {found} {list}, and at most {most} are read at once"
        );

    public static Text NoList(string name) =>
        Text.Of($"de lijst \"{name}\" ontbreekt", $"it has no list \"{name}\"");

    public static Text NoJson(long line, long position) =>
        Text.Of(
            $"dit is geen JSON op regel {line}, byte {position}",
            $"it is no JSON at line {line}, byte {position}"
        );
}
