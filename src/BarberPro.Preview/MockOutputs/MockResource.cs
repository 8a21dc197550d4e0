using System.Globalization;
using System.Text;
using BarberPro.Graph.Values;

namespace BarberPro.Preview.MockOutputs;

/// <summary>
/// Makes up what the cloud would say of one resource. All of it follows from type, name, region and account: the same
/// resource always answers the same, and no two answer alike.
/// </summary>
internal sealed class MockResource(string type, string name, GraphValue inputs, string? region, string? account)
{
    /// <summary>Where a resource is whose provider does not say: the provider's own default region.</summary>
    private const string DefaultRegion = "us-east-1";

    /// <summary>AWS' own example account, for a provider that is not bound to one.</summary>
    private const string DefaultAccount = "123456789012";

    internal string Type => type;

    internal GraphValue Inputs => inputs;

    internal string Region { get; } = region ?? DefaultRegion;

    internal string Account { get; } = account ?? DefaultAccount;

    /// <summary>The name in the cloud: as the program gives it, or as Pulumi names what is left unnamed.</summary>
    internal string PhysicalName { get; private set; } = "";

    /// <summary>The id that a resource of this shape gets.</summary>
    internal string Id(MockShape shape)
    {
        Settle(shape);
        return shape.IdFrom is not null ? shape.IdFrom(this) : Fill(shape.Id, "id", "");
    }

    /// <summary>What the provider would compute.</summary>
    internal Dictionary<string, object> Outputs(MockShape shape, string id)
    {
        Settle(shape);
        var outputs = new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = id };
        if (shape.Arn is not null)
        {
            outputs["arn"] = Fill(shape.Arn, "arn", id);
        }

        if (shape.Name is not null)
        {
            outputs[shape.Name] = PhysicalName;
        }

        foreach (var (output, pattern) in shape.More)
        {
            // What the program asks for stays; the provider computes only what was left to it.
            if (inputs[output] is null)
            {
                outputs[output] = Fill(pattern, output, id);
            }
        }

        shape.Special?.Invoke(this, id, outputs);
        return outputs;
    }

    /// <summary>Hexadecimal digits that are this resource's own, others for every purpose.</summary>
    internal string Hex(int count, string purpose) => Fingerprint.Hex(Identity(purpose), count);

    /// <summary>The text of an input, empty where it was not given.</summary>
    internal string Text(string input) => inputs[input]?.Text ?? "";

    private void Settle(MockShape shape)
    {
        PhysicalName = shape.Name is null ? name : inputs[shape.Name]?.Text ?? $"{name}-{Hex(7, "name")}";
    }

    private string Fill(string pattern, string output, string id)
    {
        var text = new StringBuilder();
        var at = 0;
        while (at < pattern.Length)
        {
            var open = pattern.IndexOf('{', at);
            if (open < 0)
            {
                break;
            }

            var close = pattern.IndexOf('}', open);
            _ = text.Append(pattern, at, open - at).Append(Word(pattern[(open + 1)..close], output, id));
            at = close + 1;
        }

        return text.Append(pattern, at, pattern.Length - at).ToString();
    }

    private string Word(string word, string output, string id) => word switch
    {
        "region" => Region,
        "account" => Account,
        "name" => PhysicalName,
        "id" => id,
        "path" => Text("path") is { Length: > 0 } path ? path : "/",
        "uuid" => Uuid(output),
        "ip" => Address(output),
        _ when Count(word, "hex") is { } count => Hex(count, output),
        _ when Count(word, "digits") is { } count => Digits(count, output),
        _ => Text(word),
    };

    private string Identity(string purpose) => $"{type}|{name}|{Region}|{Account}|{purpose}";

    private static int? Count(string word, string prefix) =>
        word.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(word.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out var count) ? count : null;

    private string Uuid(string purpose)
    {
        var hex = Hex(32, purpose);
        return $"{hex[..8]}-{hex[8..12]}-4{hex[13..16]}-a{hex[17..20]}-{hex[20..]}";
    }

    /// <summary>Decimal digits that are this resource's own.</summary>
    internal string Digits(int count, string purpose)
        => Fingerprint.Number(Identity(purpose), 0).ToString("d20", CultureInfo.InvariantCulture)[^count..];

    /// <summary>An address of 198.18.0.0/15, which RFC 2544 keeps for tests.</summary>
    private string Address(string purpose)
    {
        var bits = (uint)(Fingerprint.Number(Identity(purpose), 0) >> 32);
        return $"198.{18 + (bits >> 16 & 1)}.{bits >> 8 & 255}.{bits & 255}";
    }
}
