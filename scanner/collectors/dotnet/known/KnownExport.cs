// The fingerprint of a known export as it travels (docs/adr/0133); known_file.py says what is in it and why.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

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
        private const string Magic = "mediascan fingerprint 1\n";

        // The largest fingerprint; its header is within it.
        private const int MostBytes = 64 * 1000 * 1000;
        private const int HeaderBytes = 256 * 1024;
        private const int SumBytes = 32;
        private const int KeyBytes = 32;
        private const int CanaryBytes = 16;
        private const int BlockBytes = 64;
        private const long MostPeople = 1000 * 1000 * 1000;
        private const int MostCanaries = 1000;
        private const int MostProbes = 8;

        // A filter that says yes to more keys of nobody's than this tells nothing.
        private const double MostBackground = 0.5;

        private static readonly Regex NameForm = new Regex(
            "\\A[a-z0-9][a-z0-9-]{0,47}-[0-9a-f]{8}\\z", RegexOptions.CultureInvariant);

        private static readonly Regex HexForm = new Regex("\\A(?:[0-9a-f]{2})+\\z", RegexOptions.CultureInvariant);

        public readonly string Name;
        public readonly long People;
        public readonly Dictionary<string, KnownFilter> Filters = new Dictionary<string, KnownFilter>();

        private readonly byte[] key;
        private readonly Dictionary<ulong, KeyValuePair<ulong, int>> canaries = new Dictionary<ulong, KeyValuePair<ulong, int>>();
        private readonly SHA256CryptoServiceProvider hash = new SHA256CryptoServiceProvider();

        // Read a fingerprint in base64, or raise ArgumentException.
        public static KnownExport Of(string text)
        {
            try
            {
                return new KnownExport(Convert.FromBase64String(text));
            }
            catch (FormatException)
            {
                throw new ArgumentException();
            }
            catch (NotRead) // nested beyond what a header is
            {
                throw new ArgumentException();
            }
        }

        private KnownExport(byte[] data)
        {
            Require(data.Length <= MostBytes && Text.Latin(data, 0, Math.Min(Magic.Length, data.Length)) == Magic);
            int room = Math.Min(HeaderBytes, data.Length - Magic.Length);
            int begin = Array.IndexOf(data, (byte)'\n', Magic.Length, room) + 1;
            Require(begin > 0 && data.Length >= begin + SumBytes);
            byte[] sum = hash.ComputeHash(data, 0, data.Length - SumBytes);
            Require(BitConverter.ToString(sum) == BitConverter.ToString(data, data.Length - SumBytes));
            JsonObject header = Header(data, begin);
            Name = header.Get("export") as string;
            Require(Name != null && NameForm.IsMatch(Name));
            People = Number(header, "people", 1, MostPeople);
            key = Bytes(header.Get("key"), KeyBytes);
            TakeCanaries(header.Get("canaries") as List<object>);
            TakeFilters(header.Get("filters") as List<object>, data, begin);
        }

        private static JsonObject Header(byte[] data, int begin)
        {
            object value;
            var line = new byte[begin - Magic.Length];
            Buffer.BlockCopy(data, Magic.Length, line, 0, line.Length);
            Require(!Array.Exists(line, one => one >= 0x80));
            Require(new JsonReader(Text.Latin(line, 0, line.Length), true).ReadWhole(out value));
            var header = value as JsonObject;
            Require(header != null && IsOf(header, "canaries", "export", "filters", "key", "people"));
            return header;
        }

        private void TakeCanaries(List<object> records)
        {
            Require(records != null && records.Count <= MostCanaries);
            for (int number = 0; number < records.Count; number++)
            {
                var texts = records[number] as List<object>;
                Require(texts != null && texts.Count >= 1 && texts.Count <= Kinds);
                foreach (object text in texts)
                {
                    byte[] found = Bytes(text, CanaryBytes);
                    canaries[BigEndian(found, 0)] = new KeyValuePair<ulong, int>(BigEndian(found, 8), number);
                }
            }
        }

        private void TakeFilters(List<object> described, byte[] data, int at)
        {
            Require(described != null && described.Count >= 1 && described.Count <= Kinds);
            int end = data.Length - SumBytes;
            foreach (object one in described)
            {
                var filter = one as JsonObject;
                Require(filter != null && IsOf(filter, "kind", "bytes", "probes", "ones"));
                var kind = filter.Get("kind") as string;
                Require(Array.IndexOf(Lists.SingleKinds, kind) >= 0 || Array.IndexOf(Lists.JoinedKinds, kind) >= 0);
                Require(!Filters.ContainsKey(kind));
                var bits = new byte[Number(filter, "bytes", 1, end - at)];
                int probes = (int)Number(filter, "probes", 1, MostProbes);
                Buffer.BlockCopy(data, at, bits, 0, bits.Length);
                Filters[kind] = new KnownFilter(bits, probes, Number(filter, "ones", 0, 8L * bits.Length));
                Require(Filters[kind].Background <= MostBackground);
                at += bits.Length;
            }
            Require(at == end);
        }

        private static int Kinds
        {
            get { return Lists.SingleKinds.Length + Lists.JoinedKinds.Length; }
        }

        private static bool IsOf(JsonObject given, params string[] names)
        {
            return given.Keys.Count == names.Length && Array.TrueForAll(names, given.Has);
        }

        private static long Number(JsonObject given, string name, long least, long most)
        {
            object value = given.Get(name);
            Require(value is long && (long)value >= least && (long)value <= most);
            return (long)value;
        }

        // Return `count` bytes that are written in small hexadecimal digits.
        private static byte[] Bytes(object text, int count)
        {
            var digits = text as string;
            Require(digits != null && digits.Length == 2 * count && HexForm.IsMatch(digits));
            var data = new byte[count];
            for (int n = 0; n < count; n++)
            {
                data[n] = byte.Parse(digits.Substring(2 * n, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            }
            return data;
        }

        private static void Require(bool isSo)
        {
            if (!isSo)
            {
                throw new ArgumentException();
            }
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
