using System.Collections.Immutable;

using BarberPro.Infra.Components.Logging;
using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;

namespace BarberPro.Infra.Components.Functions;

/// <summary>Writes what every function may do to run at all (baseline 51, 52).</summary>
public static class FunctionAccess
{
    /// <summary>The access document.</summary>
    /// <param name="logGroupArn">Log group that it writes to.</param>
    /// <param name="context">Where it runs.</param>
    /// <param name="isTraced">Whether X-Ray follows it.</param>
    /// <param name="isInNetwork">Whether it runs in a network of ours.</param>
    public static string Of(string logGroupArn, RegionContext context, bool isTraced, bool isInNetwork)
    {
        var statements = ImmutableArray.CreateBuilder<PolicyStatement>();
        statements.Add(EncryptedLog.Writing("Log", logGroupArn));
        if (isTraced)
        {
            // X-Ray's write actions know no resources.
            statements.Add(new("Trace", ["xray:PutTelemetryRecords", "xray:PutTraceSegments"], ["*"]));
        }

        if (isInNetwork)
        {
            // Lambda makes, shares and removes the function's network interfaces in the function's name; looking them up knows no resources.
            statements.Add(new(
                "Interfaces",
                ["ec2:AssignPrivateIpAddresses", "ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface", "ec2:UnassignPrivateIpAddresses"],
                [context.Arn("ec2", "network-interface/*"), context.Arn("ec2", "security-group/*"), context.Arn("ec2", "subnet/*")]));
            statements.Add(new("LookUpInterfaces", ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"], ["*"]));
        }

        return AccessDocument.Of(statements.ToImmutable());
    }
}
