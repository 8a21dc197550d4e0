namespace BarberPro.Preview.Recording;

/// <summary>Does work on two threads that can be done in any order.</summary>
internal static class BothProcessors
{
    /// <summary>Below that, handing over takes longer than the work.</summary>
    private const int Few = 50;

    /// <summary>Does the work for each number from zero, and returns when all of it is done.</summary>
    internal static void Each(int count, Action<int> work)
    {
        var next = -1;
        var beside = count < Few ? Task.CompletedTask : Task.Run(Take);
        Take();
        beside.GetAwaiter().GetResult();

        void Take()
        {
            for (var index = Interlocked.Increment(ref next); index < count; index = Interlocked.Increment(ref next))
            {
                work(index);
            }
        }
    }
}
