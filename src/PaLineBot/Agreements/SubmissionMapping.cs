using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaLineBot.Agreements;

internal sealed class SubmissionMapping : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> e)
    {
        e.ToTable("submissions");
        e.Property(x => x.Id).UseIdentityAlwaysColumn();
        e.Property(x => x.Snapshot).HasColumnType("jsonb");
        e.Property(x => x.Comments).HasColumnType("jsonb");
    }
}
