// Writes enums: structs around a string, compared ordinally, as the core expects of an [EnumType].
import { OBSOLETE } from "./emit-inputs.js";

/** @param {import("./read-enums.js").Enum} one */
export function emitEnum({ name, values }) {
  return [
    "[EnumType]",
    `public readonly struct ${name} : IEquatable<${name}>`,
    "{",
    "    private readonly string _value;",
    "",
    `    private ${name}(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));`,
    "",
    ...values.flatMap(({ name: member, value, deprecated }) => [
      ...(deprecated ? [`    ${OBSOLETE}`] : []),
      `    public static ${name} ${member} => new(${JSON.stringify(value)});`,
    ]),
    "",
    `    public static bool operator ==(${name} left, ${name} right) => left.Equals(right);`,
    `    public static bool operator !=(${name} left, ${name} right) => !left.Equals(right);`,
    `    public static explicit operator string(${name} value) => value._value;`,
    "",
    "    [EditorBrowsable(EditorBrowsableState.Never)]",
    `    public override bool Equals(object? obj) => obj is ${name} other && Equals(other);`,
    `    public bool Equals(${name} other) => string.Equals(_value, other._value, StringComparison.Ordinal);`,
    "    [EditorBrowsable(EditorBrowsableState.Never)]",
    "    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;",
    "    public override string ToString() => _value;",
    "}",
  ];
}
