using System.Runtime.CompilerServices;

namespace BarberPro.Cli.Writing;

/// <summary>Rows of text below headings.</summary>
/// <param name="headings">One for each column.</param>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> rows = [];

    internal void Add(params string[] cells) => rows.Add(cells);

    /// <summary>Draws the table for a person, aligns plain columns for anything else.</summary>
    internal void Write(TextWriter output, bool isTerminal)
    {
        if (isTerminal)
        {
            Draw(output);
        }
        else
        {
            Align(output);
        }
    }

    private void Align(TextWriter output)
    {
        var widths = headings.Select((heading, column) => rows.Select(row => row[column].Length).Append(heading.Length).Max()).ToArray();
        foreach (var row in rows.Prepend(headings))
        {
            output.WriteLine(string.Join("  ", row.Select((cell, column) => column == row.Length - 1 ? cell : cell.PadRight(widths[column]))));
        }
    }

    /// <summary>Apart, so that the drawing library is loaded only where something is drawn.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Draw(TextWriter output)
    {
        var table = new Spectre.Console.Table { Border = Spectre.Console.TableBorder.Rounded };
        foreach (var heading in headings)
        {
            _ = Spectre.Console.TableExtensions.AddColumn(table, Spectre.Console.Markup.Escape(heading));
        }

        foreach (var row in rows)
        {
            _ = Spectre.Console.TableExtensions.AddRow(table, row.Select(cell => new Spectre.Console.Text(cell)).ToArray());
        }

        Spectre.Console.AnsiConsole.Create(new() { Out = new Spectre.Console.AnsiConsoleOutput(output) }).Write(table);
    }
}
