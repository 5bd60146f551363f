using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Wallet.Api.Hosting;

namespace Wallet.Api.OpenApi;

/// <summary><c>openapi</c>: prints the description of the API. Starts neither server nor database.</summary>
public static class OpenApiCommand
{
    public static async Task<int> RunAsync(TextWriter output)
    {
        var builder = WalletHost.CreateBuilder([]);
        await using var app = WalletHost.Build(builder, "Host=none");
        app.UseEndpoints(_ => { }); // makes the endpoints known without a start
        var provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>(
            OpenApiSetup.DocumentName
        );
        var document = await provider.GetOpenApiDocumentAsync();
        await output.WriteLineAsync(
            await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1)
        );
        return 0;
    }
}
