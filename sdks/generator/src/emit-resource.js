// Writes resource classes: outputs, constructor and look-up. Their argument classes come from emit-inputs.
import { OBSOLETE, indent } from "./emit-inputs.js";

/**
 * @param {import("./read-resource.js").Resource} resource
 * @param {{property: import("./read-types.js").Property, name: string, spelling: object}[]} outputs
 * @param {string} attribute `AwsResourceType`.
 */
export function emitResource(resource, outputs, attribute) {
  const { name, token, isProvider } = resource;
  const base = isProvider ? "ProviderResource" : "CustomResource";
  const type = isProvider ? `pulumi:providers:${token}` : token;
  const args = resource.args.some(property => !property.optional) ? `${name}Args args` : `${name}Args? args = null`;
  return [
    `[${attribute}("${type}")]`,
    ...(resource.deprecated ? [OBSOLETE] : []),
    `public partial class ${name} : global::Pulumi.${base}`,
    "{",
    ...outputs.flatMap(emitOutput).map(indent),
    `    public ${name}(string name, ${args}, CustomResourceOptions? options = null)`,
    `        : base("${token}", name, args ?? new ${name}Args(), MakeResourceOptions(options, ""))`,
    "    {",
    "    }",
    "",
    ...(resource.state ? emitLookup(resource).map(indent) : []),
    "    private static CustomResourceOptions MakeResourceOptions(CustomResourceOptions? options, Input<string>? id)",
    `        => Utilities.Merge(${emitDefaults(resource)}, options, id);`,
    "}",
  ];
}

// Read from the core when asked for, where the official classes hold a property that the core fills: nobody reads most of them.
function emitOutput({ property, name, spelling }) {
  const type = spelling.output(property.type, property.optional);
  return [
    `[Output("${property.wire}")]`,
    `public Output<${type}> ${name} => OutputOf<${type}>("${property.wire}");`,
    "",
  ];
}

function emitLookup({ name, token }) {
  return [
    `private ${name}(string name, Input<string> id, ${name}State? state = null, CustomResourceOptions? options = null)`,
    `    : base("${token}", name, state, MakeResourceOptions(options, id))`,
    "{",
    "}",
    "",
    `public static ${name} Get(string name, Input<string> id, ${name}State? state = null, CustomResourceOptions? options = null)`,
    `    => new(name, id, state, options);`,
    "",
  ];
}

function emitDefaults({ aliases, secretOutputs, replaceOnChanges }) {
  const strings = list => list.map(one => JSON.stringify(one)).join(", ");
  const parts = [
    ...(aliases.length ? [`Aliases = { ${aliases.map(one => `new global::Pulumi.Alias { Type = "${one}" }`).join(", ")} }`] : []),
    ...(secretOutputs.length ? [`AdditionalSecretOutputs = { ${strings(secretOutputs)} }`] : []),
    ...(replaceOnChanges.length ? [`ReplaceOnChanges = { ${strings(replaceOnChanges)} }`] : []),
  ];
  return parts.length ? `new CustomResourceOptions { ${parts.join(", ")} }` : "new CustomResourceOptions()";
}
