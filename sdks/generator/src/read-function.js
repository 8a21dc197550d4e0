// Reads one invoke (`getRegion`): plain arguments, input arguments and result.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isDeprecated, parse, readProperties } from "./read-types.js";

/**
 * @typedef {object} Invoke
 * @property {string} token
 * @property {string} module
 * @property {string} name `GetRegion`.
 * @property {boolean} deprecated
 * @property {import("./read-types.js").Property[]} args Plain arguments; empty when the invoke takes none.
 * @property {import("./read-types.js").Property[]} inputs The same arguments as inputs.
 * @property {import("./read-types.js").Property[]} result
 */

/** @returns {Invoke} */
export function readInvoke(root, path) {
  const source = parse(join(root, `${path}.d.ts`));
  const code = readFileSync(join(root, `${path}.js`), "utf8");
  const interfaces = new Map(source.statements.filter(ts.isInterfaceDeclaration).map(one => [one.name.text, one]));
  const camel = path.split("/").pop();
  const name = camel[0].toUpperCase() + camel.slice(1);
  const members = key => interfaces.has(key) ? readProperties(interfaces.get(key)) : [];
  return {
    token: code.match(/runtime\.invoke\("([^"]+)"/)[1],
    module: path.includes("/") ? path.split("/")[0] : "",
    name,
    deprecated: isDeprecated(source.statements.find(ts.isFunctionDeclaration)),
    args: members(`${name}Args`),
    inputs: members(`${name}OutputArgs`),
    result: members(`${name}Result`),
  };
}
