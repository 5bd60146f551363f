using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <summary>How a pot answered somebody, for that person: granted is what still fitted whole.</summary>
/// <param name="Used">What had been granted when this place was decided.</param>
/// <param name="Limit">How much was in the pot at that moment.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record PotAnswerResource(
    Guid PotId,
    SchemeId Scheme,
    int Place,
    bool Granted,
    Money Asked,
    Money Used,
    Money Limit,
    Text Explanation
)
{
    public static PotAnswerResource Of(PotId pot, SchemeId scheme, PotAnswer answer) =>
        new(
            pot.Value,
            scheme,
            answer.Place,
            answer.IsGranted,
            answer.Asked,
            answer.Used,
            answer.Limit,
            PotWords.Place(answer)
        );
}
