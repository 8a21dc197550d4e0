namespace BarberPro.Infra.Tests.Policies;

public sealed class MutationTests
{
    [Fact]
    public void Every_damaged_policy_loads_or_is_refused_in_its_place()
    {
        var run = MutationRun.Of(count: 500, seed: 20_260_801);

        Assert.True(run.Faults.IsEmpty, string.Join("\n", run.Faults));
        Assert.Equal(500, run.Loaded + run.Refused);
        Assert.True(run.Loaded > 20 && run.Refused > 200, $"{run.Loaded} loaded and {run.Refused} were refused: the damage is too small or too great to show anything");
    }

    [Fact]
    public void The_same_seed_makes_the_same_damage()
    {
        var (once, again) = (Mutate(7), Mutate(7));

        Assert.Equal(once.Keys, again.Keys);
        Assert.All(once, file => Assert.Equal(file.Value.ToArray(), again[file.Key].ToArray()));
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Mutate(int seed) =>
        new PolicyMutator(new Random(seed)).Mutate(MemorySource.Real.Files);
}
