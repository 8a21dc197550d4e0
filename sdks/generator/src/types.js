// C# spellings of the types of the model. A spelling may name a nested type, so spelling it also asks for it.

const SCALARS = {
  string: "string",
  boolean: "bool",
  any: "object",
  bare: "object",
  asset: "Asset",
  archive: "Archive",
  assetOrArchive: "AssetOrArchive",
};

const VALUE_TYPES = new Set(["number", "boolean", "enum"]);

/** Spells types for one package. */
export class Types {
  /**
   * @param {import("./names.js").Names} names
   * @param {import("./patterns.js").Patterns} doubles
   * @param {(shape: string, module: string, name: string) => void} ask Called for every nested type or enum spelled.
   */
  constructor(names, doubles, ask) {
    this.names = names;
    this.doubles = doubles;
    this.ask = ask;
  }

  /**
   * @param {string} member `Type.member`, for int or double.
   * @param {string} shape A key of SHAPES.
   * @param {string} home The module that the spelling stands in: its own nested types need no full name.
   */
  at(member, shape, home) {
    return new Spelling(this, () => (this.doubles.matches(member) ? "double" : "int"), shape, home);
  }
}

/**
 * How nested types are spelled, by where they stand: arguments (`XArgs`), state (`XGetArgs`), the input arguments of an
 * invoke (`XInputArgs`), its plain ones (`XArgs`), outputs (`X`) and an invoke's result (`XResult`).
 */
export const SHAPES = {
  args: { space: "Inputs", suffix: "Args" },
  state: { space: "Inputs", suffix: "GetArgs" },
  invokeInputs: { space: "Inputs", suffix: "InputArgs" },
  plain: { space: "Inputs", suffix: "Args" },
  outputs: { space: "Outputs", suffix: "" },
  result: { space: "Outputs", suffix: "Result" },
};

class Spelling {
  constructor(types, number, shape, home) {
    this.types = types;
    this.number = number;
    this.shape = shape;
    this.home = home;
  }

  /** A property of an argument class: `Input<T>`, `InputList<T>`, `InputMap<T>` or `InputUnion<A, B>`. */
  input(type) {
    switch (type.kind) {
      case "list": return `InputList<${this.value(type.of)}>`;
      case "map": return `InputMap<${this.value(type.of)}>`;
      case "union": return `InputUnion<${this.value(type.members[0])}, ${this.value(type.members[1])}>`;
      case "bare": return "object";
      default: return `Input<${this.value(type)}>`;
    }
  }

  /** A property of an invoke's plain arguments. */
  plain(type) {
    switch (type.kind) {
      case "list": return `List<${this.value(type.of)}>`;
      case "map": return `Dictionary<string, ${this.value(type.of)}>`;
      default: return this.value(type);
    }
  }

  /** What an output holds; a relaxed enum comes back as its string. */
  output(type, optional) {
    const spelled = type.kind === "union" && type.members[0].kind === "string" && type.members[1].kind === "enum"
      ? "string"
      : this.value(type);
    return optional && type.kind !== "list" ? `${spelled}?` : spelled;
  }

  /** A type inside another. */
  value(type) {
    switch (type.kind) {
      case "number": return this.number();
      case "list": return `ImmutableArray<${this.value(type.of)}>`;
      case "map": return `ImmutableDictionary<string, ${this.value(type.of)}>`;
      case "union": return `Union<${this.value(type.members[0])}, ${this.value(type.members[1])}>`;
      case "enum": return this.enum(type);
      case "nested": return this.nested(type);
      default: return SCALARS[type.kind];
    }
  }

  enum({ module, name }) {
    this.types.ask("enums", module, name);
    return `global::${this.types.names.namespaceOf(module)}.${name}`;
  }

  nested({ module, name }) {
    const { space, suffix } = SHAPES[this.shape];
    this.types.ask(this.shape, module, name);
    const prefix = module === this.home ? "" : `global::${this.types.names.namespaceOf(module)}.`;
    return `${prefix}${space}.${baseName(this.shape, name)}${suffix}`;
  }
}

/** npm calls the input twin of an invoke's nested type `XArgs`; C# builds its name from `X`. */
export function baseName(shape, name) {
  return shape === "invokeInputs" ? name.replace(/Args$/, "") : name;
}

/** Whether C# needs no `= null!` to start a required member of this type. */
export function isValueType(type) {
  return VALUE_TYPES.has(type.kind);
}
