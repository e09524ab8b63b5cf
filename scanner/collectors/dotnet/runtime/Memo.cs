// What a function said of short texts, kept: tables and forms ask for the same labels again and again.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal sealed class Memo<T>
    {
        private const int LongestKept = 60;
        private const int MostKept = 512;
        private readonly Func<string, T> ask;
        private readonly Dictionary<string, T> kept = new Dictionary<string, T>(StringComparer.Ordinal);

        public Memo(Func<string, T> ask)
        {
            this.ask = ask;
        }

        public T Of(string text)
        {
            T said;
            if (text.Length > LongestKept)
            {
                return ask(text);
            }
            if (!kept.TryGetValue(text, out said))
            {
                said = ask(text);
                if (kept.Count == MostKept)
                {
                    kept.Clear();
                }
                kept[text] = said;
            }
            return said;
        }
    }
}
