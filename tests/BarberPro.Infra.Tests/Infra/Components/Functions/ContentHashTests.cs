using System.Text;

using BarberPro.Infra.Components.Functions;

namespace BarberPro.Infra.Tests.Infra.Components.Functions;

public sealed class ContentHashTests
{
    [Fact]
    public void What_is_cut_otherwise_is_something_else()
    {
        string[][] files =
        [
            ["a", "bc"], ["ab", "c"], ["abc", ""], ["", "abc"], ["a", "b", "c", ""], ["a", "bc", "", ""], ["a", "bc\0"], ["a", "\0bc"], ["a", "cb"],
        ];

        Assert.Equal(files.Length, files.Select(Of).Distinct().Count());
    }

    [Fact]
    public void Every_single_bit_counts()
    {
        var hashes = new HashSet<string>(StringComparer.Ordinal);
        var content = new byte[41];
        _ = hashes.Add(Of(content));
        for (var bit = 0; bit < content.Length * 8; bit++)
        {
            content[bit / 8] ^= (byte)(1 << (bit % 8));
            _ = hashes.Add(Of(content));
            content[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.Equal((content.Length * 8) + 1, hashes.Count);
    }

    [Fact]
    public void One_bit_changes_about_half_of_the_hash()
    {
        var (one, other) = (Convert.FromBase64String(Of(new byte[100])), Convert.FromBase64String(Of([1, .. new byte[99]])));

        Assert.InRange(one.Zip(other, (left, right) => int.PopCount(left ^ right)).Sum(), 90, 166);
    }

    private static string Of(string[] files)
    {
        var hash = new ContentHash();
        for (var index = 0; index < files.Length; index += 2)
        {
            hash.Add(files[index], Encoding.UTF8.GetBytes(files[index + 1]));
        }

        return hash.ToString();
    }

    private static string Of(byte[] content)
    {
        var hash = new ContentHash();
        hash.Add("name", content);
        return hash.ToString();
    }
}
