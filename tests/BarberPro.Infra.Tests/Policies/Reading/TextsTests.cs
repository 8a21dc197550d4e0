using BarberPro.Policies.Reading;

namespace BarberPro.Infra.Tests.Policies.Reading;

public sealed class TextsTests
{
    private static readonly (string Name, Scalar<string> Kind)[] Kinds =
    [
        ("name", Texts.Name), ("tag", Texts.TagValue), ("account", Texts.Account), ("cloudflare", Texts.CloudflareZone), ("host", Texts.HostName), ("country", Texts.Country),
        ("currency", Texts.Currency), ("time zone", Texts.TimeZone), ("region", Texts.Region), ("zone", Texts.AvailabilityZone), ("instance", Texts.InstanceType), ("path", Texts.Path),
        ("pattern", Texts.PathPattern), ("parameter", Texts.ParameterTemplate), ("percentile", Texts.Percentile), ("endpoint", Texts.EndpointService),
    ];

    [Theory]
    [InlineData("name", "prod-ar", "a", "a1")]
    [InlineData("tag", "BarberPro", "team/a+b=c@d")]
    [InlineData("account", "111122223333", "000000000001")]
    [InlineData("cloudflare", "0123456789abcdef0123456789abcdef")]
    [InlineData("host", "app.example.com", "a-b.c", "xn--pea-8na.ar")]
    [InlineData("country", "AR")]
    [InlineData("currency", "ARS")]
    [InlineData("time zone", "America/Argentina/Buenos_Aires", "UTC")]
    [InlineData("region", "us-east-1", "ap-southeast-2")]
    [InlineData("zone", "use1-az1", "apse2-az3")]
    [InlineData("instance", "m6i.large", "t3a.small", "c7gn.16xlarge", "m7i-flex.large", "u-6tb1.metal")]
    [InlineData("path", "/", "/health", "/api/v1/health")]
    [InlineData("pattern", "/*", "/api/v1/booking*")]
    [InlineData("parameter", "/barberpro/{environment}/ami/{service}", "/a/{colour}-b")]
    [InlineData("percentile", "p50", "p95", "p99.9")]
    [InlineData("endpoint", "ssm", "ecr.dkr", "s3-global.accesspoint")]
    public void A_text_of_its_kind_is_read_as_it_stands(string kind, params string[] texts) =>
        Assert.All(texts, text => ScalarsTests.Expect(Of(kind), text, text));

    [Theory]
    [InlineData("name", "", "Prod", "1a", "a_b", "a-", "-a", "abcdefghijklmnopqrstu", "ñu", "a\n")]
    [InlineData("tag", "", "a b", "a\"b", "ñ")]
    [InlineData("account", "11112222333", "1111222233334", "11112222333a", "１１１１２２２２３３３３")]
    [InlineData("cloudflare", "0123456789ABCDEF0123456789abcdef", "0123")]
    [InlineData("host", "example", "-a.example.com", "a..b", "App.example.com", "a_b.com", ".com", "a.com.")]
    [InlineData("country", "ar", "ARG", "Á1")]
    [InlineData("currency", "ars", "AR", "$$$")]
    [InlineData("time zone", "Argentina/Buenos_Aires", "america/argentina/buenos_aires", "../etc/localtime", "/etc/localtime", "America//Lima", "", "UTC-3")]
    [InlineData("region", "us-east", "us-east-1a", "useast1", "us-up-1", "US-EAST-1", "us-gov-west-1")]
    [InlineData("zone", "us-east-1a", "use1-az0", "use1-az10", "-az1", "use-az1", "use1-az1-az1")]
    [InlineData("instance", "m6i", "m6i.", ".large", "M6i.large", "m6i.large.x", "metal.large")]
    [InlineData("path", "health", "", "/a b", "/a?b", "/a*")]
    [InlineData("pattern", "api/*", "", "/a b", "/a#b")]
    [InlineData("parameter", "barberpro", "/", "/a/", "/a//b", "/{region}", "/{environment")]
    [InlineData("percentile", "95", "p100", "p49", "p99.99", "P95", "p095", "p95.")]
    [InlineData("endpoint", "", "SSM", "com.amazonaws/ssm", "9a")]
    public void A_text_of_another_kind_is_refused(string kind, params string[] texts) =>
        Assert.All(texts, text => ScalarsTests.Expect(Of(kind), text, null));

    private static Scalar<string> Of(string name) => Kinds.Single(kind => kind.Name == name).Kind;
}
