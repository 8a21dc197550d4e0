using BarberPro.Policies.LoadBalancing;
using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Delivery;

/// <summary>What delivery and other concerns must agree on.</summary>
internal static class DeliveryRules
{
    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (!stack.AreSound("loadBalancing", "delivery"))
        {
            return;
        }

        // The colour that gains is on a step; the other one has the rest, which need not be one.
        var (traffic, shift) = (policy.LoadBalancing.Traffic, policy.Delivery.Shift);
        if (traffic.Blue + traffic.Green == 100 && !shift.IsStep(traffic.Blue) && !shift.IsStep(traffic.Green))
        {
            stack.Reject(
                "loadBalancing.traffic.green",
                LoadBalancingCodes.NoStep,
                $"blue is {traffic.Blue} and green is {traffic.Green}; expected one of both to be a step of delivery.shift: {shift.Listed}",
                "loadBalancing.traffic.blue",
                "delivery.shift");
        }
    }
}
