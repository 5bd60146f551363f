using System.Diagnostics;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>Gives one lot to people, one at a time, each once.</summary>
internal sealed record Granting(
    Once Once,
    GrantByTerms Grant,
    PlanWords Words,
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
        return Grant.To(person) switch
        {
            YearlyGrant.Of grant => await BookAsync(line, account, grant, cancellation),
            YearlyGrant.Not { Because: var verdict } => new GrantLine(
                line,
                GrantResult.NotEligible,
                Words.Because(verdict)
            ),
            var other => throw new UnreachableException($"A list cannot grant {other}."),
        };
    }

    private async Task<GrantLine> BookAsync(
        int line,
        AccountId account,
        YearlyGrant.Of grant,
        CancellationToken cancellation
    ) =>
        await Desk.SubmitAsync(RequestFor(account, grant), cancellation) switch
        {
            Outcome.Done => new GrantLine(
                line,
                GrantResult.Granted,
                grant.BalanceAtMost is { } ceiling
                    ? GrantWords.GrantedUpTo(ceiling)
                    : GrantWords.Granted(grant.Amount)
            ),
            Outcome.Refused refused => new GrantLine(
                line,
                GrantResult.Refused,
                RejectionWords.Of(refused.Because)
            ),
            Outcome.KeyReused => new GrantLine(line, GrantResult.Refused, RejectionWords.KeyReused),
            _ => new GrantLine(line, GrantResult.Refused, RejectionWords.Busy),
        };

    private DeskRequest RequestFor(AccountId account, YearlyGrant.Of grant)
    {
        var once = Once.Part(account.ToString());
        return new DeskRequest(once, account, Grant.Credit(new LotId(once.NewId("lot")), grant));
    }
}
