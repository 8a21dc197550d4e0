namespace BarberPro.Capacity.CloudWatch;

/// <summary>When an alarm is looked at; all in seconds.</summary>
/// <param name="BinSeconds">How far its windows slide.</param>
/// <param name="Cadence">Time between two looks.</param>
/// <param name="Delay">How late its metrics are, the latest of them.</param>
/// <param name="Repeat">Time between two scaling actions while in ALARM.</param>
/// <param name="Phase">When it is looked at first.</param>
public readonly record struct AlarmTiming(int BinSeconds, int Cadence, int Delay, int Repeat, int Phase);
