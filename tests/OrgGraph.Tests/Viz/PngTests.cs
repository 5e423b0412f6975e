using System.Buffers.Binary;
using OrgGraph.Viz;

namespace OrgGraph.Tests.Viz;

public sealed class PngTests
{
    [Fact]
    public async Task A_picture_has_the_width_that_was_asked_for()
    {
        var drawn = await Drawn.Of(Charts.Random(12));
        byte[] png = DiagramRenderer.Png(drawn.Scene!, 1000);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(1000, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal((int)Math.Ceiling(drawn.Height * 1000 / drawn.Width), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(100_000)]
    public async Task Pictures_of_no_size_or_of_too_great_a_size_are_refused(int width)
    {
        var drawn = await Drawn.Of(Charts.Random(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => DiagramRenderer.Png(drawn.Scene!, width));
    }
}
