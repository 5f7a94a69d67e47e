using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.Turns;

namespace PaLineBot.Groups;

/// <summary>LINE groups in chat.</summary>
internal sealed class GroupTurns(DutyList duties) : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        on.Effect<GroupPresence>(Groups.SetPresenceAsync);
        on.Effect<BindGroup>(Groups.BindAsync);
        on.Fact((Work work, GroupRequest _) => Groups.FindAsync(work, duties));
    }
}
