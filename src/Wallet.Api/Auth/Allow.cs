using Microsoft.AspNetCore.Authorization;

namespace Wallet.Api.Auth;

/// <summary>Who may call: the names that endpoints and pages write down. Whoever writes none down is called by nobody unknown.</summary>
public static class Allow
{
    public const string Citizen = "citizen";
    public const string Employer = "employer";
    public const string Provider = "provider";
    public const string Administrator = "administrator";
    public const string Auditor = "auditor";

    /// <summary>A citizen, at an address with the own account in it.</summary>
    public const string OwnAccount = "own-account";

    /// <summary>Somebody who acts for an employer, at an address with that employer in it.</summary>
    public const string OwnEmployer = "own-employer";

    /// <summary>Somebody who acts for a training provider, at an address with that provider in it.</summary>
    public const string OwnProvider = "own-provider";

    /// <summary>The same, and any administrator.</summary>
    public const string OwnProviderOrAdministrator = "own-provider-or-administrator";

    internal static void AddTo(AuthorizationBuilder authorization) =>
        authorization
            .AddPolicy(Citizen, Only<Actor.Citizen>)
            .AddPolicy(Employer, Only<Actor.Employer>)
            .AddPolicy(Provider, Only<Actor.Provider>)
            .AddPolicy(Administrator, Only<Actor.Administrator>)
            .AddPolicy(Auditor, Only<Actor.Auditor>)
            .AddPolicy(
                OwnAccount,
                Owning("accountId", actor => (actor as Actor.Citizen)?.Account.ToString())
            )
            .AddPolicy(
                OwnEmployer,
                Owning("employerId", actor => (actor as Actor.Employer)?.OnBehalfOf.Value)
            )
            .AddPolicy(OwnProvider, policy => policy.RequireAssertion(IsOwnProvider))
            .AddPolicy(
                OwnProviderOrAdministrator,
                policy =>
                    policy.RequireAssertion(context =>
                        context.User.ToActor() is Actor.Administrator || IsOwnProvider(context)
                    )
            )
            .SetFallbackPolicy(
                new AuthorizationPolicyBuilder()
                    .RequireAssertion(context => IsKnown(context) || IsNothingThere(context))
                    .Build()
            );

    private static void Only<TActor>(AuthorizationPolicyBuilder policy)
        where TActor : Actor =>
        policy.RequireAssertion(context => context.User.ToActor() is TActor);

    private static Action<AuthorizationPolicyBuilder> Owning(
        string routeKey,
        Func<Actor, string?> owned
    ) => policy => policy.RequireAssertion(context => Owns(context, routeKey, owned));

    private static bool IsOwnProvider(AuthorizationHandlerContext context) =>
        Owns(context, "providerId", actor => (actor as Actor.Provider)?.OnBehalfOf.ToString());

    private static bool Owns(
        AuthorizationHandlerContext context,
        string routeKey,
        Func<Actor, string?> owned
    ) =>
        context.Resource is HttpContext http
        && owned(context.User.ToActor()) is { } own
        && string.Equals(
            own,
            http.GetRouteValue(routeKey) as string,
            StringComparison.OrdinalIgnoreCase
        );

    private static bool IsKnown(AuthorizationHandlerContext context) =>
        context.User.ToActor() is not Actor.Anonymous;

    // A wrong address or method is wrong for everybody; nobody should log in to hear that. All that is mapped is a RouteEndpoint.
    private static bool IsNothingThere(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.GetEndpoint() is not RouteEndpoint;
}
