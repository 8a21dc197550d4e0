using System.Collections.Immutable;
using System.Text;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>A variable that the application finds in its environment.</summary>
/// <param name="Name">Name, in capitals.</param>
/// <param name="Value">Value; never a secret.</param>
public sealed record StartVariable(string Name, string Value);

/// <summary>
/// Writes what an instance does at its first start: nothing is installed, since a baked image is the only way to serve within the deadline
/// (ASG-SPD-1).
/// </summary>
public static class StartScript
{
    /// <summary>The script, in base64 as EC2 takes it.</summary>
    /// <param name="service">Name of the service; its unit is called after it.</param>
    /// <param name="agentParameter">SSM parameter that holds the agent's configuration.</param>
    /// <param name="variables">Environment of the application.</param>
    public static string Of(string service, string agentParameter, ImmutableArray<StartVariable> variables)
    {
        var script = new StringBuilder()
            .Append("#!/bin/bash\n")
            .Append("set -euo pipefail\n")
            .Append("install -d -m 0755 /etc/barberpro\n")
            .Append("cat > /etc/barberpro/environment <<'END'\n");
        foreach (var variable in variables)
        {
            _ = script.Append(variable.Name).Append('=').Append(variable.Value).Append('\n');
        }

        _ = script
            .Append("END\n")
            .Append("/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c ssm:").Append(agentParameter).Append('\n')
            .Append("systemctl enable --now barberpro-").Append(service).Append(".service\n");
        return Convert.ToBase64String(Encoding.UTF8.GetBytes(script.ToString()));
    }
}
