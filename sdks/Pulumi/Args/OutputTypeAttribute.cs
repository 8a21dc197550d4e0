namespace Pulumi;

/// <summary>Marks a class that stands for a structured output value.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute;
