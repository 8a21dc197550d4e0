using BarberPro.Policies;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>Production with an overlay of its own laid over it: the smallest way to try one value.</summary>
internal static class TestOverlay
{
    /// <summary>Loads production with these lines on top.</summary>
    public static PolicyLoad Load(string text) => PolicyFiles.Load(MemorySource.Real.With("config/stacks/test.yml", text), "prod-ar", "test");
}
