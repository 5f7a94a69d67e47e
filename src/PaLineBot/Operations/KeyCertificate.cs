using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PaLineBot.Hosting;

namespace PaLineBot.Operations;

/// <summary>The certificate that encrypts the data-protection keys where they lie.</summary>
public static class KeyCertificate
{
    /// <summary>The certificate of the settings, or null when none is set.</summary>
    /// <exception cref="SettingException">It cannot be read, or has no private key.</exception>
    public static X509Certificate2? From(SettingReader reader) => Read("Keys:Certificate", reader.ExistingFile("Keys:Certificate"), reader.Text("Keys:CertificatePassword"));

    /// <summary>The certificate before it, which still opens what it closed; null when none is set.</summary>
    /// <exception cref="SettingException">It cannot be read, or has no private key.</exception>
    public static X509Certificate2? Former(SettingReader reader) =>
        Read("Keys:FormerCertificate", reader.ExistingFile("Keys:FormerCertificate"), reader.Text("Keys:FormerCertificatePassword"));

    private static X509Certificate2? Read(string name, string? file, string? password)
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey ? certificate : throw new SettingException(name, "should hold a private key");
        }
        catch (CryptographicException e)
        {
            throw new SettingException(name, $"should be a PKCS#12 file that {name}Password opens ({e.Message})");
        }
    }
}
