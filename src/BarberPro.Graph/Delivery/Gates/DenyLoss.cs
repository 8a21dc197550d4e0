using BarberPro.Graph.Rules;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>What is refused to the outside today is refused tomorrow (SEC-1, SEC-2, SEC-7).</summary>
internal sealed class DenyLoss : IGateRule
{
    public string Name => "deny-loss";

    public string Refuses => "loss of a rule that refuses requests, and networks that the policy does not name";

    public IEnumerable<GateFinding> Check(GateContext gate)
    {
        var networks = gate.Policy.Firewall.EdgeRanges;
        var known = networks.Ipv4.Networks.Select(network => network.ToString()).Concat(networks.Ipv6.Networks.Select(network => network.ToString())).ToHashSet(StringComparer.Ordinal);
        foreach (var step in gate.Digest.Steps.Where(step => step.Operation != StepOperation.Keep))
        {
            var kept = DenyRules.Of(step.Type, step.NewInputs);
            foreach (var lost in DenyRules.Of(step.Type, step.OldInputs).Except(kept).Order(StringComparer.Ordinal))
            {
                yield return GateFinding.About(this, step, $"{Printed.Of(lost)} would refuse nothing any more");
            }

            foreach (var network in Admitted(step).Where(network => !known.Contains(network)))
            {
                yield return GateFinding.About(this, step, $"{Printed.Of(network)} would be let in; expected the networks of firewall.edgeRanges alone");
            }
        }
    }

    private static IEnumerable<string> Admitted(PlannedStep step) => step.Type == ResourceTypes.PrefixList
        ? step.NewInputs.Items("entries").Select(entry => entry.Text("cidr") ?? "an unreadable entry")
        : [];
}
