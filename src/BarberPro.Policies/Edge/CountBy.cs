namespace BarberPro.Policies.Edge;

/// <summary>Whose requests are counted together.</summary>
public enum CountBy
{
    /// <summary>Those of one address, however many people share it.</summary>
    Address,

    /// <summary>Those of one visitor, told apart from others at the same address (C-10).</summary>
    Visitor,
}
