// Writes invokes: the plain and the output form, with their arguments and result written elsewhere.
import { OBSOLETE } from "./emit-inputs.js";

/** @param {import("./read-function.js").Invoke} invoke */
export function emitInvoke(invoke) {
  const { name, token, args, deprecated } = invoke;
  const result = `${name}Result`;
  const instance = "global::Pulumi.Deployment.Instance";
  const attribute = deprecated ? [`    ${OBSOLETE}`] : [];
  const has = args.length > 0;
  const isRequired = args.some(property => !property.optional);
  const form = suffix => ({
    optional: !has ? "" : isRequired ? `${name}${suffix} args, ` : `${name}${suffix}? args = null, `,
    always: has ? `${name}${suffix} args, ` : "",
    value: has ? `args ?? new ${name}${suffix}()` : "InvokeArgs.Empty",
  });
  const plain = form("Args");
  const inputs = form("InvokeArgs");
  return [
    `public static class ${name}`,
    "{",
    ...attribute,
    `    public static Task<${result}> InvokeAsync(${plain.optional}InvokeOptions? options = null)`,
    `        => ${instance}.InvokeAsync<${result}>("${token}", ${plain.value}, options.WithDefaults());`,
    "",
    ...attribute,
    `    public static Output<${result}> Invoke(${inputs.optional}InvokeOptions? options = null)`,
    `        => ${instance}.Invoke<${result}>("${token}", ${inputs.value}, options.WithDefaults());`,
    "",
    ...attribute,
    `    public static Output<${result}> Invoke(${inputs.always}InvokeOutputOptions options)`,
    `        => ${instance}.Invoke<${result}>("${token}", ${inputs.value}, options.WithDefaults());`,
    "}",
  ];
}
