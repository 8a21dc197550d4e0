using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace BarberPro.Policies.Describing;

/// <summary>The XML docs of the policy records: the one place where keys are explained.</summary>
internal sealed class RecordDocs
{
    private readonly Dictionary<string, XElement> types;

    private RecordDocs(IEnumerable<XElement> members) =>
        types = members.Where(member => Name(member).StartsWith("T:", StringComparison.Ordinal)).ToDictionary(Name, StringComparer.Ordinal);

    /// <summary>The docs beside this assembly; without that file every description is empty.</summary>
    public static RecordDocs Shared { get; } = new(Load());

    /// <summary>What a record is.</summary>
    public string Of(Type record) => types.TryGetValue($"T:{record.FullName}", out var type) ? Plain(type.Element("summary")) : "";

    /// <summary>What the parameter behind a key decides.</summary>
    public string Of(Type record, string key)
    {
        var parameter = $"{char.ToUpperInvariant(key[0])}{key[1..]}";
        return types.TryGetValue($"T:{record.FullName}", out var type)
            ? Plain(type.Elements("param").FirstOrDefault(element => element.Attribute("name")?.Value == parameter))
            : "";
    }

    private static IEnumerable<XElement> Load()
    {
        var file = Path.ChangeExtension(typeof(RecordDocs).Assembly.Location, ".xml");
        try
        {
            return File.Exists(file) ? XDocument.Load(file).Descendants("member") : [];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or XmlException)
        {
            return [];
        }
    }

    private static string Name(XElement member) => member.Attribute("name")?.Value ?? "";

    private static string Plain(XElement? element)
    {
        var text = new StringBuilder();
        foreach (var node in element?.Nodes() ?? [])
        {
            _ = node switch
            {
                XText words => text.Append(words.Value),
                XElement { Name.LocalName: "c" } code => text.Append('`').Append(code.Value).Append('`'),
                XElement { Name.LocalName: "paramref" } reference => text.Append('`').Append(KeyOf(Attribute(reference, "name"))).Append('`'),
                XElement other => text.Append(other.Value),
                _ => text,
            };
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";

    private static string KeyOf(string parameter) => $"{char.ToLowerInvariant(parameter[0])}{parameter[1..]}";
}
