#pragma warning disable CA1812, CA1822, CA1801, IDE0060, CA1024, CA1051, S1104 // they are here to be wrong, and only looked at
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wallet.Architecture.Tests.Samples
{
    internal sealed record PriceInFractions(double Amount);

    internal sealed record PricesInAList(IReadOnlyList<double?> Amounts);

    internal sealed class InsideAMethod
    {
        public long Half(long cents)
        {
            var half = cents * 0.5;
            return (long)half;
        }
    }

    internal sealed record Since(DateTime Moment);

    internal static class SaveEndpoint
    {
        public static void Post(Marten.IDocumentSession session) { }
    }

    internal sealed class SavePage(Wallet.Api.Desk.AccountDesk desk) : PageModel
    {
        public int Say() => desk.GetHashCode();
    }

    internal sealed class MoneyManager;

    internal sealed class AccountAggregateHandler;

    public abstract record Reply
    {
        public sealed record Known : Reply;

        public sealed record Forgotten : Reply;
    }
}

namespace Wallet.Samples.Here
{
    internal static class OwnHandler
    {
        public static int Handle(string command) => command.Length;
    }

    internal static class SameAreaCaller
    {
        public static int Call() => OwnHandler.Handle("");
    }
}

namespace Wallet.Samples.There
{
    internal static class DirectCaller
    {
        public static int Call() => Here.OwnHandler.Handle("");
    }

    internal static class AsyncCaller
    {
        public static async Task<int> Call()
        {
            await Task.Yield();
            return Here.OwnHandler.Handle("");
        }
    }

    internal static class LambdaCaller
    {
        public static IEnumerable<int> Call(string[] all) => all.Select(Here.OwnHandler.Handle);
    }
}
