using Wallet.Api.Auth;
using Wallet.Domain;

namespace Wallet.Api.Tests.Auth;

public sealed class An_actor
{
    private static readonly AccountId Account = new(
        Guid.Parse("01900000-0000-7000-8000-000000000001")
    );

    public static TheoryData<Actor, string> Actors =>
        new()
        {
            {
                new Actor.Citizen(Account, Assurance.Substantial),
                "citizen:01900000-0000-7000-8000-000000000001"
            },
            {
                new Actor.Employer(new EmployerId("90001234"), "a/b:c", Assurance.High),
                "employer:90001234/a/b:c"
            },
            {
                new Actor.Provider(new ProviderId(Account.Value), "a/b:c", Assurance.High),
                "provider:01900000-0000-7000-8000-000000000001/a/b:c"
            },
            { new Actor.Administrator("urn:a:b", Assurance.Substantial), "administrator:urn:a:b" },
            { new Actor.Anonymous(), "anonymous" },
        };

    [Theory, MemberData(nameof(Actors))]
    public void Is_the_same_after_a_round_trip_through_claims(Actor actor, string id)
    {
        Assert.Equal(id, actor.Id);
        Assert.Equal(actor, actor.ToPrincipal("Name", "test").ToActor());
    }

    [Fact]
    public void Is_the_name_of_the_user_and_what_people_are_called_is_not()
    {
        var user = new Actor.Citizen(Account, Assurance.High).ToPrincipal("Anna", "test");

        Assert.Equal($"citizen:{Account}", user.Identity!.Name);
        Assert.Equal("Anna", user.DisplayName());
    }
}
