using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Functions;

/// <summary>Our own small functions, packaged from the folder <c>functions/</c>.</summary>
/// <param name="Runtime">What all of them run on.</param>
/// <param name="Rotation">Changes passwords of databases and cache users (DB-12).</param>
/// <param name="RestoreValidation">Looks at what a restore test brought back (DR-4).</param>
/// <param name="UnitCost">Writes what a booking and a user cost (COST-3).</param>
/// <param name="Failover">Does what no AWS API does in a failover (DR-3).</param>
public sealed record FunctionsPolicy(FunctionRuntimePolicy Runtime, FunctionPolicy Rotation, FunctionPolicy RestoreValidation, FunctionPolicy UnitCost, FunctionPolicy Failover)
{
    internal static FunctionsPolicy Read(PolicyReader functions)
    {
        var runtime = functions.Section("runtime", FunctionRuntimePolicy.Read);
        return new(runtime, functions.Section("rotation", Function), functions.Section("restoreValidation", Function), functions.Section("unitCost", Function), functions.Section("failover", Function));

        FunctionPolicy Function(PolicyReader function) => FunctionPolicy.Read(function, runtime);
    }
}
