// People of a text in which each is told by another kind of number: of no kind there may be enough.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A number beside its label: where, of which kind, and which.
    internal struct ToldNumber
    {
        public int At;
        public string Kind;
        public string Number;
    }

    // Counts people by numbers beside their labels: another one begins where a kind of number comes again.
    //
    // So what stands in the fields of one form is one person. Who has a number that was told before is nobody new.
    internal sealed class MixedNumbers
    {
        private readonly Subjects numbers;
        private readonly Subjects people;
        private readonly SortedDictionary<string, string> current = new SortedDictionary<string, string>(StringComparer.Ordinal);
        public readonly SortedSet<string> Kinds = new SortedSet<string>(StringComparer.Ordinal);

        public MixedNumbers(KeyedHash hash)
        {
            numbers = new Subjects(hash);
            people = new Subjects(hash);
        }

        // Tell whether numbers of a kind are one person's each, and believed beside their label.
        public static bool MayBe(Detector detector)
        {
            return detector.Alone != "never" && Array.IndexOf(Lists.Identifiers, detector.Kind) >= 0;
        }

        // Take the numbers of a stretch of the text, in any order.
        public void Take(List<ToldNumber> found)
        {
            found.Sort((one, other) => one.At != other.At ? one.At.CompareTo(other.At)
                : one.Kind != other.Kind ? string.CompareOrdinal(one.Kind, other.Kind) : string.CompareOrdinal(one.Number, other.Number));
            foreach (ToldNumber told in found)
            {
                string known;
                if (current.TryGetValue(told.Kind, out known) && known != told.Number)
                {
                    End(numbers, people);
                    current.Clear();
                }
                current[told.Kind] = told.Number;
                Kinds.Add(told.Kind);
            }
        }

        // How many people there are but for the last one.
        public long Count()
        {
            return people.Count();
        }

        // Return the people, with the last one as far as the text has been taken.
        public Subjects WithLast()
        {
            Subjects copy = people.Copy();
            End(numbers.Copy(), copy);
            return copy;
        }

        private void End(Subjects told, Subjects persons)
        {
            var keys = new List<byte[]>();
            foreach (KeyValuePair<string, string> one in current)
            {
                keys.Add(Text.LatinBytes(one.Key + " " + one.Value));
            }
            if (keys.Count > 0 && told.AddAll(keys) == keys.Count)
            {
                persons.Add(keys[0]);
            }
        }
    }
}
