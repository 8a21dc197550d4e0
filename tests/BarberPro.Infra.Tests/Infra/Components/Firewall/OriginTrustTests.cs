using System.Security.Cryptography.X509Certificates;

using BarberPro.Infra.Components.Firewall;
using BarberPro.Infra.Tests.Graph;

namespace BarberPro.Infra.Tests.Infra.Components.Firewall;

[Requirement("SEC-7")]
public sealed class OriginTrustTests
{
    [Theory, EveryStack]
    public async Task The_listener_asks_every_client_for_a_certificate_of_our_authority(string stack)
    {
        var graph = await Stacks.Graph(stack);

        graph.ShouldAllHave(Types.Listener, new { mutualAuthentication = new { mode = "verify" } });
        Assert.All(graph.OfType(Types.Listener), listener => Assert.StartsWith(Types.TrustStore, graph.Sources(listener, "mutualAuthentication").Single(), StringComparison.Ordinal));
    }

    [Theory, EveryStack]
    public async Task The_trust_store_reads_that_version_of_the_file_which_was_written(string stack)
    {
        var graph = await Stacks.Primary(stack);
        var store = graph.Get(Types.TrustStore, "origin-trust");

        Assert.Equal($"barberpro-{stack}-origins", store.Text("name"));
        Assert.Equal([$"{Types.Bucket} origin-trust"], graph.Sources(store, "caCertificatesBundleS3Bucket"));
        Assert.Equal([$"{Types.BucketObject} origin-trust"], graph.Sources(store, "caCertificatesBundleS3ObjectVersion"));
        Assert.Equal(["aws:s3/bucketVersioning:BucketVersioning origin-trust"], graph.Predecessors(graph.Get(Types.BucketObject, "origin-trust")));
    }

    [Fact]
    public async Task The_file_is_a_certificate_of_an_authority_and_its_hash_is_its_own()
    {
        var file = (await Stacks.Primary(Stacks.ProdAr)).Get(Types.BucketObject, "origin-trust");

        using var certificate = X509Certificate2.CreateFromPem(file.Text("content"));

        Assert.Equal("CN=BarberPro origin pulls (stand-in), O=BarberPro", certificate.Subject);
        Assert.True(certificate.Extensions.OfType<X509BasicConstraintsExtension>().Single().CertificateAuthority);
        Assert.Equal(("origin-pulls.pem", Pem.Hash(file.Text("content"))), (file.Text("key"), file.Text("sourceHash")));
    }

    [Fact]
    public void A_PEM_file_has_lines_of_sixty_four() =>
        Assert.Equal($"-----BEGIN CERTIFICATE-----\n{new string('A', 64)}\nBBBB\n-----END CERTIFICATE-----\n", Pem.Certificate(new string('A', 64) + "BBBB"));

    [Fact]
    public void A_hash_is_SHA_256() => Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Pem.Hash("abc"));

    [Theory, EveryStack]
    public async Task The_bucket_is_closed_and_nobody_comes_without_TLS(string stack)
    {
        var bucket = (await Stacks.Primary(stack)).Named("origin-trust");

        bucket.ShouldHaveCount(
            "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock", 1, new { blockPublicAcls = true, blockPublicPolicy = true, ignorePublicAcls = true, restrictPublicBuckets = true });
        bucket.ShouldHaveCount("aws:s3/bucketVersioning:BucketVersioning", 1, new { versioningConfiguration = new { status = "Enabled" } });
        bucket.ShouldHaveCount("aws:s3/bucketOwnershipControls:BucketOwnershipControls", 1, new { rule = new { objectOwnership = "BucketOwnerEnforced" } });
        bucket.ShouldHaveCount("aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration", 1);
        bucket.ShouldHaveCount("aws:s3/bucketPolicy:BucketPolicy", 1, new
        {
            policy = new
            {
                Statement = new[] { new { Effect = "Deny", Action = "s3:*", Condition = new { Bool = new Dictionary<string, string> { ["aws:SecureTransport"] = "false" } } } },
            },
        });
    }
}
