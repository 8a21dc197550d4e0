namespace BarberPro.Capacity.Events;

/// <summary>Something that happens to somebody at a time.</summary>
/// <param name="Time">Seconds since the start.</param>
/// <param name="Order">When it was planned, which decides between events of the same time.</param>
/// <param name="Kind">What happens; the simulation's own numbers.</param>
/// <param name="Subject">To whom.</param>
public readonly record struct Event(double Time, long Order, int Kind, int Subject)
{
    internal bool IsBefore(in Event other) => Time < other.Time || (Time == other.Time && Order < other.Order);
}

/// <summary>The heart of a discrete-event simulation: what will happen, in order of time, and of planning where times are equal.</summary>
public sealed class EventCalendar
{
    private Event[] heap = new Event[64];
    private int count;
    private long planned;

    /// <summary>Whether nothing is left to happen.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Plans an event.</summary>
    public void Plan(double time, int kind, int subject)
    {
        if (count == heap.Length)
        {
            Array.Resize(ref heap, 2 * heap.Length);
        }

        var planned = new Event(time, this.planned++, kind, subject);
        var hole = count++;
        while (hole > 0 && planned.IsBefore(heap[(hole - 1) / 2]))
        {
            heap[hole] = heap[(hole - 1) / 2];
            hole = (hole - 1) / 2;
        }

        heap[hole] = planned;
    }

    /// <summary>Takes the next event out.</summary>
    public Event Next()
    {
        var next = heap[0];
        var last = heap[--count];
        var hole = 0;
        while (true)
        {
            var child = (2 * hole) + 1;
            if (child >= count)
            {
                break;
            }

            if (child + 1 < count && heap[child + 1].IsBefore(heap[child]))
            {
                child++;
            }

            if (!heap[child].IsBefore(last))
            {
                break;
            }

            heap[hole] = heap[child];
            hole = child;
        }

        heap[hole] = last;
        return next;
    }
}
