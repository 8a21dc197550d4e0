namespace BarberPro.Preview.MockOutputs;

/// <summary>What Cloudflare holds; its ids are 32 hexadecimal digits.</summary>
internal static class CloudflareShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "cloudflare:index/zoneSetting:ZoneSetting" => new("{settingId}"),
        _ => null,
    };
}
