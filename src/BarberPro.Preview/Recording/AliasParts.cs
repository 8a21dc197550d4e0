using Pulumi;
using Pulumi.Utilities;

namespace BarberPro.Preview.Recording;

/// <summary>The parts of an alias that may come from outputs; null where it keeps the resource's own.</summary>
internal sealed record AliasParts(string? Name, string? Type, string? Stack, string? Project, string? ParentUrn)
{
    internal static AliasParts Of(Alias alias) =>
        new(Text(alias.Name), Text(alias.Type), Text(alias.Stack), Text(alias.Project), Text(alias.ParentUrn));

    private static string? Text(Input<string>? input) =>
        input is null ? null : OutputUtilities.GetValueAsync(input.ToOutput()).GetAwaiter().GetResult();
}
