using System.Text.Json;

namespace Pulumi;

/// <summary>JSON of values that hold outputs: their secrecy, unknowns and dependencies end up on the whole.</summary>
internal static class OutputJson
{
    internal static Output<string> Serialize<T>(Output<T> value, JsonSerializerOptions? options) => new(SerializeAsync(value, options));

    internal static Output<T> Deserialize<T>(Output<string> json, JsonSerializerOptions? options) => new(DeserializeAsync<T>(json, options));

    private static async Task<OutputData> SerializeAsync<T>(Output<T> value, JsonSerializerOptions? options)
    {
        var data = await value.DataTask.ConfigureAwait(false);
        while (data.IsKnown)
        {
            var nested = new NestedOutputs();
            var json = JsonSerializer.Serialize(data.As<T>(), nested.AddTo(options));
            if (nested.Pending is null)
            {
                return new(
                    nested.IsKnown ? json : "",
                    data.Resources.With(nested.Resources),
                    nested.IsKnown,
                    data.IsSecret || nested.IsSecret);
            }

            await nested.Pending.ConfigureAwait(false);
        }

        return new("", data.Resources, isKnown: false, data.IsSecret);
    }

    private static async Task<OutputData> DeserializeAsync<T>(Output<string> json, JsonSerializerOptions? options)
    {
        var data = await json.DataTask.ConfigureAwait(false);
        var value = data.IsKnown ? JsonSerializer.Deserialize<T>(data.As<string>(), new NestedOutputs().AddTo(options)) : default;
        return new(value!, data.Resources, data.IsKnown, data.IsSecret);
    }
}
