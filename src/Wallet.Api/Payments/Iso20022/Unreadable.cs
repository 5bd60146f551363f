using Wallet.Api.Words;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>Why a file of a bank was refused as a whole, and where: line and position are counted from 1.</summary>
public sealed record Unreadable(int Line, int Position, Text Reason);

/// <summary>Carries a refusal from deep in a file to the door of its reader, and no further.</summary>
internal sealed class UnreadableException(Unreadable because) : Exception(because.Reason.En)
{
    public Unreadable Because => because;
}
