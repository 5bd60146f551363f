using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Desk;
using Wallet.Api.Tests.Journey;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Tests.Desk;

public sealed class The_metrics_of_the_desk(EmptyFixture empty) : IClassFixture<EmptyFixture>
{
    [Fact]
    public async Task Tell_how_long_the_queue_is_how_old_requests_get_and_how_many_go_in_one_commit()
    {
        var seen = new ConcurrentBag<(string Name, double Value)>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (
                instrument.Meter.Name == DeskMetrics.Meter
                && instrument.Meter.Scope == empty.Wallet.Services.GetService<IMeterFactory>()
            )
            {
                it.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(
            (instrument, value, _, _) => seen.Add((instrument.Name, value))
        );
        listener.SetMeasurementEventCallback<int>(
            (instrument, value, _, _) => seen.Add((instrument.Name, value))
        );
        listener.Start();
        var desk = empty.Wallet.Services.GetRequiredService<AccountDesk>();
        var account = new AccountId(Guid.CreateVersion7());

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    desk.SubmitAsync(
                        new DeskRequest(
                            new Once("test", "open", $"{i}", "hash"),
                            account,
                            new AccountCommand.OpenAccount(new LocalDate(2026, 1, 1))
                        ),
                        default
                    )
                )
        );
        listener.RecordObservableInstruments();

        Assert.Equal(20, seen.Count(s => s.Name == "desk.age"));
        Assert.Equal(20, seen.Where(s => s.Name == "desk.batch_size").Sum(s => s.Value));
        Assert.Contains(seen, s => s is { Name: "desk.commit", Value: > 0 });
        Assert.Equal(8, seen.Count(s => s is { Name: "desk.queue_length", Value: 0 }));
    }
}
