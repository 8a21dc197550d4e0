using BarberPro.Cli.Writing;

namespace BarberPro.Cli.Rollbacks;

/// <summary>A rollback for a person.</summary>
internal static class RollbackScreen
{
    internal static void Write(Rollback rollback, bool isWritten, Screen screen)
    {
        var output = screen.Out;
        if (rollback.Files.IsEmpty)
        {
            output.WriteLine($"{rollback.Stack}: the policy is that of {rollback.To.Shown}, nothing to restore");
            return;
        }

        output.WriteLine($"{rollback.Stack}: {(isWritten ? "restored" : "to restore")} {string.Join(", ", rollback.Files)} as of {rollback.To.Shown}");
        output.WriteLine();
        var table = new Table("path", "now", "then");
        foreach (var change in rollback.Changes)
        {
            table.Add(change.Path, change.Now ?? "-", change.Then ?? "-");
        }

        table.Write(output, screen.IsTerminal);
        if (!rollback.Warnings.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine("What the edit alone does not undo:");
            foreach (var warning in rollback.Warnings)
            {
                output.WriteLine($"  {warning}");
            }
        }

        output.WriteLine();
        output.Write(isWritten ? "Review the edit, commit it, and deploy it like any other.\n" : rollback.To.Patch(rollback.Files));
    }
}
