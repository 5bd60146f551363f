using System.Net;
using System.Text.Json;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// All that a pot decided once more, from the order of its events alone: nothing of the product but the shape of what is stored.
internal sealed class Recomputation
{
    private readonly Dictionary<ReservationId, PotDecision> decided = [];
    private readonly Dictionary<AccountId, long> holding = [];
    private readonly HashSet<(AccountId, LotId)> returned = [];
    private long limit;
    private long used;
    private int places;

    public Recomputation(IEnumerable<PotEvent> events)
    {
        foreach (var happened in events)
        {
            Add(happened);
        }
    }

    public int Granted { get; private set; }

    public int Refused { get; private set; }

    public void AssertStandsAs(Pot snapshot)
    {
        Assert.Equal(
            (places, used, limit),
            (snapshot.Places, snapshot.Used.Cents, snapshot.Limit.Cents)
        );
        Assert.Equal(used, holding.Values.Sum());
    }

    /// As if only these questions had been asked, and each once.
    public void AssertAnswered(
        IReadOnlyDictionary<Question, Answer> answers,
        IReadOnlyDictionary<AccountId, AccountEvent[]> histories
    )
    {
        foreach (var (question, answer) in answers)
        {
            var history = histories[question.By.Account];
            switch (question.Operation, answer.Status)
            {
                case ("cancel", HttpStatusCode.NoContent):
                    break;
                case ("reserve", HttpStatusCode.Created):
                    AssertGranted(question, answer, history);
                    break;
                case ("reserve", HttpStatusCode.Conflict):
                    AssertRefused(question, answer, history);
                    break;
                default:
                    Assert.Fail($"{answer}");
                    break;
            }
        }
        var asked = answers.Keys.Select(q => q.Reservation).ToHashSet();
        Assert.All(decided.Keys, r => Assert.Contains(r, asked));
        Assert.Equal(answers.Count(a => a.Value.Status == HttpStatusCode.Created), Granted);
        Assert.Equal(answers.Count(a => a.Key.Operation == "cancel"), returned.Count);
    }

    private void Add(PotEvent happened)
    {
        switch (happened)
        {
            case PotEvent.PotOpened e:
                limit = e.Limit.Cents;
                break;
            case PotEvent.PotRaised e:
                limit += e.By.Cents;
                break;
            case PotEvent.PotDecided e:
                Assert.NotEmpty(e.Decisions);
                Assert.All(e.Decisions, Add);
                break;
            case PotEvent.PotReturned e:
                Assert.True(returned.Add((e.Account, e.Lot)), $"{e} came back twice.");
                Assert.True(holding.Remove(e.Account, out var held), $"{e} was not granted.");
                Assert.Equal(held, e.Amount.Cents);
                used -= held;
                break;
            default:
                Assert.Fail($"Nobody did that: {happened}");
                break;
        }
    }

    private void Add(PotDecision decision)
    {
        var (place, asked, stoodAt, ceiling) = decision.Answer;
        Assert.True(decided.TryAdd(decision.Reservation, decision), $"{decision} is there twice.");
        Assert.Equal((++places, used, limit), (place, stoodAt.Cents, ceiling.Cents));
        if (used + asked.Cents > limit)
        {
            Refused++;
            return;
        }
        Granted++;
        used += asked.Cents;
        Assert.True(
            holding.TryAdd(decision.Account, asked.Cents),
            $"{decision} is somebody's second grant."
        );
    }

    private void AssertGranted(Question question, Answer answer, AccountEvent[] history)
    {
        Assert.Equal($"{question.Reservation}", answer["reservationId"]);
        var decision = decided[question.Reservation];
        var reserved = Assert.Single(
            history.OfType<AccountEvent.FundsReserved>(),
            e => e.Reservation == question.Reservation
        );
        var said = Assert.Single(reserved.PotAnswers);
        Assert.Equal(decision.Answer, said.Answer);
        var credit = Assert.Single(
            history.OfType<AccountEvent.CreditGranted>(),
            e => e.Lot == said.Lot
        );
        Assert.Equal((said.Pot, decision.Answer.Asked), (credit.Pot, credit.Amount));
    }

    private void AssertRefused(Question question, Answer answer, AccountEvent[] history)
    {
        Assert.DoesNotContain(
            history.OfType<AccountEvent.FundsReserved>(),
            e => e.Reservation == question.Reservation
        );
        if (answer.ProblemCode == "pot-refused")
        {
            Assert.Equal(
                JsonSerializer.Serialize(decided[question.Reservation].Answer, WalletJson.Options),
                answer.Json["answers"]!.AsArray().Single()!["answer"]!.ToJsonString()
            );
        }
        else
        {
            Assert.Equal("no-budget-pays", answer.ProblemCode);
            Assert.DoesNotContain(question.Reservation, decided.Keys);
        }
    }
}
