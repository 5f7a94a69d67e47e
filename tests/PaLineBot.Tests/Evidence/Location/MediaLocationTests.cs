using PaLineBot.Evidence;
using PaLineBot.Evidence.Location;
using Xunit;

namespace PaLineBot.Tests.Evidence.Location;

/// <summary>Where a picture or film was taken is no evidence and nobody's business: it goes, and nothing else does.</summary>
public sealed class MediaLocationTests : IDisposable
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

    public static TheoryData<string> FilmNames => [.. Films.All.Select(f => f.Name)];

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
        Assert.False(MediaLocation.Remove(file, MediaTypes.Find(type)!));
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
    [MemberData(nameof(FilmNames))]
    public void The_place_of_a_film_is_removed_and_every_other_byte_stays(string name)
    {
        var (_, type, make) = Films.All.Single(f => f.Name == name);
        Assert.Equal(make(false), After(make(true), type));
    }

    [Theory]
    [MemberData(nameof(FilmNames))]
    public void A_film_that_is_cut_short_anywhere_is_kept_as_long_as_it_is(string name)
    {
        var (_, type, make) = Films.All.Single(f => f.Name == name);
        var whole = make(true);
        for (var length = 0; length < whole.Length; length++)
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

    // A type, how long its file's own head is, and what is then there again and again.
    public static TheoryData<string, int, byte[]> Heaps => new()
    {
        { "image/jpeg", 2, Photos.Jpeg(Photos.Of(isLittle: true, withPlace: true))[2..300] },
        { "image/png", 8, [0, 0, 0, 0, .. "teXt"u8, 0, 0, 0, 0] },
        { "image/webp", 12, [.. "teXt"u8, 0, 0, 0, 0] },
        { "image/heic", 0, [0, 0, 0, 8, .. "meta"u8] },
        { "video/mp4", 0, [0, 0, 0, 8, .. "moov"u8] },
    };

    [Theory]
    [MemberData(nameof(Heaps))]
    public void A_file_of_nothing_but_heads_takes_bounded_work(string type, int begin, byte[] head)
    {
        File.WriteAllBytes(file, [.. new byte[begin], .. Enumerable.Repeat(head, 3_000_000 / head.Length).SelectMany(h => h)]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        MediaLocation.Remove(file, MediaTypes.Find(type)!);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40_000_000);
    }

    public void Dispose() => File.Delete(file);

    private byte[] After(byte[] bytes, string type)
    {
        File.WriteAllBytes(file, bytes);
        MediaLocation.Remove(file, MediaTypes.Find(type)!);
        return File.ReadAllBytes(file);
    }
}
