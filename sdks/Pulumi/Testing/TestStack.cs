namespace Pulumi.Testing;

/// <summary>The stack of a test that gives a function instead of a stack class.</summary>
internal sealed class TestStack : Stack;
