using Wallet.Api.Words;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>Reads one entry of a statement of this account.</summary>
internal sealed class EntryReader(IsoReader xml, Iban account)
{
    private const int TransactionsAtMost = 100_000;

    private readonly List<TransactionReader> transactions = [];
    private readonly Place start = xml.Here;
    private string? reference;
    private string? bankReference;
    private bool? isCredit;
    private Amount? amount;
    private bool isReversal;
    private string? status;
    private LocalDate? bookedOn;
    private LocalDate? valueDay;
    private string? kind;
    private string? description;
    private EntryBatch? batch;

    public StatementEntry Read(int number)
    {
        foreach (var name in xml.Children())
        {
            ReadPart(name);
        }
        var (total, credit) = (
            IsoValues.Required(amount, start, "Ntry/Amt"),
            IsoValues.Required(isCredit, start, "Ntry/CdtDbtInd")
        );
        return new StatementEntry(
            number,
            reference,
            bankReference,
            credit,
            total,
            isReversal,
            IsoValues.Required(status, start, "Ntry/Sts"),
            bookedOn,
            valueDay,
            kind,
            description,
            batch,
            [
                .. transactions.Select(t =>
                    // One payment that is alone in its entry need not repeat the amount.
                    t.ToTransaction(account, credit, transactions.Count == 1 ? total : null)
                ),
            ]
        );
    }

    private void ReadPart(string name)
    {
        switch (name)
        {
            case "NtryRef":
                reference = xml.Text();
                break;
            case "AcctSvcrRef":
                bankReference = xml.Text();
                break;
            case "CdtDbtInd":
                isCredit = xml.IsCredit();
                break;
            case "Amt":
                amount = xml.Amount();
                break;
            case "RvslInd":
                isReversal = xml.IsTrue(name);
                break;
            case "Sts":
                status = xml.Code();
                break;
            case "BookgDt":
                bookedOn = xml.Day();
                break;
            case "ValDt":
                valueDay = xml.Day();
                break;
            case "BkTxCd":
                kind = Kind();
                break;
            case "AddtlNtryInf":
                description = xml.Text();
                break;
            case "NtryDtls":
                ReadDetails();
                break;
        }
    }

    private string? Kind()
    {
        var (own, codes) = ((string?)null, new List<string?>());
        foreach (var name in xml.Children())
        {
            if (name == "Prtry")
            {
                own = xml.At("Cd");
            }
            else if (name == "Domn")
            {
                foreach (var part in xml.Children())
                {
                    if (part == "Cd")
                    {
                        codes.Add(xml.Text());
                    }
                    else if (part == "Fmly")
                    {
                        foreach (var code in xml.Children())
                        {
                            codes.Add(xml.Text());
                        }
                    }
                }
            }
        }
        return codes.Count > 0 ? string.Join('-', codes) : own;
    }

    private void ReadDetails()
    {
        foreach (var name in xml.Children())
        {
            if (name == "Btch")
            {
                batch = Batch();
            }
            else if (name == "TxDtls")
            {
                if (transactions.Count == TransactionsAtMost)
                {
                    throw xml.Refuse(BankFileWords.TooMany(name, TransactionsAtMost));
                }
                transactions.Add(TransactionReader.Read(xml));
            }
        }
    }

    private EntryBatch Batch()
    {
        string? messageId = null;
        string? paymentId = null;
        string? count = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "MsgId":
                    messageId = xml.Text();
                    break;
                case "PmtInfId":
                    paymentId = xml.Text();
                    break;
                case "NbOfTxs":
                    count = xml.Text();
                    break;
            }
        }
        return new EntryBatch(messageId, paymentId, count);
    }
}
