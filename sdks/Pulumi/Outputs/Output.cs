using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Makes and combines outputs.</summary>
public static class Output
{
    /// <summary>An output of a value that is there already.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static Output<T> Create<T>(T value) => new(value, ImmutableHashSet<Resource>.Empty, isKnown: true, isSecret: false);

    /// <summary>An output of a task's result.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The task; its failure fails the output.</param>
    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    /// <summary>A secret output of a value that is there already.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value.</param>
    public static Output<T> CreateSecret<T>(T value) => new(value, ImmutableHashSet<Resource>.Empty, isKnown: true, isSecret: true);

    /// <summary>A secret output of a task's result.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The task; its failure fails the output.</param>
    public static Output<T> CreateSecret<T>(Task<T> value) => Output<T>.Create(value, isSecret: true);

    /// <summary>The same output as a secret.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The output.</param>
    public static Output<T> CreateSecret<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.WithSecrecy(isSecret: true);
    }

    /// <summary>The same output, no longer a secret; the given one stays as it is.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    public static Output<T> Unsecret<T>(Output<T> output) => output.WithSecrecy(isSecret: false);

    /// <summary>Whether an output is secret, once that is decided.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="output">The output.</param>
    public static Task<bool> IsSecretAsync<T>(Output<T> output)
    {
        return output.TryGet(out var data) ? Task.FromResult(data.IsSecret) : LaterAsync(output);

        static async Task<bool> LaterAsync(Output<T> output) => (await output.DataTask.ConfigureAwait(false)).IsSecret;
    }

    /// <summary>All inputs as one list: known when all are known, secret when any is.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="inputs">The inputs.</param>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(ImmutableArray.Create(inputs));

    /// <summary>All inputs as one list: known when all are known, secret when any is.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="inputs">The inputs.</param>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) => All(ImmutableArray.CreateRange(inputs));

    /// <summary>All outputs as one list: known when all are known, secret when any is.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="outputs">The outputs.</param>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => AllOutputs(ImmutableArray.Create(outputs));

    /// <summary>All outputs as one list: known when all are known, secret when any is.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="outputs">The outputs.</param>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => AllOutputs(ImmutableArray.CreateRange(outputs));

    /// <summary>A string whose holes may be inputs and outputs.</summary>
    /// <param name="formattableString">The interpolated string.</param>
    public static Output<string> Format(FormattableString formattableString)
    {
        var arguments = formattableString.GetArguments();
        if (formattableString.Format.Length == 0 && TogetherOf(arguments) is { } together)
        {
            return together;
        }

        var holes = new Output<object?>[arguments.Length];
        for (var i = 0; i < holes.Length; i++)
        {
            holes[i] = arguments[i] switch
            {
                IInput input => input.AsOutput().ToObject(),
                IOutput output => output.ToObject(),
                var plain => Create(plain),
            };
        }

        var format = formattableString.Format;
        return AllOutputs(ImmutableArray.Create(holes)).Apply(values => string.Format(CultureInfo.InvariantCulture, format, values.AsSpan()));
    }

    // Without a text there is nothing to format: what is asked for is what the arguments depend on and whether one of them is secret. A reader
    // tells that without making an output of each, and thus without code for each type of value.
    private static Output<string>? TogetherOf(object?[] arguments)
    {
        var reader = new ValueReader("");
        foreach (var argument in arguments)
        {
            if (argument is IInput or IOutput)
            {
                _ = reader.Read(argument);
            }
        }

        return reader.Pending is null ? new("", reader.Dependencies, !reader.SawUnknown, reader.IsSecret) : null;
    }

    /// <summary>The value as JSON; outputs inside the value count as their values.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The output.</param>
    /// <param name="options">How the JSON is written.</param>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return OutputJson.Serialize(value, options);
    }

    /// <summary>A value read from JSON.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">How the JSON is read.</param>
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return OutputJson.Deserialize<T>(json, options);
    }

    /// <summary>Several inputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    public static Output<(T1, T2)> Tuple<T1, T2>(Input<T1> item1, Input<T2> item2)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2)));

    /// <summary>Several inputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Input<T1> item1, Input<T2> item2, Input<T3> item3)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3)));

    /// <summary>Several inputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4)));

    /// <summary>Several inputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4), all.Take(item5)));

    /// <summary>Several inputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <typeparam name="T6">Type of item 6.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    /// <param name="item6">Item 6.</param>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4), all.Take(item5), all.Take(item6)));

    /// <summary>Several inputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <typeparam name="T6">Type of item 6.</typeparam>
    /// <typeparam name="T7">Type of item 7.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    /// <param name="item6">Item 6.</param>
    /// <param name="item7">Item 7.</param>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4), all.Take(item5), all.Take(item6), all.Take(item7)));

    /// <summary>Several inputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <typeparam name="T6">Type of item 6.</typeparam>
    /// <typeparam name="T7">Type of item 7.</typeparam>
    /// <typeparam name="T8">Type of item 8.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    /// <param name="item6">Item 6.</param>
    /// <param name="item7">Item 7.</param>
    /// <param name="item8">Item 8.</param>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Input<T1> item1, Input<T2> item2, Input<T3> item3, Input<T4> item4, Input<T5> item5, Input<T6> item6, Input<T7> item7, Input<T8> item8)
        => Combination.Of((ref all) => (
            all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4),
            all.Take(item5), all.Take(item6), all.Take(item7), all.Take(item8)));

    /// <summary>Several outputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    public static Output<(T1, T2)> Tuple<T1, T2>(Output<T1> item1, Output<T2> item2)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2)));

    /// <summary>Several outputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    public static Output<(T1, T2, T3)> Tuple<T1, T2, T3>(Output<T1> item1, Output<T2> item2, Output<T3> item3)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3)));

    /// <summary>Several outputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    public static Output<(T1, T2, T3, T4)> Tuple<T1, T2, T3, T4>(Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4)));

    /// <summary>Several outputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    public static Output<(T1, T2, T3, T4, T5)> Tuple<T1, T2, T3, T4, T5>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4), all.Take(item5)));

    /// <summary>Several outputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <typeparam name="T6">Type of item 6.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    /// <param name="item6">Item 6.</param>
    public static Output<(T1, T2, T3, T4, T5, T6)> Tuple<T1, T2, T3, T4, T5, T6>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4), all.Take(item5), all.Take(item6)));

    /// <summary>Several outputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <typeparam name="T6">Type of item 6.</typeparam>
    /// <typeparam name="T7">Type of item 7.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    /// <param name="item6">Item 6.</param>
    /// <param name="item7">Item 7.</param>
    public static Output<(T1, T2, T3, T4, T5, T6, T7)> Tuple<T1, T2, T3, T4, T5, T6, T7>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7)
        => Combination.Of((ref all) => (all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4), all.Take(item5), all.Take(item6), all.Take(item7)));

    /// <summary>Several outputs as one tuple: known when all are known, secret when any is.</summary>
    /// <typeparam name="T1">Type of item 1.</typeparam>
    /// <typeparam name="T2">Type of item 2.</typeparam>
    /// <typeparam name="T3">Type of item 3.</typeparam>
    /// <typeparam name="T4">Type of item 4.</typeparam>
    /// <typeparam name="T5">Type of item 5.</typeparam>
    /// <typeparam name="T6">Type of item 6.</typeparam>
    /// <typeparam name="T7">Type of item 7.</typeparam>
    /// <typeparam name="T8">Type of item 8.</typeparam>
    /// <param name="item1">Item 1.</param>
    /// <param name="item2">Item 2.</param>
    /// <param name="item3">Item 3.</param>
    /// <param name="item4">Item 4.</param>
    /// <param name="item5">Item 5.</param>
    /// <param name="item6">Item 6.</param>
    /// <param name="item7">Item 7.</param>
    /// <param name="item8">Item 8.</param>
    public static Output<(T1, T2, T3, T4, T5, T6, T7, T8)> Tuple<T1, T2, T3, T4, T5, T6, T7, T8>(
        Output<T1> item1, Output<T2> item2, Output<T3> item3, Output<T4> item4, Output<T5> item5, Output<T6> item6, Output<T7> item7, Output<T8> item8)
        => Combination.Of((ref all) => (
            all.Take(item1), all.Take(item2), all.Take(item3), all.Take(item4),
            all.Take(item5), all.Take(item6), all.Take(item7), all.Take(item8)));

    internal static Output<ImmutableArray<T>> All<T>(ImmutableArray<Input<T>> inputs) => Combination.Of((ref all) =>
    {
        var values = new T[inputs.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = all.Take(inputs[i]);
        }

        return ImmutableArrays.Own(values);
    });

    private static Output<ImmutableArray<T>> AllOutputs<T>(ImmutableArray<Output<T>> outputs) => Combination.Of((ref all) =>
    {
        var values = new T[outputs.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = all.Take(outputs[i]);
        }

        return ImmutableArrays.Own(values);
    });
}
