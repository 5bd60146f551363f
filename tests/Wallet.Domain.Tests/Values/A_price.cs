using Wallet.Domain.Planning;

namespace Wallet.Domain.Tests.Values;

public sealed class A_price
{
    private static readonly Price Mixed = new(
        Percent.Of(21),
        Tuition: Money.Euro(300),
        Exam: Money.Euro(100),
        Material: new Money(1),
        Travel: new Money(3)
    );

    [Fact]
    public void Is_the_sum_of_all_components_including_vat() =>
        Assert.Equal(Money.Euro(484) + new Money(1 + 3 + 1), Mixed.Total);

    [Fact]
    public void Rounds_vat_per_component() =>
        // Three times half a cent is three cents; over the sum it would be two.
        Assert.Equal(
            new Money(6),
            new Price(Percent.Of(50), new Money(1), new Money(1), new Money(1), Money.Zero).Total
        );

    [Theory]
    [InlineData(CostParts.None, 0)]
    [InlineData(CostParts.Tuition, 30_000)]
    [InlineData(CostParts.TuitionVat, 6_300)]
    [InlineData(CostParts.Exam, 10_000)]
    [InlineData(CostParts.ExamVat, 2_100)]
    [InlineData(CostParts.Material, 1)]
    [InlineData(CostParts.MaterialVat, 0)]
    [InlineData(CostParts.Travel, 3)]
    [InlineData(CostParts.TravelVat, 1)]
    [InlineData(CostParts.Tuition | CostParts.ExamVat, 32_100)]
    public void Knows_what_its_parts_cost(CostParts parts, long cents) =>
        Assert.Equal(new Money(cents), Mixed.Of(parts));

    [Fact]
    public void Each_part_is_one_bit_and_together_they_are_all()
    {
        Assert.All(CostPart.Each, part => Assert.True(int.IsPow2((int)part)));
        Assert.Equal(CostParts.All, CostPart.Each.Aggregate((a, b) => a | b));
        Assert.Equal(CostPart.Each.Count, CostPart.Each.Distinct().Count());
    }

    [Theory]
    [InlineData(CostParts.Tuition, CostParts.Tuition | CostParts.TuitionVat)]
    [InlineData(CostParts.Exam, CostParts.Exam | CostParts.ExamVat)]
    [InlineData(CostParts.Material, CostParts.Material | CostParts.MaterialVat)]
    [InlineData(CostParts.Travel, CostParts.Travel | CostParts.TravelVat)]
    [InlineData(CostParts.None, CostParts.None)]
    [InlineData(CostParts.All, CostParts.All)]
    public void With_vat_stands_the_vat_of_the_same_component(
        CostParts component,
        CostParts withVat
    ) => Assert.Equal(withVat, CostPart.WithVat(component));
}
