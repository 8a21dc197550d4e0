using BarberPro.Policies.Units;

namespace BarberPro.Graph.Delivery.Gates;

/// <summary>A deployment that changes a large part of what there is was hardly meant to, or is worth somebody's eyes.</summary>
internal sealed class ChangedShare : IGateRule
{
    public string Name => "changed-share";

    public string Refuses => "changes to more of what there is than the policy says";

    public IEnumerable<GateFinding> Check(GateContext gate)
    {
        var (touched, existing, most) = (gate.Digest.Touched, gate.Digest.Existing, gate.Policy.Delivery.Gate.ChangedShare);
        if (existing > 0 && touched * 100m > most.Points * existing)
        {
            var share = new Percent(decimal.Round(touched * 100m / existing, 1));
            yield return new(Name, null, gate.Digest.Stack, $"{touched} of {existing} resources would change, {share}; expected at most {most}");
        }
    }
}
