using System.Diagnostics.Metrics;

namespace Wallet.Api.Desk;

/// <summary>How the desk is doing, for whoever listens to the meter <c>Wallet.Desk</c>. Durations are in seconds.</summary>
public sealed class DeskMetrics
{
    public const string Meter = "Wallet.Desk";

    private readonly Meter meter;
    private readonly Histogram<double> waited;
    private readonly Histogram<int> taken;
    private readonly Histogram<double> committed;
    private readonly Histogram<double> lockWait;
    private readonly Counter<long> decidedAgain;

    public DeskMetrics(IMeterFactory factory)
    {
        meter = factory.Create(Meter);
        waited = meter.CreateHistogram<double>(
            "desk.age",
            "s",
            "How old a request was when it was taken from its queue"
        );
        taken = meter.CreateHistogram<int>(
            "desk.batch_size",
            "{request}",
            "Requests in one commit"
        );
        committed = meter.CreateHistogram<double>(
            "desk.commit",
            "s",
            "From taking requests until they are committed"
        );
        lockWait = meter.CreateHistogram<double>(
            "desk.lock_wait",
            "s",
            "Waiting for pots and deposits that another commit holds"
        );
        decidedAgain = meter.CreateCounter<long>(
            "desk.decided_again",
            "{commit}",
            "Commits that somebody else was before"
        );
    }

    /// <summary>Observes how many requests stand in each queue.</summary>
    internal void Watch(IReadOnlyDictionary<string, Counter> counters) =>
        meter.CreateObservableGauge(
            "desk.queue_length",
            () =>
                counters.Select(c => new Measurement<int>(
                    c.Value.Waiting,
                    new KeyValuePair<string, object?>("counter", c.Key)
                )),
            "{request}",
            "Requests that wait"
        );

    internal void Waited(TimeSpan time) => waited.Record(time.TotalSeconds);

    internal void Taken(int requests) => taken.Record(requests);

    internal void Committed(TimeSpan time) => committed.Record(time.TotalSeconds);

    internal void Locked(TimeSpan time) => lockWait.Record(time.TotalSeconds);

    internal void DecidedAgain() => decidedAgain.Add(1);
}
