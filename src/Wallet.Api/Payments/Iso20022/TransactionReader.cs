using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>What stands in the details of one payment; who the counterparty is shows only beside the entry and the account.</summary>
internal sealed class TransactionReader
{
    // What banks write where there is nothing to write.
    private const string NotProvided = "NOTPROVIDED";

    private readonly List<string> remittance = [];
    private Amount? amount;
    private bool? isCredit;
    private string? endToEndId;
    private string? bankReference;
    private Party debtor = new(null, null);
    private Party creditor = new(null, null);
    private string? creditorReference;
    private BankReason? returned;

    private TransactionReader() { }

    public static TransactionReader Read(IsoReader xml)
    {
        var transaction = new TransactionReader();
        foreach (var name in xml.Children())
        {
            transaction.ReadPart(xml, name);
        }
        return transaction;
    }

    public EntryTransaction ToTransaction(Iban account, bool entryIsCredit, Amount? entryAmount)
    {
        var credit = isCredit ?? entryIsCredit;
        return new EntryTransaction(
            amount ?? entryAmount,
            credit,
            endToEndId,
            bankReference,
            Counterparty(account, credit),
            remittance.Count > 0 ? string.Join('\n', remittance) : null,
            creditorReference,
            returned
        );
    }

    // A payment that came back keeps its debtor and creditor, and then we are the debtor of a credit.
    private Party Counterparty(Iban account, bool credit)
    {
        var (usual, other) = credit ? (debtor, creditor) : (creditor, debtor);
        return usual.Iban == account ? other : usual;
    }

    private void ReadPart(IsoReader xml, string name)
    {
        switch (name)
        {
            case "Refs":
                ReadReferences(xml);
                break;
            case "Amt":
                amount = xml.Amount();
                break;
            case "AmtDtls":
                amount ??= InDetails(xml);
                break;
            case "CdtDbtInd":
                isCredit = xml.IsCredit();
                break;
            case "RltdPties":
                ReadParties(xml);
                break;
            case "RmtInf":
                ReadRemittance(xml);
                break;
            case "RtrInf":
                returned = BankReason.Read(xml);
                break;
        }
    }

    private static Amount? InDetails(IsoReader xml)
    {
        Amount? found = null;
        foreach (var name in xml.Children())
        {
            if (name == "TxAmt")
            {
                foreach (var part in xml.Children())
                {
                    found = part == "Amt" ? xml.Amount() : found;
                }
            }
        }
        return found;
    }

    private void ReadReferences(IsoReader xml)
    {
        foreach (var name in xml.Children())
        {
            if (name == "EndToEndId")
            {
                endToEndId = xml.Text() is { } id and not NotProvided ? id : null;
            }
            else if (name == "AcctSvcrRef")
            {
                bankReference = xml.Text();
            }
        }
    }

    private void ReadParties(IsoReader xml)
    {
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "Dbtr":
                    debtor = debtor with { Name = Name(xml) };
                    break;
                case "DbtrAcct":
                    debtor = debtor with { Iban = xml.Account() };
                    break;
                case "Cdtr":
                    creditor = creditor with { Name = Name(xml) };
                    break;
                case "CdtrAcct":
                    creditor = creditor with { Iban = xml.Account() };
                    break;
            }
        }
    }

    // A person or company, or a bank on its own behalf.
    private static string? Name(IsoReader xml)
    {
        string? found = null;
        foreach (var name in xml.Children())
        {
            found = name switch
            {
                "Pty" => xml.At("Nm"),
                "Agt" => xml.At("FinInstnId", "Nm"),
                _ => found,
            };
        }
        return found;
    }

    private void ReadRemittance(IsoReader xml)
    {
        foreach (var name in xml.Children())
        {
            if (name == "Ustrd" && xml.Text() is { } line)
            {
                remittance.Add(line);
            }
            else if (name == "Strd")
            {
                creditorReference ??= xml.At("CdtrRefInf", "Ref");
            }
        }
    }
}
