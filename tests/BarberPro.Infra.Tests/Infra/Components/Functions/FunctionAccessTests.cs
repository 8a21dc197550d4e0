using BarberPro.Infra.Components.Functions;

namespace BarberPro.Infra.Tests.Infra.Components.Functions;

public sealed class FunctionAccessTests
{
    [Fact]
    public void A_function_may_write_its_own_log_and_nothing_else() => Assert.Equal(
        """{"Version":"2012-10-17","Statement":[{"Sid":"Log","Effect":"Allow","Action":["logs:CreateLogStream","logs:DescribeLogStreams","logs:PutLogEvents"],"Resource":["arn:log","arn:log:*"]}]}""",
        FunctionAccess.Of("arn:log", Samples.Context, isTraced: false, isInNetwork: false));

    [Fact]
    public void Tracing_adds_the_right_to_send_traces()
    {
        var document = FunctionAccess.Of("arn:log", Samples.Context, isTraced: true, isInNetwork: false);

        Assert.Contains("xray:PutTraceSegments", document, StringComparison.Ordinal);
        Assert.DoesNotContain("ec2:", document, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_adds_the_right_to_make_interfaces_in_this_account_and_region()
    {
        var document = FunctionAccess.Of("arn:log", Samples.Context, isTraced: false, isInNetwork: true);

        Assert.Contains("""["arn:aws:ec2:eu-west-1:123456789012:network-interface/*","arn:aws:ec2:eu-west-1:123456789012:security-group/*","arn:aws:ec2:eu-west-1:123456789012:subnet/*"]""", document, StringComparison.Ordinal);
        Assert.DoesNotContain("xray:", document, StringComparison.Ordinal);
    }
}
