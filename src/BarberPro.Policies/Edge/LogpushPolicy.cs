using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>The edge's own request log, sent to a bucket; Enterprise only (CDN-8).</summary>
/// <param name="Bucket">Bucket of ours that admits Cloudflare's writer.</param>
/// <param name="Prefix">Folder in it.</param>
/// <param name="OwnershipToken">What Cloudflare wrote into the bucket to see that it is ours; no secret.</param>
public sealed record LogpushPolicy(string Bucket, string Prefix, string OwnershipToken)
{
    private static readonly Scalar<string> Word = Texts.Text(
        "a name of letters, digits, . _ and -", "edge-logs", "^[A-Za-z0-9._-]{1,1024}$", text => Characters.Only(text, 1, 1_024, char.IsAsciiLetterOrDigit, "._-"));

    internal static LogpushPolicy Read(PolicyReader logpush) => new(
        logpush.Require("bucket", Word),
        logpush.Require("prefix", Word),
        logpush.Require("ownershipToken", Word));
}
