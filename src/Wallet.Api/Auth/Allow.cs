using Microsoft.AspNetCore.Authorization;

namespace Wallet.Api.Auth;

/// <summary>Who may call: the names that endpoints and pages write down. Whoever writes none down is called by nobody unknown.</summary>
public static class Allow
{
    public const string Citizen = "citizen";
    public const string Employer = "employer";
    public const string Administrator = "administrator";

    internal static void AddTo(AuthorizationBuilder authorization) =>
        authorization
            .AddPolicy(Citizen, Only<Actor.Citizen>)
            .AddPolicy(Employer, Only<Actor.Employer>)
            .AddPolicy(Administrator, Only<Actor.Administrator>)
            .SetFallbackPolicy(
                new AuthorizationPolicyBuilder()
                    .RequireAssertion(context => IsKnown(context) || IsNothingThere(context))
                    .Build()
            );

    private static void Only<TActor>(AuthorizationPolicyBuilder policy)
        where TActor : Actor =>
        policy.RequireAssertion(context => context.User.ToActor() is TActor);

    private static bool IsKnown(AuthorizationHandlerContext context) =>
        context.User.ToActor() is not Actor.Anonymous;

    // A wrong address is "not found" for everybody; nobody should log in to hear that.
    private static bool IsNothingThere(AuthorizationHandlerContext context) =>
        context.Resource is HttpContext http && http.GetEndpoint() is null;
}
