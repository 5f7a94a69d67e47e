using PaLineBot.Operations;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Operations;

/// <summary>What tests of rich menus do and look at.</summary>
internal static class RichMenuSteps
{
    public static async Task<int> SetupAsync(World world, params string[] more)
    {
        await using var scope = await OpenAsync(world, more);
        return await LineSetup.RunAsync(scope);
    }

    public static Task<CommandScope> OpenAsync(World world, params string[] more) => CommandScope.OpenAsync(
        "line setup",
        [
            "--district", World.District, "--ConnectionStrings:Default", world.ConnectionString,
            "--Data:Folder", world.DataFolder, "--Line:ApiBase", world.Line.Address, "--Simulator:Clock", world.Line.Address, .. more,
        ]);

    public static async Task<LinePerson> LinkedAsync(World world, Position position)
    {
        var person = await world.AddPersonAsync("ตัวอย่าง ใจดี", position, AcademicStanding.Professional, "10010001");
        await world.Http.OrderAsync($"/control/users/{person.UserId}/follow", new { channel = World.District });
        await world.ExecuteAsync("update people set line_user_id = @UserId where id = @PersonId", new { person.UserId, person.PersonId });
        return person;
    }

    public static async Task<string?> MenuOfAsync(World world, LinePerson person)
    {
        var shown = await world.Http.OrderAsync($"/control/users/{person.UserId}/richmenu?channel={World.District}");
        return shown.GetProperty("richMenuId").GetString() is null ? null : shown.GetProperty("menu").GetProperty("name").GetString();
    }
}
