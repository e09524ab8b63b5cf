// Python's str and bytes methods where .NET's differ: blanks, letters, cases, lengths in code points.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Text
    {
        private static readonly Encoding Utf8 = Encoding.GetEncoding(
            "utf-8", new EncoderReplacementFallback("?"), new DecoderReplacementFallback("\ufffd"));
        private static readonly Encoding Latin1 = Encoding.GetEncoding(28591);

        // str.isspace
        public static bool IsBlank(char sign)
        {
            if (sign < 128)
            {
                return sign == ' ' || (sign >= '\t' && sign <= '\r') || (sign >= '\x1c' && sign <= '\x1f');
            }
            return sign == '\u0085' || sign == '\u00a0' || sign == '\u1680' || (sign >= '\u2000' && sign <= '\u200a')
                || sign == '\u2028' || sign == '\u2029' || sign == '\u202f' || sign == '\u205f' || sign == '\u3000';
        }

        // str.strip
        public static string Strip(string text)
        {
            int start = 0;
            int end = text.Length;
            while (start < end && IsBlank(text[start]))
            {
                start++;
            }
            while (end > start && IsBlank(text[end - 1]))
            {
                end--;
            }
            return text.Substring(start, end - start);
        }

        // len(str): code points, which are what the caps count.
        public static int Length(string text)
        {
            int length = text.Length;
            for (int i = 1; i < text.Length; i++)
            {
                if (text[i] >= '\ud800' && char.IsSurrogatePair(text[i - 1], text[i]))
                {
                    length--;
                }
            }
            return length;
        }

        // Where in a text fewer than `count` code points are left.
        public static int TailOf(string text, int count)
        {
            int at = text.Length;
            for (int seen = 1; seen < count && at > 0; seen++)
            {
                at -= at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
            }
            return at;
        }

        // str[:count]
        public static string Cut(string text, int count)
        {
            return text.Length <= count ? text : text.Substring(0, CutLength(text.ToCharArray(), 0, text.Length, count));
        }

        // How many of `length` units hold the first `count` code points.
        public static int CutLength(char[] text, int start, int length, int count)
        {
            int at = 0;
            for (int seen = 0; seen < count && at < length; seen++)
            {
                bool isPair = at + 1 < length && char.IsSurrogatePair(text[start + at], text[start + at + 1]);
                at += isPair ? 2 : 1;
            }
            return at;
        }

        // ASCII digits only, one at least: other scripts' digits pass IsDigit and break arithmetic.
        public static bool IsDigits(string text)
        {
            foreach (char sign in text)
            {
                if (sign < '0' || sign > '9')
                {
                    return false;
                }
            }
            return text.Length > 0;
        }

        public static bool IsDigit(char sign)
        {
            return sign >= '0' && sign <= '9';
        }

        public static bool IsCapital(char sign)
        {
            return sign >= 'A' && sign <= 'Z';
        }

        // Of names in Latin, Greek and Cyrillic letters.
        public static bool IsNameCapital(char sign)
        {
            bool isOther = (sign >= '\u00c0' && sign < '\u017f') || (sign >= '\u0386' && sign < '\u03ac')
                || (sign >= '\u0400' && sign < '\u0430');
            return IsCapital(sign) || (isOther && char.IsUpper(sign));
        }

        // ASCII letter.
        public static bool IsLetter(char sign)
        {
            return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
        }

        // Category of the code point that begins at a place.
        public static UnicodeCategory CategoryAt(string text, int at)
        {
            return text[at] < 128 ? CharUnicodeInfo.GetUnicodeCategory(text[at]) : CharUnicodeInfo.GetUnicodeCategory(text, at);
        }

        // Units of the code point that begins at a place.
        public static int WidthAt(string text, int at)
        {
            return at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        // str.isalpha of one code point
        public static bool IsAlpha(UnicodeCategory category)
        {
            return category <= UnicodeCategory.OtherLetter;
        }

        // str.isalnum of one code point
        public static bool IsAlphaNumeric(UnicodeCategory category)
        {
            return category <= UnicodeCategory.OtherLetter
                || (category >= UnicodeCategory.DecimalDigitNumber && category <= UnicodeCategory.OtherNumber);
        }

        // [^\W\d_]
        public static bool IsNameLetterAt(string text, int at)
        {
            char sign = text[at];
            if (sign < 128)
            {
                return IsLetter(sign);
            }
            UnicodeCategory category = CategoryAt(text, at);
            return IsAlphaNumeric(category) && category != UnicodeCategory.DecimalDigitNumber;
        }

        public static bool HasAlphaNumeric(string text)
        {
            for (int at = 0; at < text.Length; at += WidthAt(text, at))
            {
                if (text[at] < 128 ? IsLetter(text[at]) || IsDigit(text[at]) : IsAlphaNumeric(CategoryAt(text, at)))
                {
                    return true;
                }
            }
            return false;
        }

        public static bool HasAlpha(string text)
        {
            for (int at = 0; at < text.Length; at += WidthAt(text, at))
            {
                if (text[at] < 128 ? IsLetter(text[at]) : IsAlpha(CategoryAt(text, at)))
                {
                    return true;
                }
            }
            return false;
        }

        // any(sign.isdigit())
        public static bool HasDigit(string text)
        {
            for (int at = 0; at < text.Length; at += WidthAt(text, at))
            {
                if (text[at] < 128 ? IsDigit(text[at]) : CharUnicodeInfo.GetDigitValue(text, at) >= 0)
                {
                    return true;
                }
            }
            return false;
        }

        public static bool IsAscii(string text)
        {
            foreach (char sign in text)
            {
                if (sign >= 128)
                {
                    return false;
                }
            }
            return true;
        }

        // str.lower
        public static string Lower(string text)
        {
            string small = text.ToLowerInvariant();
            return IsAscii(text) ? small : Cases.Lower(text, small);
        }

        // str.upper
        public static string Upper(string text)
        {
            string large = text.ToUpperInvariant();
            return IsAscii(text) ? large : Cases.Upper(text, large);
        }

        // str.encode("utf-8", "replace"): a half of a surrogate pair becomes '?'.
        public static byte[] Bytes(string text)
        {
            return Utf8.GetBytes(text);
        }

        // Bytes as characters of the same numbers.
        public static string Latin(byte[] data, int start, int length)
        {
            return Latin1.GetString(data, start, length);
        }

        // The other way.
        public static byte[] LatinBytes(string text)
        {
            byte[] data = new byte[text.Length];
            for (int i = 0; i < text.Length; i++)
            {
                data[i] = (byte)text[i];
            }
            return data;
        }

        // str.rstrip
        public static string StripEnd(string text)
        {
            int end = text.Length;
            while (end > 0 && IsBlank(text[end - 1]))
            {
                end--;
            }
            return text.Substring(0, end);
        }

        // str.lstrip(signs)
        public static string StripStart(string text, string signs)
        {
            int start = 0;
            while (start < text.Length && signs.IndexOf(text[start]) >= 0)
            {
                start++;
            }
            return text.Substring(start);
        }

        // bytes.startswith(start, at)
        public static bool StartsWith(byte[] data, int length, string start, int at)
        {
            if (at < 0 || at + start.Length > length)
            {
                return false;
            }
            for (int i = 0; i < start.Length; i++)
            {
                if (data[at + i] != start[i])
                {
                    return false;
                }
            }
            return true;
        }

        // Tell whether the bytes are a beginning of a text.
        public static bool StartsWith(string text, byte[] data, int start, int end)
        {
            return end - start <= text.Length && StartsWith(data, end, text.Substring(0, end - start), start);
        }

        // bytes.find
        public static int Find(byte[] data, string wanted, int start, int end)
        {
            int last = end - wanted.Length;
            while (start <= last)
            {
                int at = Array.IndexOf(data, (byte)wanted[0], start, last - start + 1);
                if (at < 0 || StartsWith(data, end, wanted, at))
                {
                    return at;
                }
                start = at + 1;
            }
            return -1;
        }
    }
}
