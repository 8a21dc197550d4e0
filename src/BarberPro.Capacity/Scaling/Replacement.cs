using BarberPro.Capacity.Fleets;

namespace BarberPro.Capacity.Scaling;

/// <summary>
/// How many instances may be replaced at once (Auto Scaling user guide, "Instance maintenance policies"). With a policy that allows more than 100 % new ones
/// come first; without one a tenth of the group is replaced at a time, one in small groups, the old ones going first.
/// </summary>
/// <param name="Launch">Instances to launch now.</param>
/// <param name="Terminate">Unhealthy instances to terminate now.</param>
public readonly record struct Replacement(int Launch, int Terminate)
{
    // The guide: health replacements without a policy keep 90 % healthy.
    private const int Tenth = 10;

    /// <summary>The next step of a replacement.</summary>
    /// <param name="desired">Desired capacity.</param>
    /// <param name="healthy">Instances that serve and are warm.</param>
    /// <param name="unhealthy">Instances to be replaced.</param>
    /// <param name="coming">Instances launched or warming.</param>
    /// <param name="policy">The group's policy; null for none.</param>
    public static Replacement Next(int desired, int healthy, int unhealthy, int coming, MaintenanceDeclaration? policy)
    {
        if (policy is null)
        {
            var atOnce = Math.Max(1, desired / Tenth);
            var terminate = Math.Min(unhealthy, Math.Max(0, atOnce - coming));
            return new(Math.Max(0, desired - healthy - unhealthy - coming + terminate), terminate);
        }

        var least = ((desired * policy.MinHealthyShare) + 99) / 100;
        var most = Math.Max(((desired * policy.MaxHealthyShare) + 99) / 100, desired);
        var launch = Math.Clamp(desired - healthy - coming, 0, Math.Max(0, most - healthy - unhealthy - coming));

        // An unhealthy one goes when enough others are healthy, or when the policy leaves no room to launch beside it.
        var spare = healthy >= Math.Min(least, desired) ? unhealthy : most <= desired ? Math.Min(unhealthy, Math.Max(0, healthy + unhealthy + coming - least)) : 0;
        return new(launch, Math.Min(unhealthy, spare));
    }
}
