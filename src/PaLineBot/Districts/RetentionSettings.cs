using PaLineBot.Hosting;

namespace PaLineBot.Districts;

/// <summary>How long what is stored about people is kept, counted from the end of the fiscal year it belongs to.</summary>
/// <param name="Years">Fiscal years that all is kept which no law has kept longer.</param>
/// <param name="OfficialYears">Fiscal years that official papers are kept: rounds that were decided, with their evidence.</param>
/// <param name="Law">The law that says so, as people are told; null for the usual one.</param>
public sealed record RetentionSettings(int Years = 5, int OfficialYears = 10, string? Law = null)
{
    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static RetentionSettings From(SettingReader reader)
    {
        var sane = new RetentionSettings();
        var years = reader.Number("Retention:Years", sane.Years, 1, 100);
        var official = reader.Number("Retention:OfficialYears", sane.OfficialYears, 1, 100);
        return official >= years
            ? new RetentionSettings(years, official, reader.Text("Retention:Law"))
            : throw new SettingException("Retention:OfficialYears", $"should not be less than Retention:Years, which is {years}");
    }
}
