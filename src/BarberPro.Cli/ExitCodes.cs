namespace BarberPro.Cli;

/// <summary>What the command tells its caller.</summary>
public static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The policy, the program or the graph has problems; they have been printed.</summary>
    public const int Problems = 1;

    /// <summary>The command was called wrongly: unknown verb, unknown option, missing argument.</summary>
    public const int Usage = 2;
}
