using System.Collections.Immutable;

using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>How answers are compressed on their way to the browser (CDN-4).</summary>
/// <param name="Enabled">Whether the rule applies; false is the rollback of this rule alone (CDN-9).</param>
/// <param name="Algorithms">Algorithms in the order of preference; auto, default and none only as the last.</param>
/// <param name="ContentTypes">Media types that are compressed.</param>
public sealed record CompressionPolicy(bool Enabled, ImmutableArray<string> Algorithms, ImmutableArray<string> ContentTypes)
{
    private static readonly string[] Closing = ["auto", "default", "none"];

    internal static CompressionPolicy Read(PolicyReader compression)
    {
        var policy = new CompressionPolicy(
            compression.Require("enabled", Scalars.Flag),
            compression.List("algorithms", Texts.OneOf("zstd", "brotli", "gzip", "auto", "default", "none"), atLeast: 1, atMost: 4),
            compression.List("contentTypes", EdgeTexts.MediaType, atLeast: 1, atMost: 50));

        if (compression.AreSound("algorithms"))
        {
            for (var index = 0; index < policy.Algorithms.Length - 1; index++)
            {
                if (Array.IndexOf(Closing, policy.Algorithms[index]) >= 0)
                {
                    compression.Reject(
                        $"algorithms[{index}]",
                        EdgeCodes.AlgorithmOrder,
                        $"algorithms[{index}] is {policy.Algorithms[index]}; expected {string.Join(", ", Closing)} as the last one only");
                }
            }
        }

        return policy;
    }
}
