namespace Pulumi;

/// <summary>Messages of the program to its user. Under mocks only errors matter: they fail the run.</summary>
public static class Log
{
    /// <summary>A message for developers.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it concerns.</param>
    /// <param name="streamId">Stream that it belongs to.</param>
    /// <param name="ephemeral">Whether it may vanish.</param>
    public static void Debug(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => _ = Deployment.Current;

    /// <summary>A message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it concerns.</param>
    /// <param name="streamId">Stream that it belongs to.</param>
    /// <param name="ephemeral">Whether it may vanish.</param>
    public static void Info(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => _ = Deployment.Current;

    /// <summary>A warning.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it concerns.</param>
    /// <param name="streamId">Stream that it belongs to.</param>
    /// <param name="ephemeral">Whether it may vanish.</param>
    public static void Warn(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null) => _ = Deployment.Current;

    /// <summary>An error, which fails the run.</summary>
    /// <param name="message">The message.</param>
    /// <param name="resource">The resource that it concerns.</param>
    /// <param name="streamId">Stream that it belongs to.</param>
    /// <param name="ephemeral">Whether it may vanish.</param>
    public static void Error(string message, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Deployment.Current.LogError(message);

    /// <summary>An exception, which fails the run.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="resource">The resource that it concerns.</param>
    /// <param name="streamId">Stream that it belongs to.</param>
    /// <param name="ephemeral">Whether it may vanish.</param>
    public static void Exception(Exception exception, Resource? resource = null, int? streamId = null, bool? ephemeral = null)
        => Error(exception.ToString(), resource, streamId, ephemeral);
}
