using System.Globalization;

namespace BarberPro.Capacity.CloudWatch.Expressions;

/// <summary>
/// Reads metric math: IF, FILL, MAX, MIN, SUM and AVG over lists, arithmetic, comparisons, AND and OR (CloudWatch user guide, "Using math expressions").
/// What is not among these is a problem with its column, never a guess. OR binds least, then AND, comparisons, sums, products.
/// </summary>
public sealed class ExpressionParser
{
    private static readonly (string Text, Operator Operator)[][] Levels =
    [
        [("OR", Operator.Or), ("||", Operator.Or)],
        [("AND", Operator.And), ("&&", Operator.And)],
        [("==", Operator.Equal), ("!=", Operator.NotEqual), ("<", Operator.Less), ("<=", Operator.LessOrEqual), (">", Operator.Greater), (">=", Operator.GreaterOrEqual)],
        [("+", Operator.Add), ("-", Operator.Subtract)],
        [("*", Operator.Multiply), ("/", Operator.Divide)],
    ];

    // Far deeper than anybody writes; the file may come from anywhere.
    private const int MaxDepth = 64;

    private readonly List<Token> tokens;
    private readonly Func<string, Expression?> resolve;
    private int position;
    private int depth;

    private ExpressionParser(string text, Func<string, Expression?> resolve)
    {
        tokens = Tokens.Of(text);
        this.resolve = resolve;
    }

    private Token Next => tokens[position];

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="resolve">What an id stands for; null where there is none of that name.</param>
    public static ExpressionParse Parse(string text, Func<string, Expression?> resolve)
    {
        var parser = new ExpressionParser(text, resolve);
        try
        {
            var expression = parser.Level(0);
            return parser.Next.Text.Length == 0 ? new(expression, 0, "") : throw parser.Wrong("an operator or the end");
        }
        catch (FormatException problem)
        {
            return new(null, parser.Next.Column, problem.Message);
        }
    }

    private Expression Level(int level)
    {
        if (level == Levels.Length)
        {
            if (++depth > MaxDepth)
            {
                throw new FormatException($"the expression nests deeper than {MaxDepth}; expected less");
            }

            var primary = Primary();
            depth--;
            return primary;
        }

        var left = Level(level + 1);
        while (Array.Find(Levels[level], sign => sign.Text == Next.Text) is { Text: not null } sign)
        {
            position++;
            left = new Binary(sign.Operator, left, Level(level + 1));
        }

        return left;
    }

    private Expression Primary()
    {
        if (Next.IsNumber && double.TryParse(Next.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            position++;
            return new Constant(number);
        }

        if (Take("-"))
        {
            return new Binary(Operator.Subtract, new Constant(0), Level(Levels.Length));
        }

        if (Take("("))
        {
            var inner = Level(0);
            Expect(")");
            return inner;
        }

        if (!Next.IsName)
        {
            throw Wrong("a metric, a number or a function");
        }

        return tokens[position + 1].Text == "(" ? Function() : Reference();
    }

    private Expression Reference()
    {
        var found = resolve(Next.Text) ?? throw new FormatException($"there is no metric {Next.Text}; expected the id of one of this alarm or policy");
        position++;
        return found;
    }

    private Expression Function() => Next.Text switch
    {
        "IF" => Call(arguments => arguments.Count is 2 or 3 ? new If(arguments[0], arguments[1], arguments.Count == 3 ? arguments[2] : new Constant(Expression.Missing)) : null, "two or three arguments"),
        "FILL" => Call(arguments => arguments.Count == 2 ? new Fill(arguments[0], arguments[1]) : null, "two arguments"),
        "MAX" => Listed(Aggregation.Max),
        "MIN" => Listed(Aggregation.Min),
        "SUM" => Listed(Aggregation.Sum),
        "AVG" => Listed(Aggregation.Avg),
        _ => throw new FormatException($"{Next.Text} is not simulated; expected one of IF, FILL, MAX, MIN, SUM, AVG"),
    };

    private Expression Call(Func<List<Expression>, Expression?> make, string expected)
    {
        var start = position;
        position++;
        Expect("(");
        var arguments = Arguments(")");
        if (make(arguments) is { } made)
        {
            return made;
        }

        position = start;
        throw new FormatException($"{Next.Text} has {arguments.Count} arguments; expected {expected}");
    }

    // Over one series these functions look at all of its datapoints at once, which no datapoint can tell.
    private Aggregate Listed(Aggregation aggregation)
    {
        position++;
        Expect("(");
        Expect("[");
        var members = Arguments("]");
        Expect(")");
        return new(aggregation, [.. members]);
    }

    private List<Expression> Arguments(string end)
    {
        var arguments = new List<Expression> { Level(0) };
        while (Take(","))
        {
            arguments.Add(Level(0));
        }

        Expect(end);
        return arguments;
    }

    private bool Take(string text)
    {
        if (Next.Text != text)
        {
            return false;
        }

        position++;
        return true;
    }

    private void Expect(string text)
    {
        if (!Take(text))
        {
            throw Wrong(text);
        }
    }

    private FormatException Wrong(string expected) => new($"{Next.Shown} stands here; expected {expected}");
}
