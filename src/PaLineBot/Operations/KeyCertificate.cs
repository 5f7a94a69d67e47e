using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PaLineBot.Operations;

/// <summary>The certificate that encrypts the data-protection keys where they lie.</summary>
public static class KeyCertificate
{
    /// <summary>The certificate of the settings, or null when none is set.</summary>
    /// <exception cref="SettingException">It cannot be read, or has no private key.</exception>
    public static X509Certificate2? From(SettingReader reader)
    {
        if (reader.ExistingFile("Keys:Certificate") is not { } file)
        {
            return null;
        }

        try
        {
            var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, reader.Text("Keys:CertificatePassword"));
            return certificate.HasPrivateKey ? certificate : throw new SettingException("Keys:Certificate", "should hold a private key");
        }
        catch (CryptographicException e)
        {
            throw new SettingException("Keys:Certificate", $"should be a PKCS#12 file that Keys:CertificatePassword opens ({e.Message})");
        }
    }
}
