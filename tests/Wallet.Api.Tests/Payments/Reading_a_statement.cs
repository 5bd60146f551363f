using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using static Wallet.Api.Payments.Iso20022.StatementPart;

namespace Wallet.Api.Tests.Payments;

public sealed class Reading_a_statement
{
    private const string WithoutDetails = "batch-without-details.camt053.xml";
    private const string WithDetails = "batch-with-details.camt053.xml";

    [Theory]
    [InlineData(WithoutDetails)]
    [InlineData(WithDetails)]
    public void Is_tried_on_files_that_are_valid(string name)
    {
        using var file = File.OpenRead(BankFiles.PathOf(name));

        Assert.Empty(BankFiles.Invalidities(BankStatement.Message, file));
    }

    [Fact]
    public void Gives_whose_it_is_then_the_entries_then_the_totals()
    {
        var parts = BankFiles.ReadStatement(BankFiles.Text(WithoutDetails));

        Assert.Equal(
            new Heading(
                "CAMT05320261127000001",
                "NL91ABNA0417164300.2026-11-27",
                BankFiles.Iban("NL91ABNA0417164300"),
                Money.Euro(125_000),
                new Money(13_843_175)
            ),
            parts[0]
        );
        Assert.All(parts.Skip(1).SkipLast(1), part => Assert.IsType<Entry>(part));
        var totals = Assert.IsType<Totals>(parts[^1]);
        Assert.Equal(
            (4, new Money(1_343_175), 0),
            (totals.Entries, totals.Booked, totals.InOtherCurrencies)
        );
        Assert.Equal(Money.Zero, totals.Unexplained);
    }

    [Fact]
    public void Knows_a_batch_that_the_bank_keeps_to_itself_by_its_payment_file()
    {
        var batch = Entries(WithoutDetails)[0];

        Assert.Equal(new EntryBatch("RUN-2026-0017-1", "RUN-2026-0017-1", "23"), batch.Batch);
        Assert.Equal(
            (-Money.Euro(11_500), true, false),
            (batch.Effect, batch.IsBooked, batch.AddsUp)
        );
        Assert.Equal(
            ("1", "2026331B000017", "PMNT-ICDT-ESCT", "SEPA BATCH", 1),
            (batch.Reference, batch.BankReference, batch.Kind, batch.Description, batch.Number)
        );
        Assert.Equal(
            (new LocalDate(2026, 11, 27), new LocalDate(2026, 11, 27)),
            (batch.BookedOn, batch.ValueDay)
        );
        Assert.Empty(batch.Transactions);
    }

    [Fact]
    public void Finds_the_payment_reference_of_money_that_came_in()
    {
        var entry = Entries(WithoutDetails)[1];

        Assert.True(entry.AddsUp);
        Assert.Equal(
            new EntryTransaction(
                new Amount("EUR", "25000", Money.Euro(25_000)),
                IsCredit: true,
                EndToEndId: null, // NOTPROVIDED
                "2026331C004411-1",
                new Party("Kwekerij De Göksu B.V.", BankFiles.Iban("NL69INGB0123456789")),
                Remittance: null,
                "3000202611000017",
                Return: null
            ),
            Assert.Single(entry.Transactions)
        );
    }

    [Fact]
    public void Takes_costs_and_interest_that_come_from_nobody()
    {
        var (costs, interest) = (Entries(WithoutDetails)[2], Entries(WithoutDetails)[3]);

        Assert.Equal(
            (new Money(-9_325), "N193", "KOSTEN BETALINGSVERKEER NOVEMBER", 0),
            (costs.Effect, costs.Kind, costs.Description, costs.Transactions.Count)
        );
        Assert.Equal(new LocalDate(2026, 12, 1), costs.ValueDay);
        Assert.Equal(new Party(null, null), Assert.Single(interest.Transactions).Counterparty);
        Assert.Equal(Money.Euro(25), interest.Effect);
    }

    [Fact]
    public void Gives_each_payment_of_a_batch_with_its_details()
    {
        var batch = Entries(WithDetails)[0];

        Assert.Equal("3", batch.Batch?.Count);
        Assert.True(batch.AddsUp);
        Assert.Equal(
            [
                new EntryTransaction(
                    new Amount("EUR", "1000.00", Money.Euro(1000)),
                    IsCredit: true,
                    "INV-1",
                    BankReference: null,
                    new Party("Bakkerij Noë", BankFiles.Iban("NL20INGB0001234567")),
                    "Bijdrage & opleiding\n5000 0567 8901 2345",
                    CreditorReference: null,
                    Return: null
                ),
                new EntryTransaction(
                    new Amount("EUR", "500.00", Money.Euro(500)),
                    IsCredit: true,
                    EndToEndId: null,
                    BankReference: null,
                    new Party("Voorbeeldbank", null),
                    Remittance: null,
                    CreditorReference: null,
                    Return: null
                ),
                new EntryTransaction(
                    new Amount("EUR", "100.50", new Money(10_050)),
                    IsCredit: true,
                    EndToEndId: null,
                    BankReference: null,
                    new Party(null, null),
                    Remittance: null,
                    CreditorReference: null,
                    Return: null
                ),
            ],
            batch.Transactions
        );
        Assert.Equal(
            (new LocalDate(2026, 11, 30), new LocalDate(2026, 12, 1)),
            (batch.BookedOn, batch.ValueDay)
        );
    }

    [Fact]
    public void Sees_when_the_payments_of_a_batch_do_not_come_to_it()
    {
        var text = BankFiles.Text(WithDetails);

        Assert.False(
            EntriesOf(text.Replace(">500.00<", ">500.01<", StringComparison.Ordinal))[0].AddsUp
        );
        Assert.False(
            EntriesOf(
                text.Replace("<ns2:Amt Ccy=\"EUR\">500.00</ns2:Amt>", "", StringComparison.Ordinal)
            )[0].AddsUp
        );
    }

    [Fact]
    public void Gives_a_payment_that_came_back_with_its_own_id_the_reason_and_who_did_not_get_it()
    {
        var entry = Entries(WithDetails)[1];
        var returned = Assert.Single(entry.Transactions);

        Assert.Equal(("PMNT-ICDT-RRTN", Money.Euro(800)), (entry.Kind, entry.Effect));
        Assert.Equal("CLAIM-7f3a", returned.EndToEndId);
        Assert.Equal(new BankReason("AC04", "REKENING OPGEHEVEN"), returned.Return);
        Assert.Equal("De rekening is opgeheven.", returned.Return?.InWords.Nl);
        Assert.Equal(
            new Party("Lascentrum Twente", BankFiles.Iban("NL20TRIO0254412345")),
            returned.Counterparty
        );
    }

    [Fact]
    public void Counts_what_is_booked_and_also_what_undoes_something_but_not_what_is_announced()
    {
        var text = BankFiles.Text(WithDetails);
        var (undone, announced) = (EntriesOf(text)[2], EntriesOf(text)[3]);

        Assert.Equal((true, Money.Euro(250)), (undone.IsReversal, undone.Effect));
        Assert.Equal((false, "PDNG"), (announced.IsBooked, announced.Status));
        var totals = Assert.IsType<Totals>(BankFiles.ReadStatement(text)[^1]);
        Assert.Equal((-Money.Euro(100), new Money(265_050)), (totals.Opening, totals.Booked));
        Assert.Equal(Money.Zero, totals.Unexplained);
    }

    [Fact]
    public void Says_of_another_currency_what_was_written_and_does_not_add_it_up()
    {
        var entry = Entries(WithDetails)[4];

        Assert.Equal(new Amount("USD", "75.125", null), entry.Amount);
        Assert.Null(entry.Effect);
        Assert.False(entry.AddsUp);
        var totals = Assert.IsType<Totals>(
            BankFiles.ReadStatement(BankFiles.Text(WithDetails))[^1]
        );
        Assert.Equal(1, totals.InOtherCurrencies);
    }

    [Fact]
    public void Says_what_the_entries_do_not_explain()
    {
        var text = BankFiles
            .Text(WithoutDetails)
            .Replace("138431.75", "138431.74", StringComparison.Ordinal);

        var totals = Assert.IsType<Totals>(BankFiles.ReadStatement(text)[^1]);

        Assert.Equal(new Money(-1), totals.Unexplained);
    }

    [Fact]
    public void Takes_a_statement_on_which_nothing_happened()
    {
        var text = BankFiles.Text(WithoutDetails);
        var (from, to) = (
            text.IndexOf("<Ntry>", StringComparison.Ordinal),
            text.LastIndexOf("</Ntry>", StringComparison.Ordinal) + "</Ntry>".Length
        );

        var parts = BankFiles.ReadStatement(text[..from] + text[to..]);

        Assert.Equal([typeof(Heading), typeof(Totals)], parts.Select(p => p.GetType()));
        Assert.Equal(new Money(1_343_175), Assert.IsType<Totals>(parts[^1]).Unexplained);
    }

    [Fact]
    public void Holds_one_entry_at_a_time_of_a_statement_without_an_end()
    {
        using var endless = new EndlessStatement();

        var entries = BankStatement.Read(endless).OfType<Entry>().Take(20_000).Last();

        Assert.Equal(20_000, entries.Is.Number);
        Assert.InRange(endless.Ahead, 0, 100_000);
    }

    private static StatementEntry[] Entries(string name) => EntriesOf(BankFiles.Text(name));

    private static StatementEntry[] EntriesOf(string text) =>
        [.. BankFiles.ReadStatement(text).OfType<Entry>().Select(e => e.Is)];

    /// One more entry whenever somebody reads on.
    private sealed class EndlessStatement : Stream
    {
        private readonly byte[] entry;
        private byte[] left;
        private long given;

        public EndlessStatement()
        {
            var text = BankFiles.Text(WithoutDetails);
            var from = text.IndexOf("<Ntry>", StringComparison.Ordinal);
            var to = text.IndexOf("</Ntry>", StringComparison.Ordinal) + "</Ntry>".Length;
            left = System.Text.Encoding.UTF8.GetBytes(text[..from]);
            entry = System.Text.Encoding.UTF8.GetBytes(text[from..to]);
        }

        /// How much was read beyond twenty thousand entries.
        public long Ahead => given - (20_000L * entry.Length);

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = Math.Min(count, left.Length);
            left.AsSpan(0, read).CopyTo(buffer.AsSpan(offset));
            left = read < left.Length ? left[read..] : entry;
            given += read;
            return read;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) =>
            throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new NotSupportedException();
    }
}
