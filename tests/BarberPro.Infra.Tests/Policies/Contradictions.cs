namespace BarberPro.Infra.Tests.Policies;

/// <summary>What an overlay over production is reported for, as code and message.</summary>
internal static class Contradictions
{
    /// <summary>Exactly these problems, in ordinal order.</summary>
    public static void Expect(string overlay, string?[]? problems)
    {
        var load = TestOverlay.Load(overlay);

        Assert.Equal((problems ?? []).Where(problem => problem is not null), load.Diagnostics.Select(problem => $"{problem.Code}: {problem.Message}").Order(StringComparer.Ordinal));
        Assert.Equal(load.Diagnostics.IsEmpty, load.Policy is not null);
    }
}
