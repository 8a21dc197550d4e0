namespace Pulumi;

/// <summary>An archive fetched from an address.</summary>
/// <param name="uri">http, https or file address.</param>
public sealed class RemoteArchive(string uri) : Archive(uri);
