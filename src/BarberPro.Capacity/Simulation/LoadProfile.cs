using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>How many people use the product at each step of a run, before noise and growth. A profile shorter than the run begins again.</summary>
/// <param name="Users">Users in each step.</param>
/// <param name="StepSeconds">Length of a step.</param>
public sealed record LoadProfile(double[] Users, int StepSeconds)
{
    private const int Day = 24 * 60 * 60;

    /// <summary>The policy's day curve from a moment of the week on; every part reaches its factor one rise after it began.</summary>
    /// <param name="users">Users at factor 1.</param>
    /// <param name="day">The curve.</param>
    /// <param name="from">Seconds since Monday, 00:00 local time.</param>
    /// <param name="seconds">Length.</param>
    /// <param name="step">Seconds of a step.</param>
    public static LoadProfile Curve(double users, DayPolicy day, long from, long seconds, int step)
    {
        var profile = new double[seconds / step];
        for (var index = 0; index < profile.Length; index++)
        {
            profile[index] = users * FactorAt(day, from + ((long)index * step));
        }

        return new(profile, step);
    }

    /// <summary>Users at a second of the run.</summary>
    public double At(long second) => Users[(int)((uint)second / (uint)StepSeconds % (uint)Users.Length)];

    /// <summary>The same number of users all the time.</summary>
    public static LoadProfile Constant(double users, long seconds, int step)
    {
        var profile = new double[seconds / step];
        Array.Fill(profile, users);
        return new(profile, step);
    }

    /// <summary>Users change to another number from a moment on, within a rise.</summary>
    public LoadProfile Becoming(double users, double at, double rise)
    {
        var changed = new double[Users.Length];
        for (var index = 0; index < changed.Length; index++)
        {
            var done = Math.Clamp((((index + 0.5) * StepSeconds) - at) / rise, 0, 1);
            changed[index] = Users[index] + (done * (users - Users[index]));
        }

        return this with { Users = changed };
    }

    /// <summary>Factor of the curve at a moment of the week.</summary>
    internal static double FactorAt(DayPolicy day, long moment)
    {
        var parts = day.Parts;
        var second = (int)(moment % Day);
        var index = parts.Length - 1;
        while (index > 0 && parts[index].From.ToTimeSpan().TotalSeconds > second)
        {
            index--;
        }

        var began = moment - second + (long)parts[index].From.ToTimeSpan().TotalSeconds;
        var before = index == 0 ? parts[^1] : parts[index - 1];
        var now = (double)parts[index].Factor * Weekend(day, began);
        var earlier = (double)before.Factor * Weekend(day, began - 1);
        var done = Math.Min(1, (moment - began) / day.Rise.TotalSeconds);
        return earlier + (done * (now - earlier));
    }

    // A second before Monday is Sunday.
    private static double Weekend(DayPolicy day, long moment) => ((moment / Day) + 7) % 7 is 5 or 6 || moment < 0 ? (double)day.Weekend : 1;
}
