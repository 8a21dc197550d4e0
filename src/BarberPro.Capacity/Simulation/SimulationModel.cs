using System.Collections.Immutable;
using BarberPro.Capacity.Fleets;
using BarberPro.Capacity.Fleets.Reading;
using BarberPro.Graph;
using BarberPro.Policies.Demand;

namespace BarberPro.Capacity.Simulation;

/// <summary>Everything that runs share and none changes: fleets from the graph, demand from the policy, response times solved beforehand.</summary>
public sealed class SimulationModel
{
    private SimulationModel(DemandPolicy demand, Assumptions assumptions, string timeZone, RequestTimes times, DatabasePools? pools, ImmutableArray<FleetModel> fleets)
    {
        (Demand, Assumptions, TimeZone, Times, Pools, Fleets) = (demand, assumptions, timeZone, times, pools, fleets);
    }

    /// <summary>What the graph does not tell.</summary>
    public DemandPolicy Demand { get; }

    /// <summary>What is taken for granted.</summary>
    public Assumptions Assumptions { get; }

    /// <summary>The market's time zone.</summary>
    public string TimeZone { get; }

    /// <summary>What a request takes.</summary>
    public RequestTimes Times { get; }

    /// <summary>Connections to the database; null where the graph declares none, and then nobody waits for one.</summary>
    public DatabasePools? Pools { get; }

    /// <summary>The live fleets of the region: web, API, booking.</summary>
    public ImmutableArray<FleetModel> Fleets { get; }

    /// <summary>Joins a graph with a policy.</summary>
    /// <param name="graph">What is declared.</param>
    /// <param name="demand">Who comes, and what that costs.</param>
    /// <param name="region">The region that serves the market.</param>
    /// <param name="timeZone">The market's time zone.</param>
    /// <param name="assumptions">What is taken for granted.</param>
    /// <returns>The model, or what keeps the graph from being simulated.</returns>
    public static (SimulationModel? Model, ImmutableArray<string> Problems) Of(
        ResourceGraph graph, DemandPolicy demand, string region, string timeZone, Assumptions assumptions) =>
        Of(FleetReader.Read(graph), DatabasePools.Read(graph, region), demand, region, timeZone, assumptions);

    /// <summary>Joins what was read from a graph with a policy.</summary>
    /// <param name="reading">The fleets.</param>
    /// <param name="pools">Connections to the database; null for as many as anybody wants.</param>
    /// <param name="demand">Who comes, and what that costs.</param>
    /// <param name="region">The region that serves the market.</param>
    /// <param name="timeZone">The market's time zone.</param>
    /// <param name="assumptions">What is taken for granted.</param>
    /// <returns>The model, or what keeps the fleets from being simulated.</returns>
    public static (SimulationModel? Model, ImmutableArray<string> Problems) Of(
        FleetReading reading, DatabasePools? pools, DemandPolicy demand, string region, string timeZone, Assumptions assumptions)
    {
        var problems = reading.Problems.Select(problem => problem.ToString()).ToList();
        var times = RequestTimes.Of(demand, assumptions.Capacity);
        var tables = new ResponseTables(times);
        var fleets = ImmutableArray.CreateBuilder<FleetModel>();
        foreach (var role in Enum.GetValues<FleetRole>())
        {
            var declared = reading.Fleets.Where(fleet => fleet.IsLive && fleet.Region == region && RoleOf(fleet) == role).ToArray();
            if (declared is not [var fleet])
            {
                problems.Add($"{region}: {declared.Length} live fleets carry the demand of {role}; expected one");
            }
            else if (Weakest(fleet, demand, problems) is { } machine)
            {
                fleets.Add(new(fleet, role, machine, demand, times, tables));
            }
        }

        foreach (var fleet in reading.Fleets.Where(fleet => fleet.IsLive && fleet.Region == region && RoleOf(fleet) is null))
        {
            problems.Add($"{fleet.Name}: nothing is known of its demand; expected a fleet named after one of {string.Join(", ", Enum.GetNames<FleetRole>())}");
        }

        return problems.Count > 0 ? (null, [.. problems]) : (new(demand, assumptions, timeZone, times, pools, fleets.ToImmutable()), []);
    }

    /// <summary>A fleet's name is its service and its colour.</summary>
    private static FleetRole? RoleOf(FleetDeclaration fleet) =>
        Enum.TryParse<FleetRole>(fleet.Name.Split('-')[0], ignoreCase: true, out var role) ? role : null;

    // A mixed fleet is as strong as the weakest type that it may launch.
    private static InstanceCapacityPolicy? Weakest(FleetDeclaration fleet, DemandPolicy demand, List<string> problems)
    {
        InstanceCapacityPolicy? weakest = null;
        foreach (var type in fleet.InstanceTypes)
        {
            var known = demand.Instances.Types.FirstOrDefault(candidate => candidate.Type == type);
            if (known is null)
            {
                problems.Add($"{fleet.Name}: nothing is known of the capacity of {type}; expected a figure in demand.instances.types");
            }
            else if (weakest is null || known.Processors * known.Baseline.Share < weakest.Processors * weakest.Baseline.Share)
            {
                weakest = known;
            }
        }

        return weakest;
    }
}
