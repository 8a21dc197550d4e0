namespace BarberPro.Preview.MockOutputs;

/// <summary>Database servers and what they are made with, and their proxies.</summary>
internal static class DatabaseShapes
{
    private const string Prefix = "arn:aws:rds:{region}:{account}:";

    internal static MockShape? Of(string type) => type switch
    {
        "aws:rds/instance:Instance" => new("db-{hex26}", Prefix + "db:{name}", "identifier")
        {
            More =
            [
                new("address", "{name}.{hex12}.{region}.rds.amazonaws.com"),
                new("hostedZoneId", "Z{digits13}"),
                new("resourceId", "{id}"),
                new("status", "available"),
            ],
            Special = Endpoint,
        },
        "aws:rds/parameterGroup:ParameterGroup" => new("{name}", Prefix + "pg:{name}", "name"),
        "aws:rds/subnetGroup:SubnetGroup" => new("{name}", Prefix + "subgrp:{name}", "name"),
        "aws:rds/proxy:Proxy" => new("{name}", Prefix + "db-proxy:prx-0{hex16}", "name") { More = [new("endpoint", "{name}.proxy-{hex12}.{region}.rds.amazonaws.com")] },
        "aws:rds/proxyDefaultTargetGroup:ProxyDefaultTargetGroup" => new("{dbProxyName}", Prefix + "target-group:prx-tg-0{hex16}") { More = [new("name", "default")] },
        "aws:rds/proxyTarget:ProxyTarget" => new("{dbProxyName}/{targetGroupName}/RDS_INSTANCE/{dbInstanceIdentifier}") { More = [new("type", "RDS_INSTANCE")] },
        "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication" => new(Prefix + "auto-backup:ab-{hex32}"),
        _ => null,
    };

    /// <summary>Address and port together; a server without a port of its own has PostgreSQL's.</summary>
    private static void Endpoint(MockResource server, string id, Dictionary<string, object> outputs)
    {
        var port = server.Inputs["port"]?.Number ?? 5432;
        outputs["endpoint"] = $"{outputs["address"]}:{port}";
        outputs["port"] = (int)port;
    }
}
