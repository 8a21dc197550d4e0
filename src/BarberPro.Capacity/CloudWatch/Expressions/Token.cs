namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>A word, number or sign of an expression.</summary>
/// <param name="Column">Where it stands, the first character is 1.</param>
/// <param name="Text">How it is written; empty at the end.</param>
internal readonly record struct Token(int Column, string Text)
{
    internal bool IsNumber => Text.Length > 0 && (char.IsAsciiDigit(Text[0]) || Text[0] == '.');

    internal bool IsName => Text.Length > 0 && (char.IsAsciiLetter(Text[0]) || Text[0] == '_');

    internal string Shown => Text.Length == 0 ? "the end" : Text;
}
