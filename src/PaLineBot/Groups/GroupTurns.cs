using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.Groups;

/// <summary>LINE groups in chat.</summary>
internal sealed class GroupTurns(FormCatalogue catalogue, DutyList duties) : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        on.Effect<GroupPresence>(Groups.SetPresenceAsync);
        on.Effect<BindGroup>(Groups.BindAsync);
        on.Fact((Work work, GroupRequest _) => Groups.FindAsync(work, catalogue, duties));
    }
}
