using System.Text;
using BarberPro.Cli;

#pragma warning disable RS0030 // The one place that holds the console; everything else is given writers.
// Turns an output inside a string, which would silently end up as a warning text in a name, into an error.
Environment.SetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING", "true");
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
var isPlain = Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
return await CommandLine.RunAsync(args, new(output, error, !isPlain), Directory.GetCurrentDirectory());
