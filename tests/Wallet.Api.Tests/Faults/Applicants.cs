using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// Many who ask, hold, give back and ask again. Whoever gets no answer asks the same under the same key at the other door.
internal sealed class Applicants(Rush rush, Applicant[] people) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Question, Answer> answers = [];
    private readonly Channel<Door> answering = Channel.CreateUnbounded<Door>();
    private readonly CancellationTokenSource givingUp = new(Patience);
    private readonly Question?[] held = new Question?[people.Length];
    private int rounds;

    public IReadOnlyDictionary<Question, Answer> Answers => answers;

    /// All come to the doors at once, twice; done when everybody was answered.
    public async Task ComeAsync()
    {
        var (from, until) = (rounds, rounds += 2);
        await Task.WhenAll(
            people.Select(async somebody =>
            {
                for (var round = from; round < until; round++)
                {
                    await AskForSomethingAsync(somebody, round);
                }
            })
        );
    }

    /// Waits for so many more answers, of this door or of any.
    public async Task HearAsync(int more, Door? of = null)
    {
        while (answering.Reader.TryRead(out _))
        {
            // That was before.
        }
        while (more > 0)
        {
            var door = await answering.Reader.ReadAsync(givingUp.Token);
            more -= of is null || of == door ? 1 : 0;
        }
    }

    /// One question has one answer, however often and wherever it is asked.
    public async Task<Answer> AskAsync(Question question, int door)
    {
        while (true)
        {
            givingUp.Token.ThrowIfCancellationRequested();
            var at = rush.Doors[door++ % rush.Doors.Length];
            if (await at.AskAsync(question.By.Token, question.Ask) is { } answer)
            {
                answering.Writer.TryWrite(at);
                var first = answers.GetOrAdd(question, answer);
                Assert.Equal((first.Status, first.Text), (answer.Status, answer.Text));
                return answer;
            }
        }
    }

    public void Dispose()
    {
        givingUp.Cancel();
        givingUp.Dispose();
    }

    private async Task AskForSomethingAsync(Applicant somebody, int round)
    {
        var door = somebody.Number + round;
        var holding = held[somebody.Number];
        if (holding is not null && door % 2 == 0)
        {
            var cancel = somebody.Cancel(holding.Reservation, $"{round}");
            Assert.Equal(HttpStatusCode.NoContent, (await AskAsync(cancel, door)).Status);
            held[somebody.Number] = null;
            return;
        }
        var course = rush.Courses[door % rush.Courses.Length];
        var asked = Questions(somebody, course, round);
        await Task.WhenAll(asked.Select((q, i) => AskAsync(q, door + i)));
        Question?[] holds =
        [
            .. asked.Distinct().Where(q => answers[q].IsSuccess),
            .. new[] { holding }.Where(h => h is not null),
        ];
        held[somebody.Number] = holds.SingleOrDefault(); // never two
        var reasons = asked.Select(q => answers[q].ReasonOfPot()).OfType<string>();
        Assert.All(reasons, r => Assert.Contains(r, ReasonsFor(holds)));
    }

    /// One; the same at both doors; two different ones at both doors.
    private static Question[] Questions(Applicant somebody, OfferingId course, int round)
    {
        var one = somebody.Reserve(course, $"{round}");
        return (somebody.Number % 3) switch
        {
            0 => [one],
            1 => [one, one],
            _ => [one, somebody.Reserve(course, $"{round}-again")],
        };
    }

    private static string[] ReasonsFor(Question?[] holds) =>
        [
            "pot-too-small",
            "course-quota-reached",
            .. holds.Length > 0 ? (string[])["used-this-year"] : [],
        ];
}
