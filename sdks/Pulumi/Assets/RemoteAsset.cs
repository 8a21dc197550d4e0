namespace Pulumi;

/// <summary>A file fetched from an address.</summary>
/// <param name="uri">http, https or file address.</param>
public sealed class RemoteAsset(string uri) : Asset(uri);
