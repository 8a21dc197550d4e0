using System.Collections.Immutable;
using System.Reflection;

namespace BarberPro.Policies.Diagnostics;

/// <summary>Every code that loading can raise.</summary>
public static class DiagnosticCodes
{
    /// <summary>
    /// All codes, sorted. They are declared concern by concern beside the rules; collecting them by reflection means that none can be forgotten here.
    /// </summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. typeof(DiagnosticCodes).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticCode))
            .Select(field => (DiagnosticCode)field.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal),
    ];
}
