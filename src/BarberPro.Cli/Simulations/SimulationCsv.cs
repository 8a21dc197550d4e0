using BarberPro.Capacity.Scenarios;

namespace BarberPro.Cli.Simulations;

/// <summary>The promises of a simulation as comma-separated values, for a spreadsheet; no field needs quotes.</summary>
internal static class SimulationCsv
{
    internal static void Write(SimulationReport report, TextWriter output)
    {
        output.WriteLine("scenario,promise,kept,runs,worst,limit,unit,by");
        foreach (var scenario in report.Scenarios)
        {
            foreach (var promise in scenario.Promises)
            {
                output.WriteLine(string.Join(
                    ',',
                    scenario.Scenario.Name,
                    promise.Promise.Name,
                    promise.Kept,
                    promise.Runs,
                    Figures.Number(promise.Worst),
                    Figures.Number(promise.Promise.Limit),
                    promise.Promise.Unit,
                    promise.Fleet.Replace(',', ';')));
            }
        }
    }
}
