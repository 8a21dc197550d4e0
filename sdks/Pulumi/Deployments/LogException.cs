namespace Pulumi;

/// <summary>A failure of logging itself.</summary>
/// <param name="exception">The cause.</param>
public class LogException(Exception exception) : Exception($"Error occurred during logging: {exception.Message}", exception);
