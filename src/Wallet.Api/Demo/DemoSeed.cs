using System.Text.Json;
using Marten;
using NodaTime.Text;
using Wallet.Api.Auth.Development;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Api.Providers;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Projections.Catalogue;
using Wallet.Projections.Schemes;
using Wolverine;

namespace Wallet.Api.Demo;

/// <summary>
/// What somebody finds who starts the product for the first time. Everything is done by the commands that people use, under keys that follow from their
/// content: a second start finds the receipt of the whole and sends nothing; after a crash half-way the receipts of the parts do.
/// </summary>
public sealed class DemoSeed(
    IMessageBus bus,
    IDocumentSession session,
    RequestHash hash,
    SchemesFolder schemes,
    ILogger<DemoSeed> logger
)
{
    private const string Actor = "administrator:demo";
    private static readonly SchemeId WithPot = new("nl-tekortberoepen");
    private static readonly EmployerId DeBrug = new("90001234");
    private static readonly EmployerId Linde = new("90005678");

    public static async Task RunAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var today = scope.ServiceProvider.GetRequiredService<IClock>().TodayInTheNetherlands();
        await ActivatorUtilities.CreateInstance<DemoSeed>(scope.ServiceProvider).RunAsync(today);
    }

    private async Task RunAsync(LocalDate today)
    {
        var year = today.Year;
        var windows = PotWindow
            .AllOf(schemes.ToTermsBook())
            .Where(w => w.Terms.Scheme == WithPot && today <= w.Window.Until)
            .ToArray();
        PotWindow[] opened =
        [
            .. windows.Take(1),
            .. windows.Skip(1).Where(w => w.Registration is not null).Take(1),
        ];
        var terms = await Task.WhenAll(schemes.TermsFiles().Select(f => File.ReadAllTextAsync(f)));
        var courses = SampleCourses.Read();
        var whole = OnceFor(
            "seed",
            new
            {
                year,
                pots = opened.Select(w => w.Pot),
                terms,
                courses,
                people = Persona.All,
            }
        );
        if (await Receipts.EarlierAsync(session, whole, CancellationToken.None) is null)
        {
            await SendAllAsync(year, terms, courses);
            foreach (var window in opened)
            {
                await PotAsync(window);
            }
            await Receipts.SaveAsync(session, whole, new Outcome.Done(), CancellationToken.None);
        }
    }

    private async Task SendAllAsync(int year, string[] terms, JsonElement courses)
    {
        foreach (var document in terms)
        {
            await SendAsync(
                "publish-terms",
                document,
                once => new PublishTermsDocument(once, document)
            );
        }
        await bus.InvokeAsync<Imported>(
            new ImportFeed(OnceFor("import-catalogue", courses), courses)
        );
        foreach (var provider in SampleCourses.Providers())
        {
            await AdmitAsync(provider, year);
        }
        var citizens = Persona.All.OfType<Persona.Citizen>().ToDictionary(p => p.Id);
        foreach (var p in citizens.Values)
        {
            var request = new RegisterPersonRequest(
                p.CitizenNumber.Reveal(),
                p.Name,
                p.BirthDay.ToString("uuuu-MM-dd", null),
                p.Email,
                p.Facts
            );
            await SendAsync("register-person", request, once => new RegisterPerson(once, request));
        }
        await DepositAsync(DeBrug, "10000.00", "Depot De Brug");
        await DepositAsync(Linde, "5000.00", "Depot Linde");
        await StaffAsync(
            DeBrug,
            ("1001", citizens["bram"]),
            ("1002", citizens["emma"]),
            ("1003", citizens["finn"]),
            ("1004", citizens["chaima"])
        );
        await StaffAsync(Linde, ("2001", citizens["anna"]), ("2002", citizens["dirk"]));
        await GrantAsync(
            "nl-ontwikkelbudget",
            $"{year}",
            null,
            citizens["anna"],
            citizens["bram"],
            citizens["chaima"]
        );
        await GrantAsync("nl-doorzaam-voucher", $"{year}", null, citizens["anna"]);
        await GrantAsync("nl-aom-digital", null, "1000.00", citizens["bram"]);
        await TopUpAsync(DeBrug, "1001", "600.00", []);
        await TopUpAsync(Linde, "2001", "250.00", ["nl:digital-skills"]);
    }

    // One recognition in eight ends with the year: there is something to look up again.
    private async Task AdmitAsync(CourseProvider provider, int year)
    {
        var request = new AdmitProviderRequest(
            $"{provider.Id}",
            provider.Name,
            provider.KvkNumber,
            "crkbo",
            $"CRKBO-{provider.KvkNumber}",
            $"{year - 2}-01-01",
            provider.KvkNumber![^1] == '8' ? $"{year}-12-31" : $"{year + 2}-12-31",
            "www.crkbo.nl",
            $"{year}-01-01"
        );
        await SendAsync("admit-provider", request, once => new AdmitProvider(once, request));
    }

    private async Task PotAsync(PotWindow window)
    {
        var request = new OpenPotRequest(
            LocalDatePattern.Iso.Format(window.Window.From),
            "10000.00"
        );
        await SendAsync(
            $"open-pot:{WithPot}",
            request,
            once => new OpenPot(once, WithPot, request)
        );
    }

    private async Task DepositAsync(EmployerId employer, string amount, string reference)
    {
        var request = new DepositRequest(amount, reference);
        await SendAsync(
            $"record-deposit:{employer}",
            request,
            once => new RecordDeposit(once, employer, request)
        );
    }

    private async Task StaffAsync(
        EmployerId employer,
        params (string Number, Persona.Citizen Person)[] staff
    )
    {
        foreach (var (number, p) in staff)
        {
            var request = new AddStaffRequest(
                number,
                p.CitizenNumber.Reveal(),
                p.Name,
                p.BirthDay.ToString("uuuu-MM-dd", null)
            );
            await SendAsync(
                $"add-staff:{employer}",
                request,
                once => new AddStaff(once, employer, request)
            );
        }
    }

    private async Task GrantAsync(
        string scheme,
        string? year,
        string? amount,
        params Persona.Citizen[] people
    )
    {
        var request = new GrantRequest(
            year,
            amount,
            [.. people.Select(p => p.CitizenNumber.Reveal())]
        );
        var once = OnceFor($"grant:{scheme}", request);
        if (
            await bus.InvokeAsync<Granted>(new GrantCredit(once, new SchemeId(scheme), request))
            is Granted.Not not
        )
        {
            DemoLog.Refused(logger, once.Operation, not.Because);
        }
    }

    private async Task TopUpAsync(
        EmployerId employer,
        string staffNumber,
        string amount,
        string[] earmark
    )
    {
        var request = new TopUpRequest(staffNumber, amount, null, earmark);
        await SendAsync($"top-up:{employer}", request, once => new TopUp(once, employer, request));
    }

    private async Task SendAsync(string operation, object request, Func<Once, object> command)
    {
        var once = OnceFor(operation, request);
        var outcome = await bus.InvokeAsync<Outcome>(command(once));
        if (outcome is not Outcome.Done)
        {
            DemoLog.Refused(logger, operation, outcome);
        }
    }

    private Once OnceFor(string operation, object request)
    {
        var content = hash.Of(request);
        return new Once(Actor, operation, content, content);
    }
}

internal static partial class DemoLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Demo data: {Operation} came to {Outcome}")]
    public static partial void Refused(ILogger logger, string operation, Outcome outcome);
}
