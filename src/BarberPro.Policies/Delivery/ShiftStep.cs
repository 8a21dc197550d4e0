using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Delivery;

/// <summary>One step of traffic to a colour.</summary>
/// <param name="Weight">Share of requests that the colour receives, 1 to 100.</param>
/// <param name="Wait">Time that the alarms are watched after the deployment, 1 min to 25 min: a job of the workflows ends within half an hour.</param>
/// <param name="Alarms">
/// Logical names of the alarms that must stay silent meanwhile, one to twenty. {colour} is filled in, and {service} makes one alarm of each service.
/// </param>
public sealed record ShiftStep(int Weight, TimeSpan Wait, ImmutableArray<string> Alarms)
{
    internal static ShiftStep Read(PolicyReader step) => new(
        step.Require("weight", Scalars.Count, 1, 100),
        step.Require("wait", Durations.Minutes, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(25)),
        step.List("alarms", DeliveryTexts.AlarmTemplate, atLeast: 1, atMost: 20));

    /// <summary>The alarms' logical names for a colour, sorted ordinally.</summary>
    /// <param name="services">Names of the services.</param>
    /// <param name="colour">The colour that gains traffic, as resources are called after it.</param>
    public ImmutableArray<string> AlarmsFor(IEnumerable<string> services, string colour) =>
    [
        .. Alarms
            .Select(alarm => alarm.Replace(DeliveryTexts.Colour, colour, StringComparison.Ordinal))
            .SelectMany(alarm => services.Select(service => alarm.Replace(DeliveryTexts.Service, service, StringComparison.Ordinal)))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];
}
