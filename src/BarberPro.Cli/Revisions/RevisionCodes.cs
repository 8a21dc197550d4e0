using BarberPro.Policies.Diagnostics;

namespace BarberPro.Cli.Revisions;

/// <summary>What can be wrong with earlier states of the policy.</summary>
internal static class RevisionCodes
{
    /// <summary>Where problems of the history are reported: it has no lines.</summary>
    internal static readonly Place History = Place.StartOf(".git");

    public static readonly DiagnosticCode NoHistory = new(
        "BP9041",
        "no history",
        "Earlier states of the policy are read from git: the command has to be installed, and the project to be under version control.",
        "Install git, or run the command in a clone of the repository.",
        DiagnosticExample.Without(".git"));

    public static readonly DiagnosticCode NoRevision = new(
        "BP9042",
        "no such revision",
        "A revision is a commit, a tag or a branch that this clone has. Clones of pipelines have the newest commit only, unless they are told otherwise.",
        "Look at `git log -- config`, and fetch what is missing.",
        DiagnosticExample.Without(".git/refs/tags/v9.9"));

    public static readonly DiagnosticCode Edited = new(
        "BP9043",
        "policy file with changes of its own",
        "Restoring an earlier state would overwrite what is not committed, and nobody could bring it back.",
        "Commit the changes or drop them, then restore.",
        DiagnosticExample.Text("config/stacks/prod-ar.yml", "platform: {}\n"));
}
