using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Fleets;

/// <summary>What several parts of the fleets' policy must agree on.</summary>
internal static class FleetRules
{
    // AWS takes a spot instance back two minutes after its notice (EC2 user guide, spot interruption notices).
    private static readonly TimeSpan SpotNotice = TimeSpan.FromMinutes(2);

    /// <summary>Reports every contradiction between parts that were read.</summary>
    public static void Check(PolicyReader fleets, FleetsPolicy policy)
    {
        if (fleets.AreSound("agent", "scaling"))
        {
            CheckFastInterval(fleets, policy);
        }

        if (fleets.AreSound("services"))
        {
            RouteRules.Check(fleets, policy.Services);
        }

        if (fleets.AreSound("instances", "services") && policy.Instances.Mix.Spot.Points > 0)
        {
            CheckDrain(fleets, policy);
        }

        if (fleets.AreSound("schedule", "services"))
        {
            CheckScheduledMinimums(fleets, policy);
        }
    }

    private static void CheckFastInterval(PolicyReader fleets, FleetsPolicy policy)
    {
        var (fast, interval) = (policy.Scaling.Cpu.Fast, policy.Agent.FastInterval);
        if (interval > fast.Period)
        {
            fleets.Reject(
                "agent.fastInterval",
                FleetCodes.FastInterval,
                $"fastInterval is {Durations.Format(interval)}; expected at most scaling.cpu.fast.period, {Durations.Format(fast.Period)}",
                "scaling.cpu.fast.period");
        }
        else if (interval > fast.SecondNet.Period)
        {
            fleets.Reject(
                "agent.fastInterval",
                FleetCodes.FastInterval,
                $"fastInterval is {Durations.Format(interval)}; expected at most scaling.cpu.fast.secondNet.period, {Durations.Format(fast.SecondNet.Period)}",
                "scaling.cpu.fast.secondNet.period");
        }
    }

    private static void CheckDrain(PolicyReader fleets, FleetsPolicy policy)
    {
        foreach (var service in policy.Services.Where(service => service.Drain > SpotNotice))
        {
            fleets.Reject(
                $"services.{service.Name}.drain",
                ServiceCodes.Drain,
                $"drain is {Durations.Format(service.Drain.GetValueOrDefault())}; expected at most {Durations.Format(SpotNotice)}, the notice of a spot instance",
                "instances.mix.spot");
        }
    }

    private static void CheckScheduledMinimums(PolicyReader fleets, FleetsPolicy policy)
    {
        if (policy.Schedule.Peaks.IsEmpty)
        {
            return;
        }

        var highest = policy.Schedule.Peaks.AsEnumerable().Aggregate((one, other) => other.Factor > one.Factor ? other : one);
        var factor = highest.Factor * policy.Schedule.WeekendFactor;
        foreach (var service in policy.Services.Where(service => service.MinSize <= service.MaxSize))
        {
            var minimum = (int)decimal.Ceiling(service.MinSize * factor);
            if (minimum > service.MaxSize)
            {
                fleets.Reject(
                    $"services.{service.Name}.maxSize",
                    ServiceCodes.ScheduledMinimum,
                    $"maxSize is {service.MaxSize}; expected at least {minimum}, minSize {service.MinSize} x {Scalars.Factor.Format(highest.Factor)} ({highest.Name}) x {Scalars.Factor.Format(policy.Schedule.WeekendFactor)} (weekend) rounded up",
                    $"services.{service.Name}.minSize",
                    $"schedule.peaks.{highest.Name}.factor",
                    "schedule.weekendFactor");
            }
        }
    }
}
