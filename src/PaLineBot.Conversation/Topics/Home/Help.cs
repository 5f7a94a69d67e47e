using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Topics;

/// <summary>Help at any point, about the point one is at; calendar and other things one asks.</summary>
internal static class Help
{
    /// <summary>Help for where the person is.</summary>
    public static void Show(Talk talk)
    {
        if (talk.Facts.Person is null)
        {
            talk.SayText(Wording.Get("help.joining", ("contact", Contact(talk))));
            Onboarding.Ways(talk);
            return;
        }
        if (talk.State.Over is { IsReturning: true }) talk.Say("help.returning");
        else if (talk.OpenField is { } field)
        {
            talk.SayText(Wording.Get("help.writing", ("field", Names.Of(talk.Form!, field)), ("words", HelpLine.Of(HelpPage.Writing)), ("contact", Contact(talk))) + "\n\n" + Asking.Again(talk, field));
            return;
        }
        else talk.Say("help.ways", ("words", HelpLine.Of(PageOf(talk))), ("contact", Contact(talk)));
        Home.Ways(talk);
    }

    private static HelpPage PageOf(Talk talk) => talk.Facts.Person is not { IsSuperior: true } person ? talk.Writes ? HelpPage.Idle : HelpPage.WritesNone
        : !talk.Writes ? HelpPage.Deciding
        : person.LeadsSchool ? HelpPage.Superior : HelpPage.SuperiorOfDistrict;

    /// <summary>Whom to ask in the district.</summary>
    public static string Contact(Talk talk) => talk.Facts.District.HelpContact is { Length: > 0 } c
        ? Wording.Get("help.contact", ("contact", c))
        : Wording.Get("help.contact-none", ("district", talk.Facts.District.ShortName));

    /// <summary>The dates that matter.</summary>
    public static void Calendar(Talk talk)
    {
        var fy = talk.FiscalYear;
        var submit = talk.Facts.District.SubmitBy is { } by ? Wording.Get("calendar.submit-by", ("day", ThaiMoment.Of(by))) : Wording.Get("calendar.submit-open");
        talk.SayText(Wording.Get("calendar.text", ("fy", fy), ("before", fy - 1), ("submit", submit)));
        talk.Offer(Quick.Continue, Quick.Mine, Quick.Menu);
    }

    public static void WhatIsPa(Talk talk)
    {
        talk.Say("help.what-is-pa");
        if (talk.Facts.Person is null) Onboarding.Ways(talk);
        else Resume(talk);
    }

    /// <summary>The way back to the open question, or the ways from here.</summary>
    public static void Resume(Talk talk)
    {
        if (talk.OpenField is { } field) talk.SayText(Asking.Again(talk, field));
        else Home.Ways(talk);
    }

    /// <summary>The schools that one leads, else those of the district for who decides on their directors, else where one belongs.</summary>
    public static void MySchool(Talk talk)
    {
        if (talk.Facts.Get(new LedSchoolsRequest()) is [_, ..] led) talk.Say("school.board", ("school", string.Join(" และ ", led.Select(s => s.Name))), ("n", talk.Duties.Count(d => d.IsDecision)));
        else if (talk.Facts.Person!.LeadsDistrict) DistrictBoard.Show(talk);
        else talk.Say("school.member", ("school", talk.Facts.Person.SchoolName ?? talk.Facts.District.ShortName));
        Home.Ways(talk);
    }
}
