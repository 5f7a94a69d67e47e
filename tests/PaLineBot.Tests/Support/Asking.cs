namespace PaLineBot.Tests.Support;

/// <summary>Somebody without a code asks to join.</summary>
public static class Asking
{
    /// <summary>Adds the account, consents, and asks the school of most tests in this position.</summary>
    public static async Task AsksToJoinAsync(this LinePerson person, string position, string? name = null)
    {
        await person.FollowAsync();
        await person.TapAsync("ยินยอม");
        await person.AskAgainAsync(position, name);
    }

    /// <summary>Asks (once more).</summary>
    public static async Task AskAgainAsync(this LinePerson person, string position, string? name = null)
    {
        await person.SayAsync("ขอเข้าร่วม");
        await person.SayAsync(Office.School);
        await person.TapAsync(Office.SchoolButton);
        await person.SayAsync(name ?? person.Name);
        await person.TapAsync(position);
        await person.TapAsync("ชำนาญการ");
    }
}
