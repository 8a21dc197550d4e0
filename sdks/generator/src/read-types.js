// Reads one `.d.ts` file of a provider's npm package into a small model of types. Only syntax is read: the
// declarations are regular enough that a type checker would add time and nothing else.
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";

/**
 * @typedef {object} Type A type as the schema sees it, wrappers and `| undefined` removed.
 * @property {"string"|"number"|"boolean"|"any"|"asset"|"archive"|"assetOrArchive"|"bare"|"list"|"map"|"nested"|"enum"|"union"} kind
 * @property {Type} [of] Element of a list or value of a map.
 * @property {string} [module] Module of a nested type or an enum, "" for the root.
 * @property {string} [name] Name of a nested type or an enum.
 * @property {Type[]} [members] The two sides of a union.
 *
 * @typedef {object} Property
 * @property {string} wire Name as the engine knows it.
 * @property {boolean} optional
 * @property {boolean} deprecated
 * @property {Type} type
 */

/** Parses a file; positions are not needed, parents are (for JSDoc). */
export function parse(path) {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}

/**
 * Every interface of a file by qualified name: `lb.ListenerDefaultAction`, or `Name` at the root. A package without
 * nested types has no such file.
 */
export function readInterfaces(path) {
  const found = new Map();
  if (!existsSync(path)) {
    return found;
  }

  const visit = (statements, prefix) => {
    for (const statement of statements) {
      if (ts.isInterfaceDeclaration(statement)) {
        found.set(prefix + statement.name.text, statement);
      } else if (ts.isModuleDeclaration(statement) && statement.body) {
        visit(statement.body.statements, `${prefix}${statement.name.text}.`);
      }
    }
  };
  visit(parse(path).statements, "");
  return found;
}

/** The properties of an interface, in the declaration's order (alphabetical in these packages). */
export function readProperties(declaration) {
  return declaration.members.filter(ts.isPropertySignature).map(readProperty);
}

/** The `readonly` outputs of a resource class. */
export function readOutputs(classDeclaration) {
  const isOutput = member => ts.isPropertyDeclaration(member)
    && !member.modifiers.some(modifier => modifier.kind === ts.SyntaxKind.StaticKeyword);
  return classDeclaration.members.filter(isOutput).map(readProperty);
}

function readProperty(member) {
  const { type, optional } = readType(member.type);
  return {
    wire: member.name.text,
    optional: optional || member.questionToken !== undefined,
    deprecated: isDeprecated(member),
    type,
  };
}

/** Whether a declaration carries the `@deprecated` tag. */
export function isDeprecated(node) {
  return ts.getJSDocDeprecatedTag(node) !== undefined;
}

/** @returns {{type: Type, optional: boolean}} */
function readType(node) {
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword: return required("string");
    case ts.SyntaxKind.NumberKeyword: return required("number");
    case ts.SyntaxKind.BooleanKeyword: return required("boolean");
    case ts.SyntaxKind.AnyKeyword: return required("any");
    case ts.SyntaxKind.ParenthesizedType: return readType(node.type);
    case ts.SyntaxKind.ArrayType: return { type: { kind: "list", of: readType(node.elementType).type }, optional: false };
    case ts.SyntaxKind.TypeLiteral: return { type: { kind: "map", of: readType(node.members[0].type).type }, optional: false };
    case ts.SyntaxKind.UnionType: return readUnion(node);
    case ts.SyntaxKind.TypeReference: return readReference(node);
    default: throw new Error(`unreadable type: ${node.getText()}`);
  }
}

function required(kind) {
  return { type: { kind }, optional: false };
}

function readReference(node) {
  const path = node.typeName.getText();
  if (path === "pulumi.Input" || path === "pulumi.Output") {
    return readType(node.typeArguments[0]);
  }

  if (path === "pulumi.asset.Asset") {
    return required("asset");
  }

  if (path === "pulumi.asset.Archive") {
    return required("archive");
  }

  const [root, ...rest] = path.split(".");
  const name = rest.pop();
  if (root === "inputs" || root === "outputs") {
    return { type: { kind: "nested", module: rest.join("."), name }, optional: false };
  }

  if (root === "enums") {
    return { type: { kind: "enum", module: rest.join("."), name }, optional: false };
  }

  // What is left is another resource's class (`string | Role`), which C# takes as its id or ARN.
  return required("string");
}

function readUnion(node) {
  const isUndefined = part => part.kind === ts.SyntaxKind.UndefinedKeyword;
  const members = [];
  for (const part of node.types.filter(part => !isUndefined(part))) {
    const { type } = readType(part);
    if (!members.some(member => JSON.stringify(member) === JSON.stringify(type))) {
      members.push(type);
    }
  }

  const optional = node.types.some(isUndefined);
  const kinds = members.map(member => member.kind).sort().join();
  if (kinds === "archive,asset") {
    return { type: { kind: "assetOrArchive" }, optional };
  }

  // C# has a union of two; where the schema has more, the official packages have a bare `object`.
  const type = members.length === 1 ? members[0] : members.length === 2 ? { kind: "union", members } : { kind: "bare" };
  return { type, optional };
}
