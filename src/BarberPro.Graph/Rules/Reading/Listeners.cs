namespace BarberPro.Graph.Rules;

/// <summary>What a listener does with requests.</summary>
internal static class Listeners
{
    /// <summary>Whether it speaks TLS.</summary>
    public static bool SpeakTls(ResourceNode listener) => listener.Text("protocol") is "HTTPS" or "TLS";

    /// <summary>Whether it only sends clients on to HTTPS.</summary>
    public static bool Redirect(ResourceNode listener) =>
        listener.Items("defaultActions").Any(action => action.Text("type") == "redirect" && action.Text("redirect.protocol") == "HTTPS");

    /// <summary>The listeners through which requests reach a target group, by rules or by default.</summary>
    public static IEnumerable<ResourceNode> Of(RuleContext graph, ResourceNode targets) => graph.Users(targets)
        .Select(user => user.Type == ResourceTypes.ListenerRule ? graph.Source(user, "listenerArn", ResourceTypes.Listener) : user)
        .Where(listener => listener?.Type == ResourceTypes.Listener)
        .Select(listener => listener!)
        .Distinct();
}
