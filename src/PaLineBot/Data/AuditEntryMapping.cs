using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaLineBot.Data;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> e)
    {
        e.ToTable("audit");
        e.Property(x => x.Id).UseIdentityAlwaysColumn();
        e.Property(x => x.Detail).HasColumnType("jsonb");
    }
}
