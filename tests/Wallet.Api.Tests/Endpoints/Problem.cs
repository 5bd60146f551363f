using System.Net;
using Wallet.Testing;

namespace Wallet.Api.Tests.Endpoints;

internal static class Problem
{
    /// Every answer that is no success has the same form, whatever went wrong.
    public static Answer AssertProblem(this Answer answer, HttpStatusCode status)
    {
        Assert.True(
            status == answer.Status,
            $"{(int)answer.Status} and not {(int)status}: {answer.Text}"
        );
        Assert.Equal("application/problem+json", answer.MediaType);
        Assert.Equal((int)status, (int?)answer.Json["status"]);
        Assert.False(string.IsNullOrWhiteSpace(answer["title"]), answer.Text);
        Assert.False(string.IsNullOrWhiteSpace(answer["detail"]), answer.Text);
        Assert.True(answer.Headers.ContainsKey("API-Version"));
        Assert.DoesNotContain("Wallet.", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", answer.Text, StringComparison.Ordinal);
        return answer;
    }
}
