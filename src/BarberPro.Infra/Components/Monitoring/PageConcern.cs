using System.Collections.Immutable;

using Pulumi;
using Pulumi.Aws.CloudWatch;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What belongs together for whoever is woken: one page, however many of its alarms fire (AL-01).</summary>
/// <param name="Name">Short name; part of the page's name and the anchor of its runbook.</param>
/// <param name="Meaning">What is wrong when it pages.</param>
/// <param name="Alarms">Names of the alarms that it reads; they have no action of their own.</param>
public sealed record PageConcern(string Name, string Meaning, ImmutableArray<Output<string>> Alarms)
{
    /// <summary>The most alarms that one composite alarm reads.</summary>
    public const int MostAlarms = 100;

    /// <summary>A concern of metric alarms.</summary>
    public static PageConcern Of(string name, string meaning, params ImmutableArray<MetricAlarm> alarms)
    {
        var names = ImmutableArray.CreateBuilder<Output<string>>(alarms.Length);
        foreach (var alarm in alarms)
        {
            names.Add(alarm.Name);
        }

        return new(name, meaning, names.ToImmutable());
    }

    /// <summary>The rule of a composite alarm that fires with any of these alarms.</summary>
    public static string AnyOf(ImmutableArray<string> alarms) => string.Join(" OR ", alarms.Select(alarm => $"ALARM(\"{alarm}\")"));
}
