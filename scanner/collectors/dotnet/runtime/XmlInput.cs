// The characters of an XML text, in any encoding, one piece in memory at a time.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal abstract partial class Xml
    {
        private void StartText()
        {
            isStarted = true;
            if (!Fill())
            {
                throw new ExpatError();
            }
            if (text[at] == '\ufeff')
            {
                at++;
            }
            if (Ahead("<?xml") && (at + 5 >= end || IsBlank(text[at + 5])))
            {
                at += 5;
                held.Clear();
                SkipPast("?>", held);
                if (!Declared.IsMatch(held.ToString()))
                {
                    throw new ExpatError();
                }
            }
        }

        private bool Ahead(string word)
        {
            return end - at >= word.Length && string.CompareOrdinal(new string(text, at, word.Length), word) == 0;
        }

        // Take the next piece; what was before is passed.
        private bool Fill()
        {
            if (isOver)
            {
                return false;
            }
            do
            {
                int read = stream.Read();
                isOver = read == 0;
                decoder = decoder ?? EncodingOf(stream.Buffer, read).GetDecoder();
                Decode(read);
            }
            while (end == 0 && !isOver);
            return end > 0;
        }

        private void Decode(int read)
        {
            if (text.Length < read + 2)
            {
                text = new char[read + 2];
            }
            at = 0;
            end = decoder.GetChars(stream.Buffer, 0, read, text, 0, isOver);
        }

        private static Encoding EncodingOf(byte[] head, int length)
        {
            int first = length > 1 ? head[0] << 8 | head[1] : 0;
            if (first == 0xFFFE || first == 0x3C00)
            {
                return Known("utf-16");
            }
            if (first == 0xFEFF || first == 0x003C)
            {
                return Known("utf-16BE");
            }
            string declared = DeclaredEncoding(Encoding.GetEncoding(28591).GetString(head, 0, Math.Min(length, 1024)));
            switch (declared)
            {
                case "":
                case "utf-8":
                    return Known("utf-8");
                case "us-ascii":
                case "iso-8859-1":
                    return Known(declared);
                default:
                    return Other(declared);
            }
        }

        // Of bytes that are no character it makes one that XML forbids: what stands before them is read.
        private static Encoding Known(string name)
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\ufffe"));
        }

        private static Encoding Other(string declared)
        {
            if (!EncodingName.IsMatch(declared))
            {
                throw new ExpatError();
            }
            try
            {
                Encoding known = Known(declared);
                if (known.IsSingleByte)
                {
                    return known;
                }
            }
            catch (ArgumentException)
            {
            }
            catch (NotSupportedException)
            {
            }
            throw new LookupError();
        }

        private static string DeclaredEncoding(string head)
        {
            int close = head.IndexOf("?>", StringComparison.Ordinal);
            int word = head.IndexOf("encoding", StringComparison.Ordinal);
            bool isDeclared = head.StartsWith("<?xml", StringComparison.Ordinal) && word >= 0 && word < close;
            if (!isDeclared || !Declared.IsMatch(head.Substring(5, close - 3)))
            {
                return ""; // wrong ones are found out by who reads on
            }
            int quote = head.IndexOfAny(new[] { '"', '\'' }, word, close - word);
            int end = quote < 0 ? -1 : head.IndexOf(head[quote], quote + 1, close - quote);
            return end < 0 ? "" : head.Substring(quote + 1, end - quote - 1).ToLowerInvariant();
        }

        private char Peek()
        {
            if (at >= end && !Fill())
            {
                throw new ExpatError();
            }
            return text[at];
        }

        private char Next()
        {
            char next = Peek();
            at++;
            return next;
        }

        private void Expect(string word)
        {
            foreach (char sign in word)
            {
                if (Next() != sign)
                {
                    throw new ExpatError();
                }
            }
        }

        private void SkipBlanks()
        {
            while (IsBlank(Peek()))
            {
                at++;
            }
        }

        private void SkipPast(string word, StringBuilder passed)
        {
            int matched = 0;
            while (matched < word.Length)
            {
                char next = Next();
                if (IsForbidden(next))
                {
                    throw new ExpatError();
                }
                if (passed != null && passed.Length < LongestName)
                {
                    passed.Append(next);
                }
                matched = next == word[matched] ? matched + 1 : next == word[0] ? 1 : 0;
            }
        }

        private static bool IsBlank(char sign)
        {
            return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r';
        }

        private static bool IsForbidden(char sign)
        {
            return (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r') || sign >= '\ufffe';
        }
    }
}
