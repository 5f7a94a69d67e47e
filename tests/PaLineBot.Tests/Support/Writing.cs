using PaLineBot.Conversation;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Tests.Support;

/// <summary>Writes a PA1 in chat, whatever its form: answers the question that is open until there is none.</summary>
public static class Writing
{
    /// <summary>From a stranger's first greeting to the first question.</summary>
    public static async Task JoinWithCodeAsync(this LinePerson person)
    {
        await person.FollowAsync();
        await person.TapAsync("ยินยอม");
        await person.SayAsync(person.Code);
        Assert.Contains(person.Name, person.AnswerText, StringComparison.Ordinal);
        await person.TapAsync("ใช่ ฉันเอง");
        await person.TapAsync("เริ่มทำ PA");
    }

    /// <summary>A teacher who has begun and is being asked for a field.</summary>
    public static async Task<LinePerson> AddWritingAsync(this World world, string fieldId)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SayAsync("เริ่มทำ PA");
        await teacher.PostbackAsync($"field|{fieldId}");
        return teacher;
    }

    /// <summary>The id of the field that is being asked, or null.</summary>
    public static async Task<string?> OpenFieldAsync(this LinePerson person) =>
        ConversationState.FromJson(await person.World.ScalarAsync<string>("select state from conversations where lane = @lane", new { lane = person.UserId }))
            .Writing?.Open?.FieldId;

    /// <summary>Answers every question with the catalogue's example.</summary>
    /// <returns>How many answers it took.</returns>
    public static async Task<int> AnswerEverythingAsync(this LinePerson person, Form form)
    {
        for (var answers = 0; ; answers++)
        {
            Assert.True(answers < 400, $"still asking after {answers} answers: {person.AnswerText}");
            if (await person.OpenFieldAsync() is not { } id)
            {
                return answers;
            }

            await person.AnswerAsync(form.FindField(id)!);
        }
    }

    /// <summary>Answers one question as a person would: types a text or a number, taps a choice.</summary>
    public static async Task AnswerAsync(this LinePerson person, Field field)
    {
        switch (field.Kind)
        {
            case FieldKind.OneOf:
                await person.PostbackAsync($"opt|{field.Id}|{field.Options[0].Id}");
                break;
            case FieldKind.AnyOf:
                await person.PostbackAsync($"toggle|{field.Id}|{field.Options[0].Id}");
                await person.TapAsync("เลือกครบแล้ว");
                break;
            default:
                await person.SayAsync(Examples.Stored(field) ?? "ตามแผนปฏิบัติการประจำปี");
                break;
        }
    }
}
