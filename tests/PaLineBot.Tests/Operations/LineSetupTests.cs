using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Hosting;
using PaLineBot.Operations;
using PaLineBot.Outbox;
using PaLineBot.People;
using PaLineBot.RichMenus;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Operations.RichMenuSteps;

namespace PaLineBot.Tests.Operations;

public sealed class LineSetupTests
{
    [Fact]
    public async Task Setting_up_twice_leaves_one_menu_of_each_kind_and_everyone_linked_sees_theirs()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        var teacher = await LinkedAsync(world, Position.Teacher);
        var director = await LinkedAsync(world, Position.SchoolDirector);
        var stranger = await world.NewAccountAsync("คนยังไม่เข้าร่วม");
        await world.Http.OrderAsync($"/control/users/{stranger.UserId}/follow", new { channel = World.District });

        Assert.Equal(0, await SetupAsync(world));
        Assert.Equal(0, await SetupAsync(world, "--webhook", world.Service.Address));

        Assert.Equal(["PaLineBot approved", "PaLineBot begin", "PaLineBot evaluation", "PaLineBot superior", "PaLineBot waiting", "PaLineBot writer"], await MenusAtLineAsync(world));
        Assert.Equal("PaLineBot begin", await MenuOfAsync(world, teacher));
        Assert.Equal("PaLineBot superior", await MenuOfAsync(world, director));
        Assert.Null(await MenuOfAsync(world, stranger));
    }

    [Fact]
    public async Task Whoever_sets_up_is_reminded_of_redelivery_which_only_the_console_can_switch_on()
    {
        await using var world = await World.StartAsync(withService: false);
        await using var output = new StringWriter();

        Assert.Equal(0, await CommandLine.RunAsync(
            ["line", "setup", "--district", World.District, "--ConnectionStrings:Default", world.ConnectionString, "--Data:Folder", world.DataFolder, "--Line:ApiBase", world.Line.Address], output));

        Assert.Contains("Webhook redelivery", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deputy_sees_the_superiors_menu_as_long_as_they_act_for_the_director()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        var deputy = await LinkedAsync(world, Position.DeputySchoolDirector);
        await SetupAsync(world);
        await world.AsStaffAsync(work => ActingSuperiors.SetAsync(work, deputy.PersonId, "school", "10010001"));
        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, deputy) == "PaLineBot superior");

        await world.AsStaffAsync(work => ActingSuperiors.EndAsync(work, deputy.PersonId));
        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, deputy) == "PaLineBot begin");
    }

    [Fact]
    public async Task Somebody_away_during_the_setup_sees_the_menu_when_adding_the_account_again()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        var teacher = await LinkedAsync(world, Position.Teacher);
        await world.Http.OrderAsync($"/control/users/{teacher.UserId}/block", new { channel = World.District });
        await SetupAsync(world);
        Assert.Null(await MenuOfAsync(world, teacher));

        await world.Http.OrderAsync($"/control/users/{teacher.UserId}/unblock", new { channel = World.District });

        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, teacher) == "PaLineBot begin");
    }

    [Fact]
    public async Task An_account_that_comes_back_while_LINE_is_busy_keeps_its_menu()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        var teacher = await LinkedAsync(world, Position.Teacher);
        await SetupAsync(world);
        await world.FaultAsync(new { kind = "429-rate", method = "DELETE", path = "/v2/bot/user/*" });

        await world.AsStaffAsync(async work =>
        {
            await Accounts.TakeOffAsync(work, teacher.PersonId, told: null);
            await Accounts.LinkAsync(work, teacher.PersonId, teacher.UserId);
        });

        await world.IsQuietAsync();
        Assert.Equal("PaLineBot begin", await MenuOfAsync(world, teacher));
    }

    [Fact]
    public async Task A_role_that_changes_while_LINE_gives_the_menu_of_before_is_not_missed()
    {
        await using var world = await World.StartAsync(withService: false);
        LinePerson? teacher = null;
        var line = new Meanwhile(() => world.ExecuteAsync("update people set position = 'SchoolDirector' where id = @PersonId", new { teacher!.PersonId }));
        await world.AddServiceAsync(change: services => services.AddSingleton(_ => new HttpClient(line)));
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        await SetupAsync(world);
        teacher = await LinkedAsync(world, Position.Teacher);

        await world.AsStaffAsync(work => Accounts.LinkAsync(work, teacher.PersonId, teacher.UserId));

        await world.IsQuietAsync();
        Assert.Equal("PaLineBot superior", await MenuOfAsync(world, teacher));
    }

    [Fact]
    public async Task A_menu_that_is_not_there_for_a_moment_is_given_later()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        await SetupAsync(world);
        var menu = await world.ScalarAsync<string>("select rich_menu_id from rich_menus where role = 'begin'");
        await world.ExecuteAsync("update rich_menus set rich_menu_id = 'richmenu-00000000000000000000000000000000' where role = 'begin'");
        var teacher = await LinkedAsync(world, Position.Teacher);
        await world.AsStaffAsync(work => Accounts.LinkAsync(work, teacher.PersonId, teacher.UserId));
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<bool>(
            "select count(*) filter (where attempts > 0) > 0 and count(*) filter (where attempts = 0 and status = 0) = 0 from outbox where kind = 'rich-menu'"));

        await world.ExecuteAsync("update rich_menus set rich_menu_id = @menu where role = 'begin'", new { menu });
        await world.MoveClockAsync(TimeSpan.FromMinutes(6));

        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, teacher) == "PaLineBot begin");
    }

    [Fact]
    public async Task A_menu_left_by_a_run_that_broke_off_is_cleared_away()
    {
        await using var world = await World.StartAsync(withService: false);
        await SetupAsync(world);
        await world.ExecuteAsync("delete from rich_menus");

        await SetupAsync(world);

        Assert.Equal(RichMenuRoles.All.Count, (await MenusAtLineAsync(world)).Count);
    }

    [Fact]
    public async Task A_wrong_channel_secret_is_said_in_plain_words()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.Http.OrderAsync("/control/channels", new { key = World.District, channelSecret = "another-secret-0123456789abcdef" });

        var refusal = await Assert.ThrowsAsync<LineRefusalException>(() => SetupAsync(world));

        Assert.Contains("channel secret was refused", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_webhook_that_does_not_answer_is_said_in_plain_words()
    {
        await using var world = await World.StartAsync(withService: false);

        var refusal = await Assert.ThrowsAsync<LineRefusalException>(() => SetupAsync(world, "--webhook", "http://127.0.0.1:9"));

        Assert.Contains("LINE got no 200 from it", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://pa.example.go.th", "https://pa.example.go.th/line/demo/webhook")]
    [InlineData("https://pa.example.go.th/bot/", "https://pa.example.go.th/bot/line/demo/webhook")]
    [InlineData("http://127.0.0.1:5200", "http://127.0.0.1:5200/line/demo/webhook")]
    public void The_webhook_address_names_the_district(string host, string address) =>
        Assert.Equal(address, WebhookSetup.Address(host, "demo").AbsoluteUri);

    [Theory]
    [InlineData("http://pa.example.go.th")]
    [InlineData("pa.example.go.th")]
    [InlineData("/tmp")]
    public void Only_https_addresses_are_taken(string host) =>
        Assert.Throws<SettingException>(() => WebhookSetup.Address(host, "demo"));

    private static async Task<IReadOnlyList<string?>> MenusAtLineAsync(World world)
    {
        await using var scope = await OpenAsync(world);
        var client = scope.Services.GetRequiredService<LineClients>().For(await scope.DistrictAsync());
        var menus = await client.ListRichMenusAsync();
        return [.. menus.Value!.Select(m => m.Name).Order(StringComparer.Ordinal)];
    }

    // Does something when LINE has given the first menu and has not answered yet.
    private sealed class Meanwhile(Func<Task> act) : DelegatingHandler(new SocketsHttpHandler())
    {
        private int given;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (request.Method == HttpMethod.Post && request.RequestUri!.AbsolutePath.StartsWith("/v2/bot/user/", StringComparison.Ordinal) && Interlocked.Increment(ref given) == 1)
            {
                await act();
            }

            return answer;
        }
    }
}
