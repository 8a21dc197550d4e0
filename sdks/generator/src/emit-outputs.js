// Writes output classes: readonly fields that the core fills through the constructor, by wire name.
import { indent } from "./emit-inputs.js";
import { parameter } from "./names.js";

/**
 * @param {string} name Class name.
 * @param {{property: import("./read-types.js").Property, name: string, spelling: object}[]} members
 */
export function emitOutputClass(name, members) {
  const typed = members.map(({ property, name: member, spelling }) => ({
    member,
    wire: parameter(property.wire),
    type: spelling.output(property.type, property.optional),
  }));
  return [
    "[OutputType]",
    `public sealed class ${name}`,
    "{",
    ...typed.map(({ member, type }) => `public readonly ${type} ${member};`).map(indent),
    "",
    "    [OutputConstructor]",
    `    private ${name}(`,
    typed.map(({ wire, type }) => `        ${type} ${wire}`).join(",\n") + ")",
    "    {",
    ...typed.map(({ member, wire }) => `        ${member} = ${wire};`),
    "    }",
    "}",
  ];
}
