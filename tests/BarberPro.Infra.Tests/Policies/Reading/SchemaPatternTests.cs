using System.Text.RegularExpressions;

using BarberPro.Policies.Reading;

namespace BarberPro.Infra.Tests.Policies.Reading;

/// <summary>Editors check values by a schema's patterns, the program by hand: the two may not part.</summary>
public sealed class SchemaPatternTests
{
    private static readonly string[] Samples =
    [
        "", "a", "a-", "prod-ar", "A", "5", "05", "0", "1.5", "1.5.5", ".5", "5m", "90s", "200ms", "05m", "5 m", "70%", "0.5%", "7,5%", "USD 0.50", "USD0.50", "EUR 1", "30GiB", "30GB", "/24", "/33", "/", "/a",
        "10.20.0.0/16", "10.256.0.0/16", "09:00", "24:00", "true", "111122223333", "0123456789abcdef0123456789abcdef", "app.example.com", "example", "-a.com", "AR", "ARS", "ars", "UTC", "us-east-1", "us-east-1a",
        "use1-az1", "use1-az10", "m6i.large", "m6i", "/api/*", "/a b", "/barberpro/{environment}/ami/{service}", "/{region}", "/a/", "/a//b", "p95", "p99.9", "p100", "p49", "ssm", "ecr.dkr", "a\nb", "round_robin",
    ];

    public static TheoryData<string> Kinds => ["duration", "share", "whole share", "amount", "size", "prefix", "network", "time", .. TextKinds.Select(kind => kind.Name)];

    private static (string Name, Scalar<string> Kind)[] TextKinds =>
    [
        ("name", Texts.Name), ("tag", Texts.TagValue), ("account", Texts.Account), ("cloudflare", Texts.CloudflareZone), ("host", Texts.HostName), ("country", Texts.Country),
        ("currency", Texts.Currency), ("zone", Texts.AvailabilityZone), ("instance", Texts.InstanceType), ("path", Texts.Path), ("pattern", Texts.PathPattern),
        ("parameter", Texts.ParameterTemplate), ("percentile", Texts.Percentile), ("endpoint", Texts.EndpointService),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_pattern_accepts_what_its_kind_reads_and_nothing_else(string name)
    {
        var (pattern, isRead) = Kind(name);

        Assert.All(Samples, text => Assert.True(Regex.IsMatch(text, pattern) == isRead(text), $"'{text}' is {(isRead(text) ? "read" : "refused")}, the pattern {pattern} says otherwise"));
    }

    private static (string Pattern, Func<string, bool> IsRead) Kind(string name) => name switch
    {
        "duration" => Of(Durations.Milliseconds),
        "share" => Of(Scalars.Percent),
        "whole share" => Of(Scalars.WholePercent),
        "amount" => Of(Scalars.Dollars),
        "size" => Of(Scalars.ByteSize),
        "prefix" => Of(Scalars.PrefixLength),
        "network" => Of(Networks.Cidr),
        "time" => Of(Scalars.TimeOfDay),
        _ => Of(TextKinds.Single(kind => kind.Name == name).Kind),
    };

    private static (string Pattern, Func<string, bool> IsRead) Of<T>(Scalar<T> kind)
        where T : notnull => (kind.Kind.Json.Pattern!, text => kind.Kind.Parse(text) is not null);
}
