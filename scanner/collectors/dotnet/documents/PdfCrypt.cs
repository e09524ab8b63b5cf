// Encrypted PDFs (ISO 32000-1, 7.6): what opens with no password at all is read, or said to be open.
using System;
using System.Collections.Generic;
using System.Security.Cryptography;

namespace Mediascan.Stray
{
    // A password is needed.
    internal sealed class PdfLocked : Exception
    {
    }

    internal static class PdfCrypt
    {
        public const int LongestKey = 16;

        // What a password is filled up with, and so the whole of an empty one (algorithm 2).
        private static readonly byte[] Padding = {
            0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08,
            0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a };

        // Return the cipher of a file, null where it is not encrypted; raise PdfLocked, or NotRead for AES.
        public static PdfCipher CipherOf(PdfFile pdf)
        {
            Dictionary<string, object> trailer = null;
            foreach (long place in pdf.Trailers)
            {
                var found = pdf.At(-1, new PdfPlace(place)).Value as Dictionary<string, object>;
                object entry = found != null ? PdfValue.Entry(found, "Encrypt") : null;
                trailer = entry is PdfReference || entry is Dictionary<string, object> ? found : trailer;
            }
            if (trailer == null)
            {
                return null;
            }
            Dictionary<string, object> settings = pdf.Below(trailer, "Encrypt");
            if (PdfValue.Entry(settings, "Filter") as string != "Standard")
            {
                throw new PdfLocked();
            }
            long revision = PdfValue.Whole(PdfValue.Entry(settings, "R"));
            if (revision >= 2 && revision <= 4)
            {
                byte[] key = EmptyKey(pdf, settings, trailer, revision);
                if (Method(pdf, settings) == "V2")
                {
                    return new PdfCipher(key);
                }
            }
            else if ((revision != 5 && revision != 6) || !OpensWithoutPassword(settings, revision))
            {
                throw new PdfLocked();
            }
            throw new NotRead("pdf_permissions_only");
        }

        // Return V2 for RC4, AESV2, AESV3, or '' (7.6.5).
        private static string Method(PdfFile pdf, Dictionary<string, object> settings)
        {
            long version = PdfValue.Whole(PdfValue.Entry(settings, "V"));
            if (version == 1 || version == 2)
            {
                return "V2";
            }
            var name = PdfValue.Entry(settings, "StmF") as string;
            Dictionary<string, object> filters = pdf.Below(settings, "CF");
            return name != null ? PdfValue.Entry(pdf.Below(filters, name), "CFM") as string ?? "" : "";
        }

        // Return the file's key if the user's password is empty (algorithms 2, 4, 5), or raise PdfLocked.
        private static byte[] EmptyKey(
            PdfFile pdf, Dictionary<string, object> settings, Dictionary<string, object> trailer, long revision)
        {
            byte[] user = Octets(pdf, PdfValue.Entry(settings, "U"));
            byte[] owner = Octets(pdf, PdfValue.Entry(settings, "O"));
            System.Array.Resize(ref owner, Math.Min(32, owner.Length));
            List<object> identities = pdf.Array(PdfValue.Entry(trailer, "ID"));
            byte[] identity = identities.Count > 0 ? Octets(pdf, identities[0]) : new byte[0];
            long length = PdfValue.Whole(PdfValue.Entry(settings, "Length"), 40);
            int size = revision == 2 ? 5 : revision == 4 ? LongestKey : (int)Math.Min(LongestKey, Math.Max(5, FloorEighth(length)));
            var rights = unchecked((uint)PdfValue.Whole(PdfValue.Entry(settings, "P")));
            var text = new List<byte>(Padding);
            text.AddRange(owner);
            for (int n = 0; n < 4; n++)
            {
                text.Add((byte)(rights >> (8 * n)));
            }
            text.AddRange(identity);
            object metadata;
            if (revision == 4 && settings.TryGetValue("EncryptMetadata", out metadata) && metadata == null && SaysFalse(pdf, trailer))
            {
                text.AddRange(new byte[] { 0xff, 0xff, 0xff, 0xff });
            }
            using (MD5 digest = MD5.Create())
            {
                byte[] key = digest.ComputeHash(text.ToArray());
                for (int n = 0; n < 50 && revision > 2; n++)
                {
                    key = digest.ComputeHash(key, 0, size);
                }
                System.Array.Resize(ref key, size);
                byte[] expected = revision == 2 ? UnderRc4(key, Padding) : Verifier(digest, key, identity);
                for (int n = 0; n < expected.Length; n++)
                {
                    if (n >= Math.Min(32, user.Length) || user[n] != expected[n])
                    {
                        throw new PdfLocked();
                    }
                }
                return key;
            }
        }

        private static long FloorEighth(long number)
        {
            return (number - ((number % 8) + 8) % 8) / 8;
        }

        private static byte[] Verifier(MD5 digest, byte[] key, byte[] identity)
        {
            var text = new List<byte>(Padding);
            text.AddRange(identity);
            byte[] expected = digest.ComputeHash(text.ToArray());
            for (int step = 0; step < 20; step++)
            {
                expected = UnderRc4(System.Array.ConvertAll(key, sign => (byte)(sign ^ step)), expected);
            }
            return expected;
        }

        // Tell whether the settings hold the one truth value that counts.
        private static bool SaysFalse(PdfFile pdf, Dictionary<string, object> trailer)
        {
            var reference = PdfValue.Entry(trailer, "Encrypt") as PdfReference;
            PdfPlace place;
            if (reference == null || !pdf.Places.TryGetValue(reference.Number, out place) || place.Container >= 0)
            {
                return false;
            }
            byte[] text = pdf.Window(place.Position, 2048);
            int end = Text.Find(text, "endobj", 0, text.Length);
            return Text.Find(text, "false", 0, end < 0 ? text.Length : end) >= 0;
        }

        // Tell whether an empty password opens it, as revisions 5 and 6 verify that (ISO 32000-2, algorithm 11).
        private static bool OpensWithoutPassword(Dictionary<string, object> settings, long revision)
        {
            var user = PdfValue.Entry(settings, "U") as byte[];
            if (user == null || user.Length < 48)
            {
                return false;
            }
            using (var digest = new SHA256CryptoServiceProvider())
            {
                byte[] found = digest.ComputeHash(user, 32, 8);
                found = revision == 5 ? found : Hardened(found);
                for (int n = 0; n < 32; n++)
                {
                    if (found[n] != user[n])
                    {
                        return false;
                    }
                }
            }
            return true;
        }

        // Return the hash of an empty password that begins with this one (algorithm 2.B).
        private static byte[] Hardened(byte[] key)
        {
            HashAlgorithm[] digests = {
                new SHA256CryptoServiceProvider(), new SHA384CryptoServiceProvider(), new SHA512CryptoServiceProvider() };
            using (var cipher = new AesCryptoServiceProvider { Mode = CipherMode.CBC, Padding = PaddingMode.None })
            {
                for (int rounds = 1; ; rounds++)
                {
                    var text = new byte[64 * key.Length];
                    for (int n = 0; n < 64; n++)
                    {
                        Buffer.BlockCopy(key, 0, text, n * key.Length, key.Length);
                    }
                    byte[] packed;
                    using (ICryptoTransform transform = cipher.CreateEncryptor(
                        MailWalk.Slice(key, 0, 16), MailWalk.Slice(key, 16, 32)))
                    {
                        packed = transform.TransformFinalBlock(text, 0, text.Length);
                    }
                    int sum = 0;
                    for (int n = 0; n < 16; n++)
                    {
                        sum += packed[n];
                    }
                    key = digests[sum % 3].ComputeHash(packed);
                    if (rounds >= 64 && packed[packed.Length - 1] <= rounds - 32)
                    {
                        return key;
                    }
                }
            }
        }

        private static byte[] Octets(PdfFile pdf, object value)
        {
            return pdf.Value(value) as byte[] ?? new byte[0];
        }

        // Return data under RC4.
        public static byte[] UnderRc4(byte[] key, byte[] data)
        {
            byte[] stream = Rc4Blocks.KeyStream(key, data.Length);
            for (int n = 0; n < stream.Length; n++)
            {
                stream[n] ^= data[n];
            }
            return stream;
        }
    }

    // Opens streams and strings of objects outside of streams (algorithm 1).
    internal sealed class PdfCipher
    {
        private readonly byte[] key;

        public PdfCipher(byte[] key)
        {
            this.key = key;
        }

        // Return bytes of an object; its generation is taken to be 0, as in all but ancient files.
        private byte[] Opened(byte[] data, long number)
        {
            var text = new List<byte>(key);
            text.AddRange(new byte[] { (byte)number, (byte)(number >> 8), (byte)(number >> 16), 0, 0 });
            using (MD5 digest = MD5.Create())
            {
                byte[] own = digest.ComputeHash(text.ToArray());
                System.Array.Resize(ref own, Math.Min(PdfCrypt.LongestKey, key.Length + 5));
                return PdfCrypt.UnderRc4(own, data);
            }
        }

        // Return the bytes of a stream.
        public byte[] Stream(byte[] data, long number, Dictionary<string, object> dictionary)
        {
            return PdfValue.Entry(dictionary, "Type") as string == "XRef" || number < 0 ? data : Opened(data, number);
        }

        // Return a value with the strings in it opened.
        public object Strings(object value, long number, int depth)
        {
            if (number < 0 || depth > PdfCrypt.LongestKey)
            {
                return value;
            }
            var text = value as byte[];
            if (text != null)
            {
                return Opened(text, number);
            }
            var list = value as List<object>;
            if (list != null)
            {
                return list.ConvertAll(item => Strings(item, number, depth + 1));
            }
            var dictionary = value as Dictionary<string, object>;
            if (dictionary == null)
            {
                return value;
            }
            var opened = new Dictionary<string, object>(StringComparer.Ordinal);
            foreach (KeyValuePair<string, object> pair in dictionary)
            {
                opened[pair.Key] = Strings(pair.Value, number, depth + 1);
            }
            return opened;
        }
    }
}
