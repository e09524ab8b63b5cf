// Python's json.JSONDecoder: the same values of the same texts; numbers stay texts unless whole ones are wanted as such.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    // An object with its keys in the order of the text; of a key that comes twice the later value counts.
    internal sealed class JsonObject
    {
        public readonly List<string> Keys = new List<string>();
        public readonly List<object> Values = new List<object>();
        private Dictionary<string, int> places;
        private const int FewKeys = 8;

        public void Set(string key, object value)
        {
            int place = PlaceOf(key);
            if (place >= 0)
            {
                Values[place] = value;
                return;
            }
            Keys.Add(key);
            Values.Add(value);
            if (places != null)
            {
                places[key] = Keys.Count - 1;
            }
        }

        public bool Has(string key)
        {
            return PlaceOf(key) >= 0;
        }

        // Return a value, null where there is none.
        public object Get(string key)
        {
            int place = PlaceOf(key);
            return place < 0 ? null : Values[place];
        }

        private int PlaceOf(string key)
        {
            if (places == null && Keys.Count > FewKeys)
            {
                places = new Dictionary<string, int>(StringComparer.Ordinal);
                for (int n = 0; n < Keys.Count; n++)
                {
                    places[Keys[n]] = n;
                }
            }
            int place;
            if (places == null)
            {
                return Keys.IndexOf(key);
            }
            return places.TryGetValue(key, out place) ? place : -1;
        }
    }

    // Reads values at any place of a text. A value is null, bool, string, JsonObject or List<object>; NaN and the
    // infinities are double. A text that is no JSON makes no exception: hostile ones hold a million errors.
    internal sealed class JsonReader
    {
        // Python's recursion ends where it has this many values in one another.
        private const int Deepest = 980;

        private readonly string text;
        private readonly bool wantsNumbers;
        private int at;
        private int depth;
        private bool failed;

        public JsonReader(string text, bool wantsNumbers = false)
        {
            this.text = text;
            this.wantsNumbers = wantsNumbers;
        }

        // Return whether the whole text is one value.
        public bool ReadWhole(out object value)
        {
            at = 0;
            SkipBlanks();
            int end;
            if (!ReadAt(at, out value, out end))
            {
                return false;
            }
            at = end;
            SkipBlanks();
            return at == text.Length;
        }

        // Return whether a value begins at a place, and the place behind it.
        public bool ReadAt(int start, out object value, out int end)
        {
            at = start;
            failed = false;
            depth = 0;
            value = Value();
            end = at;
            return !failed;
        }

        private object Fail()
        {
            failed = true;
            return null;
        }

        private void SkipBlanks()
        {
            while (at < text.Length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
            {
                at++;
            }
        }

        private char Next
        {
            get { return at < text.Length ? text[at] : '\0'; }
        }

        private object Value()
        {
            switch (Next)
            {
                case '"':
                    return String();
                case '{':
                case '[':
                    return Nested();
                case 'n':
                    return Word("null", null);
                case 't':
                    return Word("true", true);
                case 'f':
                    return Word("false", false);
                case 'N':
                    return Word("NaN", double.NaN);
                case 'I':
                    return Word("Infinity", double.PositiveInfinity);
                default:
                    bool isInfinite = Next == '-' && at + 1 < text.Length && text[at + 1] == 'I';
                    return isInfinite ? Word("-Infinity", double.NegativeInfinity) : Number();
            }
        }

        private object Nested()
        {
            depth++;
            if (depth > Deepest)
            {
                throw new NotRead("nesting");
            }
            object value = Next == '{' ? (object)Object() : List();
            depth--;
            return value;
        }

        private object Word(string word, object value)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) != 0)
            {
                return Fail();
            }
            at += word.Length;
            return value;
        }

        private JsonObject Object()
        {
            JsonObject found = new JsonObject();
            at++;
            SkipBlanks();
            if (Next == '}')
            {
                at++;
                return found;
            }
            while (true)
            {
                string key = Next == '"' ? String() : null;
                SkipBlanks();
                if (key == null || Next != ':')
                {
                    Fail();
                    return null;
                }
                at++;
                SkipBlanks();
                object value = Value();
                if (failed)
                {
                    return null;
                }
                found.Set(key, value);
                if (!HasMore('}'))
                {
                    return found;
                }
            }
        }

        private List<object> List()
        {
            List<object> found = new List<object>();
            at++;
            SkipBlanks();
            if (Next == ']')
            {
                at++;
                return found;
            }
            while (true)
            {
                object value = Value();
                if (failed)
                {
                    return null;
                }
                found.Add(value);
                if (!HasMore(']'))
                {
                    return found;
                }
            }
        }

        // Pass a comma and tell that more follows, or pass the end.
        private bool HasMore(char end)
        {
            SkipBlanks();
            char sign = Next;
            failed = failed || (sign != ',' && sign != end);
            at += failed ? 0 : 1;
            if (sign == ',')
            {
                SkipBlanks();
            }
            return sign == ',';
        }

        private string String()
        {
            at++;
            int start = at;
            StringBuilder built = null;
            while (at < text.Length && text[at] >= ' ')
            {
                char sign = text[at];
                if (sign == '"')
                {
                    string rest = text.Substring(start, at - start);
                    at++;
                    return built == null ? rest : built.Append(rest).ToString();
                }
                if (sign != '\\')
                {
                    at++;
                    continue;
                }
                built = built ?? new StringBuilder();
                built.Append(text, start, at - start);
                if (!Escape(built))
                {
                    break;
                }
                start = at;
            }
            at = at < text.Length ? at : start - 1; // as Python tells where a text without end is wrong
            Fail();
            return null;
        }

        private bool Escape(StringBuilder built)
        {
            int place = at + 1 < text.Length ? "\"\\/bfnrt".IndexOf(text[at + 1]) : -1;
            if (place >= 0)
            {
                built.Append("\"\\/\b\f\n\r\t"[place]);
                at += 2;
                return true;
            }
            if (at + 6 > text.Length || text[at + 1] != 'u')
            {
                return false;
            }
            int sign = 0;
            for (int i = at + 2; i < at + 6; i++)
            {
                int digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[i]));
                if (digit < 0 || text[i] > 'f')
                {
                    return false;
                }
                sign = sign * 16 + digit;
            }
            built.Append((char)sign);
            at += 6;
            return true;
        }

        // -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?
        private object Number()
        {
            int start = at;
            at += Next == '-' ? 1 : 0;
            if (Next == '0')
            {
                at++;
            }
            else if (!Digits())
            {
                return Fail();
            }
            bool isWhole = !Part('.', "") & !Exponent();
            string number = text.Substring(start, at - start);
            if (!wantsNumbers)
            {
                return number;
            }
            long whole;
            if (isWhole && long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out whole))
            {
                return whole;
            }
            return double.NaN; // a fraction, or too great: double.Parse raises OverflowException at 1e999
        }

        private bool Exponent()
        {
            return Part('e', "+-") || Part('E', "+-");
        }

        // Pass a part of a number that begins with a sign and has digits, or nothing.
        private bool Part(char sign, string before)
        {
            int start = at;
            if (Next != sign || at >= text.Length)
            {
                return false;
            }
            at++;
            at += at < text.Length && before.IndexOf(text[at]) >= 0 ? 1 : 0;
            if (Digits())
            {
                return true;
            }
            at = start;
            return false;
        }

        private bool Digits()
        {
            int start = at;
            while (at < text.Length && Text.IsDigit(text[at]))
            {
                at++;
            }
            return at > start;
        }
    }
}
