using System.Globalization;
using Marten;
using Wallet.Api.Employers;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What is said of all payments of a file of ours, told apart by payment; or why it cannot be.</summary>
internal static class WholeFile
{
    /// <param name="whole">An entry for the file as one, or the rejection of all of it that was not named.</param>
    public static async Task<(IReadOnlyList<Heard> Payments, EntryProblem? Problem)> PartsAsync(
        Heard whole,
        IQuerySession session
    )
    {
        if (whole.Problem is { } flaw)
        {
            return ([], flaw);
        }
        if (
            RunPayment.IdOf(whole.MessageId) is { } only
            && await session.LoadAsync<Repayment>(only) is { Payment: var repayment }
        )
        {
            return (whole.ButOf.Contains(repayment.Value) ? [] : [Part(whole, repayment)], null);
        }
        if (
            PaymentFileId.Find(whole.MessageId) is not { } id
            || await session.LoadAsync<PaymentFile>(PaymentFile.IdOf(id.Run, id.Number))
                is not { } file
        )
        {
            return ([], EntryProblem.UnknownFile);
        }
        var run = (await session.LoadAsync<PaymentRun>(new PaymentRunId(id.Run)))!;
        var open = file.LinesOf(run).Where(l => l.Fate != PaymentFate.Returned).ToArray();
        return whole.Of == HeardOf.Credit ? ([], EntryProblem.NotSaidToBeBack)
            : whole.Amount is { } amount
            && amount != file.Total
            && amount != Money.Sum(open.Select(l => l.Payment.Amount))
                ? ([], EntryProblem.BatchDiffers)
            : (
                [
                    .. open.Where(l => !whole.ButOf.Contains(l.Payment.Id.Value))
                        .Select(l => Part(whole, l)),
                ],
                null
            );
    }

    // Only what moved money has an amount: a report that the file was rejected did not.
    private static Heard Part(Heard whole, RunLine line) =>
        whole.Amount is null
            ? Part(whole, line.Payment.Id)
            : Part(whole, line.Payment.Id) with
            {
                Amount = line.Payment.Amount,
                Written = string.Create(CultureInfo.InvariantCulture, $"EUR {line.Payment.Amount}"),
            };

    private static Heard Part(Heard whole, EndToEndId payment) =>
        whole with
        {
            Key = $"{whole.Key}|{payment}",
            IsOfWholeFile = false,
            EndToEndId = payment.Value,
        };
}
