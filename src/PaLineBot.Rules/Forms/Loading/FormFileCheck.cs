namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Checks a merged form file before it becomes a <see cref="Form"/>.</summary>
internal sealed class FormFileCheck(string file, FormFile form, Problems problems)
{
    /// <summary>Most graphemes of a button or card label.</summary>
    public const int ShortTitle = 20;

    /// <summary>Sub-indicators of every position (S000, S001, S002).</summary>
    public const int SubIndicators = 15;

    /// <summary>The five fields of a challenge topic (pa-domain §2.10).</summary>
    public static readonly string[] ChallengeFields = ["title", "problem", "method", "quantitative", "qualitative"];

    private bool IsComplete => form.Status == FormStatus.Complete;

    /// <summary>Notes everything that is wrong; true when nothing is.</summary>
    public bool Run()
    {
        var before = problems.Lines.Count;
        CheckHead();
        CheckLevels();
        CheckBeneficiaries();
        CheckColumns();
        CheckPart("header", form.Header);
        CheckPart("workload", form.Workload);
        CheckDomains();
        CheckChallenge();
        return problems.Lines.Count == before;
    }

    private void CheckHead()
    {
        problems.Text(file, "formId", form.FormId);
        if (form.Version is not >= 1) problems.Add(file, "version", "a whole number from 1");
        if (form.Position is null) problems.Add(file, "position", $"one of {string.Join(", ", Enum.GetNames<Position>())}");
        if (form.Status is null) problems.Add(file, "status", $"one of {string.Join(", ", Enum.GetNames<FormStatus>())}");
        problems.Text(file, "title", form.Title);
        problems.Text(file, "positionTitle", form.PositionTitle);
        problems.Text(file, "source", form.Source);
        if (form.MinimumHours is <= 0 or > Rules.Text.Hours.WeekHours) problems.Add(file, "minimumHours", "hours a week, or null");
        if (!IsComplete) return;
        if (form.ChallengeCount is not (>= 1 and <= 9)) problems.Add(file, "challengeCount", "a number from 1 to 9");
        problems.Text(file, "declaration", form.Declaration);
        problems.Text(file, "approvalTitle", form.ApprovalTitle);
    }

    private void CheckLevels()
    {
        var levels = form.Levels ?? [];
        if (levels.Length == 0 && IsComplete) problems.Add(file, "levels", "a list with one entry per standing");
        problems.Unique(file, "levels[].standing", levels.Select(l => l.Standing?.ToString()));
        for (var i = 0; i < levels.Length; i++)
        {
            if (levels[i].Standing is null) problems.Add(file, $"levels[{i}].standing", $"one of {string.Join(", ", Enum.GetNames<AcademicStanding>())}");
            problems.Text(file, $"levels[{i}].verb", levels[i].Verb);
            problems.Text(file, $"levels[{i}].meaning", levels[i].Meaning);
            CheckWords($"levels[{i}].keywords", levels[i].Keywords);
        }
    }

    private void CheckBeneficiaries()
    {
        var groups = form.Beneficiaries ?? [];
        if (groups.Length == 0 && IsComplete) problems.Add(file, "beneficiaries", "a list with at least one group");
        problems.Unique(file, "beneficiaries[].id", groups.Select(g => g.Id));
        for (var i = 0; i < groups.Length; i++)
        {
            problems.Text(file, $"beneficiaries[{i}].id", groups[i].Id);
            problems.Text(file, $"beneficiaries[{i}].title", groups[i].Title);
            CheckWords($"beneficiaries[{i}].keywords", groups[i].Keywords);
        }
    }

    private void CheckColumns()
    {
        if (form.Columns is null && !IsComplete) return;
        CheckTitle("columns.task", form.Columns?.Task);
        CheckTitle("columns.outcome", form.Columns?.Outcome);
        CheckTitle("columns.measure", form.Columns?.Measure);
    }

    private void CheckPart(string name, PartEntry? part)
    {
        if (part is null)
        {
            if (IsComplete && name == "workload") problems.Add(file, name, "an object with title and fields");
            return;
        }

        problems.Text(file, $"{name}.title", part.Title);
        new FieldEntryCheck(file, name, part.Fields ?? [], problems).Run();
    }

    private void CheckDomains()
    {
        var domains = form.Domains ?? [];
        var count = domains.Sum(d => d.SubIndicators?.Length ?? 0);
        if (IsComplete && count != SubIndicators) problems.Add(file, "domains", $"{SubIndicators} subIndicators in all, has {count}");
        problems.Unique(file, "domains[].no", domains.Select(d => d.No));
        problems.Unique(file, "domains[].subIndicators[].no", domains.SelectMany(d => d.SubIndicators ?? []).Select(s => s.No));
        for (var i = 0; i < domains.Length; i++)
        {
            problems.Text(file, $"domains[{i}].no", domains[i].No);
            problems.Text(file, $"domains[{i}].title", domains[i].Title);
            var rows = domains[i].SubIndicators ?? [];
            for (var j = 0; j < rows.Length; j++)
            {
                problems.Text(file, $"domains[{i}].subIndicators[{j}].title", rows[j].Title);
                if (rows[j].No?.StartsWith($"{domains[i].No}.", StringComparison.Ordinal) != true)
                    problems.Add(file, $"domains[{i}].subIndicators[{j}].no", $"{domains[i].No}.{j + 1}, is \"{rows[j].No}\"");
            }
        }
    }

    private void CheckChallenge()
    {
        if (form.Challenge is null && !IsComplete) return;
        problems.Text(file, "challenge.title", form.Challenge?.Title);
        var fields = form.Challenge?.Fields ?? [];
        foreach (var name in ChallengeFields) CheckTitle($"challenge.fields.{name}", fields.GetValueOrDefault(name));
        foreach (var name in fields.Keys.Except(ChallengeFields))
            problems.Add(file, $"challenge.fields.{name}", $"one of {string.Join(", ", ChallengeFields)}");
    }

    private void CheckTitle(string property, TitleEntry? entry)
    {
        problems.Text(file, $"{property}.title", entry?.Title);
        problems.Text(file, $"{property}.shortTitle", entry?.ShortTitle, ShortTitle);
    }

    private void CheckWords(string property, string[]? words)
    {
        if (words is not { Length: > 0 } || words.Any(string.IsNullOrWhiteSpace)) problems.Add(file, property, "a list of words, none empty");
    }
}
