using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Infra.Tests.Sdks.Core;

[Collection(ProcessEnvironment.Name)]
public sealed class ConfigTests
{
    private const string Values = """
        {
          "project:name": "shop",
          "project:size": "3",
          "project:ratio": "0.5",
          "project:enabled": "true",
          "project:object": "{\"Port\":80}",
          "project:config:old": "still read",
          "aws:region": "us-east-1"
        }
        """;

    [Fact]
    public async Task Values_are_read_under_the_project_or_another_namespace()
    {
        var seen = await ReadAsync(() =>
        {
            var config = new Config();
            return (config.Get("name"), new Config("aws").Require("region"), config.Get("old"), config.Get("missing"));
        });

        Assert.Equal(("shop", "us-east-1", "still read", null), seen);
    }

    [Fact]
    public async Task Values_are_read_as_the_type_asked_for()
    {
        var seen = await ReadAsync(() =>
        {
            var config = new Config();
            var port = config.RequireObject<Dictionary<string, int>>("object")["Port"];
            return (config.RequireInt32("size"), config.RequireDouble("ratio"), config.RequireBoolean("enabled"), port);
        });

        Assert.Equal((3, 0.5, true, 80), seen);
    }

    [Fact]
    public async Task Objects_are_read_with_the_options_given()
    {
        var port = await ReadAsync(() => new Config().RequireObject<Endpoint>("object", new JsonSerializerOptions { PropertyNameCaseInsensitive = true }).port);

        Assert.Equal(80, port);
    }

    [Fact]
    public async Task Missing_values_are_null_or_the_default()
    {
        var seen = await ReadAsync(() =>
        {
            var config = new Config();
            return (config.GetInt32("x"), config.GetBoolean("x"), config.GetDouble("x"), config.GetSecret("x"), config.GetObject<string>("x"));
        });

        Assert.Equal((null, null, null, null, null), seen);
    }

    [Fact]
    public async Task Only_the_secret_forms_make_secrets()
    {
        var outputs = await ReadAsync(() =>
        {
            var config = new Config();
            return (config.RequireSecret("name"), config.GetSecretInt32("size")!, config.RequireSecretBoolean("enabled"));
        });

        Assert.True(await Output.IsSecretAsync(outputs.Item1));
        Assert.True(await Output.IsSecretAsync(outputs.Item2));
        Assert.True(await Output.IsSecretAsync(outputs.Item3));
        Assert.Equal("shop", await OutputUtilities.GetValueAsync(outputs.Item1));
    }

    [Fact]
    public async Task A_missing_required_value_says_how_to_set_it()
    {
        var failure = await FailureAsync(() => _ = new Config().Require("missing"));

        Assert.StartsWith(
            "Missing Required configuration variable 'project:missing'\n\tplease set a value using the command", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "Configuration 'project:name' value 'shop' is not a valid Int32")]
    [InlineData("ratio", "Configuration 'project:ratio' value '0.5' is not a valid Int32")]
    public async Task A_value_of_another_type_is_an_error(string key, string expected)
    {
        var failure = await FailureAsync(() => _ = new Config().RequireInt32(key));

        Assert.Equal(expected, failure);
    }

    private static async Task<T> ReadAsync<T>(Func<T> read)
    {
        using var environment = ProcessEnvironment.With("PULUMI_CONFIG", Values);
        return await Runs.UpdateAsync(read);
    }

    private static async Task<string> FailureAsync(Action read)
    {
        using var environment = ProcessEnvironment.With("PULUMI_CONFIG", Values);
        return await Runs.FailureAsync(read);
    }

    private sealed record Endpoint(int port);
}
