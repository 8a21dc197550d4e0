using BarberPro.Capacity.CloudWatch;

namespace BarberPro.Capacity.Scaling;

/// <summary>The group's size over time, where tracking looks at it.</summary>
/// <param name="settled">Instances InService without those that warm; null where nothing reads it.</param>
/// <param name="inService">All instances InService; null where nothing reads it.</param>
internal sealed class GroupSize(MetricSeries? settled, MetricSeries? inService)
{
    private long before;
    private int settledBefore;
    private int inServiceBefore;

    /// <summary>Notes the size at a tick. What was observed since the last one was sent by the instances that were there then.</summary>
    internal void Note(long now, int warming, int size)
    {
        if (before == 0)
        {
            (settledBefore, inServiceBefore) = (size - warming, size);
        }

        settled?.Add(settledBefore, now - before);
        inService?.Add(inServiceBefore, now - before);
        (settledBefore, inServiceBefore) = (size - warming, size);
        settled?.Advance(now);
        inService?.Advance(now);
        before = now;
    }
}
