using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>What comes out of a statement, in this order: its heading, its entries, its totals. Or, at any point and as the last, its refusal.</summary>
public abstract record StatementPart
{
    private StatementPart() { }

    /// <summary>Whose statement it is. Balances are negative when the account is overdrawn.</summary>
    public sealed record Heading(
        string MessageId,
        string StatementId,
        Iban Account,
        Money Opening,
        Money Closing
    ) : StatementPart;

    /// <summary>Money that came in or went out, or will.</summary>
    public sealed record Entry(StatementEntry Is) : StatementPart;

    /// <summary>The whole file was read, to its end.</summary>
    /// <param name="Booked">What all booked entries in euros come to; what went out is negative.</param>
    /// <param name="InOtherCurrencies">How many booked entries could not be added to that.</param>
    public sealed record Totals(
        int Entries,
        Money Opening,
        Money Booked,
        Money Closing,
        int InOtherCurrencies
    ) : StatementPart
    {
        /// <summary>What the closing balance has more than the entries explain; zero when all is well.</summary>
        public Money Unexplained => Closing - Opening - Booked;
    }

    /// <summary>The file is refused; what came before counts for nothing.</summary>
    public sealed record Refused(Unreadable Because) : StatementPart;
}
