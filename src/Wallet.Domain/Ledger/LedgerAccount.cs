namespace Wallet.Domain.Ledger;

/// <summary>Where money can be. What is ours to have stands on the debit side (the bank, what others owe), what is somebody else's on the credit side.</summary>
public enum LedgerAccount
{
    /// <summary>The bank account of the wallet.</summary>
    Bank,

    /// <summary>Paid in by a funder and not committed to anybody; one per funder.</summary>
    Deposit,

    /// <summary>What a funder owes for the credit that it gave: what a deposit paid of it is taken off; one per funder.</summary>
    Funding,

    /// <summary>In a lot, neither reserved nor expired.</summary>
    Available,

    /// <summary>In a lot, put aside for a course.</summary>
    Reserved,

    /// <summary>Lapsed in a lot or forfeited from it: the residual owner's.</summary>
    Expired,

    /// <summary>The provider's, and not paid yet; one per reservation.</summary>
    Payable,

    /// <summary>On its way through the bank: one per payment run, and per repayment to a funder.</summary>
    InTransit,

    /// <summary>Paid to a provider and not its own: it owes it; one per provider.</summary>
    ProviderOwes,

    /// <summary>Paid for a learner who has to pay it back; one per reservation.</summary>
    LearnerOwes,

    /// <summary>Taken back for the funder that had paid; one per funder.</summary>
    Reclaimed,

    /// <summary>The learner's own purse, outside the wallet.</summary>
    Learner,

    /// <summary>What the learner has to pay of a course; one per reservation.</summary>
    Contribution,

    /// <summary>What the learner paid to the provider, outside the wallet; one per reservation.</summary>
    ContributionPaid,

    /// <summary>What the learner has good for another course of the provider; one per reservation.</summary>
    ContributionKept,
}
