using BarberPro.Policies.Reading;

namespace BarberPro.Policies.Edge;

/// <summary>A page load by Cloudflare's Observatory, in a real browser (CDN-5).</summary>
/// <param name="Region">Where the browser stands, as Google Cloud names regions.</param>
/// <param name="Frequency">How often: daily or weekly.</param>
public sealed record BrowserTestPolicy(string Region, string Frequency)
{
    internal static BrowserTestPolicy Read(PolicyReader test) => new(
        test.Require("region", Texts.OneOf(
            "asia-east1", "asia-northeast1", "asia-northeast2", "asia-south1", "asia-southeast1", "australia-southeast1", "europe-north1", "europe-southwest1",
            "europe-west1", "europe-west2", "europe-west3", "europe-west4", "europe-west8", "europe-west9", "me-west1", "southamerica-east1", "us-central1", "us-east1",
            "us-east4", "us-south1", "us-west1")),
        test.Require("frequency", Texts.OneOf("daily", "weekly")));
}
