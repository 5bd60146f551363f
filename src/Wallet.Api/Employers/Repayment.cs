using Marten;
using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;

namespace Wallet.Api.Employers;

/// <summary>What goes back to an employer and how far it is: by it the bank's answer finds the deposit. Stored in each commit that changes it there.</summary>
/// <param name="Id">Its end-to-end id: 32 hexadecimal digits are a UUID.</param>
/// <param name="To">The employer's bank account.</param>
public sealed record Repayment(
    Guid Id,
    string Employer,
    Money Amount,
    Iban To,
    string Because,
    ActorId ProposedBy,
    LocalDate ProposedOn,
    RepaymentState State
)
{
    /// <summary>The second person; null before.</summary>
    public ActorId? ReleasedBy { get; init; }

    /// <summary>Null before it is released.</summary>
    public RepaymentFile? File { get; init; }

    /// <summary>Why it was returned, as a code of the bank; null when it was not.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether somebody of ours or the bank still has to do something.</summary>
    public bool IsOpen => State is RepaymentState.Proposed or RepaymentState.Released;

    public EndToEndId Payment => PaymentOf(Id);

    public FunderId Funder => FunderId.Of(new EmployerId(Employer));

    public static EndToEndId PaymentOf(Guid id) => new(id.ToString("N").ToUpperInvariant());

    public static void Configure(StoreOptions options) =>
        options.Schema.For<Repayment>().Index(r => r.IsOpen).UseOptimisticConcurrency(true);
}

/// <summary>What its file for the bank is made of besides: kept when it is released, so that the file has the same bytes whenever it is written.</summary>
public sealed record RepaymentFile(Debtor Debtor, Instant CreatedAt, LocalDate ExecutionDay);
