// Tags, names, attributes and references of an XML text (XML 1.0, 3.1 and 4.1).
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal abstract partial class Xml
    {
        private string Name()
        {
            int length = 0;
            while (true)
            {
                char sign = at < end ? text[at] : Peek();
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
            return Kept(names, name, 0, length);
        }

        // Return signs as a text, for those that came lately the same one.
        private static string Kept(string[] kept, char[] signs, int from, int length)
        {
            int place = length;
            for (int n = from; n < from + length; n++)
            {
                place = (place * 31 + signs[n]) & (NamesKept - 1);
            }
            string known = kept[place];
            bool isSame = known != null && known.Length == length;
            for (int n = 0; isSame && n < length; n++)
            {
                isSame = known[n] == signs[from + n];
            }
            if (!isSame)
            {
                known = new string(signs, from, length);
                kept[place] = known;
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
            for (int n = at; n < end && n - at < NamesKept; n++)
            {
                char sign = text[n];
                if (sign == quote)
                {
                    string value = n == at ? "" : Kept(values, text, at, n - at);
                    at = n + 1;
                    return value;
                }
                if (sign < ' ' || sign == '&' || sign == '<' || sign >= '\ufffe')
                {
                    break;
                }
            }
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
