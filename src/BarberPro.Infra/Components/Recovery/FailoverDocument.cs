using System.Globalization;
using System.Text.Json;

using BarberPro.Infra.Documents;
using BarberPro.Infra.Naming;
using BarberPro.Policies.Recovery;

namespace BarberPro.Infra.Components.Recovery;

/// <summary>
/// Writes the failover runbook as Systems Manager Automation runs it (schema 0.3). It leaves what the program declares with recovery.activeRegion changed;
/// its last words ask for that change to be committed.
/// </summary>
public static class FailoverDocument
{
    /// <summary>Promotion is reported a little after it was asked for: the replica is called available until then.</summary>
    private const string UntilPromotionShows = "PT30S";

    /// <summary>The document, in JSON.</summary>
    public static string Of(FailoverTargets targets, RecoveryPolicy policy, RegionContext context) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", "0.3");
        json.WriteString(
            "description",
            $"Fails over to {context.Region}. Start it when the active region is lost, not for an outage of one zone. At its end set recovery.activeRegion to {context.Region} in config/base/recovery.yml, commit, and run pulumi up.");
        json.WriteString("assumeRole", targets.Role);
        WriteParameters(json, policy.Failover);
        json.WriteStartArray("mainSteps");
        WriteSteps(json, targets, policy.Failover, context);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteParameters(Utf8JsonWriter json, FailoverPolicy budget)
    {
        json.WriteStartObject("parameters");
        json.WriteStartObject("MinutesBefore");
        json.WriteString("type", "String");
        json.WriteString("description", "Minutes from the outage to this start");
        json.WriteString("default", Number((budget.Detect + budget.Decide).TotalMinutes));
        json.WriteString("allowedPattern", "^[0-9]{1,4}$");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter json, FailoverTargets targets, FailoverPolicy budget, RegionContext context)
    {
        Call(json, "promote", "rds", "PromoteReadReplica", () => json.WriteString("DBInstanceIdentifier", targets.Database));

        // Fleets grow while the replica is promoted.
        foreach (var fleet in targets.Fleets)
        {
            Call(json, $"grow_{fleet.Group.Replace('-', '_')}", "autoscaling", "UpdateAutoScalingGroup", () =>
            {
                json.WriteString("AutoScalingGroupName", fleet.Group);
                json.WriteNumber("MinSize", fleet.MinSize);
            });
        }

        Step(json, "let_promotion_begin", "aws:sleep", null, () => json.WriteString("Duration", UntilPromotionShows));
        Step(json, "wait_for_writes", "aws:waitForAwsResourceProperty", budget.Promote, () =>
        {
            json.WriteString("Service", "rds");
            json.WriteString("Api", "DescribeDBInstances");
            json.WriteString("DBInstanceIdentifier", targets.Database);
            json.WriteString("PropertySelector", "$.DBInstances[0].DBInstanceStatus");
            Texts(json, "DesiredValues", "available");
        });
        Call(json, "switch_endpoint", "ssm", "PutParameter", () =>
        {
            json.WriteString("Name", targets.EndpointParameter);
            json.WriteString("Value", targets.Endpoint);
            json.WriteString("Type", "String");
            json.WriteBoolean("Overwrite", true);
        });
        Step(json, "restart_services", "aws:runCommand", budget.Switch, () => WriteRestart(json, context));
        Invoke(json, "steer_edge", budget.Steer + budget.Scale, targets.Function, "{\"step\":\"steer\"}");
        Invoke(json, "record", budget.Verify, targets.Function, "{\"step\":\"record\",\"started\":\"{{ global:DATE_TIME }}\",\"minutesBefore\":\"{{ MinutesBefore }}\"}", isLast: true);
    }

    // Services read their endpoints when they start; those of instances that start later are right by themselves.
    private static void WriteRestart(Utf8JsonWriter json, RegionContext context)
    {
        json.WriteString("DocumentName", "AWS-RunShellScript");
        json.WriteStartArray("Targets");
        json.WriteStartObject();
        json.WriteString("Key", "tag:Environment");
        Texts(json, "Values", context.Names.Environment);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("Parameters");
        Texts(json, "commands", "systemctl restart 'barberpro-*.service'");
        json.WriteEndObject();
    }

    private static void Call(Utf8JsonWriter json, string name, string service, string api, Action inputs) => Step(json, name, "aws:executeAwsApi", null, () =>
    {
        json.WriteString("Service", service);
        json.WriteString("Api", api);
        inputs();
    });

    private static void Invoke(Utf8JsonWriter json, string name, TimeSpan patience, string function, string payload, bool isLast = false) =>
        Step(json, name, "aws:invokeLambdaFunction", patience, () =>
        {
            json.WriteString("FunctionName", function);
            json.WriteString("InvocationType", "RequestResponse");
            json.WriteString("Payload", payload);
        }, isLast);

    private static void Step(Utf8JsonWriter json, string name, string action, TimeSpan? patience, Action inputs, bool isLast = false)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("action", action);
        json.WriteString("onFailure", "Abort");
        if (patience is { } limit)
        {
            json.WriteNumber("timeoutSeconds", (int)limit.TotalSeconds);
        }

        json.WriteStartObject("inputs");
        inputs();
        json.WriteEndObject();
        if (isLast)
        {
            json.WriteBoolean("isEnd", true);
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);
}
