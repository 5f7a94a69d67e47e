using Microsoft.Extensions.DependencyInjection;
using PaLineBot.RichMenus;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Operations.RichMenuSteps;

namespace PaLineBot.Tests.Operations;

/// <summary>The rich menu goes with the agreement and with the calendar.</summary>
public sealed class RichMenuStagesTests
{
    [Fact]
    public async Task The_menu_goes_with_the_agreement()
    {
        await using var world = await World.StartAsync();
        var form = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;
        var teacher = await world.AddWritingAsync(form.Fields.First().Id);
        await SetupAsync(world);
        Assert.Equal("PaLineBot writer", await MenuOfAsync(world, teacher));

        await teacher.AnswerEverythingAsync(form);
        await teacher.SayAsync("ส่ง");
        await teacher.TapAsync("ยืนยันส่ง");
        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, teacher) == "PaLineBot waiting");

        await teacher.SayAsync("ขอคืนมาแก้");
        await teacher.TapAsync("ยืนยันขอคืน");
        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, teacher) == "PaLineBot writer");
    }

    [Fact]
    public async Task An_approved_agreement_of_last_year_is_no_agreement_of_this_one()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        var (now, before) = (await LinkedAsync(world, Position.Teacher), await LinkedAsync(world, Position.Teacher));
        var year = await InMidYearAsync(world);
        await BeginAsync(world, now, year, AgreementStatus.Approved);
        await BeginAsync(world, before, year.Previous, AgreementStatus.Approved);

        await SetupAsync(world);

        Assert.Equal("PaLineBot approved", await MenuOfAsync(world, now));
        Assert.Equal("PaLineBot begin", await MenuOfAsync(world, before));
    }

    [Fact]
    public async Task When_a_year_begins_everybody_gets_the_menu_of_its_beginning_once()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync(FormCatalogue.Embedded.CurrentFor(Position.Teacher)!.Fields.First().Id);
        await SetupAsync(world);
        Assert.Equal("PaLineBot writer", await MenuOfAsync(world, teacher));
        var begins = ThaiDate.At(FiscalYear.Of(world.Now).Next.Start, TimeOnly.MinValue);

        await world.SetClockAsync(begins.AddMinutes(1));
        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, teacher) == "PaLineBot begin");

        await world.Service.Services.GetRequiredService<RichMenuTurnJob>().RunAsync(CancellationToken.None);
        Assert.Equal(1, await GivenSinceAsync(world, begins));
    }

    [Fact]
    public async Task In_the_month_of_evaluation_whose_agreement_is_approved_has_the_menu_of_evaluation()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        var (approved, writes) = (await LinkedAsync(world, Position.Teacher), await LinkedAsync(world, Position.Teacher));
        var year = await InMidYearAsync(world);
        await BeginAsync(world, approved, year, AgreementStatus.Approved);
        await BeginAsync(world, writes, year, AgreementStatus.Draft);
        await SetupAsync(world);
        Assert.Equal("PaLineBot approved", await MenuOfAsync(world, approved));

        await world.SetClockAsync(ThaiDate.At(year.EvaluationStart, new TimeOnly(0, 1)));

        await Eventually.HoldsAsync(async () => await MenuOfAsync(world, approved) == "PaLineBot evaluation");
        Assert.Equal("PaLineBot writer", await MenuOfAsync(world, writes));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(0, false)]
    public async Task On_later_days_and_where_no_menus_were_made_nobody_is_given_one(int daysLater, bool areMade)
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        await LinkedAsync(world, Position.Teacher);
        if (areMade)
        {
            await SetupAsync(world);
        }

        var begins = ThaiDate.At(FiscalYear.Of(world.Now).Next.Start, TimeOnly.MinValue);
        await world.SetClockAsync(begins.AddDays(daysLater));

        await world.Service.Services.GetRequiredService<RichMenuTurnJob>().RunAsync(CancellationToken.None);

        Assert.Equal(0, await GivenSinceAsync(world, begins));
    }

    // The next year's December: no month of evaluation, whenever this runs.
    private static async Task<FiscalYear> InMidYearAsync(World world)
    {
        var year = FiscalYear.Of(world.Now).Next;
        await world.SetClockAsync(ThaiDate.At(year.Start.AddMonths(2), new TimeOnly(9, 0)));
        return year;
    }

    private static Task<long> GivenSinceAsync(World world, DateTimeOffset since) =>
        world.ScalarAsync<long>("select count(*) from outbox where kind = 'rich-menu' and created_at >= @since", new { since = since.UtcDateTime });

    private static Task<int> BeginAsync(World world, LinePerson person, FiscalYear year, AgreementStatus status) => world.ExecuteAsync(
        """
        insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, started_at, status)
        select district_id, id, @year, 'pa1-teacher', 1, position, @at, @status from people where id = @PersonId
        """,
        new { year = year.Label, at = world.Now.UtcDateTime, status = status.ToString(), person.PersonId });
}
