namespace BarberPro.Preview.MockOutputs;

/// <summary>Random values. A made-up password is told by its name, so that it is easily found where it must not be.</summary>
internal static class RandomShapes
{
    internal static MockShape? Of(string type) => type switch
    {
        "random:index/randomPassword:RandomPassword" => new("none") { More = [new("result", "password-{hex32}"), new("bcryptHash", "$2a$10${hex32}")] },
        _ => null,
    };
}
