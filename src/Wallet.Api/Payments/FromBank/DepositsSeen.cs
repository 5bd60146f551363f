using Marten;
using Npgsql;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What we know of the payment requests that a page of a bank's file is about. Only what fits in every respect is booked.</summary>
internal sealed class DepositsSeen
{
    private readonly Dictionary<string, PaymentRequest> requests;
    private readonly List<(PaymentRequest Request, string Said)> received = [];

    private DepositsSeen(Dictionary<string, PaymentRequest> requests) => this.requests = requests;

    public static async Task<DepositsSeen> OfAsync(
        IReadOnlyCollection<Heard> page,
        IQuerySession session
    )
    {
        var ids = page.Select(ReferenceOf)
            .OfType<PaymentReference>()
            .Select(r => PaymentRequest.IdOf(r.Value))
            .Distinct();
        return new DepositsSeen(
            (await session.LoadManyAsync<PaymentRequest>(ids)).ToDictionary(r => r.Reference)
        );
    }

    /// <summary>Whether it is money that came in under a payment reference.</summary>
    public static bool IsAbout(Heard heard) => ReferenceOf(heard) is not null;

    /// <summary>The request that it pays, and what keeps it from being booked; null when nothing does.</summary>
    public (PaymentRequest? Request, EntryProblem? Problem) Judge(Heard heard, Iban? account)
    {
        var reference = ReferenceOf(heard)!.Value;
        if (requests.GetValueOrDefault(reference) is not { } request)
        {
            return (null, EntryProblem.UnknownReference);
        }
        var problem = ProblemOf(heard, request, account);
        if (problem is null)
        {
            requests[reference] = request with { Stage = RequestStage.Paid };
            received.Add((requests[reference], reference));
        }
        return (request, problem);
    }

    /// <summary>Books what was received, one deposit at a time.</summary>
    public async Task SaveAsync(
        IDocumentStore store,
        NpgsqlTransaction transaction,
        LocalDate today
    )
    {
        foreach (var (request, said) in received)
        {
            await using var session = store.SessionIn(transaction);
            var funder = FunderId.Of(new EmployerId(request.Employer));
            await session.DecideAsync(
                funder,
                new DepositCommand.ReceiveDeposit(funder, request.Amount, said, today),
                CancellationToken.None
            );
            await session.LoadAsync<PaymentRequest>(request.Id);
            session.Store(request);
            await session.SaveChangesAsync();
        }
        received.Clear();
    }

    private static EntryProblem? ProblemOf(Heard heard, PaymentRequest request, Iban? account) =>
        request.Stage == RequestStage.Paid ? EntryProblem.ReceivedTwice
        : request.Stage == RequestStage.Withdrawn ? EntryProblem.RequestWithdrawn
        : request.To is not null && request.To != account ? EntryProblem.OtherAccount
        : request.Payer != heard.Payer ? EntryProblem.OtherPayer
        : heard.Amount > request.Amount ? EntryProblem.TooMuch
        : heard.Amount < request.Amount ? EntryProblem.TooLittle
        : null;

    private static PaymentReference? ReferenceOf(Heard heard) =>
        heard is { Of: HeardOf.Credit, Problem: null, Amount: not null }
        && PaymentReference.TryParse(heard.Reference, out var reference, out _)
            ? reference
            : null;
}
