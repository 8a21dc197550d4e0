// Reads the enums of a package: `export declare const Metric: { readonly GroupMinSize: "GroupMinSize"; ... }`.
import { existsSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isDeprecated, parse } from "./read-types.js";

/**
 * @typedef {object} Enum
 * @property {string} name
 * @property {{name: string, value: string, deprecated: boolean}[]} values
 */

/** @returns {Map<string, Enum>} The enums of one module ("" = root) by name; empty when it has none. */
export function readEnums(root, module) {
  const path = join(root, "types", "enums", module, "index.d.ts");
  const enums = new Map();
  if (!existsSync(path)) {
    return enums;
  }

  for (const statement of parse(path).statements.filter(ts.isVariableStatement)) {
    const [declaration] = statement.declarationList.declarations;
    enums.set(declaration.name.text, {
      name: declaration.name.text,
      values: declaration.type.members.map(member => ({
        name: member.name.text,
        value: readValue(declaration.name.text, member),
        deprecated: isDeprecated(member),
      })),
    });
  }

  return enums;
}

function readValue(enumName, member) {
  const literal = member.type.literal;
  if (!literal || !ts.isStringLiteral(literal)) {
    throw new Error(`${enumName}.${member.name.text}: only enums of strings are known`);
  }

  return literal.text;
}
