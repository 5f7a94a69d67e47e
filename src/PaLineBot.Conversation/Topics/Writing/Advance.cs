using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Goes on to whatever comes next in the writing.</summary>
internal static class Advance
{
    /// <summary>The commented item being mended, else the next open field, else the readiness check.</summary>
    public static void Next(Talk talk)
    {
        if (!talk.CanWrite) return;
        if (talk.Status == AgreementStatus.Returned && Returned.Next(talk)) return;
        if (Route.Next(talk.Form!, talk.Sheet!, talk.Place) is { } field)
        {
            SayOnceThatSkippedComeBack(talk, field.Id);
            Asking.Show(talk, field);
            return;
        }
        Asking.Close(talk);
        Readiness.Show(talk);
    }

    private static void SayOnceThatSkippedComeBack(Talk talk, string fieldId)
    {
        var skipped = talk.Place.Skipped;
        if (!skipped.Contains(fieldId) || talk.Place.SkippedAgain.Count > 0) return;
        if (talk.Place.Open is { } open && skipped.Contains(open.FieldId)) return;
        var left = Progress.WaitedFor(talk.Form!, talk.Sheet!).Count(f => skipped.Contains(f.Id));
        talk.Say("writing.skipped-come-back", ("n", left));
    }
}
