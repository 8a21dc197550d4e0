using BarberPro.Policies.Reading;
using BarberPro.Policies.Windows;

namespace BarberPro.Policies.Databases;

/// <summary>What databases and other concerns must agree on.</summary>
internal static class DatabaseRules
{
    /// <summary>Reports every contradiction between concerns that were read.</summary>
    public static void Check(PolicyReader stack, StackPolicy policy)
    {
        if (stack.AreSound("databases", "fleets"))
        {
            PoolRules.CheckServices(stack, policy);
        }

        if (stack.AreSound("databases", "networking") && policy.Databases.Replicas > policy.Networking.ZoneIds.Length)
        {
            stack.Reject(
                "databases.replicas",
                DatabaseCodes.Replicas,
                $"replicas is {policy.Databases.Replicas}; expected at most {policy.Networking.ZoneIds.Length}, one a zone",
                "networking.zoneIds");
        }

        if (stack.AreSound("databases", "platform"))
        {
            var windows = policy.Databases.Windows;
            WindowRules.CheckQuiet(stack, "databases.windows.backup", windows.Backup, policy, DatabaseCodes.BusyWindow);
            WindowRules.CheckQuiet(stack, "databases.windows.maintenance", windows.Maintenance.Hours, policy, DatabaseCodes.BusyWindow);
        }
    }
}
