using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>Gives one lot to people, one at a time, each once.</summary>
internal sealed record Granting(
    Once Once,
    GrantedLot Lot,
    Terms Terms,
    PensionAges PensionAges,
    PersonVault People,
    AccountDesk Desk
)
{
    public async Task<GrantLine> ToAsync(
        int line,
        CitizenNumber number,
        CancellationToken cancellation
    )
    {
        if (
            await People.Find(number, cancellation) is not { } account
            || await People.Open(account, cancellation)
                is not Opened<Person>.Known { Content: var person }
        )
        {
            return new GrantLine(line, GrantResult.NotKnown, GrantWords.NotKnown);
        }
        if (Terms.AgeMisfit(person.ToLearner(), Lot.FirstUsableDay, PensionAges) is { } misfit)
        {
            return new GrantLine(line, GrantResult.NotEligible, GrantWords.Of(misfit));
        }
        return await Desk.SubmitAsync(RequestFor(account), cancellation) switch
        {
            Outcome.Done => new GrantLine(
                line,
                GrantResult.Granted,
                GrantWords.Granted(Lot.Amount)
            ),
            Outcome.Refused refused => new GrantLine(
                line,
                GrantResult.Refused,
                RejectionWords.Of(refused.Because)
            ),
            Outcome.KeyReused => new GrantLine(line, GrantResult.Refused, RejectionWords.KeyReused),
            _ => new GrantLine(line, GrantResult.Refused, RejectionWords.Busy),
        };
    }

    private DeskRequest RequestFor(AccountId account)
    {
        var once = Once.Part(account.ToString());
        return new DeskRequest(
            once,
            account,
            new AccountCommand.GrantCredit(
                new LotId(once.NewId("lot")),
                Terms.Scheme,
                FunderOf(Terms),
                Lot.Amount,
                Lot.On,
                Lot.FirstUsableDay,
                Lot.LastUsableDay,
                [],
                Lot.Source
            )
        );
    }

    private static FunderId FunderOf(Terms terms) =>
        terms.Kind == MoneyKind.Public
            ? new FunderId("state")
            : new FunderId($"fund:{terms.Scheme}");
}
