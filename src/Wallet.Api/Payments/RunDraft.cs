using System.Diagnostics;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Payments;
using Wallet.Domain.Providers;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Payments;

/// <summary>A run as it is being put together: what it pays of each claim, and to whom.</summary>
internal sealed class RunDraft(PaymentRunId run, LocalDate on)
{
    private readonly List<(PaymentLine Line, string Payee, string Invoice)> payments = [];
    private readonly Dictionary<ProviderId, NamedProvider> providers = [];

    public bool IsFull => payments.Count + Limits.ClaimsPerEnrolment > Limits.PaymentsPerRun;

    /// <summary>In the order of the file: the payments to one provider stand together.</summary>
    public ValueList<PaymentLine> Lines => [.. InOrder.Select(p => p.Line)];

    public IReadOnlyList<RunPayment> Payments =>
        [
            .. InOrder.Select(
                (p, i) =>
                    new RunPayment(
                        RunPayment.IdOf(p.Line.Id),
                        run.Value,
                        i + 1,
                        p.Line.Claim,
                        p.Line.Provider,
                        p.Line.Amount,
                        p.Payee,
                        p.Invoice
                    )
            ),
        ];

    public IEnumerable<ProviderId> Unknown(IEnumerable<OpenClaims> page) =>
        page.Select(p => p.Provider).Distinct().Where(p => !providers.ContainsKey(p));

    public void Know(IEnumerable<NamedProvider> found)
    {
        foreach (var provider in found)
        {
            providers[provider.Provider.Id] = provider;
        }
    }

    /// <summary>What is to happen to these claims; nothing when their provider cannot be paid.</summary>
    public Change<EnrolmentClaims, ClaimEvent> Decide(OpenClaims open) =>
        providers.GetValueOrDefault(open.Provider)?.Provider.PaidOn is null
            ? open.Stream
            : open.Stream with
            {
                Events = [.. Put(open.Stream.Before)],
            };

    /// <summary>Puts in what was put in the claims' streams.</summary>
    public void Add(OpenClaims open, Change<EnrolmentClaims, ClaimEvent> decided)
    {
        var (provider, name) = providers[open.Provider];
        foreach (var put in decided.Events.OfType<ClaimEvent.ClaimPutInRun>())
        {
            payments.Add(
                (
                    PaymentLine.Of(run, put.Claim, provider.Id, provider.PaidOn!.Iban, put.Amount),
                    NameFor(provider, name),
                    open.Stream.Before.The(put.Claim)!.Invoice
                )
            );
        }
    }

    // A bank takes Latin letters only; where a name has none, the number by which we know the provider stands for it.
    private static string NameFor(Provider provider, string name) =>
        SepaText.Of(name, CreditTransferFile.LongestName).Any(char.IsAsciiLetterOrDigit)
            ? name
            : $"{provider.Id}";

    private IEnumerable<(PaymentLine Line, string Payee, string Invoice)> InOrder =>
        payments
            .OrderBy(p => p.Line.Provider.Value)
            .ThenBy(p => p.Line.Claim.Enrolment.Value)
            .ThenBy(p => p.Line.Claim.Number);

    private IEnumerable<ClaimEvent> Put(EnrolmentClaims claims)
    {
        foreach (var claim in claims.Claims.Select(c => c.Id).ToArray())
        {
            if (!claims.PayableOn(claim, on).IsPositive)
            {
                continue;
            }
            var decision = ClaimDecider.Decide(claims, new ClaimCommand.PutInRun(claim, run, on));
            if (decision is not Decision<ClaimEvent>.Accepted { Events: var events })
            {
                throw new UnreachableException($"{claim} is payable and cannot be paid.");
            }
            foreach (var happened in events)
            {
                claims = EnrolmentClaims.Evolve(claims, happened);
                yield return happened;
            }
        }
    }
}
