namespace BarberPro.Cli.Verbs;

/// <summary>What the verbs that record a stack are asked.</summary>
/// <param name="Folder">The folder to look for the project in.</param>
/// <param name="Stack">Name of the stack.</param>
/// <param name="Format">How to write the result.</param>
/// <param name="File">Full path of the file to write; null for the screen.</param>
internal sealed record OutputArguments(string Folder, string Stack, string Format, string? File);
