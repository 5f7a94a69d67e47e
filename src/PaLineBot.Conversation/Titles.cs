using PaLineBot.Conversation.Topics;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation;

/// <summary>Official names of positions and standings, as chat and page both show them.</summary>
public static class Titles
{
    public static string Of(Position position) => Names.Of(position);

    public static string Of(AcademicStanding standing) => Names.Of(standing);
}
