using System.Collections.Concurrent;
using System.Net;
using System.Threading.Channels;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// Many who ask, hold, give back and ask again. Whoever gets no answer asks the same under the same key at the other door.
internal sealed class Applicants(Rush rush, Applicant[] people) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Question, Answer> answers = [];
    private readonly Channel<Door> answering = Channel.CreateUnbounded<Door>();
    private readonly CancellationTokenSource givingUp = new(Patience);
    private readonly Question?[] held = new Question?[people.Length];
    private readonly int[] rounds = new int[people.Length];

    public IReadOnlyDictionary<Question, Answer> Answers => answers;

    /// All come to the doors at once, and again and again until this has happened; done when everybody was answered.
    public async Task ComeUntilAsync(Func<Task> happened)
    {
        var isOver = false;
        var all = Task.WhenAll(
            people.Select(async somebody =>
            {
                while (!Volatile.Read(ref isOver))
                {
                    await AskForSomethingAsync(somebody, rounds[somebody.Number]++);
                }
            })
        );
        try
        {
            await happened();
        }
        finally
        {
            Volatile.Write(ref isOver, true);
        }
        await all;
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
        var answer = await AskUntilAnsweredAsync(question.By, question.Ask, door);
        var first = answers.GetOrAdd(question, answer);
        Assert.Equal((first.Status, first.Text), (answer.Status, answer.Text));
        return answer;
    }

    private async Task<Answer> AskUntilAnsweredAsync(
        Applicant by,
        Func<ApiClient, Task<Answer>> ask,
        int door
    )
    {
        while (true)
        {
            givingUp.Token.ThrowIfCancellationRequested();
            var at = rush.Doors[door++ % rush.Doors.Length];
            if (await at.AskAsync(by.Token, ask) is { } answer)
            {
                answering.Writer.TryWrite(at);
                return answer;
            }
            await rush.AnybodyReadyAsync();
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
        }
        else
        {
            await AskForMoneyAsync(somebody, round, door);
        }
        await AssertShownAsync(somebody, door + 1);
    }

    private async Task AskForMoneyAsync(Applicant somebody, int round, int door)
    {
        var holding = held[somebody.Number];
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

    /// Whoever was answered by one process sees it at the other.
    private async Task AssertShownAsync(Applicant somebody, int door)
    {
        var account = await AskUntilAnsweredAsync(
            somebody,
            api => api.GetAsync($"accounts/{somebody.Account}"),
            door
        );
        Assert.Equal(
            held[somebody.Number]?.Reservation.ToString(),
            (string?)
                account.Sure().Json["reservations"]!.AsArray().SingleOrDefault()?["reservationId"]
        );
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
