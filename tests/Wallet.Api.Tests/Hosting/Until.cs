namespace Wallet.Api.Tests.Hosting;

/// Waits for what other processes do: it looks, and looks again after a moment, so that looking costs them nothing.
internal static class Until
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(25);

    public static async Task SoAsync(Func<Task<bool>> isSo, Func<string>? situation = null)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (!await isSo())
        {
            Assert.True(
                DateTime.UtcNow < deadline,
                $"It did not come to that in time. {situation?.Invoke()}"
            );
            await Task.Delay(Moment);
        }
    }
}
