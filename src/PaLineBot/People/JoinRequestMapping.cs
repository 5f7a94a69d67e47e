using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaLineBot.People;

internal sealed class JoinRequestMapping : IEntityTypeConfiguration<JoinRequest>
{
    public void Configure(EntityTypeBuilder<JoinRequest> e)
    {
        e.ToTable("join_requests");
        e.Property(x => x.Id).UseIdentityAlwaysColumn();
    }
}
