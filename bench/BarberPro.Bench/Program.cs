#pragma warning disable RS0030 // The entry point holds the console.
using BarberPro.Bench;
using BarberPro.Bench.Capacity;
using BarberPro.Bench.Mutations;

if (args is [TenStacks.RecordVerb, var recorded])
{
    await TenStacks.RecordAsync(recorded, Console.Out);
    return 0;
}

if (args is not [var root, var floor, var cli, .. var names])
{
    Console.Error.WriteLine("start it with bench/run: it needs the repository, an empty program and the published command line");
    return 2;
}

var measures = new Dictionary<string, Func<Task<IEnumerable<Result>>>>(StringComparer.Ordinal)
{
    ["startup"] = () => StartUp.MeasureAsync(root, floor, cli),
    ["recording"] = () => WarmRecording.MeasureAsync(root),
    ["rules"] = () => RuleTimes.MeasureAsync(root),
    ["stacks"] = () => TenStacks.MeasureAsync(root),
    ["figures"] = () => new Figures(root).MeasureAsync(Console.Error),
    ["simulations"] = () => Simulations.MeasureAsync(root, floor, cli),
    ["queues"] = () => Task.FromResult(Queues.Measure(Console.Error)),
    ["mutations"] = () => Task.FromResult(RandomPolicies.Measure(Console.Error)),
};

if (names.FirstOrDefault(name => !measures.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"there is no measure '{unknown}'; expected some of {string.Join(", ", measures.Keys)}");
    return 2;
}

var results = new List<Result>();
foreach (var name in names.Length == 0 ? [.. measures.Keys] : names)
{
    Console.Error.WriteLine($"measuring: {name}");
    try
    {
        results.AddRange(await measures[name]());
    }
    catch (InvalidOperationException failure)
    {
        // What is measured does not work: no table of times says that better.
        Console.Error.WriteLine($"{name}: {failure.Message}");
        return 1;
    }
}

Console.Write(ResultTable.Of(results));
return results.Exists(result => result.Verdict == Verdict.Broken) ? 1 : 0;
