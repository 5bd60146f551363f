using Marten;

namespace Wallet.Api.Desk;

/// <summary>
/// What was answered to a request, stored in the commit of its events (ADR 0004): a process that dies between commit and answer leaves
/// no half-known outcome.
/// </summary>
public sealed record Receipt(Guid Id, string RequestHash, Outcome Outcome)
{
    public static Receipt Of(Once once, Outcome outcome) =>
        new(once.ReceiptId, once.RequestHash, outcome);

    /// <summary>The same question gets the same answer; another question under the same key gets none.</summary>
    public Outcome AnswerTo(Once once) =>
        RequestHash == once.RequestHash ? Outcome : new Outcome.KeyReused();

    public static void Configure(StoreOptions options) =>
        options.Schema.For<Receipt>().Identity(r => r.Id);
}
