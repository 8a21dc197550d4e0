namespace BarberPro.Graph.Rules;

/// <summary>The log groups of a graph by their names in CloudWatch.</summary>
internal sealed class LogGroupNames(RuleContext graph)
{
    private readonly HashSet<string> forgetting =
        [.. graph.OfType(ResourceTypes.LogGroup).Where(group => group.Number("retentionInDays") > 0).Select(group => group.Text("name")).OfType<string>()];

    /// <summary>Whether there is a group of that name, and it deletes what is old.</summary>
    public bool Forgets(string name) => forgetting.Contains(name);
}
