using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Journey;

/// <summary>A teacher from adding the account to an approved agreement, through chat only.</summary>
internal static class JourneyBench
{
    private static readonly string[] Deciding = ["เห็นชอบ", "นางสาวสมใจ ใฝ่เรียน"];

    private const string AgreementOf =
        """
        from agreements a join people p on p.district_id = a.district_id and p.id = a.person_id
        where p.line_user_id = @lane
        """;

    /// <summary>Plays it.</summary>
    public static async Task<Figures> RunAsync(string root)
    {
        await using var stage = await Stage.StartAsync(root);
        var director = await ChatPerson.NewAsync(stage.Http, "ผู้อำนวยการ");
        await director.FollowAsync();
        await new Writing(director, stage.Database.Source, "DRECTR22").UntilAsync(_ => HasJoinedAsync(stage, director));
        Say.Line("the director has joined");

        var teacher = await ChatPerson.NewAsync(stage.Http, "ครู");
        await teacher.FollowAsync();
        var writing = new Writing(teacher, stage.Database.Source, "TEACHER2");
        await writing.UntilAsync(async _ => await StatusAsync(stage, teacher) == "Submitted");
        Say.Line($"the teacher has answered {writing.Answers} questions and submitted");

        await ApproveAsync(stage, director, teacher);
        Say.Line("the director has decided");
        return new Figures()
            .Add("answers", await stage.Database.ScalarAsync<long>($"select count(*) from answers n where n.agreement_id = (select a.id {AgreementOf})", Lane(teacher)))
            .Add("pushes_to_owner", await teacher.PushesAsync())
            .Add("status", (await StatusAsync(stage, teacher))!.ToLowerInvariant());
    }

    private static async Task ApproveAsync(Stage stage, ChatPerson director, ChatPerson teacher)
    {
        await director.SayAsync("รอพิจารณา");
        for (var taps = 0; taps < 4 && await StatusAsync(stage, teacher) == "Submitted"; taps++)
        {
            var label = Deciding.FirstOrDefault(director.Labels.Contains)
                ?? throw new InvalidOperationException($"nothing to decide by; the bot shows:\n{director.Words}\n{string.Join(" | ", director.Labels)}");
            await director.TapAsync(label);
        }
    }

    private static Task<string?> StatusAsync(Stage stage, ChatPerson person) =>
        stage.Database.ScalarAsync<string>($"select a.status {AgreementOf}", Lane(person));

    private static async Task<bool> HasJoinedAsync(Stage stage, ChatPerson person) =>
        await stage.Database.ScalarAsync<bool>("select exists (select 1 from people where line_user_id = @lane)", Lane(person));

    private static object Lane(ChatPerson person) => new { lane = person.UserId };
}
