// What labels of records of people are made of: whether one may be known, before it is taken apart.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class LabelWords
    {
        private const int LongestLabel = 40;
        private const int MostLabelWords = 6;
        private static readonly AnyWord Stems = new AnyWord(Lists.LabelStems);

        // Tell whether labels announce two kinds of thing about a person, a name or a birth among them.
        public static bool AreOfPeople(List<string> labels)
        {
            var kinds = new HashSet<string>();
            foreach (string label in new HashSet<string>(labels.ConvertAll(Text.Strip)))
            {
                string kind = MayBeKnown(label) ? Headers.HeaderKind(label) : "";
                if (kind != "")
                {
                    kinds.Add(kind);
                }
            }
            return kinds.Count >= 2 && kinds.Overlaps(Lists.LabelCore);
        }

        // Tell whether a label is short and no sentence, and one of its words one that labels of people hold.
        public static bool MayBeKnown(string label)
        {
            string small = Text.Lower(label);
            return Text.Length(small) <= LongestLabel && small.Split(' ').Length <= MostLabelWords
                && (!Text.IsAscii(small) || Stems.In(small)
                    || Array.IndexOf(Lists.ShortLabels, small) >= 0);
        }
    }
}
