using CsCheck;
using Wallet.Domain.Payments;
using static Wallet.Domain.Payments.NumberFlaw;

namespace Wallet.Domain.Tests.Payments;

public sealed class A_payment_reference
{
    private const long Largest = 999_999_999_999_999;

    /// The first is the example of Betaalvereniging Nederland. 0 would have 11, which becomes 0; 6 would have 10, which becomes 1.
    [Theory]
    [InlineData(56_789_012_345, "5000056789012345", "5000 0567 8901 2345")]
    [InlineData(0, "0000000000000000", "0000 0000 0000 0000")]
    [InlineData(5, "1000000000000005", "1000 0000 0000 0005")]
    [InlineData(6, "1000000000000006", "1000 0000 0000 0006")]
    [InlineData(Largest, "3999999999999999", "3999 9999 9999 9999")]
    public void Puts_a_check_digit_before_fifteen_digits(long number, string value, string grouped)
    {
        var reference = PaymentReference.Of(number);

        Assert.Equal((value, value, grouped), (reference.Value, $"{reference}", reference.Grouped));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(Largest + 1)]
    public void Is_made_of_at_most_fifteen_digits(long number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentReference.Of(number));

    [Theory]
    [InlineData("5000056789012345")]
    [InlineData("5000 0567 8901 2345")]
    [InlineData("5000.0567.8901.2345")]
    [InlineData(" 5000\u00A00567 89012345\n")]
    public void Is_read_with_spaces_and_points(string text)
    {
        Assert.True(PaymentReference.TryParse(text, out var reference, out _));
        Assert.Equal(PaymentReference.Of(56_789_012_345), reference);
    }

    public static TheoryData<string?, NumberFlaw> Refused =>
        new()
        {
            { null, new NotGiven() },
            { " . ", new NotGiven() },
            { "500005678901234X", new ForbiddenCharacter("X") },
            { "50000567-89012345", new ForbiddenCharacter("-") },
            { "500005678901234٥", new ForbiddenCharacter("٥") },
            { "5000056789012345\0", new ForbiddenCharacter("\0") },
            { "500005678901234", new WrongLength(15, 16) },
            { "50000567890123455", new WrongLength(17, 16) },
            { "4000056789012345", new WrongCheckDigits("4") },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Is_refused_with_what_was_found(string? text, NumberFlaw flaw)
    {
        Assert.False(PaymentReference.TryParse(text, out var reference, out var found));
        Assert.Equal((null, flaw), (reference, found));
    }

    [Fact]
    public void Is_read_back_as_it_was_made() =>
        AnyNumber.Sample(number =>
            PaymentReference.TryParse(PaymentReference.Of(number).Grouped, out var read, out _)
            && read == PaymentReference.Of(number)
        );

    [Fact]
    public void Has_one_check_digit_only() =>
        AnyNumber.Sample(number =>
        {
            var digits = PaymentReference.Of(number).Value[1..];
            return Enumerable.Range(0, 10).Count(check => IsRead($"{check}{digits}")) == 1;
        });

    [Fact]
    public void Shows_every_mistyped_digit_that_the_scheme_can_see() =>
        AnyNumber.Sample(number =>
        {
            var right = PaymentReference.Of(number).Value;
            for (var place = 1; place < right.Length; place++)
            {
                foreach (var other in "0123456789".Where(c => c != right[place]))
                {
                    var mistyped = right[..place] + other + right[(place + 1)..];
                    Assert.Equal(IsUnseen(right, mistyped), IsRead(mistyped));
                }
            }
        });

    [Fact]
    public void Shows_every_two_neighbours_that_changed_places_that_the_scheme_can_see() =>
        AnyNumber.Sample(number =>
        {
            var right = PaymentReference.Of(number).Value;
            for (var place = 1; place < right.Length - 1; place++)
            {
                var (one, next) = (right[place], right[place + 1]);
                if (one != next)
                {
                    var mistyped = right[..place] + next + one + right[(place + 2)..];
                    Assert.Equal(IsUnseen(right, mistyped), IsRead(mistyped));
                }
            }
        });

    [Fact]
    public void Shows_nearly_all_mistakes()
    {
        var (mistakes, unseen) = (0, 0);
        for (var number = 0; number < 10_000; number++)
        {
            var right = PaymentReference.Of(number * 97_003L).Value;
            var mistyped = right[..15] + (char)('0' + ((right[15] - '0' + 1 + (number % 9)) % 10));
            mistakes++;
            unseen += IsRead(mistyped) ? 1 : 0;
        }
        Assert.InRange(unseen, 1, mistakes / 40);
    }

    private static readonly Gen<long> AnyNumber = Gen.Long[0, Largest];

    private static bool IsRead(string text) => PaymentReference.TryParse(text, out _, out _);

    /// Two different remainders, 1 and 10, have the same check digit: 1.
    private static bool IsUnseen(string right, string mistyped)
    {
        int[] remainders = [Remainder(right), Remainder(mistyped)];
        Assert.NotEqual(remainders[0], remainders[1]);
        return remainders.Order().SequenceEqual([1, 10]);
    }

    private static int Remainder(string reference)
    {
        // Written out from left to right, as the specification does for its example.
        int[] weights = [10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return reference.Skip(1).Zip(weights, (c, weight) => (c - '0') * weight).Sum() % 11;
    }

    [Fact]
    public void Of_an_id_is_its_first_eight_bytes_as_a_number_of_which_the_last_fifteen_digits()
    {
        var largest = PaymentReference.Of(new Guid("ffffffff-ffff-ffff-0000-000000000000"));

        Assert.Equal("446744073709551615"[^15..], largest.Value[1..]); // 2^64 - 1 is 18446744073709551615
        Assert.Equal(
            PaymentReference.Of(0x0198d8f300000001 % 1_000_000_000_000_000),
            PaymentReference.Of(new Guid("0198d8f3-0000-0001-8000-000000000000"))
        );
        Assert.True(PaymentReference.TryParse(largest.Grouped, out var read, out _));
        Assert.Equal(largest, read);
    }
}
