using BarberPro.Policies.Diagnostics;

namespace BarberPro.Graph.Serialization;

/// <summary>What can be wrong with a saved graph.</summary>
internal static class GraphCodes
{
    private const string File = "graph.json";

    private const string Orphan = """
        {
          "outputs": {},
          "project": "barberpro-infra",
          "resources": [
            {
              "component": true,
              "inputs": {},
              "name": "web",
              "options": { "aliases": [], "dependsOn": ["urn:of:nothing"], "ignoreChanges": [], "protect": false, "retainOnDelete": false },
              "outputs": {},
              "parent": null,
              "provider": null,
              "references": [],
              "region": null,
              "secrets": [],
              "type": "barberpro:fleets:Fleet",
              "urn": "urn:pulumi:dev::barberpro-infra::barberpro:fleets:Fleet::web"
            }
          ],
          "stack": "dev"
        }

        """;

    public static readonly DiagnosticCode TooLarge = new(
        "BP9011",
        "graph too large",
        "A graph of a thousand resources takes about 4 MiB. A file of more than 32 MiB is something else, or meant to keep the reader busy.",
        "Name the right file.",
        new(File, null, "(a file of more than 32 MiB)"));

    public static readonly DiagnosticCode NotJson = new(
        "BP9012",
        "no JSON document",
        "A graph is one JSON document; it is not guessed what a broken one meant.",
        "Write the graph again: `barberpro graph <stack> --out graph.json`.",
        DiagnosticExample.Text(File, "{ \"project\": \"barberpro-infra\",\n"));

    public static readonly DiagnosticCode WrongShape = new(
        "BP9013",
        "not the shape of a graph",
        "A value is missing, of the wrong kind, or not known to the contract.",
        "Write the graph again with this version of the command.",
        DiagnosticExample.Text(File, "{ \"outputs\": {}, \"project\": 5, \"resources\": [], \"stack\": \"dev\" }\n"));

    public static readonly DiagnosticCode NoGraph = new(
        "BP9014",
        "resources that form no graph",
        "Each URN stands once, parents form a tree, and whatever a resource names is in the graph.",
        "Write the graph again; a part that was cut out by hand cannot be read.",
        DiagnosticExample.Text(File, Orphan));
}
