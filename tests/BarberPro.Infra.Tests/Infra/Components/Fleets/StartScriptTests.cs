using System.Text;

using BarberPro.Infra.Components.Fleets;

namespace BarberPro.Infra.Tests.Infra.Components.Fleets;

[Requirement("ASG-WEB-1")]
[Requirement("ASG-SPD-1")]
public sealed class StartScriptTests
{
    [Fact]
    public void Configures_the_agent_and_starts_the_service_and_installs_nothing()
    {
        var script = Encoding.UTF8.GetString(Convert.FromBase64String(StartScript.Of("shop", "/barberpro/test/agent/shop", [new("PORT", "8080"), new("TZ", "UTC")])));

        Assert.Equal(
            """
            #!/bin/bash
            set -euo pipefail
            install -d -m 0755 /etc/barberpro
            cat > /etc/barberpro/environment <<'END'
            PORT=8080
            TZ=UTC
            END
            /opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c ssm:/barberpro/test/agent/shop
            systemctl enable --now barberpro-shop.service

            """,
            script);
    }
}
