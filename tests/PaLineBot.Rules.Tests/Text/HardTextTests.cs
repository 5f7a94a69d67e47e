using FsCheck.Xunit;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

/// <summary>What holds for any text at all.</summary>
[Properties(Arbitrary = [typeof(HardTexts)], MaxTest = 1000, QuietOnSuccess = true)]
public sealed class HardTextTests
{
    [Property]
    public void Normalising_twice_changes_no_more_than_once(string text)
    {
        var normal = ThaiText.Normalise(text);
        Assert.Equal(normal, ThaiText.Normalise(normal));
    }

    [Property]
    public void Digits_change_their_kind_and_nothing_else(string text)
    {
        Assert.Equal(text.Length, ThaiDigits.ToThai(text).Length);
        Assert.Equal(ThaiDigits.ToArabic(text), ThaiDigits.ToArabic(ThaiDigits.ToThai(ThaiDigits.ToArabic(text))));
    }

    [Property]
    public void A_text_is_shortened_to_what_was_asked_and_a_sign(string text) =>
        Assert.InRange(ThaiText.GraphemeCount(ThaiText.Shorten(ThaiText.Normalise(text), 10)), 0, 11);

    [Property]
    public void Hours_that_are_read_fit_into_a_week(string text)
    {
        var isHours = Hours.TryParse(text, out var hours);
        Assert.InRange(hours, 0, isHours ? Hours.WeekHours : 0);
    }

    [Property]
    public void Numbers_are_found_inside_the_text(string text) =>
        Assert.All(NumberMentions.Find(text), n => Assert.InRange(n.Start + n.Length, 1, text.Length));
}
