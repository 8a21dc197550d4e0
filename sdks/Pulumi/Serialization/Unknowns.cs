namespace Pulumi.Serialization;

/// <summary>How an unknown value looks where only text can travel.</summary>
internal static class Unknowns
{
    /// <summary>The engine's text for an unknown value; the same in every SDK.</summary>
    internal const string Sentinel = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
}
