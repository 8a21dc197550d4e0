using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Delivery;

/// <summary>How a change reaches an environment.</summary>
/// <param name="Gate">What may pass unattended.</param>
/// <param name="Shift">How traffic moves from one colour to the other (LB-9).</param>
public sealed record DeliveryPolicy(GatePolicy Gate, ShiftPolicy Shift)
{
    internal static DeliveryPolicy Read(PolicyReader delivery) => new(
        delivery.Section("gate", GatePolicy.Read),
        delivery.Section("shift", ShiftPolicy.Read));
}
