using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>Reads one statement from its document on.</summary>
internal sealed class StatementReader(IsoReader xml)
{
    // So that no sum can leave 64 bits; see IsoValues.
    private const int EntriesAtMost = 1_000_000;

    private readonly Place start = xml.Here;
    private string? messageId;
    private string? statementId;
    private Iban? account;
    private Money? opening;
    private Money? closing;
    private StatementPart.Totals? totals;

    public IEnumerable<StatementPart> Read()
    {
        foreach (var document in xml.Document())
        {
            if (document != "BkToCstmrStmt")
            {
                continue;
            }
            foreach (var name in xml.Children())
            {
                if (name == "GrpHdr")
                {
                    messageId = xml.At("MsgId");
                }
                else if (name == "Stmt")
                {
                    foreach (var part in Statement())
                    {
                        yield return part;
                    }
                }
            }
        }
        // Only here is it known that the file is whole.
        yield return IsoValues.Required(totals, start, "Stmt");
    }

    private IEnumerable<StatementPart> Statement()
    {
        if (totals is not null)
        {
            throw xml.Refuse(BankFileWords.SecondStatement);
        }
        var place = xml.Here;
        StatementPart.Heading? heading = null;
        var (entries, booked, inOtherCurrencies) = (0, Money.Zero, 0);
        foreach (var name in xml.Children())
        {
            if (name != "Ntry")
            {
                ReadHeading(name);
                continue;
            }
            if (heading is null)
            {
                yield return heading = Heading(place);
            }
            if (++entries > EntriesAtMost)
            {
                throw xml.Refuse(BankFileWords.TooMany("Ntry", EntriesAtMost));
            }
            var entry = new EntryReader(xml, heading.Account).Read(entries);
            if (entry.IsBooked)
            {
                booked += entry.Effect ?? Money.Zero;
                inOtherCurrencies += entry.Effect is null ? 1 : 0;
            }
            yield return new StatementPart.Entry(entry);
        }
        if (heading is null)
        {
            yield return heading = Heading(place);
        }
        totals = new StatementPart.Totals(
            entries,
            heading.Opening,
            booked,
            heading.Closing,
            inOtherCurrencies
        );
    }

    private void ReadHeading(string name)
    {
        switch (name)
        {
            case "Id":
                statementId = xml.Text();
                break;
            case "Acct":
                account = xml.Account();
                break;
            case "Bal":
                ReadBalance();
                break;
        }
    }

    private StatementPart.Heading Heading(Place place) =>
        new(
            IsoValues.Required(messageId, start, "GrpHdr/MsgId"),
            IsoValues.Required(statementId, place, "Stmt/Id"),
            IsoValues.Required(account, place, "Acct/Id/IBAN"),
            IsoValues.Required(opening, place, "Bal (OPBD)"),
            IsoValues.Required(closing, place, "Bal (CLBD)")
        );

    private void ReadBalance()
    {
        var place = xml.Here;
        string? type = null;
        Amount? amount = null;
        bool? isCredit = null;
        foreach (var name in xml.Children())
        {
            switch (name)
            {
                case "Tp":
                    type = xml.At("CdOrPrtry", "Cd");
                    break;
                case "Amt":
                    amount = xml.Amount();
                    break;
                case "CdtDbtInd":
                    isCredit = xml.IsCredit();
                    break;
            }
        }
        if (type is "OPBD" or "PRCD" or "CLBD")
        {
            Keep(place, type, Balance(place, amount, isCredit));
        }
    }

    private static Money Balance(Place place, Amount? amount, bool? isCredit)
    {
        var euros =
            IsoValues.Required(amount, place, "Bal/Amt").Euros
            ?? throw IsoReader.Refuse(place, BankFileWords.NotInEuros(amount!.Currency));
        return IsoValues.Required(isCredit, place, "Bal/CdtDbtInd") ? euros : -euros;
    }

    // The closing balance of the day before (PRCD) is the opening balance of this one, and some banks give both.
    private void Keep(Place place, string type, Money balance)
    {
        ref var kept = ref type == "CLBD" ? ref closing : ref opening;
        if (kept is { } other && other != balance)
        {
            throw IsoReader.Refuse(place, BankFileWords.TwoBalances(type, other, balance));
        }
        kept = balance;
    }
}
