using System.Collections.Immutable;
using System.Text;

namespace BarberPro.Infra.Tests.Policies;

/// <summary>Damages policy files as people, editors and attackers do. The same random numbers make the same damage.</summary>
public sealed class PolicyMutator(Random random)
{
    private static readonly string[] Values =
    [
        "", "~", "null", "-1", "0", "1", "1e9", "0x10", "NaN", "true", "yes", "5m", "90s", "1.5h", "70%", "101%", "-5%", "USD 1", "EUR 1", "30GiB", "30GB", "/24", "/99", "10.0.0.0/8", "09:00", "25:00",
        "99999999999999999999", "999999999999d", "[]", "{}", "[", "]", "{", "}", "\"", "'", "&a 1", "*a", "!!int 5", "!x", "|", ">", "- a", "? a", "a: b", "%", "@", "`", "# no", "--- ", "...", "\t", "\0", "\r",
        "ñ", "\u202E", "\u2028", "\uFEFF", "💈", "m6g.xlarge", "use1-az3", "[a, a]", "{ a: 1, a: 2 }", "web", "prod-ar", "../../x", "${x}", "<<: *a", "!<tag:x> 1",
    ];

    /// <summary>The files with one to four kinds of damage.</summary>
    public ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Mutate(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var mutated = files;
        for (var damages = random.Next(1, 5); damages > 0; damages--)
        {
            var file = Pick(mutated.Keys.ToArray());
            mutated = random.Next(50) == 0 ? mutated.Remove(file) : mutated.SetItem(file, Damage(mutated[file].ToArray()));
            mutated = mutated.IsEmpty ? files : mutated;
        }

        return mutated;
    }

    private byte[] Damage(byte[] bytes) => random.Next(8) == 0 ? DamageBytes(bytes) : Encoding.UTF8.GetBytes(DamageText(Encoding.UTF8.GetString(bytes)));

    private byte[] DamageBytes(byte[] bytes) => random.Next(4) switch
    {
        0 when bytes.Length > 0 => [.. bytes.Select((value, index) => index == random.Next(bytes.Length) ? (byte)(value ^ (1 << random.Next(8))) : value)],
        1 => bytes[..random.Next(bytes.Length + 1)],
        2 => [.. Enumerable.Repeat((byte)random.Next(256), random.Next(1, 9)), .. bytes],
        _ => [.. bytes, (byte)random.Next(256)],
    };

    private string DamageText(string text)
    {
        var lines = text.Split('\n').ToList();
        var (line, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(11))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(other, lines[line]);
                break;
            case 2:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 3:
                lines[line] = $"{new string(' ', random.Next(9))}{lines[line].TrimStart()}";
                break;
            case 4 or 5 or 6 when lines[line].Contains(": ", StringComparison.Ordinal):
                lines[line] = $"{lines[line][..(lines[line].IndexOf(": ", StringComparison.Ordinal) + 2)]}{Pick(Values)}";
                break;
            case 7:
                lines.Insert(line, $"{new string(' ', random.Next(9))}{Pick(Values)}: {Pick(Values)}");
                break;
            case 8:
                lines[line] = lines[line].Insert(random.Next(lines[line].Length + 1), Pick(Values));
                break;
            case 9:
                lines.InsertRange(other, lines[Math.Min(line, other)..Math.Max(line, other)]);
                break;
            default:
                lines[line] = lines[line].Length == 0 ? Pick(Values) : lines[line].Remove(random.Next(lines[line].Length), 1);
                break;
        }

        return string.Join('\n', lines);
    }

    private T Pick<T>(T[] from) => from[random.Next(from.Length)];
}
