using BarberPro.Graph.Values;
using BarberPro.Preview.Walking;
using Pulumi;

namespace BarberPro.Preview.Recording;

/// <summary>All that is known of one resource while its program runs.</summary>
/// <param name="Resource">The resource itself, by which outputs name what they depend on.</param>
/// <param name="Args">Its arguments as the program gave them, outputs and secrets still told apart.</param>
/// <param name="Options">Its options before inheritance.</param>
internal sealed record Captured(Resource Resource, ResourceArgs Args, ResourceOptions Options)
{
    /// <summary>Key of the provider that the SDK resolved; null without one.</summary>
    internal ResourceKey? Provider { get; set; }

    /// <summary>Whether the mock was asked for it; a resource that was not is none of the graph.</summary>
    internal bool Answered { get; set; }

    /// <summary>What is sent to the engine, secrets masked.</summary>
    internal GraphValue Inputs { get; set; } = GraphValue.EmptyMap;

    /// <summary>What the cloud would answer, secrets masked.</summary>
    internal GraphValue Outputs { get; set; } = GraphValue.EmptyMap;

    /// <summary>The outputs unmasked, by which those who use them are told what they use.</summary>
    internal GraphValue Answers { get; set; } = GraphValue.EmptyMap;

    /// <summary>Where its inputs come from and which of them are secret.</summary>
    internal InputWalk Walk { get; set; } = InputWalk.Nothing;

    /// <summary>AWS region that it is in; null where it has none.</summary>
    internal string? Region { get; set; }

    /// <summary>AWS account that it is in.</summary>
    internal string? Account { get; set; }

    internal ResourceKey Key { get; } = new(Resource.GetResourceType(), Resource.GetResourceName());
}
