using System.Collections.Immutable;

using BarberPro.Policies.Diagnostics;

using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace BarberPro.Policies.Documents;

/// <summary>
/// Builds nodes from YAML tokens, by the grammar of the YAML specification; refuses what makes a file say something else than it shows (anchors, aliases,
/// tags, duplicate keys).
/// YamlDotNet's own parser of these tokens would do, but its first use compiles a regular expression, which takes longer than reading all policy files.
/// </summary>
internal sealed class TreeBuilder(string file, Scanner scanner, ICollection<Diagnostic> problems)
{
    private Mark consumed;

    /// <summary>The top node, a mapping or a list as asked for; null when the file has none.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public T? Build<T>()
        where T : PolicyNode
    {
        do
        {
            Next();
        }
        while (scanner.Current is StreamStart or VersionDirective or TagDirective);

        _ = Skip<DocumentStart>();
        var root = scanner.Current is StreamEnd or DocumentEnd ? Nothing() : Node(isBlock: true, isIndentless: false, depth: 1);
        while (Skip<DocumentEnd>())
        {
        }

        return scanner.Current switch
        {
            StreamEnd => AsTop<T>(root),
            DocumentStart second => Refuse<T>(DocumentCodes.SeveralDocuments, PlaceOf(second), "a second document begins; expected one document in a file"),
            _ => throw Unexpected(),
        };
    }

    private T? AsTop<T>(PolicyNode root)
        where T : PolicyNode
    {
        var expected = typeof(T) == typeof(ListNode) ? "a list" : "a mapping";
        return root switch
        {
            T asked => asked,
            RefusedNode => null,
            ScalarNode { IsAbsent: true } => Refuse<T>(DocumentCodes.Empty, Place.StartOf(file), $"the file says nothing; expected {expected}"),
            _ => Refuse<T>(DocumentCodes.NoMapping, root.Place, $"the file holds {NodeKinds.Name(root)}; expected {expected}"),
        };
    }

    /// <param name="isBlock">Whether lines may open a mapping or list here; inside brackets they may not.</param>
    /// <param name="isIndentless">Whether a list may stand at its key's own indentation.</param>
    /// <param name="depth">Levels down to this node.</param>
    private PolicyNode Node(bool isBlock, bool isIndentless, int depth)
    {
        var first = scanner.Current!;
        if (first is AnchorAlias alias)
        {
            Next();
            problems.Add(DocumentCodes.Anchor.At(PlaceOf(first), $"*{alias.Value} is an alias; expected the value itself"));
            return new RefusedNode(PlaceOf(first));
        }

        SkipProperties();
        var token = scanner.Current!;
        var place = PlaceOf(first);
        if (depth > DocumentLimits.Depth && token is BlockSequenceStart or BlockMappingStart or FlowSequenceStart or FlowMappingStart)
        {
            throw new NestingException(place);
        }

        if (isIndentless && token is BlockEntry)
        {
            return BlockList(place, depth, isIndentless: true);
        }

        switch (token)
        {
            case Scalar scalar:
                Next();
                return new ScalarNode(place, scalar.Value, scalar.Style == ScalarStyle.Plain);
            case FlowSequenceStart:
                Next();
                return FlowList(place, depth);
            case FlowMappingStart:
                Next();
                return FlowMapping(place, depth);
            case BlockSequenceStart when isBlock:
                Next();
                return BlockList(place, depth, isIndentless: false);
            case BlockMappingStart when isBlock:
                Next();
                return BlockMapping(place, depth);
            default:
                return token == first ? throw Unexpected() : Nothing();
        }
    }

    private ListNode BlockList(Place place, int depth, bool isIndentless)
    {
        var items = ImmutableArray.CreateBuilder<PolicyNode>();
        while (Skip<BlockEntry>())
        {
            var isEmpty = scanner.Current is BlockEntry or BlockEnd || (isIndentless && scanner.Current is Key or Value);
            items.Add(isEmpty ? Nothing() : Node(isBlock: true, isIndentless: false, depth + 1));
        }

        return isIndentless || Skip<BlockEnd>() ? new(place, items.DrainToImmutable()) : throw Unexpected();
    }

    private PolicyNode BlockMapping(Place place, int depth)
    {
        var entries = new EntryBuilder(problems);
        while (Skip<Key>())
        {
            var key = scanner.Current is Key or Value or BlockEnd ? Nothing() : Node(isBlock: true, isIndentless: true, depth + 1);
            var isEmpty = !Skip<Value>() || scanner.Current is Key or Value or BlockEnd;
            entries.Add(key, isEmpty ? Nothing() : Node(isBlock: true, isIndentless: true, depth + 1));
        }

        return Skip<BlockEnd>() ? entries.Build(place) : throw Unexpected();
    }

    private ListNode FlowList(Place place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<PolicyNode>();
        while (!Skip<FlowSequenceEnd>())
        {
            var inner = PlaceOf(scanner.Current!);
            if (Skip<Key>())
            {
                // [a: 1] is a list with one mapping.
                var pair = new EntryBuilder(problems);
                FlowPair<FlowSequenceEnd>(pair, depth + 1);
                items.Add(pair.Build(inner));
            }
            else
            {
                items.Add(Node(isBlock: false, isIndentless: false, depth + 1));
            }

            SkipComma<FlowSequenceEnd>();
        }

        return new(place, items.DrainToImmutable());
    }

    private PolicyNode FlowMapping(Place place, int depth)
    {
        var entries = new EntryBuilder(problems);
        while (!Skip<FlowMappingEnd>())
        {
            _ = Skip<Key>();
            FlowPair<FlowMappingEnd>(entries, depth);
            SkipComma<FlowMappingEnd>();
        }

        return entries.Build(place);
    }

    private void FlowPair<TEnd>(EntryBuilder entries, int depth)
        where TEnd : Token
    {
        var key = scanner.Current is Value or FlowEntry or TEnd ? Nothing() : Node(isBlock: false, isIndentless: false, depth + 1);
        var isEmpty = !Skip<Value>() || scanner.Current is FlowEntry or TEnd;
        entries.Add(key, isEmpty ? Nothing() : Node(isBlock: false, isIndentless: false, depth + 1));
    }

    private void SkipComma<TEnd>()
        where TEnd : Token
    {
        if (!Skip<FlowEntry>() && scanner.Current is not TEnd)
        {
            throw Unexpected();
        }
    }

    private void SkipProperties()
    {
        for (; scanner.Current is Anchor or Tag; Next())
        {
            var place = PlaceOf(scanner.Current);
            problems.Add(scanner.Current is Tag tag
                ? DocumentCodes.Tag.At(place, $"{Shown.Short($"{tag.Handle}{tag.Suffix}")} is a tag; expected the value alone")
                : DocumentCodes.Anchor.At(place, $"&{((Anchor)scanner.Current).Value} is an anchor; expected the value alone"));
        }
    }

    private bool Skip<T>()
        where T : Token
    {
        var isThere = scanner.Current is T;
        if (isThere)
        {
            Next();
        }

        return isThere;
    }

    private void Next()
    {
        consumed = scanner.Current?.End ?? consumed;
        try
        {
            if (!scanner.MoveNext() || scanner.Current is Error)
            {
                throw Unexpected();
            }
        }
        catch (Exception error) when (error is not YamlException)
        {
            // YamlDotNet 16.3.0 answers some broken texts, such as a dash behind a plain value, with other exceptions than its own.
            throw Unexpected();
        }
    }

    private YamlException Unexpected()
    {
        var place = scanner.Current?.Start ?? scanner.CurrentPosition;
        return new(place, place, "unexpected");
    }

    private T? Refuse<T>(DiagnosticCode code, Place place, string message)
        where T : PolicyNode
    {
        problems.Add(code.At(place, message));
        return null;
    }

    /// <summary>A value that is not written; it would stand right behind what was read last.</summary>
    private ScalarNode Nothing() => new(PolicyDocument.PlaceOf(file, consumed), "", isPlain: true);

    private Place PlaceOf(Token token) => PolicyDocument.PlaceOf(file, token.Start);
}
