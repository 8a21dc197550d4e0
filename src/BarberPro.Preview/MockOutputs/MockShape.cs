namespace BarberPro.Preview.MockOutputs;

/// <summary>
/// How the outputs of a type of resource look. Patterns hold <c>{region}</c>, <c>{account}</c>, <c>{name}</c> (the name in
/// the cloud), <c>{id}</c>, <c>{uuid}</c>, <c>{hexN}</c>, <c>{digitsN}</c>, <c>{ip}</c>, and any input by its own name.
/// </summary>
/// <param name="Id">Pattern of the id.</param>
/// <param name="Arn">Pattern of the ARN; null for what has none.</param>
/// <param name="Name">The output that holds the name in the cloud, made up when the program gives none; null where there is no name.</param>
internal sealed record MockShape(string Id, string? Arn = null, string? Name = null)
{
    /// <summary>Further outputs.</summary>
    internal Extra[] More { get; init; } = [];

    /// <summary>The id where no pattern can say it, as when it is made of another resource's ARN.</summary>
    internal Func<MockResource, string>? IdFrom { get; init; }

    /// <summary>Adds outputs that are no text, or take more than a pattern; given the resource, its id and the outputs so far.</summary>
    internal Action<MockResource, string, Dictionary<string, object>>? Special { get; init; }
}
