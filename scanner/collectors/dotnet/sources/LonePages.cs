// Which code page of 8 bits a text in Cyrillic, Greek, Hebrew or Arabic letters is in, told by its words.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal sealed class LonePages : PieceDecoder
    {
        private const int Sample = 4096, FewestLone = 30, LeastWord = 3, FewestLetters = 8;
        private const double MostMixed = 0.1, LeastFit = 0.9, LeastCommon = 0.35;
        private static readonly string[] Codecs = { "cp1251", "koi8_u", "cp866", "iso8859_5", "mac_cyrillic", "cp1253", "cp737", "cp1255", "cp1256" };
        private static readonly int[] Pages = { 1251, 21866, 866, 28595, 10007, 1253, 737, 1255, 1256 };

        // Of each page its script; of each script its words, and its commonest letters.
        private static readonly int[] Scripts = { 0, 0, 0, 0, 0, 1, 1, 2, 3 };
        private static readonly Regex[] Words =
        {
            new Regex("^(?:[\u0401-\u042f\u0490]?[\u0430-\u045f\u0491]+|[\u0401-\u042f\u0490]+)\\z", RegexOptions.CultureInvariant),
            new Regex("^(?:[\u0386-\u03ab]?[\u03ac-\u03ce]+|[\u0386-\u03ab]+)\\z", RegexOptions.CultureInvariant),
            new Regex("^[\u05d0-\u05ea]+\\z", RegexOptions.CultureInvariant),
            new Regex("^[\u0621-\u064a]+\\z", RegexOptions.CultureInvariant)
        };
        private static readonly string[] Common =
        {
            "\u043e\u0430\u0435\u0438\u043d\u0440\u0432\u043a\u0442\u0441", "\u03b1\u03bf\u03b9\u03b5\u03c4\u03c3\u03bd\u03b7\u03c5\u03c1",
            "\u05d9\u05d5\u05d4\u05dc\u05d0\u05de\u05e8\u05d1\u05ea\u05e0", "\u0627\u0644\u064a\u0645\u0648\u0646\u0631\u0628\u062a\u062f"
        };
        private static readonly Regex Mixed = new Regex("[A-Za-z][\u0080-\u00ff]|[\u0080-\u00ff][A-Za-z]", RegexOptions.CultureInvariant);
        private static readonly Regex High = new Regex("[\u0080-\u00ff]+", RegexOptions.CultureInvariant);
        private readonly int page;

        public LonePages(string codec)
        {
            page = Pages[Array.IndexOf(Codecs, codec)];
        }

        protected override int Take(byte[] data, ref int start, int end, char[] into, int place)
        {
            string text = CodePages.Decode(Packaged.Slice(data, start, end), page);
            start = end;
            text.CopyTo(0, into, place, text.Length);
            return text.Length;
        }

        public static bool Is(string encoding)
        {
            return Array.IndexOf(Codecs, encoding) >= 0;
        }

        // Return the encoding of a text in one of these scripts that is no UTF-8, or cp1252.
        public static string Of(byte[] head)
        {
            int first = Array.FindIndex(head, sign => sign >= 0x80), length = 0;
            string sample = first < 0 ? "" : Text.Latin(head, first, Math.Min(Sample, head.Length - first));
            var runs = new List<string>();
            foreach (Match run in High.Matches(sample))
            {
                runs.Add(run.Value);
                length += run.Length;
            }
            if (length < Math.Max(FewestLone, LeastWord * runs.Count) || Mixed.Matches(sample).Count > MostMixed * runs.Count
                || string.Concat(runs).Distinct().Count() < FewestLetters)
            {
                return "cp1252";
            }
            string best = "cp1252";
            double most = 0;
            for (int n = 0; n < Codecs.Length; n++)
            {
                int script = Scripts[n], at = n;
                string letters = Text.Lower(string.Concat(
                    runs.Select(run => CodePages.Decode(Text.LatinBytes(run), Pages[at])).Where(run => Words[script].IsMatch(run))));
                int often = letters.Count(letter => Common[script].IndexOf(letter) >= 0);
                double score = (letters.Length + often) / (double)length;
                if (letters.Length >= LeastFit * length && often >= LeastCommon * letters.Length && score > most)
                {
                    best = Codecs[n];
                    most = score;
                }
            }
            return best;
        }
    }
}
