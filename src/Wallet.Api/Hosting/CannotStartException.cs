namespace Wallet.Api.Hosting;

/// The host cannot start for a reason that its operator can take away; the message says how, in one line.
public sealed class CannotStartException(string message) : Exception(message);
