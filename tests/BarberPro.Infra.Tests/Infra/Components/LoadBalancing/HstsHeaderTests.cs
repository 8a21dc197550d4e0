using BarberPro.Infra.Components.LoadBalancing;

namespace BarberPro.Infra.Tests.Infra.Components.LoadBalancing;

[Requirement("LB-7")]
public sealed class HstsHeaderTests
{
    [Theory]
    [InlineData(365, true, true, "max-age=31536000; includeSubDomains; preload")]
    [InlineData(365, true, false, "max-age=31536000; includeSubDomains")]
    [InlineData(1, false, true, "max-age=86400; preload")]
    [InlineData(0, false, false, "max-age=0")]
    public void Says_what_the_policy_says_and_nothing_else(int days, bool subdomains, bool preload, string header) =>
        Assert.Equal(header, HstsHeader.Of(new(TimeSpan.FromDays(days), subdomains, preload)));
}
