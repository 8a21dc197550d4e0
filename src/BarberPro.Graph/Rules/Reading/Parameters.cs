namespace BarberPro.Graph.Rules;

/// <summary>Named parameters of databases and caches.</summary>
internal static class Parameters
{
    /// <summary>The value of a parameter; null where the group does not set it, or cannot be seen to.</summary>
    public static string? Of(ResourceNode group, string name) =>
        group.Items("parameters").FirstOrDefault(parameter => parameter.Text("name") == name)?.Text("value");

    /// <summary>Judges one parameter of the group that a server names; a server without a group of this stack's has the engine's defaults.</summary>
    public static Verdict Judge(RuleContext graph, ResourceNode server, string type, string name, Func<string, bool> isRight, string expected)
    {
        if (graph.Source(server, "parameterGroupName", type) is not { } group)
        {
            return Verdict.Violated("parameterGroupName", server.At("parameterGroupName"), $"a group of this stack that sets {name} to {expected}");
        }

        var value = Of(group, name);
        return Verdict.When(value is not null && isRight(value), $"parameterGroupName > {name}", value ?? "missing", expected);
    }
}
