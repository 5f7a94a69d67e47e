using PaLineBot.Hosting;

namespace PaLineBot.Operations;

/// <summary>The one district of a small deployment may stand in the settings (<c>District:Key, Name, ShortName, HelpContact, SubmitBy, ChannelId, ChannelSecret</c>).</summary>
public static class ConfiguredDistrict
{
    /// <summary>Adds or renews it; without such settings nothing happens.</summary>
    /// <exception cref="SettingException">Some of the settings are there and some are missing.</exception>
    public static async Task AddAsync(CommandScope scope)
    {
        if (scope.OptionOrNull("District:Key") is not { } key)
        {
            return;
        }

        var id = await DistrictCommands.AddAsync(scope, new DistrictValues(
            key, Required(scope, "District:Name"), Required(scope, "District:ShortName"), scope.OptionOrNull("District:HelpContact"),
            DistrictValues.Day("District:SubmitBy", scope.OptionOrNull("District:SubmitBy")),
            Required(scope, "District:ChannelId"), Required(scope, "District:ChannelSecret")));
        if (scope.OptionOrNull("District:LiffId") is { } liff)
        {
            await DistrictCommands.SetLiffAsync(scope, id, liff, Required(scope, "District:LoginChannelId"), scope.OptionOrNull("District:LoginChannelSecret"));
        }
    }

    private static string Required(CommandScope scope, string name) =>
        scope.OptionOrNull(name) ?? throw new SettingException(name, "is required when District:Key is set");
}
