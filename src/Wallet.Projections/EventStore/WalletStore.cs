using System.Text.Json;
using System.Text.Json.Serialization;
using JasperFx.Events.Projections;
using Marten;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Pots;
using Wallet.Projections.Accounts;
using Wallet.Projections.Claims;
using Wallet.Projections.Employers;
using Wallet.Projections.Enrolments;
using Wallet.Projections.Ledger;
using Wallet.Projections.Payments;
using Wallet.Projections.Pots;
using Wallet.Projections.Proof;
using Wallet.Projections.Providers;
using Wallet.Projections.Schemes;
using Weasel.Core;

namespace Wallet.Projections.EventStore;

/// <summary>How Marten keeps our events and the snapshots that are the write state.</summary>
public static class WalletStore
{
    public static void UseWalletEvents(this StoreOptions options)
    {
        options.UseSystemTextJsonForSerialization(
            EnumStorage.AsString,
            Casing.CamelCase,
            LikeEverywhere
        );
        options.RegisterValueType<AccountId>();
        options.RegisterValueType<OfferingId>();
        options.RegisterValueType<PotId>();
        options.RegisterValueType<TicketId>();
        options.RegisterValueType<PaymentRunId>();
        options.RegisterValueType<ReservationId>();
        options.RegisterValueType<ProviderId>();
        options.Schema.For<Registration>().Index(r => r.Pot).Index(r => r.Account);
        options.Schema.For<EnrolmentClaims>().Index(c => c.HasOpen);
        options.UseEnrolments();
        options.IndexProviders();
        foreach (var (type, name) in EventTypes.All)
        {
            options.Events.MapEventType(type, name);
        }
        options.UseLedger();
        options.UseSeals();
        options.Projections.Add(new AccountStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new DepositStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new SchemeStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new PotStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new RegistrationStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new CourseGrantsStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new ClaimsStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new PaymentRunStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new EnrolmentStream(), ProjectionLifecycle.Inline);
        options.Projections.Add(new ProviderStream(), ProjectionLifecycle.Inline);
    }

    // Marten brings a converter of its own, which would be the first to fit: "CloseMatch" where everybody else writes "closeMatch".
    private static void LikeEverywhere(JsonSerializerOptions json)
    {
        foreach (var own in json.Converters.OfType<JsonStringEnumConverter>().ToArray())
        {
            json.Converters.Remove(own);
        }
        WalletJson.Configure(json);
    }
}
