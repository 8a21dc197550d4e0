using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

using BarberPro.Graph.Serialization;
using BarberPro.Infra;
using BarberPro.Infra.Tests.Policies;
using BarberPro.Policies;
using BarberPro.Preview;

namespace BarberPro.Bench.Mutations;

/// <summary>
/// Every figure of the policy, changed one at a time: the loader refuses it, or the graph becomes another. A figure that does neither is read by nothing
/// that is deployed. That the right value is held is the tests' part: their ledger knows every figure by its requirement.
/// </summary>
/// <param name="root">The repository.</param>
public sealed partial class Figures(string root)
{
    private const string Stack = "prod-ar";

    /// <summary>Figures that change no resource of the stack as it stands: they decide whether a policy is sound, or wait for something else to change.</summary>
    private static readonly string[] ReadByRulesAlone =
    [
        // What a server of the class has: the parameters that are derived from it are refused when they exceed it.
        "databases.server.memory",

        // What nobody declares: simulate and deadline start from the one, gate and weights from the other.
        "demand.",
        "delivery.",

        // No maintenance may fall outside of them.
        "databases.windows.quiet.",

        // Each instance keeps its whole share of the pool open: how many of them hold the minimum is arithmetic, and tested as such.
        "databases.connections.replica.min",

        // Observed, not chosen.
        "edge.geography.pointsOfPresence.",

        // The day on which somebody compared the ranges.
        "firewall.edgeRanges.checked",

        // Promises that other figures are held to.
        "monitoring.availability.over",
        "recovery.objectives.rpo",

        // Only a colour that is filled beside a live one waits for its capacity: not while blue has all of the traffic.
        "fleets.lifecycle.capacityTimeout",
    ];

    /// <summary>Tries them all; those that changed nothing are printed.</summary>
    public async Task<IEnumerable<Result>> MeasureAsync(TextWriter errors)
    {
        var load = PolicyFiles.Load(MemorySource.Real, Stack);
        var before = await RecordAsync(load.Policy!);
        var (tried, survivors) = (0, new List<string>());
        foreach (var value in load.Provenance.Values.Where(value => value.Value.Any(char.IsAsciiDigit)))
        {
            tried++;
            if (!await IsNoticedAsync(value, before) && !ReadByRulesAlone.Any(path => value.Path.StartsWith(path, StringComparison.Ordinal)))
            {
                survivors.Add($"{value.Place}: {value.Path} = {value.Value}");
            }
        }

        foreach (var survivor in survivors)
        {
            errors.Write($"changes nothing: {survivor}\n");
        }

        return
        [
            new(
                $"{tried} figures of {Stack}, changed one at a time",
                "",
                $"{survivors.Count} change nothing",
                "",
                "none",
                Verdicts.Of(survivors.Count == 0)),
        ];
    }

    private async Task<bool> IsNoticedAsync(EffectiveValue value, string before)
    {
        var accepted = 0;
        foreach (var changed in Changed(value))
        {
            if (PolicyFiles.Load(changed, Stack).Policy is not { } policy)
            {
                continue;
            }

            accepted++;
            if (await RecordAsync(policy) != before)
            {
                return true;
            }
        }

        // No change at all is accepted: the loader holds it.
        return accepted == 0;
    }

    // A few other numbers in its place; what is refused says nothing about where the figure ends.
    private static IEnumerable<MemorySource> Changed(EffectiveValue value)
    {
        var source = MemorySource.Real;
        var text = Encoding.UTF8.GetString(source.Files[value.Place.File].Span);
        var lines = text.Split('\n');
        var line = lines[value.Place.Line - 1];
        var match = Number().Match(line, value.Place.Column - 1);
        if (!match.Success)
        {
            yield break;
        }

        var number = decimal.Parse(match.Value, CultureInfo.InvariantCulture);
        decimal[] others = match.Value.Contains('.', StringComparison.Ordinal)
            ? [number + 0.1m, number - 0.1m, number * 2]
            : [number + 1, number - 1, number * 2, number + 5, decimal.Floor(number / 2), number + 60];
        foreach (var other in others.Where(other => other >= 0 && other != number).Select(other => other.ToString(CultureInfo.InvariantCulture)))
        {
            lines[value.Place.Line - 1] = $"{line[..match.Index]}{other}{line[(match.Index + match.Length)..]}";
            yield return new(source.Files.SetItem(value.Place.File, Encoding.UTF8.GetBytes(string.Join('\n', lines))));
        }
    }

    private async Task<string> RecordAsync(StackPolicy policy)
    {
        var recorded = await GraphRecorder.RecordAsync(
            new RecordingOptions { Stack = Stack, RootDirectory = root },
            options => new PlatformStack(new(policy, StandIns.OriginPulls()), options));

        // A program that fails notices, too.
        return recorded.Graph is { } graph ? GraphJson.Text(graph) : "";
    }

    [GeneratedRegex(@"[0-9]+(\.[0-9]+)?")]
    private static partial Regex Number();
}
