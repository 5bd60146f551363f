using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain.Providers;

namespace Wallet.Api.Providers;

/// <summary>Reads the fields of a recognition.</summary>
internal static class ReadRecognition
{
    /// <summary>Worth something only when the input is sound.</summary>
    public static Recognition Recognition(
        this Input input,
        RecognitionRequest request,
        LocalDate today
    )
    {
        var register = request.Register?.Trim() ?? "";
        if (!RegisterWords.All.ContainsKey(register))
        {
            input.Refuse("register", RegisterWords.Missing);
        }
        var number = input.Required("number", request.Number, RecognitionWords.NumberMissing);
        var from = input.Day("validFrom", request.ValidFrom) ?? today;
        var until = input.OptionalDay("validUntil", request.ValidUntil);
        if (until < from)
        {
            input.Refuse("validUntil", RecognitionWords.EndsBeforeItStarts(from));
        }
        var source = input.Required("source", request.Source, RecognitionWords.SourceMissing);
        var checkedOn = input.Day("checkedOn", request.CheckedOn) ?? today;
        if (checkedOn > today)
        {
            input.Refuse("checkedOn", RecognitionWords.NotCheckedYet(today));
        }
        return new Recognition(register, number, from, until, source, checkedOn);
    }
}
