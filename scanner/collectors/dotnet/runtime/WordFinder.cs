// Where one of a few words stands in bytes: all are looked for at once, from the end of the shortest (Horspool).
using System;
using System.Collections.Generic;
using System.Linq;

namespace Mediascan.Stray
{
    internal sealed class WordFinder
    {
        private readonly string[] words;

        // Whether capitals count as the small letters that the words are in.
        private readonly bool isSmall;
        private readonly int shortest;

        // How far a byte that stands at the end of a window lets the window move: 0 where one of the words may begin.
        private readonly byte[] steps = new byte[256];

        // The numbers of the words that begin with each byte.
        private readonly List<int>[] begun = new List<int>[256];

        public WordFinder(string[] words, bool isSmall = false)
        {
            this.words = words;
            this.isSmall = isSmall;
            shortest = words.Min(word => word.Length);
            for (int sign = 0; sign < steps.Length; sign++)
            {
                steps[sign] = (byte)shortest;
            }
            for (int number = 0; number < words.Length; number++)
            {
                string word = words[number];
                for (int place = 0; place < shortest; place++)
                {
                    int step = shortest - 1 - place;
                    steps[word[place]] = Math.Min(steps[word[place]], (byte)step);
                    int capital = isSmall ? Text.Upper(word)[place] : word[place];
                    steps[capital] = Math.Min(steps[capital], (byte)step);
                }
                Begin(word[0], number);
                if (isSmall)
                {
                    Begin(Text.Upper(word)[0], number);
                }
            }
        }

        private void Begin(char sign, int number)
        {
            begun[sign] = begun[sign] ?? new List<int>();
            begun[sign].Add(number);
        }

        // Return where a word begins next, or -1, and its number.
        public int Next(byte[] data, int length, int from, out int number)
        {
            byte[] moves = steps;
            int at = from + shortest - 1;
            while (at < length)
            {
                int step = moves[data[at]];
                if (step > 0)
                {
                    at += step;
                    continue;
                }
                int place = at - shortest + 1;
                List<int> found = begun[data[place]];
                for (int n = 0; found != null && n < found.Count; n++)
                {
                    number = found[n];
                    string word = words[number];
                    if (isSmall ? ProseHits.IsLabelAt(data, length, word, place) : Text.StartsWith(data, length, word, place))
                    {
                        return place;
                    }
                }
                at++;
            }
            number = -1;
            return -1;
        }
    }
}
