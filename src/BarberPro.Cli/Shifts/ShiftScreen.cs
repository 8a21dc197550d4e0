using BarberPro.Policies;

namespace BarberPro.Cli.Shifts;

/// <summary>Traffic and its steps for a person.</summary>
internal static class ShiftScreen
{
    internal static void Write(string stack, StackPolicy policy, TextWriter output)
    {
        var (traffic, shift) = (policy.LoadBalancing.Traffic, policy.Delivery.Shift);
        output.WriteLine($"{stack}: blue {traffic.Blue}, green {traffic.Green}; steps {shift.Listed}");
    }

    internal static void Write(string stack, Shift shift, TextWriter output)
    {
        if (shift.Colour is null)
        {
            output.WriteLine($"{stack}: no traffic moved");
            return;
        }

        output.WriteLine($"{stack}: {shift.Colour.ToString()!.ToLowerInvariant()} went from {shift.From} to {shift.To}; for {shift.Wait.TotalMinutes} minutes these have to stay silent in {shift.Region}:");
        foreach (var alarm in shift.Alarms)
        {
            output.WriteLine($"  {alarm}");
        }

        if (shift.Back is not null)
        {
            output.WriteLine();
            output.WriteLine("The edit that goes back:");
            output.WriteLine();
            output.Write(shift.Back.Text());
        }
    }
}
