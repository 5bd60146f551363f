using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using NodaTime;
using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// One plan in memory, under the terms as they stand in schemes/. The baseline is writing that plan down as JSON.
[MemoryDiagnoser]
public class PlanBench
{
    private const double GoalMicrosecondsTen = 20;
    private const double GoalBytesTen = 4096;
    private const double GoalMicrosecondsHundred = 200;

    private static readonly LocalDate Day = new(2026, 6, 15);
    private static readonly TermsBook Book = SchemesFolder.Find().ToTermsBook();

    // Two sector funds that exclude each other and all public money, and four schemes that go together.
    private static readonly string[] Schemes =
    [
        "nl-aom-digital",
        "nl-aom-work-to-work",
        "nl-doorzaam-voucher",
        "nl-employer-budget",
        "nl-ontwikkelbudget",
        "fr-cpf-dotation",
    ];

    private static readonly Situation Situation = new(
        Day,
        new Learner(new LocalDate(1985, 3, 12), ["agency-worker", "employee"]),
        new Course(
            new Price(
                Percent.Of(21),
                Money.Euro(4000),
                Money.Euro(300),
                Money.Euro(150),
                Money.Euro(80)
            ),
            Day.PlusDays(60),
            Day.PlusDays(120),
            ["nl:digital-skills", "nl:from-work-to-work", "nl:quality-mark", "nlqf:4", "fr:rncp"]
        ),
        []
    );

    private static readonly Purse[] TenLots = Lots(10);
    private static readonly Purse[] HundredLots = Lots(100);
    private static readonly FundingPlan Plan = FundingPlanner.Plan(Situation, TenLots, Book);

    [Benchmark]
    public FundingPlan Ten() => FundingPlanner.Plan(Situation, TenLots, Book);

    [Benchmark]
    public FundingPlan Hundred() => FundingPlanner.Plan(Situation, HundredLots, Book);

    [Benchmark(Baseline = true)]
    public byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(Plan, WalletJson.Options);

    public static int Run()
    {
        var summary = BenchmarkRunner.Run<PlanBench>(
            DefaultConfig
                .Instance.AddJob(Job.MediumRun.WithToolchain(InProcessNoEmitToolchain.Instance))
                .WithOptions(ConfigOptions.DisableLogFile)
        );
        var (ten, hundred, json) = (
            Of(summary, nameof(Ten)),
            Of(summary, nameof(Hundred)),
            Of(summary, nameof(Json))
        );
        return Report.Print(
            "plan",
            new Dictionary<string, double>
            {
                ["tenLotsMicroseconds"] = ten.Microseconds,
                ["tenLotsBytes"] = ten.Bytes,
                ["hundredLotsMicroseconds"] = hundred.Microseconds,
                ["hundredLotsBytes"] = hundred.Bytes,
                ["jsonMicroseconds"] = json.Microseconds,
            },
            new Dictionary<string, double>
            {
                ["tenLotsToJson"] = ten.Microseconds / json.Microseconds,
                ["hundredLotsToJson"] = hundred.Microseconds / json.Microseconds,
            },
            goalsMet: ten.Microseconds < GoalMicrosecondsTen
                && ten.Bytes < GoalBytesTen
                && hundred.Microseconds < GoalMicrosecondsHundred
        );
    }

    private static (double Microseconds, double Bytes) Of(Summary summary, string method)
    {
        var report = summary.Reports.Single(r =>
            r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
        );
        return (
            report.ResultStatistics!.Median / 1000,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? double.NaN
        );
    }

    private static Purse[] Lots(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Purse(
                    new LotId(new Guid(i + 1, 0, 0, new byte[8])),
                    new SchemeId(Schemes[i % Schemes.Length]),
                    Money.Euro(100 + (37 * i % 400)),
                    null,
                    Day.PlusDays(30 + (i * 91 % 1000)),
                    [],
                    Money.Zero
                )),
        ];
}
