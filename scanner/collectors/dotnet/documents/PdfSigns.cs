// What bytes of a PDF say without being parsed: that an object begins there, or a stream, or an outline.

namespace Mediascan.Stray
{
    internal static class PdfSigns
    {
        public static bool Begins(byte[] piece, int at, string word)
        {
            return Text.StartsWith(piece, piece.Length, word, at);
        }

        public static bool IsStream(byte[] piece, int at)
        {
            if (!Begins(piece, at, "stream\n") && !Begins(piece, at, "stream\r\n"))
            {
                return false;
            }
            return at < 3 || !Begins(piece, at - 3, "end");
        }

        // Tell whether the word `obj` stands here behind two numbers; `number` becomes the first.
        public static bool IsObject(byte[] piece, int at, ref long number)
        {
            if (!Begins(piece, at, "obj") || (at + 3 < piece.Length && IsAlphanumeric(piece[at + 3])))
            {
                return false;
            }
            int place = at - 1;
            int digits;
            if (!Back(piece, ref place, 9, true) || !Back(piece, ref place, 5, false) || !Back(piece, ref place, 9, true))
            {
                return false;
            }
            long found = 0;
            long times = 1;
            for (digits = 0; digits < 10 && place >= 0 && piece[place] >= '0' && piece[place] <= '9'; digits++)
            {
                found += times * (piece[place] - '0');
                times *= 10;
                place--;
            }
            number = digits > 0 ? found : number;
            return digits > 0;
        }

        private static bool IsAlphanumeric(byte sign)
        {
            return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
        }

        // Go back over one to `most` blanks or digits; false where there is none or are more.
        private static bool Back(byte[] piece, ref int place, int most, bool blanks)
        {
            int count = 0;
            while (place >= 0 && (blanks ? PdfLexer.IsBlank(piece[place]) : piece[place] >= '0' && piece[place] <= '9'))
            {
                place--;
                count++;
            }
            return count >= 1 && count <= most;
        }

        // The outline of the text for screen readers: a tagged PDF has one for every cell, and none holds text.
        public static bool IsOutline(byte[] piece, int at)
        {
            foreach (string word in new[] { "<<", "/Type", "/StructElem" })
            {
                while (at < piece.Length && PdfLexer.IsBlank(piece[at]))
                {
                    at++;
                }
                if (!Begins(piece, at, word))
                {
                    return false;
                }
                at += word.Length;
            }
            return at >= piece.Length || !IsAlphanumeric(piece[at]);
        }
    }
}
