// Whether one of many words stands in a text: all are looked for in one pass, by their first two signs.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal sealed class AnyWord
    {
        private const int Beginnings = 1024;
        private readonly List<string>[] words = new List<string>[Beginnings];

        public AnyWord(IEnumerable<string> words)
        {
            foreach (string word in words)
            {
                int place = Place(word, 0);
                this.words[place] = this.words[place] ?? new List<string>();
                this.words[place].Add(word);
            }
        }

        private static int Place(string text, int at)
        {
            return (text[at] * 32 + text[at + 1]) % Beginnings;
        }

        public bool In(string text)
        {
            for (int at = 0; at + 1 < text.Length; at++)
            {
                List<string> begun = words[Place(text, at)];
                for (int n = 0; begun != null && n < begun.Count; n++)
                {
                    if (string.CompareOrdinal(text, at, begun[n], 0, begun[n].Length) == 0)
                    {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
