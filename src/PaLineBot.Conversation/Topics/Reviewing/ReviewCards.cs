using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Conversation.Topics;

/// <summary>Makes the card a superior decides on: what is new, findings, the three weakest items.</summary>
internal static class ReviewCards
{
    private const int TextGraphemes = 200;

    public static ReviewCard Of(Form form, SubmissionFacts s)
    {
        var findings = Linter.Check(Subject.Of(form, s)).Where(f => f.Severity != Severity.Hint).ToList();
        var lines = new List<CardLine>
        {
            new(Wording.Get("l.position"), Names.Of(s.OwnerPosition)),
            new(Wording.Get("l.standing"), Names.Of(s.OwnerStanding)),
            new(Wording.Get("l.code"), JoinCodes.Shown(s.Round.ReceiptCode)),
        };
        if (!string.IsNullOrWhiteSpace(s.SchoolName)) lines.Insert(2, new(Wording.Get("l.school"), s.SchoolName));
        var kicker = Wording.Get("review.kicker", ("fy", s.FiscalYear), ("round", s.Round.Round));
        var count = findings.Count == 0 ? Wording.Get("review.no-findings") : Wording.Get("review.findings", ("n", findings.Count));
        return new ReviewCard(kicker, Clip.To(s.OwnerName, 80), CardAction.Of(s.OwnerName, Tap.Data(Verbs.Review, s.Id)), lines, News(form, s), count, findings.Count > 0,
            [.. WeakestItems.Of(form, s.Sheet, findings).Select(w => Row(form, s, w, findings))],
            [
                CardAction.Main("b.approve", Tap.Data(Verbs.Approve, s.Id)),
                CardAction.Other("b.return", Tap.Data(Verbs.Return, s.Id)),
                CardAction.Other("b.all-items", Tap.Data(Verbs.AllItems, s.Id)),
            ],
            Clip.Alt(Wording.Get("review.alt", ("name", s.OwnerName), ("news", News(form, s)), ("findings", count))));
    }

    /// <summary>Sections whose texts differ from the round before.</summary>
    public static IEnumerable<string> Changed(Form form, SubmissionFacts s) => form.Sections
        .Where(section => section.Fields.Any(f => s.Sheet.TextOf(f.Id) != (s.PreviousSheet?.TextOf(f.Id) ?? "")))
        .Select(section => section.Id);

    /// <summary>How many of the items that were commented on in the round before have other texts now.</summary>
    public static int Mended(Form form, SubmissionFacts s) => Changed(form, s).Intersect(s.PreviousComments.Select(c => c.SectionId)).Count();

    private static string News(Form form, SubmissionFacts s)
    {
        if (s.PreviousSheet is null) return Wording.Get("review.first-round");
        var changed = Changed(form, s).ToList();
        if (changed.Count == 0) return Wording.Get("review.nothing-new");
        var asked = Mended(form, s);
        return Wording.Get("review.news", ("items", string.Join(", ", changed.Select(id => Names.Short(form, id)))),
            ("asked", asked), ("of", s.PreviousComments.Count));
    }

    private static CardRow Row(Form form, SubmissionFacts s, Section section, List<Finding> findings)
    {
        var text = string.Join(" / ", section.Fields.Where(f => s.Sheet.Has(f.Id)).Select(f => s.Sheet.TextOf(f.Id)));
        var about = findings.FirstOrDefault(f => f.SectionId == section.Id)?.Message;
        var note = Clip.OneLine(text.Length == 0 ? Wording.Get("item.empty") : text, TextGraphemes);
        if (about is not null) note += "\n" + Wording.Get("review.noticed", ("message", Clip.OneLine(about, 120)));
        return new CardRow("•", Sections.RowTitle(form, section), note, about is not null,
            CardAction.Of(Names.Short(form, section), Tap.Data(Verbs.See, s.Id, section.Id)));
    }
}
