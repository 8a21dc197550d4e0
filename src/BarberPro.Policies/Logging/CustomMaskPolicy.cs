using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Logging;

/// <summary>A kind of personal data that is known by its shape.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Pattern">Regular expression that finds it, in what CloudWatch Logs takes: 200 characters, no groups, no quotes.</param>
public sealed record CustomMaskPolicy(string Name, string Pattern)
{
    internal static CustomMaskPolicy Read(PolicyReader mask) => new(mask.Name, mask.Require("pattern", Texts.MaskPattern));
}
