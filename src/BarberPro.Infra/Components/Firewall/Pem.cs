using System.Security.Cryptography;
using System.Text;

namespace BarberPro.Infra.Components.Firewall;

/// <summary>Writes a certificate as a PEM file (RFC 7468).</summary>
public static class Pem
{
    private const int Width = 64;

    /// <summary>The file.</summary>
    /// <param name="base64">The certificate in base 64, on one line.</param>
    public static string Certificate(string base64)
    {
        var file = new StringBuilder("-----BEGIN CERTIFICATE-----\n");
        for (var at = 0; at < base64.Length; at += Width)
        {
            _ = file.Append(base64, at, Math.Min(Width, base64.Length - at)).Append('\n');
        }

        return file.Append("-----END CERTIFICATE-----\n").ToString();
    }

    /// <summary>SHA-256 of a file, in hexadecimal digits.</summary>
    public static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
}
