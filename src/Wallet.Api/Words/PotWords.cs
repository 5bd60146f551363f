using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;

namespace Wallet.Api.Words;

/// <summary>Application windows and their pots.</summary>
public static class PotWords
{
    public static readonly Text BecauseMissing = new(
        "Vul in welk besluit hierbij hoort.",
        "Enter which decision this follows from."
    );

    public static Text NoPotByTerms(SchemeId scheme, LocalDate day) =>
        Text.Of(
            $"“{scheme}” heeft op {day} geen regels voor een aanvraagperiode met een pot.",
            $"“{scheme}” has no rules on {day} for an application window with a pot."
        );

    public static Text NoWindowFrom(LocalDate from, IEnumerable<ApplicationWindow> windows) =>
        Text.Of(
            $"De regels kennen geen aanvraagperiode vanaf {from}. Kies {windows.Select(w => w.From.ToText()).Or()}.",
            $"The rules know no application window from {from}. Choose {windows.Select(w => w.From.ToText()).Or()}."
        );

    public static Text WindowIsOver(LocalDate until) =>
        Text.Of(
            $"Deze aanvraagperiode eindigde op {until}.",
            $"This application window ended on {until}."
        );

    /// <summary>Somebody's place, and what it came to.</summary>
    public static Text Place(PotAnswer answer) =>
        answer.IsGranted
            ? Text.Of(
                $"Uw plaats was {answer.Place}. Er was nog {answer.Limit - answer.Used} in de pot.",
                $"Your place was {answer.Place}. There was still {answer.Limit - answer.Used} in the pot."
            )
            : Text.Of(
                $"Uw plaats was {answer.Place}. U vroeg {answer.Asked}. Van de {answer.Limit} in de pot was al {answer.Used} toegekend.",
                $"Your place was {answer.Place}. You asked for {answer.Asked}. Of the {answer.Limit} in the pot {answer.Used} had been granted."
            );

    /// <summary>The same of every pot that answered.</summary>
    public static Text Places(IEnumerable<AnswerOfPot> answers)
    {
        var places = answers.Select(a => Place(a.Answer)).ToArray();
        return new Text(
            string.Join(' ', places.Select(p => p.Nl)),
            string.Join(' ', places.Select(p => p.En))
        );
    }

    public static Text Refused(AccountRejection.PotRefused refused) =>
        Text.Of(
            $"De pot is leeg. {Places(refused.Answers)} Er is niets geboekt. Zonder de pot betaalt u {refused.Plan.Contribution} zelf.",
            $"The pot is empty. {Places(refused.Answers)} Nothing was booked. Without the pot you pay {refused.Plan.Contribution} yourself."
        );

    public static Text Of(PotRejection because) =>
        because switch
        {
            PotRejection.PotAlreadyOpened r => Text.Of(
                $"Deze aanvraagperiode heeft al een pot van {r.Limit}. U kunt hem verhogen.",
                $"This application window already has a pot of {r.Limit}. You can raise it."
            ),
            PotRejection.PotNotThere => new(
                "Deze aanvraagperiode heeft geen pot.",
                "This application window has no pot."
            ),
            PotRejection.PotHasClosed r => Text.Of(
                $"Deze aanvraagperiode sloot op {r.ClosedAt}.",
                $"This application window closed on {r.ClosedAt}."
            ),
            PotRejection.OutageOutsideWindow r => Text.Of(
                $"Een storing begint na {r.OpensAt} en eindigt vóór {r.ClosesAt}, als de periode nog loopt.",
                $"An outage begins after {r.OpensAt} and ends before {r.ClosesAt}, while the window lasts."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };
}
