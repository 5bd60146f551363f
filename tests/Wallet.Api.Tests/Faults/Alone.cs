namespace Wallet.Api.Tests.Faults;

/// Processes and servers that are killed load the whole machine: they have it to themselves, one after the other.
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "faults";
}
