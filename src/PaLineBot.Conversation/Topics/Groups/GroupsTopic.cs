using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class GroupsTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new WordRow(Intent.BindSchool) { InGroup = Group.Bind, NeedsInGroup = [new LedSchoolsRequest()], Help = [new(HelpPage.Group, 4, "group.say-bind")] },
        new WordRow(Intent.Remind) { InGroup = Group.Remind, Help = [new(HelpPage.Group, 3, "group.say-remind")] },
    ];
}
