// What is said of one part of a file, and what all judgements of a scan depend on.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // As scanner/facts/stray.py; verdict `clean` is ours alone and never leaves the target.
    internal sealed class Judgement
    {
        public static readonly Judgement Clean = new Judgement("clean", 0, new string[0], "high", "");

        public readonly string Verdict;
        public readonly long People;
        public readonly string[] Kinds;
        public readonly string Confidence;
        public readonly string Reason;
        public readonly List<KnownCount> Known;

        // Of few people: how they were counted, and which they are; never leaves the target.
        public readonly Counted[] Subjects;

        public Judgement(
            string verdict, long people, string[] kinds, string confidence, string reason, List<KnownCount> known = null,
            Counted[] subjects = null)
        {
            Verdict = verdict;
            People = people;
            Kinds = kinds;
            Confidence = confidence;
            Reason = reason;
            Known = known ?? new List<KnownCount>();
            Subjects = subjects ?? new Counted[0];
        }

        public Judgement WithSubjects(Counted[] subjects)
        {
            return new Judgement(Verdict, People, Kinds, Confidence, Reason, Known, subjects);
        }

        public Judgement WithKnown(List<KnownCount> known)
        {
            return new Judgement(Verdict, People, Kinds, Confidence, Reason, known, Subjects);
        }

        // Return a Judgement that also says what others, which are dropped for it, say of known exports.
        public Judgement WithKnownOf(IEnumerable<Judgement> others)
        {
            var most = new List<KnownCount>(Known);
            foreach (Judgement other in others)
            {
                foreach (KnownCount one in other.Known)
                {
                    int place = most.FindIndex(held => held.Export == one.Export);
                    if (place < 0)
                    {
                        most.Add(one);
                        continue;
                    }
                    most[place] = new KnownCount
                    {
                        Export = one.Export,
                        People = Math.Max(one.People, most[place].People),
                        Of = one.Of,
                        Canaries = Math.Max(one.Canaries, most[place].Canaries)
                    };
                }
            }
            return WithKnown(most);
        }

        // Return the Judgement on a table, or if it is clean that on its text; with what the text says of known exports.
        public static Judgement Either(Judgement table, Judgement text)
        {
            return table.People == 0 ? text : table.Known.Count > 0 ? table : table.WithKnownOf(new[] { text });
        }

        // Return the judgement on what could not be read.
        public static Judgement Unread(string reason)
        {
            return new Judgement("not_read", 0, new string[0], "high", reason);
        }

        public Judgement WithConfidence(string confidence)
        {
            return new Judgement(Verdict, People, Kinds, confidence, Reason, Known, Subjects);
        }
    }

    // The hash under the scan's key, the target's year, people that make `people` of `few`, the Budget, and each known export.
    internal sealed class Context
    {
        public readonly KeyedHash Hash;
        public readonly int ThisYear;
        public readonly long Threshold;
        public readonly Budget Budget;
        public readonly List<KnownExport> Known;

        // Whether the file, or one around it, is called by a word for people of whom lists are kept: students.csv.
        public readonly bool ListsFolk;

        public Context(byte[] key, int thisYear, long threshold, Budget budget, List<KnownExport> known = null)
        {
            Known = known ?? new List<KnownExport>();
            Hash = new KeyedHash(key);
            ThisYear = thisYear;
            Threshold = threshold;
            Budget = budget;
        }

        private Context(Context around)
        {
            Known = around.Known;
            Hash = around.Hash;
            ThisYear = around.ThisYear;
            Threshold = around.Threshold;
            Budget = around.Budget;
            ListsFolk = true;
        }

        // Return the context of what stands in a file of this name, '' if it has none.
        public Context InFile(string name)
        {
            string bare = name.Substring(name.LastIndexOfAny(new[] { '/', '\\' }) + 1);
            int end = bare.IndexOf('.', Math.Min(1, bare.Length));
            return ListsFolk || !Lives.ListsFolk(end < 0 ? bare : bare.Substring(0, end)) ? this : new Context(this);
        }

        // Return how many bytes of a long table are read: `cap`, or all where known exports are looked for. One planted record
        // may stand at its end, and an export behind other people.
        public long Reach(long cap)
        {
            return Known.Count > 0 ? 1L << 62 : cap;
        }
    }

    internal static class Tables
    {
        public static readonly Judgement Clean = Judgement.Clean;

        // Return `people`, `few` or clean, as the number of distinct subjects says.
        public static Judgement ByCount(long people, IEnumerable<string> kinds, string confidence, Context context)
        {
            if (people <= 0)
            {
                return Clean;
            }
            string[] sorted = new List<string>(new HashSet<string>(kinds)).ToArray();
            Array.Sort(sorted, string.CompareOrdinal);
            return new Judgement(people >= context.Threshold ? "people" : "few", people, sorted, confidence, "");
        }
    }

    internal static class Known
    {
        // Return a Judgement with what is known of whose data it is; that makes people also of what no rule held for.
        //
        // `grown`: all rows over those that the watchers saw.
        public static Judgement With(
            Judgement judgement, List<KnownWatcher> watchers, IEnumerable<string> kinds, Context context, double grown)
        {
            List<KnownCount> known = watchers.ConvertAll(watcher => watcher.People.Found(grown));
            known.RemoveAll(count => count == null);
            if (known.Count == 0)
            {
                return judgement;
            }
            long most = 0;
            known.ForEach(count => most = Math.Max(most, count.People));
            judgement = judgement.People > 0 ? judgement : Tables.ByCount(most, kinds, "high", context);
            return judgement.WithKnown(known);
        }
    }
}
