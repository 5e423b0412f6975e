using System.Security.Cryptography;
using System.Text;

namespace OrgGraph.Findings;

/// <summary>Short hashes of lists of text: the first 64 bits of SHA-256, as 16 hexadecimal digits.</summary>
internal static class Hashing
{
    public static string Short(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string part in parts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(bytes);
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
