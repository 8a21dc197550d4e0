using System.Text;

namespace Pulumi.Serialization;

/// <summary>Where a reader is inside a value; put into words only when something is wrong there.</summary>
/// <param name="label">The resource that is read, or a text.</param>
internal sealed class ValuePath(object label)
{
    private readonly List<(string? Key, int Index)> _steps = [];

    internal void Push(string key) => _steps.Add((key, 0));

    internal void Push(int index) => _steps.Add((null, index));

    internal void Pop() => _steps.RemoveAt(_steps.Count - 1);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder(label is Resource resource ? $"resource:{resource.GetResourceName()}[{resource.GetResourceType()}]" : label.ToString());
        foreach (var (key, index) in _steps)
        {
            _ = key is null ? text.Append('[').Append(index).Append(']') : text.Append('.').Append(key);
        }

        return text.ToString();
    }
}
