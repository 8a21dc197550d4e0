namespace BarberPro.Preview.MockOutputs;

/// <summary>A further output of a resource.</summary>
/// <param name="Output">Its name.</param>
/// <param name="Pattern">How it looks.</param>
internal sealed record Extra(string Output, string Pattern);
