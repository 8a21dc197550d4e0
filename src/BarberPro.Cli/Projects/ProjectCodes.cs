using BarberPro.Policies.Diagnostics;

namespace BarberPro.Cli.Projects;

/// <summary>What can be wrong with Pulumi's own files, as far as the command reads them.</summary>
internal static class ProjectCodes
{
    public static readonly DiagnosticCode NoProject = new(
        "BP9001",
        "no project",
        "The project is found by walking up from the working directory to Pulumi.yaml, as pulumi does.",
        "Change into the project's folder, or name it with --cwd.",
        DiagnosticExample.Without("Pulumi.yaml"));

    public static readonly DiagnosticCode NoStack = new(
        "BP9002",
        "no such stack",
        "A stack has a file `Pulumi.<stack>.yaml`, which names its policy.",
        "Use the name of an existing stack, or write the file.",
        DiagnosticExample.Without("Pulumi.prod-ar.yaml"));

    public static readonly DiagnosticCode NoValue = new(
        "BP9003",
        "setting missing",
        "The command needs the project's name and the name of the stack's policy; the program reads the same keys when it is deployed.",
        "Write the key.",
        DiagnosticExample.Text("Pulumi.prod-ar.yaml", "config: {}\n"));

    public static readonly DiagnosticCode NoPolicyFile = new(
        "BP9004",
        "no policy file",
        "`barberpro affected` follows figures from config/base and config/stacks; no other file decides one.",
        "Name a policy file of the project.",
        DiagnosticExample.Without("config/base/fleet.yml"));
}
