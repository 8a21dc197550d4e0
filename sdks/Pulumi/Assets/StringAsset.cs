namespace Pulumi;

/// <summary>A file whose content is given in place.</summary>
/// <param name="text">The content.</param>
public sealed class StringAsset(string text) : Asset(text);
