using Marten;
using Wallet.Api.Payments.FromBank;

namespace Wallet.Api.Payments;

/// <summary>What is kept beside the streams of payment runs, stored in the same commits.</summary>
internal static class PaymentRegisters
{
    public static void UsePayments(this StoreOptions options)
    {
        options.Schema.For<RunProposal>().Identity(p => p.Id).Index(p => p.IsDone);
        options.Schema.For<RunOverview>().Identity(r => r.Id).Index(r => r.At);
        options.Schema.For<RunPayment>().Identity(p => p.Id);
        options.Schema.For<PaymentFile>().Identity(f => f.Id).Index(f => f.Run);
        options.Schema.For<LastPayee>().Identity(p => p.Id);
        options.Schema.For<BankFile>().Identity(f => f.Id).Index(f => f.At);
        options
            .Schema.For<BankEntry>()
            .Identity(e => e.Id)
            .Index(e => e.Payment)
            .Index(e => e.File)
            .Index(e => e.IsOpen)
            .UseOptimisticConcurrency(true);
    }
}
