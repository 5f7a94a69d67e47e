using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Jobs;

/// <summary>The operators' page of jobs.</summary>
public sealed class DashboardTests
{
    private const string Key = "a secret of operators";

    [Fact]
    public async Task Without_an_operators_key_there_is_no_such_page()
    {
        await using var world = await StartAsync(("Simulator:Clock", null));

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(world, Key));
    }

    [Fact]
    public async Task It_opens_by_the_key_only_and_guessing_ends_soon()
    {
        await using var world = await StartAsync(("Simulator:Clock", null), ("Operator:Key", Key));
        await world.Service.SettleAsync(world);

        await Eventually.HoldsAsync(async () => await StatusAsync(world, Key) == HttpStatusCode.OK);
        using (var asked = await AskAsync(world, null))
        {
            Assert.Equal((HttpStatusCode.Unauthorized, "Basic"), (asked.StatusCode, asked.Headers.WwwAuthenticate.Single().Scheme));
        }

        for (var guess = 0; guess < 10; guess++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(world, $"{Key}{guess}"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await StatusAsync(world, Key));
    }

    [Fact]
    public async Task With_a_simulator_this_machine_sees_the_jobs_and_no_district_and_another_site_changes_nothing()
    {
        await using var world = await StartAsync();
        await world.Service.SettleAsync(world);
        await Eventually.HoldsAsync(async () => await StatusAsync(world, null) == HttpStatusCode.OK);

        using var page = await AskAsync(world, null, "/recurring");
        var html = await page.Content.ReadAsStringAsync();
        Assert.Contains("clean-inbox", html, StringComparison.Ordinal);
        Assert.Contains("paper-batches", html, StringComparison.Ordinal);
        Assert.DoesNotContain("สพป.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Host=", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);

        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent([new("jobs[]", "clean-inbox")]);
        using var forged = await http.PostAsync(new Uri($"{world.Service.Address}/ops/jobs/recurring/remove"), form);
        Assert.False(forged.IsSuccessStatusCode, $"a POST without a token was answered {forged.StatusCode}");
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from hangfire.set where key = 'recurring-jobs' and value = 'clean-inbox'"));
        await world.NothingWentWrongAsync();
    }

    private static Task<World> StartAsync(params (string Name, string? Value)[] settings) => World.StartWithAsync([.. settings.Select(s => (s.Name, s.Value ?? ""))]);

    private static async Task<HttpStatusCode> StatusAsync(World world, string? key)
    {
        using var answer = await AskAsync(world, key);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> AskAsync(World world, string? key, string path = "")
    {
        using var http = new HttpClient();
        if (key is not null)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"operator:{key}")));
        }

        return await http.GetAsync(new Uri($"{world.Service.Address}/ops/jobs{path}"));
    }
}
