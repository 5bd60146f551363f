using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Desk;
using Wallet.Api.Tests.GrantRuns;
using Wallet.Api.Tests.Journey;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Testing;

namespace Wallet.Api.Tests.Desk;

public sealed class The_metrics_of_the_desk(EmptyFixture empty) : IClassFixture<EmptyFixture>
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    [Fact]
    public async Task Tell_how_long_the_queue_is_how_old_requests_get_and_how_many_go_in_one_commit()
    {
        var seen = new ConcurrentBag<(string Name, double Value)>();
        using var listener = Listen(empty.Wallet, seen);
        var account = new AccountId(Guid.CreateVersion7());

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(i =>
                    Desk(empty.Wallet)
                        .SubmitAsync(
                            new DeskRequest(
                                new Once("test", "open", $"{i}", "hash"),
                                account,
                                new AccountCommand.OpenAccount(Day)
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
        Assert.DoesNotContain(seen, s => s.Name == "desk.lock_wait");
    }

    [Fact]
    public async Task Tell_how_long_a_commit_waited_for_what_another_holds()
    {
        await using var crowd = await Crowd.GatherAsync();
        var seen = new ConcurrentBag<(string Name, double Value)>();
        using var listener = Listen(crowd.Wallet, seen);
        var credit = Crowd.Credit(Crowd.Budget, new Money(1));
        var funder = new FunderId("employer:00000001");
        await using var other = await HeldDeposit.HoldAsync(crowd.Wallet, funder);

        var asked = Desk(crowd.Wallet)
            .SubmitAsync(
                new DeskRequest(
                    new Once("test", "grant", "1", "hash"),
                    new AccountId(Guid.CreateVersion7()),
                    new AccountCommand.GrantCredit(
                        credit.Lot,
                        credit.Scheme,
                        funder,
                        credit.Amount,
                        Day,
                        null,
                        null,
                        [],
                        null
                    )
                )
                {
                    Deposit = funder,
                },
                default
            );
        await crowd.UntilAsync(Crowd.Waiting);
        var waiting = Stopwatch.GetTimestamp();
        Assert.DoesNotContain(seen, s => s.Name == "desk.lock_wait");
        var least = Stopwatch.GetElapsedTime(waiting).TotalSeconds;
        await other.DisposeAsync();

        Assert.IsType<Outcome.Done>(await asked);
        var (_, waited) = Assert.Single(seen, s => s.Name == "desk.lock_wait");
        Assert.True(waited >= least, $"{waited} s, at least {least} s");
    }

    private static AccountDesk Desk(RunningWallet wallet) =>
        wallet.Services.GetRequiredService<AccountDesk>();

    private static MeterListener Listen(
        RunningWallet wallet,
        ConcurrentBag<(string Name, double Value)> seen
    )
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, it) =>
            {
                if (
                    instrument.Meter.Name == DeskMetrics.Meter
                    && instrument.Meter.Scope == wallet.Services.GetService<IMeterFactory>()
                )
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>(
            (instrument, value, _, _) => seen.Add((instrument.Name, value))
        );
        listener.SetMeasurementEventCallback<int>(
            (instrument, value, _, _) => seen.Add((instrument.Name, value))
        );
        listener.Start();
        return listener;
    }
}
