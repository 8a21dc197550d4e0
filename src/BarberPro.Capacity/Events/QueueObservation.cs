namespace BarberPro.Capacity.Events;

/// <summary>What an experiment showed.</summary>
/// <param name="MeanResponse">Mean response time in seconds.</param>
/// <param name="HalfWidth">Half of the mean's 99 % interval, in seconds, by the means of twenty batches.</param>
/// <param name="P95">Response time that 95 of 100 requests stayed below, in seconds.</param>
/// <param name="WaitingShare">Share of requests that waited.</param>
/// <param name="InSystem">Mean number of requests that waited or were worked on, measured over time and not by Little's law.</param>
/// <param name="Throughput">Requests a second that were answered.</param>
public sealed record QueueObservation(double MeanResponse, double HalfWidth, double P95, double WaitingShare, double InSystem, double Throughput);
