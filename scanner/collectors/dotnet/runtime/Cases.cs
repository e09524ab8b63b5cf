// Small letters and capitals as Python makes them, where .NET's invariant culture has one sign for one or none.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Cases
    {
        // A sign and what becomes of it. Only letters of Latin and Greek names: newer scripts are left as they are.
        private static readonly string[] Smaller =
        {
            "\u0130i\u0307", "\u01c5\u01c6", "\u01c8\u01c9", "\u01cb\u01cc", "\u01f2\u01f3", "\u03f4\u03b8", "\u1e9e\u00df",
            "\u2126\u03c9", "\u212ak", "\u212b\u00e5"
        };
        private static readonly string[] Larger =
        {
            "\u00b5\u039c", "\u00dfSS", "\u0131I", "\u0149\u02bcN", "\u017fS", "\u01c5\u01c4", "\u01c8\u01c7", "\u01cb\u01ca",
            "\u01f0J\u030c", "\u01f2\u01f1", "\u03c2\u03a3", "\u1e96H\u0331", "\u1e97T\u0308", "\u1e98W\u030a",
            "\u1e99Y\u030a", "\u1e9aA\u02be", "\ufb00FF", "\ufb01FI", "\ufb02FL", "\ufb03FFI", "\ufb04FFL", "\ufb05ST",
            "\ufb06ST"
        };
        private const char Sigma = '\u03a3';

        // Return `small` with what .NET left as it was in `text`.
        public static string Lower(string text, string small)
        {
            return text.IndexOf(Sigma) >= 0 || HasOne(text, Smaller) ? Mapped(text, small, Smaller) : small;
        }

        // Return `large` with what .NET left as it was in `text`.
        public static string Upper(string text, string large)
        {
            return HasOne(text, Larger) ? Mapped(text, large, Larger) : large;
        }

        private static bool HasOne(string text, string[] special)
        {
            foreach (string one in special)
            {
                if (text.IndexOf(one[0]) >= 0)
                {
                    return true;
                }
            }
            return false;
        }

        private static string Mapped(string text, string plain, string[] special)
        {
            StringBuilder mapped = new StringBuilder();
            for (int at = 0; at < text.Length; at++)
            {
                string found = Array.Find(special, one => one[0] == text[at]);
                if (found != null)
                {
                    mapped.Append(found, 1, found.Length - 1);
                }
                else
                {
                    bool isFinal = special == Smaller && text[at] == Sigma && EndsWord(text, at);
                    mapped.Append(isFinal ? '\u03c2' : plain[at]);
                }
            }
            return mapped.ToString();
        }

        // Tell whether a sigma has a letter before it and none behind it (Unicode 3.13, Final_Sigma).
        private static bool EndsWord(string text, int at)
        {
            int before = at - 1;
            while (before >= 0 && IsPassed(text[before]))
            {
                before--;
            }
            int after = at + 1;
            while (after < text.Length && IsPassed(text[after]))
            {
                after++;
            }
            return before >= 0 && IsCased(text[before]) && !(after < text.Length && IsCased(text[after]));
        }

        private static bool IsCased(char sign)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(sign);
            return category <= UnicodeCategory.TitlecaseLetter;
        }

        private static bool IsPassed(char sign)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(sign))
            {
                case UnicodeCategory.NonSpacingMark:
                case UnicodeCategory.EnclosingMark:
                case UnicodeCategory.Format:
                case UnicodeCategory.ModifierLetter:
                case UnicodeCategory.ModifierSymbol:
                    return true;
                default:
                    return "'.:\u00b7\u2018\u2019\u2024\u2027".IndexOf(sign) >= 0;
            }
        }
    }
}
