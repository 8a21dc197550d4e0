// Writes what every file of a package leans on: its version, its type attribute, option defaults, the secret wrapper.

/**
 * @param {string} namespace `Pulumi.Aws`.
 * @param {string} attribute `AwsResourceType`.
 * @param {string} version Version of the npm package.
 */
export function emitUtilities(namespace, attribute, version) {
  return `namespace ${namespace}
{
    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class ${attribute}Attribute(string type) : global::Pulumi.ResourceTypeAttribute(type, Utilities.Version)
    {
    }

    internal static class Utilities
    {
        public static string Version => "${version}";

        public static string? GetEnv(params string[] names)
        {
            foreach (var name in names)
            {
                if (Environment.GetEnvironmentVariable(name) is { } value)
                {
                    return value;
                }
            }

            return null;
        }

        public static CustomResourceOptions Merge(CustomResourceOptions defaults, CustomResourceOptions? options, Input<string>? id)
        {
            defaults.Version = Version;
            var merged = CustomResourceOptions.Merge(defaults, options);
            merged.Id = id ?? merged.Id;
            return merged;
        }

        public static InvokeOptions WithDefaults(this InvokeOptions? options)
        {
            var merged = options ?? new InvokeOptions();
            merged.Version ??= Version;
            return merged;
        }

        public static InvokeOutputOptions WithDefaults(this InvokeOutputOptions? options)
        {
            var merged = options ?? new InvokeOutputOptions();
            merged.Version ??= Version;
            return merged;
        }

        public static Input<T> Secret<T>(Input<T>? value)
            => Output.Tuple<Input<T>?, int>(value, Output.CreateSecret(0)).Apply(pair => pair.Item1);

        public static InputList<T> Secret<T>(InputList<T> values)
            => Output.All(values, Output.CreateSecret(ImmutableArray<T>.Empty)).Apply(both => both[0]);

        public static InputMap<T> Secret<T>(InputMap<T> values)
            => Output.All(values, Output.CreateSecret(ImmutableDictionary<string, T>.Empty)).Apply(both => both[0]);
    }
}`;
}
