namespace PaLineBot.Hosting;

/// <summary>A setting is missing or wrong; the message names it and says what it should be. The program ends with code 78.</summary>
/// <param name="name">Name of the setting.</param>
/// <param name="shouldBe">What it should be.</param>
public sealed class SettingException(string name, string shouldBe) : Exception($"setting {name}: {shouldBe}");
