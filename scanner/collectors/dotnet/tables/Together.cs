// Few people in each part of one container: together they may be many.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // How few people were counted, and the hashes of the different ones.
    internal sealed class Counted
    {
        public readonly string Way;
        public readonly ICollection<ulong> People;

        public Counted(string way, ICollection<ulong> people)
        {
            Way = way;
            People = people;
        }
    }

    // Takes the parts of one file on disk; those with few people are held back until it is known how many there are.
    internal sealed class Together
    {
        private const int HeldParts = 1000;

        // What stands in the names of parts that somebody put together.
        private static readonly string[] CountedTogether = { "member ", "attachment ", "message ", "sheet ", "encoded ", "cell " };
        private static readonly string[] Sureness = { "low", "medium", "high" };

        private readonly Context context;
        private readonly List<Part> held = new List<Part>();
        private readonly SortedDictionary<string, HashSet<ulong>> byWay =
            new SortedDictionary<string, HashSet<ulong>>(StringComparer.Ordinal);
        private readonly Dictionary<string, HashSet<string>> kinds = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        private int confidence = 2;

        public Together(Context context)
        {
            this.context = context;
        }

        // Take one part, and tell whether it is held back.
        public bool Holds(Part part)
        {
            bool isApart = Array.Exists(CountedTogether, word => part.Name.IndexOf(word, StringComparison.Ordinal) >= 0);

            // Tables of one file may be of the same people, of each of whom more is said in one: they are told apart by name.
            Judgement found = part.Judgement;
            found = isApart ? found : found.WithSubjects(Array.FindAll(found.Subjects, one => one.Way == "names"));
            bool isOfFew = found.Verdict == "few" && found.Subjects.Length > 0 && found.Known.Count == 0
                && found.Confidence != "low";
            if (held.Count >= HeldParts || !isOfFew
                || !(isApart || part.Name.IndexOf("table ", StringComparison.Ordinal) >= 0))
            {
                return false;
            }
            Add(found);
            held.Add(part);
            return true;
        }

        // Count the people of a part with those of the others.
        public void Add(Judgement found)
        {
            foreach (Counted counted in found.Subjects)
            {
                if (!byWay.ContainsKey(counted.Way))
                {
                    byWay[counted.Way] = new HashSet<ulong>();
                    kinds[counted.Way] = new HashSet<string>(StringComparer.Ordinal);
                }
                byWay[counted.Way].UnionWith(counted.People);
                kinds[counted.Way].UnionWith(found.Kinds);
            }
            confidence = Math.Min(confidence, Array.IndexOf(Sureness, found.Confidence));
        }

        // Return the Judgement on all parts together.
        public Judgement Judged()
        {
            string most = null;
            foreach (string way in byWay.Keys)
            {
                most = most == null || byWay[way].Count > byWay[most].Count ? way : most;
            }
            return most == null
                ? Judgement.Clean
                : Tables.ByCount(byWay[most].Count, kinds[most], Sureness[confidence], context);
        }

        // Return the Part of all together if they are people enough, else each that was held back.
        public IEnumerable<Part> Parts()
        {
            Judgement found = Judged();
            return found.Verdict == "people" ? new List<Part> { new Part("together", found) } : held;
        }
    }
}
