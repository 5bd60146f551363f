using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Domain.Providers;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Providers;

/// <summary>What a bank answered last about an account of a provider. A register beside the stream: the name in it may be that of a person.</summary>
public sealed record PayeeFound(
    Guid Id,
    ProviderId Provider,
    Iban Iban,
    PayeeCheck Check,
    string? Name,
    LocalDate On
)
{
    public static PayeeFound Of(
        ProviderId provider,
        Iban iban,
        PayeeAnswer answer,
        LocalDate today
    ) => new(IdOf(provider, iban), provider, iban, answer.Check, answer.NameFound, today);

    public static Guid IdOf(ProviderId provider, Iban iban) =>
        StreamId.FromName($"payee|{provider}|{iban}");
}
