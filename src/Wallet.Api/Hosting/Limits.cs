namespace Wallet.Api.Hosting;

public static class Limits
{
    /// An endpoint that takes files raises this for itself.
    public const int RequestBodyBytes = 1024 * 1024;
}
