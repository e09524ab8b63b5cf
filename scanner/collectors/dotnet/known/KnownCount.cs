// How many distinct keys of a table a filter knows, in little memory (known_count.py says how).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Distinct hashes, the share of them that a filter says yes to, and of how many that was asked.
    internal struct KeyResult
    {
        public double Count;
        public double Share;
        public int Asked;
    }

    // One map of bits: which were set, and of how many of those who set one the filter said yes.
    internal sealed class KeyLevel
    {
        public const int Bits = 1 << 18;
        private const double Full = 0.9;

        public int Asked;
        public int Yes;

        private readonly byte[] bits = new byte[Bits / 8];

        // Take one hash; tell whether its bit was not set before.
        public bool Add(KnownHash hash, KnownFilter filter)
        {
            int place = (int)(hash.High % Bits);
            int bit = 1 << (place & 7);
            if ((bits[place >> 3] & bit) != 0)
            {
                return false;
            }
            bits[place >> 3] |= (byte)bit;
            Asked++;
            Yes += filter.Has(hash.Low) ? 1 : 0;
            return true;
        }

        public bool IsFull
        {
            get { return Asked > Full * Bits; }
        }

        // Return about how many hashes were added.
        public double Count()
        {
            return -Bits * Math.Log(1 - Math.Min(Asked, Bits - 1) / (double)Bits);
        }
    }

    // Counts the distinct hashes that are added, and those among them that a filter says yes to.
    internal sealed class KeyCount
    {
        // Hashes that are kept as they are.
        private const int Exact = 2048;

        // One hash in 2**Shift goes on to the next level.
        private const int Shift = 3;
        private const int LevelCount = 3;

        private readonly KnownFilter filter;
        private Dictionary<ulong, ulong> few = new Dictionary<ulong, ulong>();
        private int yes;
        private KeyLevel[] levels;

        // The first level that is not full; those before it are no longer asked.
        private int first;

        public KeyCount(KnownFilter filter)
        {
            this.filter = filter;
        }

        // Take one hash; tell whether it is new, as far as that is known.
        public bool Add(KnownHash hash)
        {
            if (levels != null)
            {
                return Mark(hash);
            }
            if (few.ContainsKey(hash.High))
            {
                return false;
            }
            few.Add(hash.High, hash.Low);
            yes += filter.Has(hash.Low) ? 1 : 0;
            if (few.Count > Exact)
            {
                levels = new[] { new KeyLevel(), new KeyLevel(), new KeyLevel() };
                foreach (KeyValuePair<ulong, ulong> one in few)
                {
                    Mark(new KnownHash { High = one.Key, Low = one.Value });
                }
                few = null;
            }
            return true;
        }

        private bool Mark(KnownHash hash)
        {
            bool isNew = false;
            for (int n = 0; n < LevelCount; n++)
            {
                if (n > 0 && hash.High >> (64 - Shift * n) != 0)
                {
                    break;
                }
                if (n >= first)
                {
                    isNew = levels[n].Add(hash, filter) || isNew;
                }
            }
            if (first < LevelCount - 1 && levels[first].IsFull)
            {
                first++;
            }
            return isNew;
        }

        public KeyResult Result()
        {
            if (levels == null)
            {
                return new KeyResult { Count = few.Count, Share = yes / (double)Math.Max(1, few.Count), Asked = few.Count };
            }
            KeyLevel level = levels[first];
            double count = level.Count() * (1 << (Shift * first));
            return new KeyResult { Count = count, Share = level.Yes / (double)level.Asked, Asked = level.Asked };
        }
    }

    // A fair sample of keys, those below a falling bound, and of which of them the filter says yes to the twin.
    internal sealed class TwinSample
    {
        private const int Capacity = 4096;

        private readonly Dictionary<ulong, bool> kept = new Dictionary<ulong, bool>();
        private int halvings;

        public int Kept
        {
            get { return kept.Count; }
        }

        // Take the upper half of a key's hash; tell whether it is new and was kept.
        public bool Add(ulong high)
        {
            if (!IsBelow(high) || kept.ContainsKey(high))
            {
                return false;
            }
            kept.Add(high, false);
            if (kept.Count > Capacity)
            {
                halvings++;
                foreach (ulong one in new List<ulong>(kept.Keys))
                {
                    if (!IsBelow(one))
                    {
                        kept.Remove(one);
                    }
                }
            }
            return true;
        }

        // Take what the filter says to the twin of a key that was kept.
        public void Know(ulong high, bool isKnown)
        {
            if (kept.ContainsKey(high))
            {
                kept[high] = isKnown;
            }
        }

        private bool IsBelow(ulong high)
        {
            return halvings == 0 || high >> (64 - halvings) == 0;
        }

        // Return the share of yes.
        public double Share()
        {
            int yes = 0;
            foreach (bool isKnown in kept.Values)
            {
                yes += isKnown ? 1 : 0;
            }
            return yes / (double)Math.Max(1, kept.Count);
        }
    }
}
