using BarberPro.Graph;
using BarberPro.Graph.Queries;

namespace BarberPro.Infra.Tests.Graph;

/// <summary>The six questions to a graph, as assertions: a failure shows the closest candidates and what is different.</summary>
public static class GraphAssertions
{
    /// <summary>At least one resource of the type has these inputs.</summary>
    public static void ShouldHave(this ResourceGraph graph, string type, object? inputs = null) => Check(graph.Has(type, inputs));

    /// <summary>Every resource of the type has these inputs, and there is one.</summary>
    public static void ShouldAllHave(this ResourceGraph graph, string type, object? inputs = null) => Check(graph.All(type, inputs));

    /// <summary>No resource of the type has these inputs.</summary>
    public static void ShouldHaveNone(this ResourceGraph graph, string type, object? inputs = null) => Check(graph.None(type, inputs));

    /// <summary>Exactly so many resources of the type have these inputs.</summary>
    public static void ShouldHaveCount(this ResourceGraph graph, string type, int expected, object? inputs = null) =>
        Check(graph.Count(type, expected, inputs));

    /// <summary>A resource leads straight to another, both by logical name or URN.</summary>
    public static void ShouldHaveEdge(this ResourceGraph graph, string from, string to) => Check(graph.HasEdge(from, to));

    /// <summary>A resource leads to another over any number of steps.</summary>
    public static void ShouldHavePath(this ResourceGraph graph, string from, string to) => Check(graph.PathFrom(from, to));

    private static void Check(Answer answer)
    {
        if (!answer.Holds)
        {
            Assert.Fail(answer.ToString());
        }
    }
}
