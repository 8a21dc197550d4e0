namespace BarberPro.Infra.Tests.Sdks.Core;

/// <summary>Tests that set variables of the process: one at a time, and beside no others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessEnvironment
{
    internal const string Name = "process environment";

    /// <summary>Sets a variable until disposed.</summary>
    internal static IDisposable With(string variable, string? value) => new Restored(variable, value);

    private sealed class Restored : IDisposable
    {
        private readonly string _variable;
        private readonly string? _before;

        internal Restored(string variable, string? value)
        {
            _variable = variable;
            _before = Environment.GetEnvironmentVariable(variable);
            Environment.SetEnvironmentVariable(variable, value);
        }

        public void Dispose() => Environment.SetEnvironmentVariable(_variable, _before);
    }
}
