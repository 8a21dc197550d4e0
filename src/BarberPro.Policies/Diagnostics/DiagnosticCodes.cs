using System.Collections.Immutable;
using System.Reflection;

namespace BarberPro.Policies.Diagnostics;

/// <summary>The codes that there are.</summary>
public static class DiagnosticCodes
{
    /// <summary>Every code that loading a policy can raise, sorted.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = Of(typeof(DiagnosticCodes).Assembly);

    /// <summary>
    /// The codes of an assembly, sorted. They are declared beside what raises them; collecting them by reflection means that none can be forgotten.
    /// </summary>
    public static ImmutableArray<DiagnosticCode> Of(Assembly assembly) =>
    [
        .. assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (DiagnosticCode)field.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
