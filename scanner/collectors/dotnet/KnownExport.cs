// The fingerprint of a known export as the settings hold it (docs/adr/0133; the file is taken apart on our side).
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;

namespace Mediascan.Stray
{
    // A hash of a key: the upper half chooses samples, the lower one the bits of a filter.
    internal struct KnownHash
    {
        public ulong High;
        public ulong Low;
    }

    // Bits of which the keys of one kind set some; so did others, on purpose: a bit that is set proves nothing.
    internal sealed class KnownFilter
    {
        private static readonly ulong[] Factors =
        {
            0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0xD6E8FEB86659FD93, 0xA0761D6478BD642F,
            0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3, 0x589965CC75374CC3, 0x1D8E4E27C47D124F
        };

        // The share of keys of nobody's that it says yes to.
        public readonly double Background;

        private readonly byte[] bits;
        private readonly int probes;

        public KnownFilter(byte[] bits, int probes, long ones)
        {
            this.bits = bits;
            this.probes = probes;
            Background = Math.Pow(ones / (8.0 * bits.Length), probes);
        }

        public bool Has(ulong low)
        {
            ulong size = 8UL * (ulong)bits.Length;
            for (int n = 0; n < probes; n++)
            {
                ulong at = ((low * Factors[n]) >> 29) * size >> 35;
                if ((bits[at >> 3] >> (int)(at & 7) & 1) == 0)
                {
                    return false;
                }
            }
            return true;
        }
    }

    // A fingerprint that can be asked.
    internal sealed class KnownExport
    {
        private const int BlockBytes = 64;

        public readonly string Name;
        public readonly long People;
        public readonly Dictionary<string, KnownFilter> Filters = new Dictionary<string, KnownFilter>();

        private readonly byte[] key;
        private readonly Dictionary<ulong, KeyValuePair<ulong, int>> canaries = new Dictionary<ulong, KeyValuePair<ulong, int>>();
        private readonly SHA256CryptoServiceProvider hash = new SHA256CryptoServiceProvider();

        // Read name|people|key|number:hash,...|kind:probes:ones:bits,... with key and bits in base64.
        public KnownExport(string text)
        {
            try
            {
                string[] parts = text.Split('|');
                Name = parts[0];
                People = long.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
                key = Convert.FromBase64String(parts[2]);
                foreach (string canary in parts[3].Split(new[] { ',' }, StringSplitOptions.RemoveEmptyEntries))
                {
                    string[] words = canary.Split(':');
                    canaries[Hexadecimal(words[1].Substring(0, 16))] = new KeyValuePair<ulong, int>(
                        Hexadecimal(words[1].Substring(16, 16)), int.Parse(words[0], CultureInfo.InvariantCulture));
                }
                foreach (string filter in parts[4].Split(','))
                {
                    string[] words = filter.Split(':');
                    if (words.Length != 4)
                    {
                        throw new ArgumentException();
                    }
                    int probes = int.Parse(words[1], CultureInfo.InvariantCulture);
                    long ones = long.Parse(words[2], CultureInfo.InvariantCulture);
                    Filters.Add(words[0], new KnownFilter(Convert.FromBase64String(words[3]), probes, ones));
                }
            }
            catch (Exception)
            {
                throw new ArgumentException();
            }
            if (key.Length > BlockBytes || People < 1)
            {
                throw new ArgumentException();
            }
        }

        private static ulong Hexadecimal(string text)
        {
            return ulong.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        // Return the hash of a key under the export's own key: SHA-256 over a block that begins with it, kind and text.
        public KnownHash HashOf(string kind, string text)
        {
            byte[] tail = Text.Bytes(kind + "\x1e" + text);
            var data = new byte[BlockBytes + tail.Length];
            Buffer.BlockCopy(key, 0, data, 0, key.Length);
            Buffer.BlockCopy(tail, 0, data, BlockBytes, tail.Length);
            byte[] digest = hash.ComputeHash(data);
            return new KnownHash { High = BigEndian(digest, 0), Low = BigEndian(digest, 8) };
        }

        private static ulong BigEndian(byte[] data, int start)
        {
            ulong number = 0;
            for (int at = start; at < start + 8; at++)
            {
                number = number << 8 | data[at];
            }
            return number;
        }

        // Return the number of the planted record that this is the hash of, or -1.
        public int CanaryOf(KnownHash found)
        {
            KeyValuePair<ulong, int> canary;
            return canaries.TryGetValue(found.High, out canary) && canary.Key == found.Low ? canary.Value : -1;
        }
    }
}
