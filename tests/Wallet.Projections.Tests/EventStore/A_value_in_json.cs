using System.Text.Json;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Tests.EventStore;

public sealed class A_value_in_json
{
    private const string Enrolment = "01900000-0000-7000-8000-000000000001";

    [Fact]
    public void Of_a_claim_is_its_enrolment_and_its_number()
    {
        var claim = new ClaimId(new ReservationId(Guid.Parse(Enrolment)), 12);

        Assert.Equal($"\"{Enrolment}/12\"", JsonSerializer.Serialize(claim, WalletJson.Options));
        Assert.Equal(claim, Read<ClaimId>($"\"{Enrolment}/12\""));
    }

    [Theory]
    [InlineData($"\"{Enrolment}\"")]
    [InlineData($"\"{Enrolment}/\"")]
    [InlineData($"\"{Enrolment}/0\"")]
    [InlineData($"\"{Enrolment}/+1\"")]
    [InlineData($"\"{Enrolment}/1/1\"")]
    [InlineData("\"1/1\"")]
    [InlineData("1")]
    public void Of_a_claim_that_is_written_otherwise_is_refused(string json) =>
        Assert.Contains(
            "allowed is a UUID, a slash and a number from 1 on",
            Assert.Throws<JsonException>(() => Read<ClaimId>(json)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_a_bank_account_is_read_as_people_write_it() =>
        Assert.Equal("NL91ABNA0417164300", Read<Iban>("\"nl91 abna 0417 1643 00\"").Value);

    [Theory]
    [InlineData("\"NL92ABNA0417164300\"")]
    [InlineData("\"\"")]
    [InlineData("91")]
    public void Of_a_bank_account_that_cannot_be_is_refused(string json) =>
        Assert.Contains(
            "allowed is the number of a bank account",
            Assert.Throws<JsonException>(() => Read<Iban>(json)).Message,
            StringComparison.Ordinal
        );

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, WalletJson.Options)!;
}
