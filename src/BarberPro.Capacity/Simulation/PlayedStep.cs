namespace BarberPro.Capacity.Simulation;

/// <summary>What a fleet did in a step, as far as its metrics tell of it.</summary>
/// <param name="Users">Users at work.</param>
/// <param name="Served">Requests answered.</param>
/// <param name="Mean">Mean response time in seconds.</param>
/// <param name="P95">95th percentile of it, in seconds.</param>
/// <param name="Cpu">Processors in use, in hundredths.</param>
/// <param name="Booked">Bookings that came.</param>
/// <param name="SlotsInUse">Share of all slots in use.</param>
/// <param name="Waiting">Messages that wait.</param>
internal readonly record struct PlayedStep(double Users, double Served, double Mean, double P95, double Cpu, double Booked, double SlotsInUse, double Waiting);
