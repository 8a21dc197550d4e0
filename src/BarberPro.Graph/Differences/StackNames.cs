namespace BarberPro.Graph.Differences;

/// <summary>Compares texts apart from the name of the stack, which every name and tag carries: <c>barberpro-dev-web</c> is <c>barberpro-prod-ar-web</c>.</summary>
/// <param name="before">Name of the first graph's stack.</param>
/// <param name="after">Name of the second graph's stack.</param>
internal sealed class StackNames(string before, string after)
{
    private readonly bool isOne = before == after || before.Length == 0 || after.Length == 0;

    /// <summary>Whether two texts say the same, each in its own stack.</summary>
    public bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (isOne || left.SequenceEqual(right))
        {
            return left.SequenceEqual(right);
        }

        var (here, there) = (0, 0);
        while (here < left.Length && there < right.Length)
        {
            if (Stands(left, here, before) && Stands(right, there, after))
            {
                (here, there) = (here + before.Length, there + after.Length);
            }
            else if (left[here++] != right[there++])
            {
                return false;
            }
        }

        return here == left.Length && there == right.Length;
    }

    // As a word of its own: dev is not the stack in "device".
    private static bool Stands(ReadOnlySpan<char> text, int at, string name) => text[at..].StartsWith(name)
        && (at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
        && (at + name.Length == text.Length || !char.IsAsciiLetterOrDigit(text[at + name.Length]));
}
