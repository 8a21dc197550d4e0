using BarberPro.Capacity.Queueing;

namespace BarberPro.Capacity.Simulation;

/// <summary>
/// Users who ask web and API fleet together and wait for the slower answer. While queues are stationary their throughput solves X = N / (Z + R(X)) with the
/// response time of that very throughput; in overload a backlog is carried from step to step as a fluid, with the same users waiting in it.
/// </summary>
/// <param name="web">State of the web fleet.</param>
/// <param name="api">State of the API fleet.</param>
/// <param name="perAction">Requests of one action to each.</param>
/// <param name="think">Seconds between an answer and the next action.</param>
/// <param name="giveUp">Seconds that a user waits at most.</param>
/// <param name="arrivals">Whether slow answers hold users back.</param>
internal sealed class UserTraffic(FleetState web, FleetState api, (double Web, double Api) perAction, double think, double giveUp, ArrivalModel arrivals)
{
    // Seconds. Shorter than any think time that a policy may hold, so that nobody is asked to think for less than a step.
    private const double Fluid = 0.1;

    private double actions;
    private double perWeb;
    private double perApi;
    private double most;

    /// <summary>Actions a second, in the last step.</summary>
    internal double Actions => actions;

    /// <summary>Reads what instances can do; until they change it holds.</summary>
    internal void Prepare()
    {
        var (toWeb, toApi) = (perAction.Web * (1 - web.Lost), perAction.Api * (1 - api.Lost));
        (perWeb, perApi) = (toWeb / web.Capacity, toApi / api.Capacity);
        most = ResponseTable.Highest / Math.Max(toWeb / web.Limit, toApi / api.Limit);
    }

    /// <summary>Moves the users on.</summary>
    /// <param name="users">Users at work.</param>
    /// <param name="seconds">Length of the step.</param>
    /// <returns>Whether queues were stationary.</returns>
    internal bool Step(double users, double seconds)
    {
        if (web.Backlog <= 0 && api.Backlog <= 0 && web.Limit > 0 && api.Limit > 0 && TrySettle(users))
        {
            web.Flow(actions * perAction.Web * seconds, seconds);
            api.Flow(actions * perAction.Api * seconds, seconds);
            return true;
        }

        Overflow(users, seconds);
        return false;
    }

    private bool TrySettle(double users)
    {
        if (arrivals == ArrivalModel.Open)
        {
            actions = users / (think + Math.Max(web.Table.MeanAt(0), api.Table.MeanAt(0)));
            return actions <= most;
        }

        // Newton from the last step's solution: the left side is convex and rising, so it never leaves the solution's neighbourhood.
        var x = Math.Clamp(actions, 0, most);
        for (var round = 0; round < 12; round++)
        {
            var (response, slope) = Slower(x);
            var missing = (x * (think + response)) - users;
            var next = x - (missing / (think + response + (x * slope)));
            if (next >= most && x >= most)
            {
                return false;
            }

            next = Math.Clamp(next, 0, most);
            var moved = Math.Abs(next - x);
            x = next;
            if (moved <= 1e-7 * (x + 1))
            {
                break;
            }
        }

        actions = x;
        return x < most;
    }

    private (double Response, double Slope) Slower(double x)
    {
        var (ofWeb, webSlope) = web.Table.MeanAndSlopeAt(x * perWeb);
        var (ofApi, apiSlope) = api.Table.MeanAndSlopeAt(x * perApi);
        return ofWeb > ofApi ? (ofWeb, webSlope * perWeb) : (ofApi, apiSlope * perApi);
    }

    private void Overflow(double users, double seconds)
    {
        Begin(web);
        Begin(api);
        var steps = (int)Math.Max(1, Math.Round(seconds / Fluid));
        var step = seconds / steps;
        var asked = 0.0;
        for (var index = 0; index < steps; index++)
        {
            var cycle = think + Math.Max(web.Mean, api.Mean);
            var waiting = Math.Max(web.Backlog / perAction.Web, api.Backlog / perAction.Api);

            // Not the share of an exponential think time that ends within the step: who is answered meanwhile thinks in the place of who asks.
            var thinking = arrivals == ArrivalModel.Open ? users : Math.Max(0, users - waiting);
            var asking = thinking * step / cycle;
            asked += asking;
            Serve(web, asking * perAction.Web, step);
            Serve(api, asking * perAction.Api, step);
        }

        actions = asked / seconds;
        End(web, seconds);
        End(api, seconds);
    }

    private static void Begin(FleetState fleet)
    {
        (fleet.Offered, fleet.Served, fleet.Shed, fleet.Abandoned, fleet.P95) = (0, 0, 0, 0, 0);
        fleet.Mean = fleet.Table.MeanAt(fleet.Capacity > 0 ? Math.Min(fleet.Utilisation, ResponseTable.Highest) : 0);
    }

    private void Serve(FleetState fleet, double requests, double seconds)
    {
        fleet.Offered += requests;
        if (fleet.Limit <= 0)
        {
            fleet.Shed += requests + fleet.Backlog;
            fleet.Leave(0, seconds);
            return;
        }

        fleet.Recall();
        fleet.Shed += requests * fleet.Lost;
        var arriving = requests * (1 - fleet.Lost);
        var toBurdened = arriving * fleet.Burdened / fleet.Limit;
        var present = fleet.Backlog + toBurdened;
        var served = Math.Min(present, fleet.Burdened * fleet.Working(arrivals) * seconds);

        // Those without a backlog have a stationary queue each, and can do no more before something is left there, too.
        var elsewhere = Math.Min(arriving - toBurdened, (fleet.Limit - fleet.Burdened) * ResponseTable.Highest * seconds);
        var beyond = arriving - toBurdened - elsewhere;
        var left = present - served + beyond;
        served += elsewhere;
        if (beyond > 1e-9 * arriving)
        {
            fleet.Split.Spread();
        }

        var patient = Math.Min(left, fleet.Burdened * giveUp);
        fleet.Served += served;
        fleet.Abandoned += left - patient;

        // The time that the backlog costs is summed up here, and becomes a mean at the step's end.
        fleet.P95 += (fleet.Backlog + patient) / 2 * seconds;
        fleet.Served += patient < 1e-6 ? patient : 0;
        fleet.Leave(patient < 1e-6 ? 0 : patient, seconds);
    }

    private static void End(FleetState fleet, double seconds)
    {
        if (fleet.Limit <= 0)
        {
            // Nobody answers: the longest response time there is.
            (fleet.Utilisation, fleet.Mean, fleet.P95, fleet.IsSaturated) = (0, double.PositiveInfinity, double.PositiveInfinity, true);
            return;
        }

        var queued = fleet.Served > 0 ? fleet.P95 / fleet.Served : 0;
        fleet.Utilisation = fleet.Capacity > 0 ? fleet.Served / (fleet.Capacity * seconds) : 0;
        var (mean, p95) = fleet.Table.At(Math.Min(fleet.Utilisation, ResponseTable.Highest));
        (fleet.Mean, fleet.P95) = (mean + queued, p95 + Math.Max(queued, fleet.Age));
        fleet.IsSaturated = fleet.Backlog > 0 || queued > 0 || fleet.Utilisation > ResponseTable.Highest;
    }
}
