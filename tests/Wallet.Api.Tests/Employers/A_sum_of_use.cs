using Wallet.Api.Employers;
using Wallet.Domain;

namespace Wallet.Api.Tests.Employers;

public sealed class A_sum_of_use
{
    [Fact]
    public void Of_five_people_is_told() =>
        Assert.Equal(Money.Euro(15), SumOfUse.Of([Euro(1), Euro(2), Euro(3), Euro(4), Euro(5)]));

    [Fact]
    public void Of_four_people_is_not_however_many_used_nothing() =>
        Assert.Null(SumOfUse.Of([Euro(1), Euro(2), Euro(3), Euro(4), Euro(0), Euro(0)]));

    private static Money Euro(long euros) => Money.Euro(euros);
}
