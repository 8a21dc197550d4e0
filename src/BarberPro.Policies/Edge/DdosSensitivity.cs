namespace BarberPro.Policies.Edge;

/// <summary>How little it takes until traffic counts as an attack (C-11).</summary>
public enum DdosSensitivity
{
    /// <summary>Only what is certain.</summary>
    Low,

    /// <summary>The literal of the requirement; less than Cloudflare's own default.</summary>
    Medium,

    /// <summary>Cloudflare's own default, which it calls <c>default</c>.</summary>
    High,
}
