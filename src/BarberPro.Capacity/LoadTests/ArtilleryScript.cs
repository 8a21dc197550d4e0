using System.Text.Json;

using BarberPro.Graph.Serialization;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.LoadTests;

/// <summary>Writes a load test as a script of Artillery 2.0.20. What a user does is in <c>processor.cjs</c> beside it, every figure is here.</summary>
public static class ArtilleryScript
{
    /// <summary>The file with the functions that scripts name.</summary>
    public const string Processor = "processor.cjs";

    /// <summary>Names of the requests; their times are reported apart.</summary>
    public const string Page = "page", Api = "api", Booking = "booking";

    /// <summary>Counter of answers that were none of a failure, beside Artillery's <c>http.requests</c>.</summary>
    public const string Answered = "barberpro.answered";

    private const string RequestTime = "http.response_time";

    /// <summary>Name of a load test's file.</summary>
    public static string FileOf(LoadTest test) => $"{test.Name}.json";

    /// <summary>Writes the script.</summary>
    public static void Write(LoadTest test, DemandPolicy demand, string host, TextWriter output)
    {
        using var text = new JsonText(output);
        var json = text.Json;
        json.WriteStartObject();
        json.WriteStartObject("config");
        WriteLimits(json, demand.ServiceLevels);
        json.WriteStartObject("http");
        json.WriteNumber("timeout", (long)demand.Behaviour.GiveUp.TotalSeconds);
        json.WriteEndObject();
        WritePhases(json, test);
        json.WriteStartObject("plugins");
        json.WriteStartObject("ensure");
        json.WriteEndObject();
        json.WriteStartObject("metrics-by-endpoint");
        json.WriteBoolean("useOnlyRequestNames", true);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("processor", $"./{Processor}");
        json.WriteString("target", $"https://{host}");
        WriteVariables(json, demand);
        json.WriteEndObject();
        json.WriteStartArray("scenarios");
        WriteUser(json, test, demand.LoadTests.Paths);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter json, ServiceLevelsPolicy levels)
    {
        json.WriteStartObject("ensure");
        json.WriteStartArray("conditions");
        json.WriteStartObject();
        json.WriteString("expression", $"(http.requests - {Answered}) / http.requests <= {levels.LaunchFailures.Share}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("thresholds");
        WriteLimit(json, $"{RequestTime}.p95", levels.Latency.P95);
        WriteLimit(json, $"{RequestTime}.mean", levels.Latency.Mean);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLimit(Utf8JsonWriter json, string metric, TimeSpan limit)
    {
        json.WriteStartObject();
        json.WriteNumber(metric, (long)limit.TotalMilliseconds);
        json.WriteEndObject();
    }

    private static void WritePhases(Utf8JsonWriter json, LoadTest test)
    {
        json.WriteStartArray("phases");
        foreach (var stage in test.Stages)
        {
            json.WriteStartObject();
            json.WriteNumber("arrivalCount", stage.Arrivals);
            json.WriteNumber("duration", stage.Seconds);
            json.WriteString("name", stage.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteVariables(Utf8JsonWriter json, DemandPolicy demand)
    {
        var (behaviour, tests) = (demand.Behaviour, demand.LoadTests);
        json.WriteStartObject("variables");
        json.WriteNumber("apiRequests", behaviour.ApiRequests);
        json.WriteNumber("bookingShare", behaviour.Bookings.Share);
        json.WriteTexts("hosts", tests.Hosts.AsSpan());
        json.WriteNumber("thinkSeconds", (decimal)behaviour.ThinkTime.Busy.TotalSeconds);
        json.WriteNumber("visitSeconds", (long)tests.Visit.TotalSeconds);
        json.WriteNumber("webRequests", behaviour.WebRequests);
        json.WriteEndObject();
    }

    /// <summary>
    /// A visit: actions until it is over, each of pages and calls at once, like the simulator's users. Counts that are no whole numbers are drawn anew for each
    /// action, so there is a list of names to go through in place of a number.
    /// </summary>
    private static void WriteUser(Utf8JsonWriter json, LoadTest test, LoadTestPathsPolicy paths)
    {
        json.WriteStartObject();
        json.WriteStartArray("flow");
        WriteFunction(json, "arrive");
        json.WriteStartObject();
        json.WriteStartArray("loop");
        WriteFunction(json, "decide");
        json.WriteStartObject();
        json.WriteStartArray("parallel");
        WriteLoop(json, "pages", "get", Page, paths.Page);
        WriteLoop(json, "calls", "get", Api, paths.Api);
        WriteLoop(json, "bookings", "post", Booking, paths.Booking);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("think", "{{ thinkSeconds }}");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("whileTrue", "stays");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("name", test.Name);
        json.WriteEndObject();
    }

    private static void WriteFunction(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("function", name);
        json.WriteEndObject();
    }

    private static void WriteLoop(Utf8JsonWriter json, string over, string method, string name, string path)
    {
        json.WriteStartObject();
        json.WriteStartArray("loop");
        json.WriteStartObject();
        json.WriteStartObject(method);
        json.WriteString("afterResponse", "count");
        json.WriteString("beforeRequest", "carry");
        json.WriteString("name", name);
        json.WriteString("url", path);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("over", over);
        json.WriteEndObject();
    }
}
