using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>Good answers as people write them (good-answers.tsv: position, kind of field, text): lint lets them be.</summary>
public sealed class GoodAnswersTests
{
    private static readonly Dictionary<string, FieldRole> Kinds = new()
    {
        ["task"] = FieldRole.Task,
        ["outcome"] = FieldRole.Outcome,
        ["measure"] = FieldRole.OutcomeMeasure,
        ["challenge.problem"] = FieldRole.ChallengeProblem,
        ["challenge.method"] = FieldRole.ChallengeMethod,
        ["challenge.quantitative"] = FieldRole.ChallengeQuantitative,
        ["challenge.qualitative"] = FieldRole.ChallengeQualitative,
    };

    private static readonly List<GoodAnswer> Corpus =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Lint", "good-answers.tsv")).Select(GoodAnswer.Read)];

    [Fact]
    public void There_are_ten_for_each_kind_of_field_and_position()
    {
        Position[] positions = [Position.Teacher, Position.SchoolDirector, Position.DistrictDirector];
        var few = positions.SelectMany(p => Kinds.Values, (p, kind) => (Position: p, Kind: kind, Count: Corpus.Count(a => a.Position == p && a.Kind == kind)))
            .Where(c => c.Count < 10);
        Assert.Empty(few);
    }

    [Theory]
    [InlineData(Position.Teacher, Position.Teacher)]
    [InlineData(Position.SchoolDirector, Position.SchoolDirector)]
    [InlineData(Position.SchoolDirector, Position.DeputySchoolDirector)]
    [InlineData(Position.DistrictDirector, Position.DistrictDirector)]
    public void None_is_called_wrong_and_hardly_one_is_doubted(Position writer, Position position)
    {
        var form = FormCatalogue.Embedded.CurrentFor(position)!;
        var answers = Corpus.Where(a => a.Position == writer).ToList();
        var findings = answers.SelectMany(a => a.FindingsIn(form), (a, f) => (a.Text, f)).Where(f => f.f.Severity != Severity.Hint).ToList();

        Assert.Equal("", string.Join('\n', findings.Where(f => f.f.Severity == Severity.Error).Select(f => $"{f.f.RuleId} {f.Text}")));
        Assert.True(
            findings.DistinctBy(f => f.Text).Count() * 20 <= answers.Count,
            string.Join('\n', findings.Select(f => $"{f.f.RuleId} {f.Text}: {f.f.Message}")));
    }

    private sealed record GoodAnswer(Position Position, FieldRole Kind, string Text)
    {
        public static GoodAnswer Read(string line)
        {
            var columns = line.Split('\t');
            return new(Enum.Parse<Position>(columns[0]), Kinds[columns[1]], columns[2].Replace("\\n", "\n", StringComparison.Ordinal));
        }

        public IReadOnlyList<Finding> FindingsIn(Form form)
        {
            var field = form.Fields.First(f => f.Role == Kind).Id;
            return Linter.CheckField(LintHelp.Subject(form, (field, Text)), field);
        }
    }
}
