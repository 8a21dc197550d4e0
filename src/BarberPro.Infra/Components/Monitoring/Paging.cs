using System.Collections.Immutable;

using BarberPro.Infra.Naming;
using BarberPro.Policies.Monitoring;

using Pulumi;

namespace BarberPro.Infra.Components.Monitoring;

/// <summary>What the pages of a region need from elsewhere.</summary>
/// <param name="Context">The region.</param>
/// <param name="Topics">Its topics.</param>
/// <param name="Concerns">What pages; a concern without alarms makes no page.</param>
public sealed record PagingInputs(RegionContext Context, AlertTopics Topics, ImmutableArray<PageConcern> Concerns);

/// <summary>The pages of a region, one for each concern, and what silences them (AL-01).</summary>
public sealed class Paging : ComponentResource
{
    /// <summary>Declares silence and pages.</summary>
    public Paging(string name, PagingPolicy policy, PagingInputs inputs, ComponentResourceOptions? options = null)
        : base("barberpro:monitoring:Paging", name, options)
    {
        var inside = new ComponentResourceOptions { Parent = this };
        Silence = new(name, policy, new(inputs.Context, inputs.Topics.Routes), inside);

        var arns = ImmutableArray.CreateBuilder<Output<string>>(inputs.Concerns.Length);
        foreach (var concern in inputs.Concerns)
        {
            if (!concern.Alarms.IsEmpty)
            {
                arns.Add(new Page(ResourceNames.Logical(name, concern.Name), policy, new(inputs.Context, inputs.Topics, Silence, concern), inside).Arn);
            }
        }

        Arns = arns.ToImmutable();
        RegisterOutputs();
    }

    /// <summary>What silences the pages, for those that are declared elsewhere.</summary>
    public Silence Silence { get; }

    /// <summary>ARNs of the pages, without their repetitions.</summary>
    public ImmutableArray<Output<string>> Arns { get; }
}
