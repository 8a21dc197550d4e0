using System.Text.Json;

using BarberPro.Infra.Documents;
using BarberPro.Policies.Fleets;

namespace BarberPro.Infra.Components.Fleets;

/// <summary>
/// Writes the CloudWatch agent's configuration. Scaling reads two of its metrics over a whole group, so they need the group as their only
/// dimension: without the aggregation that metric does not exist and the policy never acts (ASG-WEB-3).
/// </summary>
public static class AgentConfiguration
{
    /// <summary>CloudWatch namespace of the agent's metrics.</summary>
    public const string Namespace = "CWAgent";

    /// <summary>Name of the processor metric, as the agent joins plugin and measurement.</summary>
    public const string CpuMetric = "cpu_usage_active";

    /// <summary>Name of the memory metric.</summary>
    public const string MemoryMetric = "mem_used_percent";

    private const string GroupDimension = "AutoScalingGroupName";

    /// <summary>The configuration for a service's instances.</summary>
    /// <param name="service">Name of the service; its log file is called after it.</param>
    /// <param name="logGroup">Log group that the log file goes to.</param>
    /// <param name="policy">How often the agent measures.</param>
    public static string Of(string service, string logGroup, AgentPolicy policy) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("agent");
        json.WriteNumber("metrics_collection_interval", Seconds(policy.Interval));
        json.WriteEndObject();
        WriteMetrics(json, policy);
        WriteLogs(json, service, logGroup, policy);
        json.WriteEndObject();
    });

    private static void WriteMetrics(Utf8JsonWriter json, AgentPolicy policy)
    {
        json.WriteStartObject("metrics");
        json.WriteString("namespace", Namespace);
        json.WriteStartObject("append_dimensions");
        json.WriteString(GroupDimension, $"${{aws:{GroupDimension}}}");
        json.WriteEndObject();
        json.WriteStartArray("aggregation_dimensions");
        json.WriteStartArray();
        json.WriteStringValue(GroupDimension);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteNumber("force_flush_interval", Seconds(policy.Flush));
        json.WriteStartObject("metrics_collected");

        // No "resources": with it the agent reports every core beside the total, and the aggregate averages them together (ASG-SPD-1).
        json.WriteStartObject("cpu");
        WriteStrings(json, "measurement", "usage_active");
        json.WriteBoolean("totalcpu", true);
        json.WriteNumber("metrics_collection_interval", Seconds(policy.FastInterval));
        json.WriteEndObject();
        json.WriteStartObject("mem");
        WriteStrings(json, "measurement", "used_percent");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLogs(Utf8JsonWriter json, string service, string logGroup, AgentPolicy policy)
    {
        json.WriteStartObject("logs");
        json.WriteNumber("force_flush_interval", Seconds(policy.Flush));
        json.WriteStartObject("metrics_collected");
        json.WriteStartObject("emf");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("logs_collected");
        json.WriteStartObject("files");
        json.WriteStartArray("collect_list");
        json.WriteStartObject();
        json.WriteString("file_path", $"/var/log/barberpro/{service}.log");
        json.WriteString("log_group_name", logGroup);
        json.WriteString("log_stream_name", "{instance_id}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartArray(name);
        json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static int Seconds(TimeSpan time) => (int)time.TotalSeconds;
}
