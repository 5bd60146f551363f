using Microsoft.Extensions.Logging.Abstractions;
using Wallet.Api.Runs;

namespace Wallet.Api.Tests.Runs;

public sealed class Work_that_waits
{
    [Fact]
    public async Task Is_done_also_when_something_before_it_fails_and_the_failure_is_told()
    {
        var work = new Halving(2, 3, 4);

        var failed = await Assert.ThrowsAsync<AggregateException>(() => work.RunAsync());

        Assert.Equal([1, 2], work.Done);
        Assert.Equal("3 is odd", Assert.Single(failed.InnerExceptions).Message);
    }

    [Fact]
    public async Task Is_done_also_when_something_before_it_gave_up_waiting()
    {
        var work = new Halving(0, 4);

        await Assert.ThrowsAsync<AggregateException>(() => work.RunAsync());

        Assert.Equal([2], work.Done);
    }

    [Fact]
    public async Task Stops_when_it_is_told_to_stop()
    {
        var work = new Halving(2, 4);
        using var stopping = new CancellationTokenSource();
        await stopping.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => work.RunAsync(stopping.Token));

        Assert.Empty(work.Done);
    }

    private sealed class Halving(params int[] waiting) : WokenWork(NullLogger.Instance)
    {
        public List<int> Done { get; } = [];

        public override Task RunAsync(CancellationToken stopping = default) =>
            EachAsync(
                waiting,
                n =>
                {
                    stopping.ThrowIfCancellationRequested();
                    if (n == 0)
                    {
                        throw new OperationCanceledException("nobody answered in time");
                    }
                    if (n % 2 == 1)
                    {
                        throw new InvalidOperationException($"{n} is odd");
                    }
                    Done.Add(n / 2);
                    return Task.CompletedTask;
                },
                stopping
            );
    }
}
