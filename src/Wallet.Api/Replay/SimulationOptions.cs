using NodaTime.Text;

namespace Wallet.Api.Replay;

/// <summary>What somebody asks of <c>schemes simulate</c>.</summary>
/// <param name="Draft">The file.</param>
/// <param name="From">The first day of reservations, inclusive; null is the first day of the draft.</param>
/// <param name="Until">The last day, inclusive; null is for ever.</param>
public sealed record SimulationOptions(string Draft, LocalDate? From, LocalDate? Until)
{
    private const string DraftOption = "--draft";
    private const string FromOption = "--from";
    private const string UntilOption = "--until";

    /// <returns>Null and the problem, or the options and no problem.</returns>
    public static (SimulationOptions? Options, string? Problem) Parse(
        IReadOnlyList<string> arguments
    )
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var option = arguments[i];
            if (option is not (DraftOption or FromOption or UntilOption))
            {
                return (null, $"there is no option '{option}'");
            }
            if (i + 1 == arguments.Count)
            {
                return (null, $"{option} needs a value");
            }
            if (!given.TryAdd(option, arguments[i + 1]))
            {
                return (null, $"{option} is given twice");
            }
        }
        if (!given.TryGetValue(DraftOption, out var draft))
        {
            return (null, $"{DraftOption} FILE is missing");
        }
        var (from, until) = (Day(given, FromOption), Day(given, UntilOption));
        return (from.Problem ?? until.Problem) is { } problem ? (null, problem)
            : until.Day < from.Day ? (null, $"{UntilOption} is a day before {FromOption}")
            : (new SimulationOptions(draft, from.Day, until.Day), null);
    }

    private static (LocalDate? Day, string? Problem) Day(
        Dictionary<string, string> given,
        string option
    ) =>
        !given.TryGetValue(option, out var text) ? (null, null)
        : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? (day.Value, null)
        : (null, $"{option}: found '{text}', allowed is a day as 2026-12-31");
}
