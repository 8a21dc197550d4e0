using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Gates;

/// <summary>A decision of the gate for a person, and for the log of a pipeline.</summary>
internal static class GateScreen
{
    internal static void Write(GateReport report, TextWriter output, bool isTerminal)
    {
        var digest = report.Digest;
        output.WriteLine($"{digest.Stack}: {digest.Touched} of {digest.Existing} resources would change, {digest.Steps.Count(step => step.Operation == Graph.Delivery.StepOperation.Create)} would be new");
        if (!report.Decisions.IsEmpty)
        {
            output.WriteLine();
            var table = new Table("decision", "rule", "resource", "reason");
            foreach (var (finding, because) in report.Decisions)
            {
                table.Add(because is null ? "refused" : "allowed", finding.Rule, finding.Resource, finding.Reason);
            }

            table.Write(output, isTerminal);
        }

        if (!report.Allowed.IsEmpty)
        {
            output.WriteLine();
        }

        foreach (var (rule, reason) in report.Allowed)
        {
            output.WriteLine($"allowed {rule}: {reason}");
        }

        foreach (var rule in report.Unused)
        {
            output.WriteLine($"allowed for nothing: {rule}");
        }

        output.WriteLine();
        output.WriteLine(report.Passes ? "may pass" : $"must not pass unattended; --allow RULE:REASON for each of {string.Join(", ", Refusing(report))} if it is meant");
    }

    private static IEnumerable<string> Refusing(GateReport report) => report.Decisions.Where(decision => decision.Refuses).Select(decision => decision.Finding.Rule).Distinct();
}
