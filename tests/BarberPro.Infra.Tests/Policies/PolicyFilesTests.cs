using BarberPro.Policies;
using BarberPro.Policies.Files;

using Moq;

namespace BarberPro.Infra.Tests.Policies;

public sealed class PolicyFilesTests
{
    [Fact]
    public void A_stack_that_is_missing_gets_the_nearest_name() =>
        Expect(MemorySource.Real.Load("prod-arg"), "config/stacks/prod-arg.yml:1:1: error BP0002: there is no stack prod-arg; expected prod-ar");

    [Theory]
    [InlineData("")]
    [InlineData("../base/fleets")]
    [InlineData("/etc/passwd")]
    [InlineData("dev.yml")]
    [InlineData("dev\0")]
    public void A_stack_cannot_lead_out_of_its_folder(string stack)
    {
        var load = PolicyFiles.Load(Repository.Root, stack);

        Assert.Equal(("BP0002", "config/stacks:1:1"), load.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Place.ToString())).Single());
    }

    [Fact]
    public void A_folder_without_policy_files_misses_every_one_of_them()
    {
        var load = PolicyFiles.Load(Path.GetTempPath(), "dev");

        Expect(
            load,
            string.Join('\n',
            [
                .. Repository.Concerns.Select(concern => $"config/base/{concern.ToLowerInvariant()}.yml:1:1: error BP0001: the file is missing; expected one for every concern"),
                "config/stacks/dev.yml:1:1: error BP0002: there is no stack dev; expected a file config/stacks/<stack>.yml",
            ]));
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_a_diagnostic_too()
    {
        var source = new Mock<IPolicySource>();
        _ = source.Setup(files => files.List(It.IsAny<string>())).Returns<string>(MemorySource.Real.List);
        _ = source.Setup(files => files.Open(It.IsAny<string>())).Returns<string>(MemorySource.Real.Open);
        _ = source.Setup(files => files.Open("config/base/logging.yml")).Throws<UnauthorizedAccessException>();

        var load = PolicyFiles.Load(source.Object, "dev");

        Expect(load, "config/base/logging.yml:1:1: error BP0001: the file cannot be read; expected one that your user may open");
    }

    [Fact]
    public void A_folder_that_may_not_be_listed_is_a_diagnostic_too()
    {
        var source = new Mock<IPolicySource>();
        _ = source.Setup(files => files.List("config/stacks")).Throws<IOException>();
        _ = source.Setup(files => files.List("config/base")).Returns<string>(MemorySource.Real.List);
        _ = source.Setup(files => files.Open(It.IsAny<string>())).Returns<string>(MemorySource.Real.Open);

        var load = PolicyFiles.Load(source.Object, "nowhere");

        Assert.Contains("config/stacks:1:1: error BP0001: the folder cannot be read; expected one that your user may list", load.Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void Nothing_but_the_policy_files_is_opened()
    {
        var source = new Mock<IPolicySource>();
        _ = source.Setup(files => files.List(It.IsAny<string>())).Returns<string>(folder => [.. MemorySource.Real.List(folder), "notes.md", "secrets.txt"]);
        _ = source.Setup(files => files.Open(It.IsAny<string>())).Returns<string>(MemorySource.Real.Open);

        var load = PolicyFiles.Load(source.Object, "dev");

        Assert.Empty(load.Diagnostics);
        source.Verify(files => files.Open(It.Is<string>(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".txt", StringComparison.Ordinal))), Times.Never);
        source.Verify(files => files.Open("config/stacks/prod-ar.yml"), Times.Never);
    }

    [Fact]
    public void A_file_with_the_other_ending_is_not_ignored() =>
        Expect(MemorySource.Real.With("config/base/fleets.yaml", "fleets: {}\n").Load("dev"), "config/base/fleets.yaml:1:1: error BP0003: no concern has a file fleets.yaml; expected fleets.yml");

    [Fact]
    public void A_base_file_that_cannot_be_used_does_not_make_its_keys_missing() =>
        Expect(MemorySource.Real.With("config/base/logging.yml", "logging: [\n").Load("prod-ar"), "config/base/logging.yml:2:1: error BP0008: not readable as YAML at the end of the file; expected lines of key: value, indented by spaces, every quote and bracket closed");

    [Fact]
    public void A_base_file_without_its_concern_says_so_once() =>
        Expect(
            MemorySource.Real.With("config/base/logging.yml", "loging: {}\n").Load("prod-ar"),
            """
            config/base/logging.yml:1:1: error BP1001: logging is missing; expected a mapping
            config/base/logging.yml:1:1: error BP1004: loging is not a key here; expected logging
            """);

    [Fact]
    public void An_overlay_that_cannot_be_used_still_lets_the_base_be_checked() =>
        Expect(
            MemorySource.Real.Changed("config/base/logging.yml", "retention: 90d", "retention: 91d").With("config/stacks/dev.yml", "\t").Load("dev"),
            """
            config/base/logging.yml:4:14: error BP1003: retention is 91d; expected one of 1d, 3d, 5d, 7d, 14d, 30d, 60d, 90d, 120d, 150d, 180d, 365d, 400d, 545d, 731d, 1096d, 1827d, 2192d, 2557d, 2922d, 3288d, 3653d
            config/stacks/dev.yml:1:1: error BP0007: a tab; expected spaces
            """);

    [Fact]
    public void What_only_overlays_give_is_missing_where_the_overlay_could_give_it() =>
        Expect(
            MemorySource.Real.With("config/stacks/bare.yml", "platform:\n  environment: bare\n").Load("bare"),
            """
            config/base/edge.yml:10:5: error BP1001: host is missing; expected a host name in lower case such as app.example.com
            config/base/platform.yml:15:5: error BP1001: host is missing; expected a host name in lower case such as app.example.com
            config/base/platform.yml:15:5: error BP1001: zoneId is missing; expected a Cloudflare zone id of 32 hexadecimal digits such as 0123456789abcdef0123456789abcdef
            config/stacks/bare.yml:2:3: error BP1001: account is missing; expected an AWS account id of twelve digits such as "111122223333"
            config/stacks/bare.yml:2:3: error BP1001: protect is missing; expected true or false
            """);

    [Fact]
    public void An_overlay_cannot_invent_keys() =>
        Expect(TestOverlay.Load("logging:\n  retention: 30d\n  colour: blue\n"), "config/stacks/test.yml:3:3: error BP1004: colour is not a key here; expected one of delivery, incompleteUploads, key, masking, openSearch, queries, retention");

    [Fact]
    public void A_slip_in_a_services_name_is_no_new_service() =>
        Expect(TestOverlay.Load("fleets:\n  services:\n    wbe: { minSize: 1 }\n"), "config/stacks/test.yml:3:5: error BP1004: wbe is not one of services; expected web");

    [Fact]
    public void A_whole_new_service_is_welcome_in_an_overlay()
    {
        var load = TestOverlay.Load("fleets: { services: { mail: { port: 3000, health: /health, minSize: 1, maxSize: 4, reaches: [], route: { priority: 30, paths: [/mail/*] }, tracks: {} } } }");

        Assert.Empty(load.Diagnostics);
        Assert.Equal(["web", "api", "booking", "mail"], load.Policy!.Fleets.Services.Select(service => service.Name));
    }

    [Fact]
    public void An_overlay_of_comments_is_reported_and_nothing_else() =>
        Expect(MemorySource.Real.With("config/stacks/dev.yml", "# later\n").Load("dev"), "config/stacks/dev.yml:1:1: error BP0009: the file says nothing; expected a mapping");

    [Fact]
    public void Line_ends_of_Windows_change_nothing()
    {
        var windows = MemorySource.Real.Files.Aggregate(MemorySource.Real, (source, file) => source.With(file.Key, System.Text.Encoding.UTF8.GetString(file.Value.Span).Replace("\n", "\r\n", StringComparison.Ordinal)));

        var load = windows.Load("prod-ar");

        Assert.Empty(load.Diagnostics);
        Assert.Equal(MemorySource.Real.Load("prod-ar").Provenance.Values.ToArray(), load.Provenance.Values.ToArray());
    }

    internal static void Expect(PolicyLoad load, string diagnostics)
    {
        Assert.Equal(diagnostics, string.Join('\n', load.Diagnostics));
        Assert.Null(load.Policy);
    }
}
