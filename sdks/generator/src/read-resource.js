// Reads one resource: its shape from the `.d.ts`, and from the `.js` what declarations cannot say (token, secrets,
// aliases, defaults). The emitted constructors are regular, so they are matched line by line.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { isDeprecated, parse, readOutputs, readProperties } from "./read-types.js";

/**
 * @typedef {object} Resource
 * @property {string} token `aws:lb/listener:Listener`, or the package's name for its provider.
 * @property {string} module `lb`, "" for the root.
 * @property {string} name Class name.
 * @property {boolean} isProvider
 * @property {boolean} deprecated
 * @property {import("./read-types.js").Property[]} outputs
 * @property {import("./read-types.js").Property[]} args
 * @property {import("./read-types.js").Property[] | null} state Null where the resource cannot be looked up (a provider).
 * @property {Set<string>} secrets Wire names of inputs that are always secret.
 * @property {Set<string>} json Wire names of inputs that travel as a JSON string.
 * @property {Map<string, string>} defaults Wire name to the JavaScript expression of its default.
 * @property {string[]} secretOutputs
 * @property {string[]} aliases Former type tokens.
 * @property {string[]} replaceOnChanges
 */

/**
 * @param {string} root Folder of the npm package.
 * @param {string} path `lb/listener`, or `ruleset` in a flat package.
 * @returns {Resource}
 */
export function readResource(root, path) {
  const source = parse(join(root, `${path}.d.ts`));
  const code = readFileSync(join(root, `${path}.js`), "utf8");
  const classes = source.statements.filter(ts.isClassDeclaration);
  if (classes.length !== 1) {
    throw new Error(`${path}: expected one class, found ${classes.length}`);
  }

  const name = classes[0].name.text;
  const interfaces = new Map(source.statements.filter(ts.isInterfaceDeclaration).map(one => [one.name.text, one]));
  const state = interfaces.get(`${name}State`);
  return {
    token: code.match(/__pulumiType = '([^']+)'/)[1],
    module: path.includes("/") ? path.split("/")[0] : "",
    name,
    isProvider: name === "Provider",
    deprecated: isDeprecated(classes[0]),
    outputs: readOutputs(classes[0]),
    args: readProperties(interfaces.get(`${name}Args`)),
    state: state ? readProperties(state) : null,
    ...readConstructor(code),
  };
}

function readConstructor(code) {
  const secrets = new Set();
  const json = new Set();
  const defaults = new Map();
  for (const [, wire, expression] of code.matchAll(/resourceInputs\["(\w+)"\] = (.+);$/gm)) {
    if (expression.includes("pulumi.secret(")) {
      secrets.add(wire);
    }

    if (expression.includes(".apply(JSON.stringify)")) {
      json.add(wire);
    }

    const fallback = expression.match(/\(args\?\.\w+\) \?\? (.+?)(?:\)\.apply\(JSON\.stringify\))?$/);
    if (fallback) {
      defaults.set(wire, fallback[1]);
    }
  }

  return {
    secrets,
    json,
    defaults,
    secretOutputs: readStrings(code, /const secretOpts = \{ additionalSecretOutputs: \[([^\]]*)\]/),
    aliases: [...new Set(readStrings(code, /const aliasOpts = \{ aliases: \[(.*)\] \};/))],
    replaceOnChanges: readStrings(code, /const replaceOnChanges = \{ replaceOnChanges: \[([^\]]*)\]/),
  };
}

function readStrings(code, pattern) {
  const found = code.match(pattern);
  return found ? [...found[1].matchAll(/"([^"]+)"/g)].map(match => match[1]) : [];
}
