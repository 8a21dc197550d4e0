using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Functions;

/// <summary>What all functions run on.</summary>
/// <param name="Name">Lambda's identifier of the runtime; the functions are plain Node modules and use the AWS SDK that it brings.</param>
/// <param name="Architecture">Processor, as Lambda writes it.</param>
/// <param name="Tracing">Whether X-Ray follows every call.</param>
public sealed record FunctionRuntimePolicy(string Name, string Architecture, bool Tracing)
{
    internal static FunctionRuntimePolicy Read(PolicyReader runtime) => new(
        runtime.Require("name", Texts.OneOf("nodejs22.x", "nodejs24.x")),
        runtime.Require("architecture", Texts.OneOf("arm64", "x86_64")),
        runtime.Require("tracing", Scalars.Flag));
}
