using Wallet.Api.Requests;

namespace Wallet.Api.Tests.Requests;

public sealed class Asking_together
{
    private readonly List<TaskCompletionSource<string>> looks = [];
    private readonly List<IReadOnlyCollection<int>> keys = [];
    private readonly SemaphoreSlim begun = new(0);
    private readonly Together<int, string> together;

    public Asking_together() =>
        together = new(asked =>
        {
            var look = new TaskCompletionSource<string>();
            keys.Add(asked);
            looks.Add(look);
            begun.Release();
            return look.Task;
        });

    [Fact]
    public async Task Answers_nobody_by_a_look_that_began_before_they_asked()
    {
        var first = Ask(1);
        await begun.WaitAsync();
        var second = Ask(1);
        looks[0].SetResult("before");
        await begun.WaitAsync();
        looks[1].SetResult("after");

        Assert.Equal("before", await first);
        Assert.Equal("after", await second);
    }

    [Fact]
    public async Task Looks_once_for_all_who_wait()
    {
        var first = Ask(1);
        await begun.WaitAsync();
        var waiting = new[] { 2, 3, 3, 4 }.Select(key => Ask(key)).ToArray();
        looks[0].SetResult("");
        await begun.WaitAsync();
        looks[1].SetResult("all");

        Assert.Equal(["all", "all", "all", "all"], await Task.WhenAll(waiting));
        Assert.Equal([2, 3, 4], keys[1].Order());
        Assert.Equal("", await first);
    }

    [Fact]
    public async Task Fails_those_whose_look_failed_and_nobody_after()
    {
        var first = Ask(1);
        await begun.WaitAsync();
        var second = Ask(2);
        looks[0].SetException(new TimeoutException());
        await begun.WaitAsync();
        looks[1].SetResult("found");

        await Assert.ThrowsAsync<TimeoutException>(() => first);
        Assert.Equal("found", await second);
    }

    [Fact]
    public async Task Lets_somebody_go_who_does_not_want_to_wait()
    {
        using var leaving = new CancellationTokenSource();
        var first = Ask(1);
        await begun.WaitAsync();
        var impatient = together.AskAsync(2, leaving.Token);
        var patient = Ask(2);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        looks[0].SetResult("");
        await begun.WaitAsync();
        looks[1].SetResult("found");

        Assert.Equal("found", await patient);
        Assert.Equal("", await first);
    }

    private Task<string> Ask(int key) => together.AskAsync(key, default);
}
