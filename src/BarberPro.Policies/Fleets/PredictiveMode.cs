namespace BarberPro.Policies.Fleets;

/// <summary>What is done with a forecast; written as AWS writes it.</summary>
public enum PredictiveMode
{
    /// <summary><c>ForecastOnly</c>: recorded, to be compared with what happened.</summary>
    ForecastOnly,

    /// <summary><c>ForecastAndScale</c>: instances are launched ahead of the forecast hour.</summary>
    ForecastAndScale,
}
