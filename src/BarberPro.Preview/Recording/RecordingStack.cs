using Pulumi;

namespace BarberPro.Preview.Recording;

/// <summary>A stack of whatever a test creates.</summary>
internal sealed class RecordingStack : Stack
{
    internal RecordingStack(StackOptions options, Action program)
        : base(options) => program();
}
