using System.Text.Json;
using Wallet.Api.People;

namespace Wallet.Api.Tests.People;

public sealed class A_citizen_number
{
    [Theory]
    [InlineData("999990019")]
    [InlineData("999990020")]
    [InlineData("012345672")]
    public void Has_nine_digits_that_pass_the_eleven_test(string text)
    {
        Assert.True(CitizenNumber.TryParse(text, out var number));
        Assert.Equal(text, number.Reveal());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("999990018")]
    [InlineData("99999001")]
    [InlineData("9999900190")]
    [InlineData("000000000")]
    [InlineData("99999 019")]
    [InlineData("٩٩٩٩٩٠٠١٩")]
    public void Is_nothing_else(string? text) => Assert.False(CitizenNumber.TryParse(text, out _));

    [Fact]
    public void Is_not_repeated_when_it_is_wrong()
    {
        var error = Assert.Throws<FormatException>(() => CitizenNumber.Parse("999990018"));

        Assert.Contains("11-test", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("99999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_not_printed_and_not_serialized_by_accident()
    {
        var number = CitizenNumber.Parse("999990019");
        var person = new Person("Anna", "anna@example.nl", number, new(1988, 5, 20), []);

        Assert.Equal("*****0019", number.ToString());
        Assert.Equal("Person *****0019", person.ToString());
        Assert.DoesNotContain("99999", JsonSerializer.Serialize(number), StringComparison.Ordinal);
        Assert.DoesNotContain("99999", JsonSerializer.Serialize(person), StringComparison.Ordinal);
    }
}
