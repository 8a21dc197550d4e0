namespace BarberPro.Graph.Rules;

/// <summary>What a rule says of one resource.</summary>
public enum Outcome
{
    /// <summary>It is as it should be.</summary>
    Compliant,

    /// <summary>It is not, or it cannot be seen that it is.</summary>
    Violated,

    /// <summary>The rule does not speak of this resource.</summary>
    NotApplicable,
}
