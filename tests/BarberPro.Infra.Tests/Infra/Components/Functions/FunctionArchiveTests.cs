using BarberPro.Infra.Components.Functions;

namespace BarberPro.Infra.Tests.Infra.Components.Functions;

public sealed class FunctionArchiveTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("function").FullName;

    public FunctionArchiveTests()
    {
        Write("index.mjs", "export const handler = 1;");
        Write("vendor/pg.cjs", "module.exports = 2;");
        Write("tests/index.test.mjs", "test();");
    }

    private string Hash => FunctionArchive.OfFolder(folder, "").Hash;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_hash_is_that_of_the_names_and_contents_alone()
    {
        var before = Hash;
        File.SetLastWriteTimeUtc(Path.Combine(folder, "index.mjs"), DateTime.UnixEpoch);

        Assert.Equal(before, Hash);
        Assert.Equal(before, FunctionArchive.OfFolder(folder + Path.DirectorySeparatorChar + ".", "").Hash);
    }

    [Fact]
    public void The_hash_stays_the_same_from_release_to_release() => Assert.Equal("C7qs", Hash[..4]);

    [Fact]
    public void The_hash_is_256_bits_in_base64_as_Lambda_writes_it() => Assert.Equal(32, Convert.FromBase64String(Hash).Length);

    [Theory]
    [InlineData("index.mjs", "export const handler = 2;")]
    [InlineData("index.mjs", "export const handler = 1; ")]
    [InlineData("vendor/pg.cjs", "")]
    [InlineData("other.mjs", "")]
    public void The_hash_changes_with_every_packaged_file(string name, string content)
    {
        var before = Hash;

        Write(name, content);

        Assert.NotEqual(before, Hash);
    }

    [Fact]
    public void The_hash_changes_with_a_name()
    {
        var before = Hash;

        File.Move(Path.Combine(folder, "index.mjs"), Path.Combine(folder, "main.mjs"));

        Assert.NotEqual(before, Hash);
    }

    [Fact]
    public void The_hash_changes_with_the_place_in_the_archive() => Assert.NotEqual(Hash, FunctionArchive.OfFolder(folder, "nodejs/node_modules/").Hash);

    [Fact]
    public void Tests_are_not_packaged()
    {
        var before = Hash;

        Write("tests/index.test.mjs", "test(test);");
        Write("tests/more.test.mjs", "");

        Assert.Equal(before, Hash);
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
