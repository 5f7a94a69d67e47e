using PaLineBot.Evidence;
using PaLineBot.Evidence.Location;
using Xunit;

namespace PaLineBot.Tests.Evidence.Location;

/// <summary>Where a picture was taken is no evidence and nobody's business: it goes, and nothing else does.</summary>
public sealed class PictureLocationTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public static TheoryData<string, bool> Pictures
    {
        get
        {
            var data = new TheoryData<string, bool>();
            foreach (var (name, _, _) in Photos.All)
            {
                data.Add(name, true);
                data.Add(name, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_place_is_removed_and_every_other_byte_stays(string name, bool isLittle)
    {
        var (_, type, make) = Photos.All.Single(p => p.Name == name);
        Assert.Equal(make(Photos.Of(isLittle, withPlace: false)), After(make(Photos.Of(isLittle, withPlace: true)), type));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_that_tells_no_place_is_not_touched(string name, bool isLittle)
    {
        var (_, type, make) = Photos.All.Single(p => p.Name == name);
        File.WriteAllBytes(file, make(Photos.Of(isLittle, withPlace: false)));
        Assert.False(PictureLocation.Remove(file, MediaTypes.Find(type)!));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_that_is_cut_short_anywhere_is_kept_as_long_as_it_is(string name, bool isLittle)
    {
        var (_, type, make) = Photos.All.Single(p => p.Name == name);
        var whole = make(Photos.Of(isLittle, withPlace: true));
        for (var length = 0; length < whole.Length; length += 1 + (length / 100))
        {
            Assert.Equal(length, After(whole[..length], type).Length);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Directories_that_point_anywhere_hurt_nothing_but_themselves(bool isLittle)
    {
        var said = Photos.Of(isLittle, withPlace: true);
        var whole = Photos.Jpeg(said);
        for (var at = 0; at < said.Exif.Length; at++)
        {
            foreach (var value in new byte[] { 0, 1, 8, 0x25, 0x69, 0xFF })
            {
                byte[] broken = [.. said.Exif];
                broken[at] = value;
                var after = After(Photos.Jpeg(said with { Exif = broken }), "image/jpeg");
                Assert.Equal(whole.Length, after.Length);
                Assert.Equal(whole[^905..], after[^905..]);
            }
        }
    }

    [Fact]
    public void A_directory_of_nothing_but_places_is_emptied()
    {
        byte[] said = [.. "MM\0*"u8, 0, 0, 0, 8, 0, 2, .. Entry(), .. Entry(), 0, 0, 0, 0];
        byte[] emptied = [.. "MM\0*"u8, 0, 0, 0, 8, .. new byte[2 + 24 + 4]];
        Assert.Equal(Photos.Jpeg(new Photos.Said(emptied, [])), After(Photos.Jpeg(new Photos.Said(said, [])), "image/jpeg"));

        static byte[] Entry() => [0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8];
    }

    [Fact]
    public void A_file_of_nothing_but_segments_takes_bounded_work()
    {
        var segment = Photos.Jpeg(Photos.Of(isLittle: true, withPlace: true))[2..300];
        File.WriteAllBytes(file, [0xFF, 0xD8, 0xFF, .. Enumerable.Repeat(segment, 30_000).SelectMany(s => s)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        PictureLocation.Remove(file, MediaTypes.Find("image/jpeg")!);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    public void Dispose() => File.Delete(file);

    private byte[] After(byte[] bytes, string type)
    {
        File.WriteAllBytes(file, bytes);
        PictureLocation.Remove(file, MediaTypes.Find(type)!);
        return File.ReadAllBytes(file);
    }
}
