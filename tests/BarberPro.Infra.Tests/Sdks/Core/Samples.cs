using System.Collections.Immutable;
using Pulumi;

namespace BarberPro.Infra.Tests.Sdks.Core;

/// <summary>A resource as a provider package declares it.</summary>
[ResourceType("test:index:Bucket", "1.0.0")]
public sealed class Bucket : CustomResource
{
    public Bucket(string name, BucketArgs? args = null, CustomResourceOptions? options = null)
        : base("test:index:Bucket", name, args ?? new BucketArgs(), options)
    {
    }

    private Bucket(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("test:index:Bucket", name, null, CustomResourceOptions.Merge(options, new() { Id = id }))
    {
    }

    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("bucket")]
    public Output<string?> BucketName { get; private set; } = null!;

    [Output("size")]
    public Output<int> Size { get; private set; } = null!;

    [Output("ratio")]
    public Output<double?> Ratio { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("zones")]
    public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    [Output("rules")]
    public Output<ImmutableArray<Rule>> Rules { get; private set; } = null!;

    [Output("tier")]
    public Output<Tier?> Tier { get; private set; } = null!;

    [Output("limit")]
    public Output<Union<string, int>> Limit { get; private set; } = null!;

    public static Bucket Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}

/// <summary>Arguments of a <see cref="Bucket"/>.</summary>
public sealed class BucketArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("zones")]
    private InputList<string>? _zones;

    [Input("rules")]
    private InputList<RuleArgs>? _rules;

    [Input("bucket")]
    public Input<string>? BucketName { get; set; }

    [Input("size")]
    public Input<int>? Size { get; set; }

    [Input("ratio")]
    public Input<double>? Ratio { get; set; }

    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("tier")]
    public Input<Tier>? Tier { get; set; }

    [Input("level")]
    public Input<Level>? Level { get; set; }

    [Input("limit")]
    public InputUnion<string, int>? Limit { get; set; }

    [Input("document")]
    public InputJson? Document { get; set; }

    [Input("owner")]
    public Input<string?>? Owner { get; set; }

    [Input("value")]
    public Input<object>? Value { get; set; }

    [Input("content")]
    public Input<AssetOrArchive>? Content { get; set; }

    [Input("plain")]
    public object? Plain { get; set; }

    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }

    public InputList<string> Zones
    {
        get => _zones ??= [];
        set => _zones = value;
    }

    public InputList<RuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }
}

/// <summary>A resource without outputs of its own, of any type and with any arguments.</summary>
public class Thing(string name, ResourceArgs? args = null, CustomResourceOptions? options = null, string type = "test:index:Thing")
    : CustomResource(type, name, args, options);

/// <summary>Nested arguments with a member that must be given.</summary>
public sealed class RuleArgs : ResourceArgs
{
    [Input("port", required: true)]
    public Input<int>? Port { get; set; }

    [Input("note")]
    public Input<string>? Note { get; set; }
}

/// <summary>Arguments with members that must be given.</summary>
public sealed class StrictArgs : ResourceArgs
{
    [Input("names", required: true)]
    private InputList<string>? _names;

    [Input("owner", required: true)]
    public Input<string>? Owner { get; set; }

    public InputList<string> Names
    {
        get => _names ??= [];
        set => _names = value;
    }
}

/// <summary>A nested output value.</summary>
[OutputType]
public sealed class Rule
{
    public readonly int Port;
    public readonly string? Note;

    [OutputConstructor]
    internal Rule(int port, string? note)
    {
        Port = port;
        Note = note;
    }
}

/// <summary>An enumeration of strings.</summary>
[EnumType]
public readonly struct Tier : IEquatable<Tier>
{
    private readonly string _value;

    private Tier(string value) => _value = value;

    public static Tier Hot { get; } = new("hot");

    public static explicit operator string(Tier value) => value._value;

    public bool Equals(Tier other) => _value == other._value;

    public override bool Equals(object? obj) => obj is Tier other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => _value;
}

/// <summary>An enumeration of numbers.</summary>
public enum Level
{
    Low = 1,
    High = 7,
}

/// <summary>A provider as a package declares it: structured settings travel as JSON.</summary>
public sealed class TestProvider(string name, TestProviderArgs? args = null, CustomResourceOptions? options = null)
    : ProviderResource("test", name, args ?? new TestProviderArgs(), options);

/// <summary>Arguments of a <see cref="TestProvider"/>.</summary>
public sealed class TestProviderArgs : ResourceArgs
{
    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("strict", json: true)]
    public Input<bool>? Strict { get; set; }

    [Input("defaultTags", json: true)]
    public Input<DefaultTagsArgs>? DefaultTags { get; set; }
}

/// <summary>Settings that travel as JSON.</summary>
public sealed class DefaultTagsArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= [];
        set => _tags = value;
    }
}

/// <summary>A component of a program.</summary>
public sealed class Group : ComponentResource
{
    public Group(string name, Action<Group>? create = null, ComponentResourceOptions? options = null)
        : base("test:groups:Group", name, options)
    {
        create?.Invoke(this);
        RegisterOutputs();
    }

    [Output("first")]
    public Output<string>? First { get; set; }

    [Output]
    public Output<int>? Count { get; set; }
}
