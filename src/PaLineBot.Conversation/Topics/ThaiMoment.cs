using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Conversation.Topics;

/// <summary>Moments as shown in chat.</summary>
internal static class ThaiMoment
{
    /// <summary>21 พ.ย. 2569 เวลา 10:32 น.</summary>
    public static string Of(DateTimeOffset at) => Wording.Get("moment", ("day", Of(ThaiDate.DayOf(at))), ("time", ThaiDate.Time(at)));

    /// <summary>21 พ.ย. 2569.</summary>
    public static string Of(DateOnly day) => ThaiDate.Short(day);
}
