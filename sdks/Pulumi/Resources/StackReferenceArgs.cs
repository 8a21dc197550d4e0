namespace Pulumi;

/// <summary>Arguments of a <see cref="StackReference"/>.</summary>
public class StackReferenceArgs : ResourceArgs
{
    /// <summary>Creates arguments that name no stack.</summary>
    public StackReferenceArgs()
    {
    }

    /// <summary>Full name of the stack: organization, project and stack.</summary>
    [Input("name", required: true)]
    public Input<string>? Name { get; set; }
}
