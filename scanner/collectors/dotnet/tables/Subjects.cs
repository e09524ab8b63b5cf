// Counting distinct people without keeping anything that could be them.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The number of distinct keys added, exact up to Capacity, then estimated within about 0.5 %.
    //
    // Kept are 64-bit hashes under a key that lives as long as the process. When there are too many, only those below
    // half the old bound stay, so the ones that stay are a fair sample of all (adaptive sampling, after Wegman).
    internal sealed class Subjects
    {
        public const int Capacity = 65536;

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
            Thin();
        }

        // Count all of these and return the estimate of those that are new.
        public double AddAll(List<byte[]> subjects)
        {
            var numbers = new HashSet<ulong>();
            subjects.ForEach(subject => numbers.Add(hash.Number(subject, subject.Length)));
            int before = kept.Count;
            int wanted = 0;
            foreach (ulong number in numbers)
            {
                if (IsBelow(number, halved))
                {
                    wanted++;
                    kept.Add(number);
                }
            }
            int added = kept.Count - before;
            Thin();
            return added * (double)numbers.Count / Math.Max(1, wanted);
        }

        // Return what counts on from here by itself.
        public Subjects Copy()
        {
            return new Subjects(hash) { kept = new HashSet<ulong>(kept), halved = halved };
        }

        // Return the estimate.
        public long Count()
        {
            return (long)kept.Count << halved;
        }

        // Return the hashes that are kept, but for those of `others`.
        public HashSet<ulong> Hashes(Subjects others = null)
        {
            var hashes = new HashSet<ulong>(kept);
            if (others != null)
            {
                hashes.ExceptWith(others.kept);
            }
            return hashes;
        }

        // Return the estimate of those that were added to both.
        public long CountWith(Subjects others)
        {
            long count = 0;
            foreach (ulong number in kept)
            {
                count += others.kept.Contains(number) ? 1 : 0;
            }
            return count << Math.Max(halved, others.halved);
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

        private void Thin()
        {
            while (kept.Count > Capacity)
            {
                halved++;
                kept.RemoveWhere(IsTooHigh);
            }
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

    // What stands for the person of each of some rows, null for what a row lacks.
    internal sealed class Named
    {
        public readonly List<byte[]> Numbers = new List<byte[]>();
        public readonly List<byte[]> Names = new List<byte[]>();

        public void Add(List<Subject> found)
        {
            Numbers.Add(found.Find(subject => subject.IsNumber).Data);
            Names.Add(found.Find(subject => !subject.IsNumber).Data);
        }
    }

    // The people of rows of which some have a number, some a name, some both: whoever has a number counts by that.
    internal sealed class Crowd
    {
        private readonly Subjects numbered;
        private readonly Subjects named;
        private readonly Subjects namedToo;

        private Crowd(Subjects numbered, Subjects named, Subjects namedToo)
        {
            this.numbered = numbered;
            this.named = named;
            this.namedToo = namedToo;
        }

        // A Crowd of nobody.
        public Crowd(KeyedHash hash) : this(new Subjects(hash), new Subjects(hash), new Subjects(hash))
        {
        }

        // Count the person of each row and return the estimate of those that are new.
        public double Add(Named rows)
        {
            var alone = new List<byte[]>();
            var too = new List<byte[]>();
            for (int n = 0; n < rows.Names.Count; n++)
            {
                if (rows.Names[n] != null)
                {
                    (rows.Numbers[n] == null ? alone : too).Add(rows.Names[n]);
                }
            }
            namedToo.AddAll(too);
            return numbered.AddAll(rows.Numbers.FindAll(number => number != null)) + named.AddAll(alone);
        }

        // Return what counts on from here by itself.
        public Crowd Copy()
        {
            return new Crowd(numbered.Copy(), named.Copy(), namedToo.Copy());
        }

        // Return the estimate.
        public long Count()
        {
            return numbered.Count() + named.CountWithout(namedToo);
        }

        // Return the hashes that are kept of those who are counted.
        public HashSet<ulong> Hashes()
        {
            HashSet<ulong> hashes = named.Hashes(namedToo);
            hashes.UnionWith(numbered.Hashes());
            return hashes;
        }

        // Return the estimate of those in both.
        public long CountWith(Crowd others)
        {
            return numbered.CountWith(others.numbered) + named.CountWith(others.named);
        }
    }

    // How many people there are in all, by those of the rows up to here and those of samples from further on.
    //
    // As many as the samples bring to their stretches, if people stand together. If everybody comes again and again, as in
    // a list of visits, the samples hold the same people as the rows before, and the share of them that is known tells how
    // many there are in all (capture and recapture, after Petersen). Of the two it is the lesser.
    internal sealed class Later
    {
        private readonly Crowd crowd;
        private readonly Crowd first;
        private readonly Crowd sampled;
        private double added;
        private double beyond;

        public Later(Crowd crowd, KeyedHash hash)
        {
            this.crowd = crowd;
            first = crowd.Copy();
            sampled = new Crowd(hash);
        }

        // Count the person of each sampled row.
        public void Add(Named rows)
        {
            added += crowd.Add(rows);
            sampled.Add(rows);
        }

        // Take the sampled rows since the last stretch for one of this many of its size.
        public void EndStretch(double times)
        {
            beyond += added * times;
            added = 0.0;
        }

        // Return the estimate.
        public long People()
        {
            long before = first.Count();
            long again = first.CountWith(sampled);
            double most = before + beyond;
            if (again > 0)
            {
                most = Math.Min(most, before * (double)sampled.Count() / again);
            }
            return Math.Max(crowd.Count(), (long)most);
        }
    }
}
