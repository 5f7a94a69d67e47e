using PaLineBot.Hosting;

namespace PaLineBot.Districts;

/// <summary>How much asking and trying there may be; who is over it is told kindly.</summary>
/// <param name="RequestsADay">Requests to join of one LINE account in 24 hours.</param>
/// <param name="OpenASchool">Requests that wait for one school.</param>
/// <param name="WrongCodesAnHour">Wrong codes of all accounts of a district in an hour; then no code is looked at for a while.</param>
public sealed record JoiningSettings(int RequestsADay = 5, int OpenASchool = 60, int WrongCodesAnHour = 5_000)
{
    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static JoiningSettings From(SettingReader reader)
    {
        var sane = new JoiningSettings();
        return new JoiningSettings(
            reader.Number("Joining:RequestsADay", sane.RequestsADay, 1, 1000),
            reader.Number("Joining:OpenASchool", sane.OpenASchool, 1, 10_000),
            reader.Number("Joining:WrongCodesAnHour", sane.WrongCodesAnHour, 5, 100_000));
    }
}
