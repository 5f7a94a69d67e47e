using Microsoft.EntityFrameworkCore;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>Sheets of many people in which texts are left out, for what asks only which fields are written (<see cref="Progress"/>).</summary>
internal static class SheetOutlines
{
    // Stands for a text that is not read.
    private static readonly string Written = AnswerJson.Write(Answer.Of("…"));

    /// <summary>The sheets of these agreements by agreement. Only fields on which others depend have their texts.</summary>
    public static async Task<IReadOnlyDictionary<long, AnswerSheet>> OfAsync(Work work, FormCatalogue catalogue, IReadOnlyCollection<Agreement> agreements)
    {
        var ids = agreements.Select(a => a.Id).ToArray();
        var deciding = catalogue.All.SelectMany(f => f.Fields).Select(f => f.OnlyWhen?.FieldId).OfType<string>().Distinct().ToArray();
        var answers = await work.Db.Set<AnswerRow>()
            .Where(a => ids.Contains(a.AgreementId) && a.Parts != AnswerRow.NoParts)
            .Select(a => new { a.AgreementId, a.FieldId, a.NeedsRevision, Parts = deciding.Contains(a.FieldId) ? a.Parts : Written })
            .ToListAsync();
        var written = answers.ToLookup(a => a.AgreementId);
        return agreements.ToDictionary(
            a => a.Id,
            a => written[a.Id].Aggregate(AnswerSheet.Empty(a.Form), (sheet, n) => sheet.With(n.FieldId, AnswerJson.Read(n.Parts, n.NeedsRevision))));
    }
}
