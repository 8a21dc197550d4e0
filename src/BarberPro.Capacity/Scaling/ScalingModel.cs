using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Scaling;

/// <summary>What a fleet's scaling is run with beyond what the graph declares.</summary>
/// <param name="Demand">Timings and the model of target tracking.</param>
/// <param name="Phase">When CloudWatch looks at alarms first, in seconds: moves the clock against the load.</param>
/// <param name="WithoutPolicies">Names of policies that are left out, to let the others run alone.</param>
public sealed record ScalingModel(DemandPolicy Demand, int Phase = 0, Func<string, bool>? WithoutPolicies = null)
{
    /// <summary>Whether a policy runs.</summary>
    internal bool Runs(string policy) => WithoutPolicies is null || !WithoutPolicies(policy);
}
