using Dapper;
using Npgsql;
using PaLineBot.Conversation;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Benchmarks.Journey;

/// <summary>
/// Plays one person's own agreement by whatever the bot shows: an open question gets the catalogue's example, else the first
/// button of the list that is on the screen is tapped.
/// </summary>
/// <param name="person">Who.</param>
/// <param name="database">Where the talk stands.</param>
/// <param name="code">Code to join by.</param>
internal sealed class Writing(ChatPerson person, NpgsqlDataSource database, string code)
{
    private const int MostSteps = 200;

    // In the order of their urgency; each is what a person would tap to go on.
    private static readonly string[] Onwards =
    [
        "ยินยอม", "ใช่ ฉันเอง", "ถูกต้อง", "เริ่มใหม่ทั้งหมด", "เริ่มทำ PA", "ยืนยันส่ง", "ส่งให้ผู้บังคับบัญชา", "ตรวจก่อนส่ง", "ทำ PA ต่อ",
    ];

    private bool saidCode;

    /// <summary>Questions answered so far.</summary>
    public int Answers { get; private set; }

    /// <summary>Goes on until <paramref name="done"/> (given the open field, or null).</summary>
    /// <exception cref="InvalidOperationException">The bot shows nothing to go on by; the message says what it shows.</exception>
    public async Task UntilAsync(Func<Field?, Task<bool>> done)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var field = await OpenFieldAsync();
            if (await done(field))
            {
                return;
            }

            await StepAsync(field);
        }

        throw new InvalidOperationException($"not done after {MostSteps} steps; the bot shows:\n{person.Words}");
    }

    private async Task StepAsync(Field? field)
    {
        if (field is not null)
        {
            await person.SayAsync(field.Example ?? "1");
            Answers++;
        }
        else if (Onwards.FirstOrDefault(person.Labels.Contains) is { } label)
        {
            await person.TapAsync(label);
        }
        else if (!saidCode)
        {
            saidCode = true;
            await person.SayAsync(code);
        }
        else
        {
            throw new InvalidOperationException($"nothing to go on by; the bot shows:\n{person.Words}\n{string.Join(" | ", person.Labels)}");
        }
    }

    private async Task<Field?> OpenFieldAsync()
    {
        await using var connection = await database.OpenConnectionAsync();
        var row = await connection.QuerySingleOrDefaultAsync<(string State, string FormId, int Version)?>(
            """
            select c.state, a.form_id, a.form_version
            from conversations c
            join people p on p.district_id = c.district_id and p.line_user_id = c.lane
            join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.status = 'Draft'
            where c.lane = @lane
            """,
            new { lane = person.UserId });
        return row is { } r && ConversationState.FromJson(r.State).Writing?.Open is { } open
            ? FormCatalogue.Embedded.Find(new FormRef(r.FormId, r.Version))?.FindField(open.FieldId)
            : null;
    }
}
