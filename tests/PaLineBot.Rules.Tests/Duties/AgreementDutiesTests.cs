using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Tests.Duties;

public sealed class AgreementDutiesTests
{
    private static readonly DateOnly Due = new(2026, 11, 30);

    [Theory]
    [InlineData(null, false, "Write, Submit")]
    [InlineData(AgreementStatus.Draft, false, "Write, Submit")]
    [InlineData(AgreementStatus.Draft, true, "Submit")]
    [InlineData(AgreementStatus.Submitted, true, "")]
    [InlineData(AgreementStatus.Submitted, false, "")]
    [InlineData(AgreementStatus.Returned, true, "Mend, Submit")]
    [InlineData(AgreementStatus.Returned, false, "Mend, Write, Submit")]
    [InlineData(AgreementStatus.Approved, true, "")]
    [InlineData(AgreementStatus.Approved, false, "")]
    public void What_is_still_to_be_done(AgreementStatus? status, bool isWritten, string open) =>
        Assert.Equal(open, string.Join(", ", Of(status, isWritten).Where(d => !d.IsDone).Select(d => d.Kind)));

    [Fact]
    public void Everybody_who_writes_has_one_duty_to_submit_whatever_the_agreement_is_at()
    {
        AgreementStatus?[] all = [null, .. Enum.GetValues<AgreementStatus>()];
        Assert.All(all, s => Assert.Single(Of(s, true), d => d.Kind == DutyKind.Submit));
    }

    [Fact]
    public void They_open_on_1_October_in_Thailand_and_are_due_on_the_districts_day() =>
        Assert.All(Of(AgreementStatus.Returned, false), d => Assert.Equal(
            (7L, "agreement:2570", new DateTimeOffset(2026, 9, 30, 17, 0, 0, TimeSpan.Zero), (DateOnly?)Due), (d.PersonId, d.Subject, d.Opens.ToUniversalTime(), d.Due)));

    [Fact]
    public void They_come_in_the_order_in_which_they_are_worked_off()
    {
        var kinds = Of(AgreementStatus.Returned, false).Select(d => d.Kind).ToList();
        Assert.Equal(kinds.Order(), kinds);
    }

    [Theory]
    [InlineData(Position.AssistantTeacher, false)]
    [InlineData(Position.Teacher, true)]
    [InlineData(Position.DeputySchoolDirector, true)]
    [InlineData(Position.SchoolDirector, true)]
    [InlineData(Position.EducationalSupervisor, false)]
    [InlineData(Position.DistrictDirector, true)]
    [InlineData(Position.CentralOfficer, false)]
    public void Who_has_a_complete_form_counts(Position position, bool counts)
    {
        Assert.Equal(counts, AgreementDuties.Owes(FormCatalogue.Embedded, position));
        Assert.Equal(counts, AgreementDuties.Positions(FormCatalogue.Embedded).Contains(position));
    }

    private static IReadOnlyList<Duty> Of(AgreementStatus? status, bool isWritten) => AgreementDuties.Of(7, new FiscalYear(2570), status, isWritten, Due);
}
