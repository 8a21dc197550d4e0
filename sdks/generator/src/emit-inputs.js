// Writes argument classes: of resources, of their state, of nested types and of invokes.
import { field } from "./names.js";
import { isValueType } from "./types.js";

/** The message of every [Obsolete]: the reason stands in the provider's own documentation. */
export const OBSOLETE = `[Obsolete("Deprecated in the provider's schema.")]`;

/**
 * @typedef {object} InputMember
 * @property {import("./read-types.js").Property} property
 * @property {string} name C# name.
 * @property {import("./types.js").Types} spelling
 * @property {boolean} secret
 * @property {boolean} json
 *
 * @param {object} options
 * @param {string} options.name Class name.
 * @param {InputMember[]} options.members
 * @param {boolean} [options.required] False in a state: nothing is required there.
 * @param {string[]} [options.defaults] Statements of the constructor.
 * @param {string} [options.base]
 */
export function emitInputClass({ name, members, required = true, defaults = [], base = "ResourceArgs" }) {
  return [
    `public sealed class ${name} : global::Pulumi.${base}`,
    "{",
    ...members.flatMap(member => emitMember(member, required && !member.property.optional)).map(indent),
    `    public ${name}()`,
    "    {",
    ...defaults.map(line => `        ${line}`),
    "    }",
    "",
    ...emitSent(members, required).map(indent),
    `    public static new ${name} Empty => new();`,
    "}",
  ];
}

/** The plain arguments of an invoke: values, not inputs. */
export function emitPlainClass(name, members) {
  return [
    `public sealed class ${name} : global::Pulumi.InvokeArgs`,
    "{",
    ...members.flatMap(emitPlainMember).map(indent),
    `    public static new ${name} Empty => new();`,
    "}",
  ];
}

/** What the class answers the core with when it is sent: the fields first, as the core would find them. */
function emitSent(members, required) {
  if (members.length === 0) {
    return [];
  }

  const entries = members.map(member => {
    const isField = isCollection(member.property.type) || member.secret;
    const holder = isField ? field(member.property.wire) : member.name;
    const value = required && !member.property.optional ? `Required(${holder}, "${holder}")` : holder;
    return { isField, line: `    new("${member.property.wire}", ${member.json ? `AsJson(${value})` : value}),` };
  });
  return [
    "[EditorBrowsable(EditorBrowsableState.Never)]",
    "protected override KeyValuePair<string, object?>[]? Sent() =>",
    "[",
    ...entries.filter(({ isField }) => isField).map(({ line }) => line),
    ...entries.filter(({ isField }) => !isField).map(({ line }) => line),
    "];",
    "",
  ];
}

/** One level deeper; blank lines stay empty. */
export function indent(line) {
  return line === "" ? "" : `    ${line}`;
}

function emitMember({ property, name, spelling, secret, json }, required) {
  const type = spelling.input(property.type);
  const attribute = `[Input("${property.wire}"${required ? ", required: true" : ""}${json ? ", json: true" : ""})]`;
  if (isCollection(property.type)) {
    return emitCollection(attribute, property, type, name, secret ? "Utilities.Secret(value)" : "value");
  }

  if (secret) {
    const backing = field(property.wire);
    return [
      `${attribute} private ${type}? ${backing};`,
      ...obsolete(property),
      `public ${type}? ${name} { get => ${backing}; set => ${backing} = Utilities.Secret(value); }`,
      "",
    ];
  }

  return emitAutomatic(attribute, property, `public ${type}${required ? "" : "?"} ${name}`, required);
}

function emitPlainMember({ property, name, spelling }) {
  const type = spelling.plain(property.type);
  const required = !property.optional;
  const attribute = `[Input("${property.wire}"${required ? ", required: true" : ""})]`;
  return isCollection(property.type)
    ? emitCollection(attribute, property, type, name, "value")
    : emitAutomatic(attribute, property, `public ${type}${required ? "" : "?"} ${name}`, required && !isValueType(property.type));
}

/** Lists and maps: the attribute stands on the field, so that one nobody touched is null, and thus missing. */
function emitCollection(attribute, property, type, name, value) {
  const backing = field(property.wire);
  return [
    `${attribute} private ${type}? ${backing};`,
    ...obsolete(property),
    `public ${type} ${name} { get => ${backing} ??= new(); set => ${backing} = ${value}; }`,
    "",
  ];
}

function emitAutomatic(attribute, property, declaration, startsNull) {
  return [attribute, ...obsolete(property), `${declaration} { get; set; }${startsNull ? " = null!;" : ""}`, ""];
}

function isCollection({ kind }) {
  return kind === "list" || kind === "map";
}

function obsolete({ deprecated }) {
  return deprecated ? [OBSOLETE] : [];
}
