// Collects what one package needs: its resources and invokes, and from there every nested type and enum they name.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emitEnum } from "./emit-enums.js";
import { emitFile, emitNamespace } from "./emit-file.js";
import { emitInvoke } from "./emit-functions.js";
import { emitInputClass, emitPlainClass } from "./emit-inputs.js";
import { emitOutputClass } from "./emit-outputs.js";
import { emitResource } from "./emit-resource.js";
import { emitUtilities } from "./emit-utilities.js";
import { Names, pascal } from "./names.js";
import { Patterns } from "./patterns.js";
import { readEnums } from "./read-enums.js";
import { readInvoke } from "./read-function.js";
import { readResource } from "./read-resource.js";
import { readInterfaces, readProperties } from "./read-types.js";
import { SHAPES, Types, baseName } from "./types.js";

/** The bindings of one package. */
export class Package {
  /**
   * @param {string} id Section of bindings.yml, which is also the provider's name: `aws`.
   * @param {object} settings That section.
   * @param {string} root Folder of the npm package.
   */
  constructor(id, settings, root) {
    this.settings = settings;
    this.root = root;
    this.version = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
    this.attribute = `${pascal(id)}ResourceType`;
    this.names = new Names(settings);
    this.doubles = new Patterns("doubles", settings.doubles);
    this.secrets = new Patterns("secrets", settings.secrets);
    this.omit = new Patterns("omit", settings.omit);
    this.types = new Types(this.names, this.doubles, (shape, module, name) => this.ask(shape, module, name));
    this.nestedInputs = readInterfaces(join(root, "types", "input.d.ts"));
    this.nestedOutputs = readInterfaces(join(root, "types", "output.d.ts"));
    this.enums = new Map();
    this.asked = new Set();
    this.queue = [];
    /** Namespace -> { "": classes, Inputs: classes, Outputs: classes }, each a map from class name to lines. */
    this.spaces = new Map();
  }

  /**
   * Reads everything.
   * @returns {Map<string, string>} File name to content.
   */
  files() {
    this.settings.resources.forEach(path => this.addResource(path));
    this.settings.invokes.forEach(path => this.addInvoke(path));
    while (this.queue.length > 0) {
      this.addNested(this.queue.shift());
    }

    [this.doubles, this.secrets, this.omit].forEach(patterns => patterns.checkUsed());
    const { namespace, package: source } = this.settings;
    const files = [["Utilities", emitUtilities(namespace, this.attribute, this.version)]];
    for (const [space, parts] of this.spaces) {
      files.push([space === namespace ? "Root" : space.slice(namespace.length + 1), emitNamespace(space, parts)]);
    }

    return new Map(files.map(([name, code]) => [`${name}.g.cs`, emitFile(source, this.version, code)]));
  }

  addResource(path) {
    const resource = readResource(this.root, path);
    const { name, module, secrets, json } = resource;
    const members = (properties, shape) => this.members(properties, name, module, shape, { path, secrets, json });
    const defaults = [...resource.defaults].map(([wire, code]) => `${this.names.member(wire, name, path)} = ${defaultValue(code)};`);
    this.put(module, "", name, emitResource(resource, members(resource.outputs, "outputs"), this.attribute));
    this.put(module, "", `${name}Args`,
      emitInputClass({ name: `${name}Args`, members: members(resource.args, "args"), defaults }));
    if (resource.state) {
      this.put(module, "", `${name}State`,
        emitInputClass({ name: `${name}State`, members: members(resource.state, "state"), required: false }));
    }
  }

  addInvoke(path) {
    const invoke = readInvoke(this.root, path);
    const { name, module } = invoke;
    this.put(module, "", name, emitInvoke(invoke));
    if (invoke.args.length > 0) {
      this.put(module, "", `${name}Args`, emitPlainClass(`${name}Args`, this.members(invoke.args, name, module, "plain")));
      this.put(module, "", `${name}InvokeArgs`, emitInputClass({
        name: `${name}InvokeArgs`,
        members: this.members(invoke.inputs, name, module, "invokeInputs"),
        base: "InvokeArgs",
      }));
    }

    this.put(module, "", `${name}Result`, emitOutputClass(`${name}Result`, this.members(invoke.result, name, module, "result")));
  }

  /** Remembers that a nested type or an enum is needed. */
  ask(shape, module, name) {
    const key = `${shape}:${module}.${name}`;
    if (!this.asked.has(key)) {
      this.asked.add(key);
      this.queue.push({ shape, module, name });
    }
  }

  addNested({ shape, module, name }) {
    if (shape === "enums") {
      this.put(module, "", name, emitEnum(this.enumOf(module, name)));
      return;
    }

    const { space, suffix } = SHAPES[shape];
    const source = space === "Inputs" ? this.nestedInputs : this.nestedOutputs;
    const declaration = source.get(module === "" ? name : `${module}.${name}`);
    const className = `${baseName(shape, name)}${suffix}`;
    const members = this.members(readProperties(declaration), name, module, shape);
    const lines = space === "Outputs" ? emitOutputClass(className, members)
      : shape === "plain" ? emitPlainClass(className, members)
      : emitInputClass({ name: className, members, required: true });
    this.put(module, space, className, lines);
  }

  /** The members of one class: omitted ones left out, the rest named and ready to be spelled. */
  members(properties, owner, module, shape, { path, secrets = new Set(), json = new Set() } = {}) {
    return properties.filter(property => !this.omit.matches(`${owner}.${property.wire}`)).map(property => ({
      property,
      name: this.names.member(property.wire, owner, path),
      spelling: this.types.at(`${owner}.${property.wire}`, shape, module),
      secret: secrets.has(property.wire) || this.secrets.matches(`${owner}.${property.wire}`),
      json: json.has(property.wire),
    }));
  }

  enumOf(module, name) {
    if (!this.enums.has(module)) {
      this.enums.set(module, readEnums(this.root, module));
    }

    return this.enums.get(module).get(name);
  }

  put(module, space, name, lines) {
    const namespace = this.names.namespaceOf(module);
    if (!this.spaces.has(namespace)) {
      this.spaces.set(namespace, { "": new Map(), Inputs: new Map(), Outputs: new Map() });
    }

    const classes = this.spaces.get(namespace)[space];
    if (classes.has(name) && classes.get(name).join("\n") !== lines.join("\n")) {
      throw new Error(`two different classes are named ${namespace}.${space}.${name}`);
    }

    classes.set(name, lines);
  }
}

/** A default's JavaScript as C#. An unset variable gives a null inside the input, as it does in the official packages. */
function defaultValue(code) {
  return code.startsWith("utilities.getEnv(") ? `U${code.slice(1).replace("getEnv", "GetEnv")}!` : code;
}
