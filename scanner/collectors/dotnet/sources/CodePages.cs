// Numbers of 8-bit code pages as Windows has them, and the character sets of fonts in rich text.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    internal static class CodePages
    {
        // What any other number is taken for.
        public const int Western = 1252;
        private const int Mac = 10000;
        private const int MacOfExcel = 32768;
        private const int Half = 128;

        // Code page -> the characters of the bytes from 128 on.
        private static readonly Dictionary<int, string> Halves = new Dictionary<int, string>();
        private static readonly Dictionary<long, int> FontPages = new Dictionary<long, int>();
        private static readonly Dictionary<string, int> RichPages = new Dictionary<string, int>(StringComparer.Ordinal);

        static CodePages()
        {
            foreach (string[] row in Lists.CodePages)
            {
                Halves[Number(row[0])] = row[1];
            }
            foreach (string[] row in Lists.FontPages)
            {
                FontPages[Number(row[0])] = Number(row[1]);
            }
            foreach (string[] row in Lists.RichPages)
            {
                RichPages[row[0]] = Number(row[1]);
            }
        }

        private static int Number(string digits)
        {
            return int.Parse(digits, CultureInfo.InvariantCulture);
        }

        // Return bytes of a code page as text; those that it does not define as the sign for that.
        public static string Decode(byte[] data, long page)
        {
            string half;
            if (page > ushort.MaxValue || page < 0 || !Halves.TryGetValue(page == MacOfExcel ? Mac : (int)page, out half))
            {
                return Decoders.Decode(data, "cp1252");
            }
            return new string(Array.ConvertAll(data, sign => sign < Half ? (char)sign : half[sign - Half]));
        }

        // Return the code page of a font's character set, 0 for the document's own.
        public static int OfFont(long charset)
        {
            int page;
            return FontPages.TryGetValue(charset, out page) ? page : 0;
        }

        // Return the code page that a word such as mac chooses, 0 for other words.
        public static int OfWord(string word)
        {
            int page;
            return RichPages.TryGetValue(word, out page) ? page : 0;
        }
    }
}
