using System.Collections.Frozen;

namespace BarberPro.Graph.Delivery;

/// <summary>The words that Pulumi has for operations (source: StepOp constants in pulumi/pulumi, pkg/resource/deploy).</summary>
internal static class StepWords
{
    internal static readonly FrozenDictionary<string, StepOperation> All = new Dictionary<string, StepOperation>
    {
        ["same"] = StepOperation.Keep,
        ["read"] = StepOperation.Keep,
        ["refresh"] = StepOperation.Keep,
        ["create"] = StepOperation.Create,
        ["import"] = StepOperation.Create,
        ["update"] = StepOperation.Update,
        ["delete"] = StepOperation.Delete,
        ["discard"] = StepOperation.Delete,
        ["replace"] = StepOperation.Replace,
        ["create-replacement"] = StepOperation.Replace,
        ["delete-replaced"] = StepOperation.Replace,
        ["discard-replaced"] = StepOperation.Replace,
        ["import-replacement"] = StepOperation.Replace,
        ["read-replacement"] = StepOperation.Replace,
        ["remove-pending-replace"] = StepOperation.Replace,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
