using BarberPro.Infra.Components.Secrets;

namespace BarberPro.Infra.Tests.Infra.Components.Secrets;

[Requirement("DB-12")]
public sealed class SecretDocumentTests
{
    [Fact]
    public void A_secret_tells_what_it_is_of_before_its_password() => Assert.Equal(
        """{"engine":"postgres","dbInstanceIdentifier":"salon","username":"keeper","password":"p4ss"}""",
        SecretDocument.Of([new("engine", "postgres"), new("dbInstanceIdentifier", "salon"), new("username", "keeper")], "p4ss"));

    [Fact]
    public void The_password_s_characters_are_kept() => Assert.Equal("""{"password":"a\"b\\c<>&'ñ"}""", SecretDocument.Of([], "a\"b\\c<>&'ñ"));
}
