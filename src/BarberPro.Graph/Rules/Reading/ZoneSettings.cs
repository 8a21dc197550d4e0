namespace BarberPro.Graph.Rules;

/// <summary>Settings of a Cloudflare zone or hostname: one resource each, told apart by an id.</summary>
internal static class ZoneSettings
{
    /// <summary>Judges the setting of one id; other settings are another rule's matter.</summary>
    public static Verdict Judge(ResourceNode node, string setting, Func<ResourceNode, Verdict> judge) =>
        node.Text("settingId") == setting ? judge(node) : Verdict.NotApplicable($"no setting is {setting}");
}
