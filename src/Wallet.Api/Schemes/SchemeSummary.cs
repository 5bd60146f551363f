using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>What the directory tells everybody of a scheme, in both languages.</summary>
public sealed record SchemeSummary(
    SchemeId Scheme,
    MoneyKind Kind,
    LocalDate EffectiveFrom,
    Text Name,
    Text Pays,
    Text ForWhom,
    Text HowToApply
)
{
    public static SchemeSummary Of(Terms terms)
    {
        var (nl, en) = (terms.About.Nl, terms.About.En);
        return new SchemeSummary(
            terms.Scheme,
            terms.Kind,
            terms.EffectiveFrom,
            new Text(nl.Name, en.Name),
            new Text(nl.Pays, en.Pays),
            new Text(nl.ForWhom, en.ForWhom),
            new Text(nl.HowToApply, en.HowToApply)
        );
    }
}
