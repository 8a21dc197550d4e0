using BarberPro.Policies.Units;

namespace BarberPro.Policies.Reading;

/// <summary>IPv4 networks: four numbers from 0 to 255, a slash and the length of the prefix, with no bit set behind it.</summary>
internal static class Networks
{
    /// <summary>A network.</summary>
    public static readonly Scalar<Cidr> Cidr = new(new(
        "an IPv4 network with no bit set behind its prefix",
        "10.20.0.0/16",
        Parse,
        value => value.ToString()!,
        JsonForm.Text(@"^((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/([0-9]|[12][0-9]|3[0-2])$")));

    private static object? Parse(string text)
    {
        if (text.Split('/') is not [var address, var prefix] || address.Split('.') is not { Length: 4 } parts || Scalars.PrefixLength.Kind.Parse($"/{prefix}") is not PrefixLength length)
        {
            return null;
        }

        var network = 0L;
        foreach (var part in parts)
        {
            if (!Numbers.TryWhole(part, out var number) || number > 255)
            {
                return null;
            }

            network = (network << 8) | number;
        }

        return network % length.Addresses == 0 ? new Cidr((uint)network, length) : null;
    }
}
