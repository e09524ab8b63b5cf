// Counting distinct people without keeping anything that could be them.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The number of distinct keys added, exact up to Capacity, then estimated within about 1.5 %.
    //
    // Kept are 64-bit hashes under a key that lives as long as the process. When there are too many, only those below
    // half the old bound stay, so the ones that stay are a fair sample of all (adaptive sampling, after Wegman).
    internal sealed class Subjects
    {
        public const int Capacity = 16384;

        private readonly KeyedHash hash;
        private HashSet<ulong> kept = new HashSet<ulong>();

        // The bound is 2 to the power of 64 - halved.
        private int halved;

        public Subjects(KeyedHash hash)
        {
            this.hash = hash;
        }

        // How many hashes are held.
        public int Kept
        {
            get { return kept.Count; }
        }

        // Count the bytes that stand for one person.
        public void Add(byte[] subject)
        {
            ulong number = hash.Number(subject, subject.Length);
            if (!IsBelow(number, halved))
            {
                return;
            }
            kept.Add(number);
            if (kept.Count > Capacity)
            {
                halved++;
                kept.RemoveWhere(IsTooHigh);
            }
        }

        // Return the estimate.
        public long Count()
        {
            return (long)kept.Count << halved;
        }

        // Return the estimate of those that were not added to `others` too.
        public long CountWithout(Subjects others)
        {
            int most = Math.Max(halved, others.halved);
            long count = 0;
            foreach (ulong number in kept)
            {
                if (IsBelow(number, most) && !others.kept.Contains(number))
                {
                    count++;
                }
            }
            return count << most;
        }

        private bool IsTooHigh(ulong number)
        {
            return !IsBelow(number, halved);
        }

        private static bool IsBelow(ulong number, int halved)
        {
            return halved == 0 || number >> (64 - halved) == 0;
        }
    }
}
