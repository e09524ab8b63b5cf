// What expat is to the Python program: XML 1.0 read forward in bounded memory. A document type ends it: no workbook has
// one, and attacks with entities need one. The framework's XmlReader holds whole texts and comments in memory.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // The text is not well-formed.
    internal sealed class ExpatError : Exception
    {
    }

    // The text is in an encoding that is not known here.
    internal sealed class LookupError : Exception
    {
    }

    // Tells its subclass of elements and text; names come without their prefix.
    internal abstract class Xml
    {
        private const int LongestName = 4096;
        private const int LongestValue = 4 * Settings.CellCharacters;
        private const int Deepest = 100 * 1000;
        private const int NamesKept = 256;

        // What an XML declaration says (XML 1.0, 2.8).
        private static readonly Regex Declared = new Regex(
            "^\\s+version\\s*=\\s*('[\\w.:-]+'|\"[\\w.:-]+\")"
            + "(\\s+encoding\\s*=\\s*('[A-Za-z][\\w.-]*'|\"[A-Za-z][\\w.-]*\"))?"
            + "(\\s+standalone\\s*=\\s*('(yes|no)'|\"(yes|no)\"))?\\s*\\?>$",
            RegexOptions.ECMAScript);

        private static readonly Regex EncodingName = new Regex("^[A-Za-z][\\w.-]*$", RegexOptions.ECMAScript);

        private readonly Pieces stream;
        private readonly Dictionary<string, string> attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        private readonly List<string> open = new List<string>();
        private readonly StringBuilder held = new StringBuilder();
        private readonly char[] name = new char[LongestName];
        private readonly char[] one = new char[1];
        private readonly string[] names = new string[NamesKept];
        private System.Text.Decoder decoder;
        private char[] text = new char[0];
        private int at;
        private int end;
        private bool isStarted;
        private bool hasRoot;
        private bool isOver;

        protected Xml(Source source)
        {
            stream = source.Open();
        }

        // An element begins.
        protected abstract void Start(string element, Dictionary<string, string> values);

        // An element ends.
        protected abstract void End(string element);

        // Characters, possibly a part of them.
        protected abstract void Characters(char[] data, int from, int count);

        // Read on to the next tag or through a run of text; return false at the end of the document.
        protected bool Step()
        {
            if (!isStarted)
            {
                StartText();
            }
            if (at >= end && !Fill())
            {
                if (open.Count > 0 || !hasRoot)
                {
                    throw new ExpatError();
                }
                return false;
            }
            if (text[at] == '<')
            {
                at++;
                Markup();
            }
            else if (text[at] == '&')
            {
                at++;
                one[0] = Reference(null);
                Shown(one, 0, one[0] == '\0' ? 0 : 1, true);
            }
            else
            {
                Run();
            }
            return true;
        }

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
            try
            {
                end = decoder.GetChars(stream.Buffer, 0, read, text, 0, isOver);
            }
            catch (DecoderFallbackException)
            {
                throw new ExpatError();
            }
        }

        private static Encoding EncodingOf(byte[] head, int length)
        {
            int first = length > 1 ? head[0] << 8 | head[1] : 0;
            if (first == 0xFFFE || first == 0x3C00)
            {
                return new UnicodeEncoding(false, false, true);
            }
            if (first == 0xFEFF || first == 0x003C)
            {
                return new UnicodeEncoding(true, false, true);
            }
            string declared = DeclaredEncoding(Encoding.GetEncoding(28591).GetString(head, 0, Math.Min(length, 1024)));
            switch (declared)
            {
                case "":
                case "utf-8":
                    return new UTF8Encoding(false, true);
                case "us-ascii":
                    return Encoding.GetEncoding(20127, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
                case "iso-8859-1":
                    return Encoding.GetEncoding(28591);
                default:
                    return Other(declared);
            }
        }

        private static Encoding Other(string declared)
        {
            if (!EncodingName.IsMatch(declared))
            {
                throw new ExpatError();
            }
            try
            {
                Encoding known = Encoding.GetEncoding(declared, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
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
            if (!head.StartsWith("<?xml", StringComparison.Ordinal) || word < 0 || word > close)
            {
                return "";
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

        // A run of text up to the next markup, reference or piece.
        private void Run()
        {
            int from = at;
            while (at < end)
            {
                char sign = text[at];
                if (sign == '<' || sign == '&')
                {
                    break;
                }
                if (sign == '\r')
                {
                    Shown(text, from, at - from, false);
                    LineEnd();
                    return;
                }
                if (IsForbidden(sign) || (sign == '>' && at >= from + 2 && text[at - 1] == ']' && text[at - 2] == ']'))
                {
                    throw new ExpatError();
                }
                at++;
            }
            Shown(text, from, at - from, false);
        }

        // CR and CR LF are LF (XML 1.0, 2.11).
        private void LineEnd()
        {
            at++;
            if ((at < end || Fill()) && text[at] == '\n')
            {
                at++;
            }
            one[0] = '\n';
            Shown(one, 0, 1, false);
        }

        private void Shown(char[] data, int from, int count, bool isReference)
        {
            if (open.Count > 0)
            {
                Characters(data, from, count);
                return;
            }
            for (int n = from; n < from + count; n++)
            {
                if (isReference || !IsBlank(data[n]))
                {
                    throw new ExpatError();
                }
            }
        }

        private void Markup()
        {
            switch (Peek())
            {
                case '/':
                    at++;
                    EndTag();
                    break;
                case '!':
                    at++;
                    Declaration();
                    break;
                case '?':
                    at++;
                    Instruction();
                    break;
                default:
                    StartTag();
                    break;
            }
        }

        private void Instruction()
        {
            bool isXml = string.Equals(Name(), "xml", StringComparison.OrdinalIgnoreCase);
            if (isXml || (Peek() != '?' && !IsBlank(Peek())))
            {
                throw new ExpatError();
            }
            if (Peek() == '?')
            {
                Expect("?>");
                return;
            }
            SkipPast("?>", null);
        }

        private void Declaration()
        {
            switch (Next())
            {
                case '-':
                    Expect("-");
                    SkipPast("--", null);
                    Expect(">");
                    break;
                case '[':
                    Expect("CDATA[");
                    Literal();
                    break;
                case 'D':
                    throw new NotRead("xml_doctype");
                default:
                    throw new ExpatError();
            }
        }

        // What stands in a CDATA section.
        private void Literal()
        {
            if (open.Count == 0)
            {
                throw new ExpatError();
            }
            int brackets = 0;
            while (true)
            {
                char sign = Peek();
                if (IsForbidden(sign))
                {
                    throw new ExpatError();
                }
                if (sign == ']')
                {
                    brackets++;
                    at++;
                    continue;
                }
                if (sign == '>' && brackets >= 2)
                {
                    at++;
                    Brackets(brackets - 2);
                    return;
                }
                Brackets(brackets);
                brackets = 0;
                if (sign == '\r')
                {
                    LineEnd();
                    continue;
                }
                one[0] = sign;
                at++;
                Characters(one, 0, 1);
            }
        }

        private void Brackets(int count)
        {
            one[0] = ']';
            for (; count > 0; count--)
            {
                Characters(one, 0, 1);
            }
        }

        private string Name()
        {
            int length = 0;
            while (true)
            {
                char sign = Peek();
                bool isName = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '_' || sign == ':'
                    || sign >= '\u00b7' || (length > 0 && ((sign >= '0' && sign <= '9') || sign == '-' || sign == '.'));
                if (!isName)
                {
                    break;
                }
                if (length == LongestName || sign >= '\ufffe')
                {
                    throw new ExpatError();
                }
                name[length++] = sign;
                at++;
            }
            if (length == 0)
            {
                throw new ExpatError();
            }
            return Known(length);
        }

        // Return the name as a text, for one that came lately the same one.
        private string Known(int length)
        {
            int place = length;
            for (int n = 0; n < length; n++)
            {
                place = (place * 31 + name[n]) & (NamesKept - 1);
            }
            string known = names[place];
            bool isSame = known != null && known.Length == length;
            for (int n = 0; isSame && n < length; n++)
            {
                isSame = known[n] == name[n];
            }
            if (!isSame)
            {
                known = new string(name, 0, length);
                names[place] = known;
            }
            return known;
        }

        private static string Local(string full)
        {
            int colon = full.LastIndexOf(':');
            return colon < 0 ? full : full.Substring(colon + 1);
        }

        private void StartTag()
        {
            if (open.Count == 0 && hasRoot)
            {
                throw new ExpatError();
            }
            hasRoot = true;
            string element = Name();
            attributes.Clear();
            bool isBlank = false;
            while (true)
            {
                char sign = Peek();
                if (IsBlank(sign))
                {
                    isBlank = true;
                    at++;
                    continue;
                }
                if (sign == '>' || sign == '/')
                {
                    at++;
                    Opened(element, sign == '/');
                    return;
                }
                if (!isBlank)
                {
                    throw new ExpatError();
                }
                Attribute();
                isBlank = false;
            }
        }

        private void Opened(string element, bool isEmpty)
        {
            if (isEmpty)
            {
                Expect(">");
            }
            string local = Local(element);
            Start(local, attributes);
            if (isEmpty)
            {
                End(local);
                return;
            }
            open.Add(element);
            if (open.Count > Deepest)
            {
                throw new NotRead("memory");
            }
        }

        private void EndTag()
        {
            string element = Name();
            SkipBlanks();
            Expect(">");
            int last = open.Count - 1;
            if (last < 0 || open[last] != element)
            {
                throw new ExpatError();
            }
            open.RemoveAt(last);
            End(Local(element));
        }

        private void Attribute()
        {
            string attribute = Name();
            SkipBlanks();
            Expect("=");
            SkipBlanks();
            char quote = Next();
            if ((quote != '"' && quote != '\'') || attributes.ContainsKey(attribute))
            {
                throw new ExpatError();
            }
            attributes.Add(attribute, Value(quote));
        }

        // An attribute's value; of a longer one the beginning.
        private string Value(char quote)
        {
            held.Clear();
            for (char sign = Next(); sign != quote; sign = Next())
            {
                if (sign == '<' || IsForbidden(sign))
                {
                    throw new ExpatError();
                }
                if (sign == '&')
                {
                    char known = Reference(held);
                    sign = known;
                    if (known == '\0')
                    {
                        continue;
                    }
                }
                else if (sign == '\r' && Peek() == '\n')
                {
                    at++;
                    sign = ' ';
                }
                else if (IsBlank(sign))
                {
                    sign = ' ';
                }
                if (held.Length < LongestValue)
                {
                    held.Append(sign);
                }
            }
            return held.ToString();
        }

        // Return what a reference stands for; a character of two halves goes into `value`, or is shown, and '\0' returns.
        private char Reference(StringBuilder value)
        {
            if (Peek() == '#')
            {
                at++;
                return Numbered(value);
            }
            string entity = Name();
            Expect(";");
            switch (entity)
            {
                case "amp":
                    return '&';
                case "lt":
                    return '<';
                case "gt":
                    return '>';
                case "quot":
                    return '"';
                case "apos":
                    return '\'';
                default:
                    throw new ExpatError();
            }
        }

        private char Numbered(StringBuilder value)
        {
            int radix = Peek() == 'x' ? 16 : 10, number = 0, digits = 0;
            at += radix == 16 ? 1 : 0;
            for (char sign = Next(); sign != ';'; sign = Next())
            {
                int digit = sign <= 'f' ? "0123456789abcdef".IndexOf(char.ToLowerInvariant(sign)) : -1;
                number = number * radix + digit;
                digits++;
                if (digit < 0 || digit >= radix || number > 0x10FFFF)
                {
                    throw new ExpatError();
                }
            }
            if (digits == 0 || number == 0 || (number >= 0xD800 && number < 0xE000) || (number < 0x10000 && IsForbidden((char)number)))
            {
                throw new ExpatError();
            }
            if (number < 0x10000)
            {
                return (char)number;
            }
            string halves = char.ConvertFromUtf32(number);
            if (value == null)
            {
                Shown(halves.ToCharArray(), 0, 2, true);
            }
            else if (value.Length < LongestValue)
            {
                value.Append(halves);
            }
            return '\0';
        }
    }
}
