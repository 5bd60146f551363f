using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Pots;

/// <summary>An application window, and the money for it.</summary>
/// <param name="WindowFrom">The first day of the window in the terms.</param>
/// <param name="Limit">The ceiling of all grants together.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record OpenPotRequest(string? WindowFrom, string? Limit);

/// <summary>Give a window of the terms its pot; it opens by itself, at the time that the terms say.</summary>
public sealed record OpenPot(Once Once, SchemeId Scheme, OpenPotRequest Request);

public static class OpenPotHandler
{
    public static async Task<Outcome> Handle(
        OpenPot command,
        IDocumentSession session,
        TermsShelf shelf,
        MasterKey master,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var limit = input.Amount("limit", command.Request.Limit);
        var terms = await shelf.AllAsync(session, cancellation);
        var found = WindowOf(command, terms, input);
        var now = clock.GetCurrentInstant();
        if (found?.IsOverAt(now) is true)
        {
            input.Refuse("windowFrom", PotWords.WindowIsOver(found.Window.Until));
        }
        if (!input.IsSound)
        {
            return input.ToOutcome();
        }
        var window = found!.Window;
        var pot = StreamId.OfPot(command.Scheme, window.From);
        return await session.RunAsync(
            command.Once,
            pot,
            _ => new PotCommand.OpenPot(
                pot,
                command.Scheme,
                window,
                found.OpensAt,
                window.ClosesAt(Today.Netherlands),
                limit,
                now
            )
            {
                Registering =
                    found.Registration is { } r && now < r.End
                        ? new Registering(r.Start, r.End, DrawOrder.Hash(master.SeedOf(pot)))
                        : null,
            },
            cancellation
        );
    }

    private static PotWindow? WindowOf(OpenPot command, TermsBook book, Input input)
    {
        if (input.Day("windowFrom", command.Request.WindowFrom) is not { } from)
        {
            return null;
        }
        var terms = book.InForce(command.Scheme, from);
        if (terms?.The<GrantedOnApplication>() is null)
        {
            input.Refuse("schemeId", PotWords.NoPotByTerms(command.Scheme, from));
            return null;
        }
        var windows = terms.The<ApplicationWindows>()!;
        if (windows.Windows.FirstOrDefault(w => w.From == from) is { } window)
        {
            return new PotWindow(terms, window);
        }
        input.Refuse("windowFrom", PotWords.NoWindowFrom(from, windows.Windows));
        return null;
    }
}

/// <summary>The answer: the same for a retry.</summary>
public sealed record PotMade(Guid PotId);

public static class OpenPotEndpoint
{
    /// <summary>Give an application window its pot.</summary>
    public static Task<Results<Created<PotMade>, ProblemHttpResult>> Post(
        string schemeId,
        OpenPotRequest request,
        [AsParameters] WritingRequest writing
    )
    {
        var scheme = new SchemeId(schemeId);
        return writing.SendAsync(
            new OpenPot(writing.Once($"open-pot:{schemeId}", request), scheme, request),
            () =>
            {
                var pot = StreamId.OfPot(scheme, new Input().Day("", request.WindowFrom)!.Value);
                return TypedResults.Created($"{ApiPaths.Root}/pots/{pot}", new PotMade(pot.Value));
            }
        );
    }
}
