using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What is said of a field's examples: those that fit the owner's classes and standing.</summary>
internal static class ExampleText
{
    public static string Of(Talk talk, Field field)
    {
        var name = ("field", (object?)Names.Of(talk.Form!, field));
        var fitting = new FittingExamples(talk.Form!, talk.Sheet!, talk.Facts.Person?.Standing ?? AcademicStanding.None).Of(field);
        if (fitting.Count == 0) return Wording.Get("example.none", name);
        var texts = fitting.Select(e => fitting.Count > 1 && e.Kind is { } kind ? Wording.Get("example.kind", ("kind", kind.Title), ("text", e.Text)) : e.Text);
        return Wording.Get("example.text", name, ("text", string.Join("\n\n", texts)));
    }
}
