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
    internal abstract partial class Xml
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
        private readonly string[] values = new string[NamesKept];
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

        // A document type begins: no workbook has one, and attacks with entities need one.
        protected virtual void Doctype()
        {
            throw new NotRead("xml_doctype");
        }

        // Pass a document type that declares nothing itself.
        protected void PassDoctype()
        {
            for (char sign = Next(); sign != '>'; sign = Next())
            {
                if (sign == '[')
                {
                    throw new NotRead("xml_doctype");
                }
            }
        }

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
                    Doctype();
                    break;
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
    }
}
