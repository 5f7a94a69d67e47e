using FsCheck;
using FsCheck.Fluent;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>Sheets of the three forms, three fields in four filled with <see cref="HardTexts"/>, and a field that no form has.</summary>
public static class HardSheets
{
    public static Arbitrary<LintSubject> Any() => (
        from form in Gen.Elements(TestCatalogue.Teacher, TestCatalogue.Director, TestCatalogue.District)
        from texts in Gen.ArrayOf(Gen.Frequency((1, Gen.Constant("")), (3, HardTexts.OfUpTo(200))), form.Fields.Count())
        from standing in Gen.Choose(0, 4)
        let answers = form.Fields.Zip(texts, (field, text) => (field.Id, text)).Where(a => a.text.Length > 0)
        select LintHelp.Subject(form, LintHelp.Sheet(form, [("9.9.task", "ก"), .. answers]), (AcademicStanding)standing)).ToArbitrary();
}
