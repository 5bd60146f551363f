using System.Diagnostics;
using NodaTime;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Benchmarks;

/// A payment file of ten thousand lines, written to disk. The baseline is writing the same bytes once they are there.
internal static class PaymentFileBench
{
    private const double GoalSeconds = 2;
    private const double GoalMegabytes = 100;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("wallet-bench-").FullName;
        try
        {
            var (written, copied) = (
                Path.Combine(folder, "written"),
                Path.Combine(folder, "copied")
            );
            var payments = Payments(CreditTransferFile.LinesAtMost);

            // The first one, with all that has to be compiled for it, is the one that people wait for.
            var write = await Took.SecondsAsync(() => Task.Run(() => Write(payments, written)));
            var megabytes = Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024.0;
            var bytes = await File.ReadAllBytesAsync(written);
            var copy = await Took.SecondsAsync(() => File.WriteAllBytesAsync(copied, bytes));
            return Report.Print(
                "payment-file",
                new Dictionary<string, double>
                {
                    ["lines"] = payments.Lines.Count,
                    ["fileMegabytes"] = bytes.Length / 1024.0 / 1024.0,
                    ["writeSeconds"] = write,
                    ["copySeconds"] = copy,
                    ["largestMegabytes"] = megabytes,
                },
                new Dictionary<string, double> { ["writeToCopy"] = write / copy },
                goalsMet: write < GoalSeconds && megabytes < GoalMegabytes
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(CreditTransfer payments, string path)
    {
        using var file = File.Create(path);
        var errors = CreditTransferFile.Write(payments, file);
        if (errors.Count > 0)
        {
            throw new InvalidOperationException($"{errors[0].Field}: {errors[0].Message}");
        }
    }

    private static CreditTransfer Payments(int lines)
    {
        var iban = Iban.TryParse("NL91ABNA0417164300", out var found, out _)
            ? found
            : throw new InvalidOperationException("The example of the IBAN registry is no IBAN.");
        return new CreditTransfer(
            "RUN-2026-0017-1",
            Instant.FromUtc(2026, 11, 27, 9, 30),
            new Debtor("Stichting Ontwikkelrekening", iban),
            new LocalDate(2026, 11, 30),
            [
                .. Enumerable
                    .Range(1, lines)
                    .Select(i => new CreditTransferLine(
                        new Guid(i, 0, 0, new byte[8]).ToString("n"),
                        new Money(100_00 + i),
                        $"Opleidingen Noë & Ağaoğlu {i}",
                        iban,
                        i % 2 == 0
                            ? new Remittance.Reference(PaymentReference.Of(i))
                            : new Remittance.Note($"Cursus {i}, startdag 1 december 2026")
                    )),
            ]
        );
    }
}
