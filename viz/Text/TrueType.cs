using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace OrgGraph.Viz.Text;

/// <summary>Puts the tables of a TrueType font together to a file (OpenType 1.9, "Organization of an OpenType font").</summary>
internal static class TrueType
{
    /// <summary>What the sum over a whole font must come to.</summary>
    private const uint Whole = 0xB1B0AFBA;

    /// <summary>The file. Its head has no sum yet.</summary>
    public static byte[] Join(SortedDictionary<string, byte[]> tables)
    {
        int power = BitOperations.Log2((uint)tables.Count), directory = 12 + (tables.Count * 16);
        byte[] file = new byte[directory + tables.Values.Sum(table => Padded(table.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        int[] search = [tables.Count, 16 << power, power, (tables.Count * 16) - (16 << power)];
        for (int i = 0; i < search.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4 + (i * 2)), (ushort)search[i]);
        int entry = 12, at = directory, head = 0;
        foreach (var (name, table) in tables)
        {
            table.CopyTo(file, at);
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry));
            uint[] values = [Sum(file.AsSpan(at, Padded(table.Length))), (uint)at, (uint)table.Length];
            for (int i = 0; i < values.Length; i++) BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4 + (i * 4)), values[i]);
            if (name == "head") head = at;
            (entry, at) = (entry + 16, at + Padded(table.Length));
        }

        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(head + 8), unchecked(Whole - Sum(file)));
        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        uint sum = 0;
        for (int i = 0; i < bytes.Length; i += 4) sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]));
        return sum;
    }
}
