using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaLineBot.Agreements;

internal sealed class AnswerMapping : IEntityTypeConfiguration<AnswerRow>
{
    public void Configure(EntityTypeBuilder<AnswerRow> e)
    {
        e.ToTable("answers");
        e.HasKey(x => new { x.DistrictId, x.AgreementId, x.FieldId });
        e.Property(x => x.Parts).HasColumnType("jsonb");
    }
}
