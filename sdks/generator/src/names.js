// Names: wire names to C# members, modules to namespaces.

const KEYWORDS = new Set(("abstract as base bool break byte case catch char checked class const continue decimal default "
  + "delegate do double else enum event explicit extern false finally fixed float for foreach goto if implicit in int "
  + "interface internal is lock long namespace new null object operator out override params private protected public "
  + "readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof "
  + "uint ulong unchecked unsafe ushort using virtual void volatile while").split(" "));

/** `targetGroupArn` -> `TargetGroupArn`. */
export function pascal(wire) {
  return wire[0].toUpperCase() + wire.slice(1);
}

/** A wire name as a C# parameter: reflection sees it without the `@`. */
export function parameter(wire) {
  return KEYWORDS.has(wire) ? `@${wire}` : wire;
}

/** A wire name as the private backing field of a property. */
export function field(wire) {
  return `_${wire}`;
}

/** Names of one package, as its section of `bindings.yml` decides them. */
export class Names {
  constructor(settings) {
    this.settings = settings;
  }

  /** `lb` -> `Pulumi.Aws.LB`, "" -> `Pulumi.Aws`. */
  namespaceOf(module) {
    const last = this.settings.namespaces[module];
    if (last === undefined) {
      throw new Error(`no namespace for module '${module}': add it to bindings.yml`);
    }

    return last === "" ? this.settings.namespace : `${this.settings.namespace}.${last}`;
  }

  /**
   * The C# member for a wire name.
   * @param {string} wire
   * @param {string} className The class that declares it: C# forbids a member of the same name.
   * @param {string} [path] The resource (`s3/bucket`) whose renames apply.
   */
  member(wire, className, path) {
    const name = this.settings.renames[`${path}.${wire}`] ?? pascal(wire);
    if (name === className) {
      throw new Error(`${path ?? className}.${wire}: named like its class; add the official name to 'renames' in bindings.yml`);
    }

    return name;
  }
}
