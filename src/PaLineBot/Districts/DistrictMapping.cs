using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaLineBot.Districts;

internal sealed class DistrictMapping : IEntityTypeConfiguration<DistrictRow>
{
    public void Configure(EntityTypeBuilder<DistrictRow> e)
    {
        e.ToTable("districts");
        e.Property(x => x.Id).UseIdentityAlwaysColumn();

        // No member of the class, so that no query carries them by accident.
        e.Property<byte[]>("ChannelSecret").IsRequired();
        e.Property<byte[]?>("PreviousChannelSecret");
        e.Property<DateTimeOffset?>("PreviousSecretUntil");
        e.Property<byte[]?>("LoginChannelSecret");
        e.Property<byte[]?>("Pepper");
    }
}
