// Tokens and values of PDF (ISO 32000-1, 7.2 and 7.3), of objects and of page contents alike.
//
// A number is a double, a name a string, a string byte[], a reference a PdfReference; true, false and null are null.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    internal sealed class PdfReference
    {
        public readonly long Number;

        public PdfReference(long number)
        {
            Number = number;
        }
    }

    internal enum PdfKind
    {
        End,
        Word,
        Number,
        Name,
        Text,
        Bracket,
    }

    // Reads tokens forward; `At` is where the next one begins, within the first `end` bytes.
    internal sealed class PdfLexer
    {
        // Decimal digits that a double holds exactly: the others of a fraction are cut, a longer whole number is 0.
        private const int DigitsExact = 15;
        public readonly byte[] Data;
        public int At;

        // Of a word or bracket the text, of anything else its value.
        public string Word;
        public object Value;
        private readonly int end;

        public PdfLexer(byte[] data, int at = 0, int end = int.MaxValue)
        {
            Data = data;
            At = at;
            this.end = Math.Min(end, data.Length);
        }

        public static bool IsBlank(int sign)
        {
            return sign == 0 || sign == 9 || sign == 10 || sign == 12 || sign == 13 || sign == 32;
        }

        public static bool IsRegular(int sign)
        {
            return !IsBlank(sign) && "()<>[]{}/%".IndexOf((char)sign) < 0;
        }

        // Move past the next token and return its kind.
        public PdfKind Next()
        {
            Pass();
            Word = "";
            Value = null;
            if (At >= end)
            {
                return PdfKind.End;
            }
            byte sign = Data[At];
            if (IsRegular(sign))
            {
                string text = Run();
                double number;
                if (text[0] < 58 && IsNumber(text, out number))
                {
                    Value = number;
                    return PdfKind.Number;
                }
                Word = text;
                return PdfKind.Word;
            }
            At++;
            if (sign == '/')
            {
                Value = NameOf(Run());
                return PdfKind.Name;
            }
            if (sign == '(')
            {
                Value = StringValue();
                return PdfKind.Text;
            }
            bool isDouble = (sign == '<' || sign == '>') && At < end && Data[At] == sign;
            if (isDouble)
            {
                At++;
            }
            else if (sign == '<' && Hexadecimal())
            {
                return PdfKind.Text;
            }
            Word = isDouble ? new string((char)sign, 2) : ((char)sign).ToString();
            return PdfKind.Bracket;
        }

        private void Pass()
        {
            int comments = 0;
            while (At < end)
            {
                if (IsBlank(Data[At]))
                {
                    At++;
                }
                else if (Data[At] == '%' && comments < Comments)
                {
                    comments++;
                    int most = Math.Min(end, At + 1 + CommentBytes);
                    while (At < most && Data[At] != '\r' && Data[At] != '\n')
                    {
                        At++;
                    }
                }
                else
                {
                    return;
                }
            }
        }

        private string Run()
        {
            int start = At;
            while (At < end && IsRegular(Data[At]))
            {
                At++;
            }
            return Text.Latin(Data, start, At - start);
        }

        private bool Hexadecimal()
        {
            int at = At;
            while (at < end && (IsBlank(Data[at]) || MailHeaders.Hexadecimal(Data[at]) >= 0))
            {
                at++;
            }
            if (at >= end || Data[at] != '>')
            {
                return false;
            }
            var bytes = new List<byte>();
            int high = -1;
            for (; At < at; At++)
            {
                int digit = MailHeaders.Hexadecimal(Data[At]);
                if (digit >= 0 && high >= 0)
                {
                    bytes.Add((byte)(high << 4 | digit));
                }
                high = digit < 0 ? high : high >= 0 ? -1 : digit;
            }
            if (high >= 0)
            {
                bytes.Add((byte)(high << 4));
            }
            Value = bytes.ToArray();
            At = at + 1;
            return true;
        }

        // Brackets within brackets of a string; a deeper one ends there: the strings after it are in it, without an end.
        private const int StringDepth = 32;

        // Of a comment so many bytes are passed, and so many comments in a row: each of many objects may begin one that has no end.
        private const int CommentBytes = 1024;
        private const int Comments = 32;

        // Return the bytes of a string; it ends with the data where it has no end.
        private byte[] StringValue()
        {
            var bytes = new List<byte>();
            int depth = 1;
            while (At < end)
            {
                byte sign = Data[At++];
                if (sign == '\\')
                {
                    Escaped(bytes);
                    continue;
                }
                depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                if (depth == 0)
                {
                    break;
                }
                bytes.Add(sign);
                if (depth == StringDepth)
                {
                    break;
                }
            }
            return bytes.ToArray();
        }

        // Add what a backslash and the signs after it stand for.
        private void Escaped(List<byte> bytes)
        {
            int digits = 0;
            int value = 0;
            while (digits < 3 && At < end && Data[At] >= '0' && Data[At] <= '7')
            {
                value = value * 8 + Data[At++] - '0';
                digits++;
            }
            if (digits > 0)
            {
                bytes.Add((byte)value);
            }
            else if (At < end)
            {
                byte sign = Data[At];
                At += sign == '\r' && At + 1 < end && Data[At + 1] == '\n' ? 2 : 1;
                if (sign != '\r' && sign != '\n')
                {
                    int known = "nrtbf".IndexOf((char)sign);
                    bytes.Add(known < 0 ? sign : (byte)"\n\r\t\b\f"[known]);
                }
            }
        }

        private static bool IsNumber(string text, out double number)
        {
            number = 0;
            int at = text[0] == '+' || text[0] == '-' ? 1 : 0;
            int point = text.IndexOf('.', at);
            string whole = point < 0 ? text.Substring(at) : text.Substring(at, point - at);
            string part = point < 0 ? "" : text.Substring(point + 1);
            if (whole.Length + part.Length == 0 || !AreDigits(whole) || !AreDigits(part))
            {
                return false;
            }
            whole = whole.TrimStart('0');
            if (whole.Length > DigitsExact)
            {
                return true;
            }
            part = part.Length > DigitsExact - whole.Length ? part.Substring(0, DigitsExact - whole.Length) : part;
            double scale = 1;
            for (int n = 0; n < part.Length; n++)
            {
                scale *= 10;
            }
            string digits = whole + part;
            number = (digits.Length > 0 ? long.Parse(digits, CultureInfo.InvariantCulture) : 0) / scale;
            number = text[0] == '-' ? -number : number;
            return true;
        }

        private static bool AreDigits(string text)
        {
            foreach (char sign in text)
            {
                if (sign < '0' || sign > '9')
                {
                    return false;
                }
            }
            return true;
        }

        // Return a name with its #xx resolved.
        private static string NameOf(string name)
        {
            if (name.IndexOf('#') < 0)
            {
                return name;
            }
            var text = new System.Text.StringBuilder();
            for (int at = 0; at < name.Length; at++)
            {
                int high = at + 2 < name.Length ? MailHeaders.Hexadecimal((byte)name[at + 1]) : -1;
                int low = high >= 0 ? MailHeaders.Hexadecimal((byte)name[at + 2]) : -1;
                bool isCode = name[at] == '#' && low >= 0;
                text.Append(isCode ? (char)(high << 4 | low) : name[at]);
                at += isCode ? 2 : 0;
            }
            return text.ToString();
        }
    }

    // A value, where what follows it begins, and the word that ended it: '' where the bytes did.
    internal sealed class PdfValue
    {
        private const int MostDepth = 32;
        public readonly object Value;
        public readonly int End;
        public readonly string Word = "";

        // Read what stands at a place: what is left open is closed at the end; NotRead where it is too deep.
        public PdfValue(byte[] data, int at = 0)
        {
            var lexer = new PdfLexer(data, at);
            var stack = new List<List<object>> { new List<object>() };
            while (true)
            {
                int before = lexer.At;
                PdfKind kind = lexer.Next();
                List<object> first = stack[0];
                bool isWhole = stack.Count == 1 && first.Count > 0 && (first[0] is List<object> || first[0] is Dictionary<string, object>);
                bool isConstant = lexer.Word == "true" || lexer.Word == "false" || lexer.Word == "null";
                if (isWhole || kind == PdfKind.End || (kind == PdfKind.Word && lexer.Word != "R" && !isConstant))
                {
                    End = kind == PdfKind.Word ? lexer.At : before;
                    Word = kind == PdfKind.Word ? lexer.Word : "";
                    break;
                }
                Take(stack, kind, lexer);
            }
            while (stack.Count > 1)
            {
                List<object> done = Pop(stack);
                stack[stack.Count - 1].Add(Pairs(done));
            }
            Value = stack[0].Count > 0 ? stack[0][0] : null;
        }

        private static List<object> Pop(List<List<object>> stack)
        {
            List<object> done = stack[stack.Count - 1];
            stack.RemoveAt(stack.Count - 1);
            return done;
        }

        private static void Take(List<List<object>> stack, PdfKind kind, PdfLexer lexer)
        {
            List<object> top = stack[stack.Count - 1];
            if (kind == PdfKind.Word)
            {
                if (lexer.Word == "R")
                {
                    Refer(top);
                }
                else
                {
                    top.Add(null);
                }
            }
            else if (kind != PdfKind.Bracket)
            {
                top.Add(lexer.Value);
            }
            else if (lexer.Word == "<<" || lexer.Word == "[")
            {
                if (stack.Count > MostDepth)
                {
                    throw new NotRead("nesting");
                }
                stack.Add(new List<object>());
            }
            else if ((lexer.Word == ">>" || lexer.Word == "]") && stack.Count > 1)
            {
                Pop(stack);
                stack[stack.Count - 1].Add(lexer.Word == "]" ? (object)top : Pairs(top));
            }
        }

        // Put a reference in place of the two numbers at the end of a list.
        private static void Refer(List<object> items)
        {
            int count = items.Count;
            if (count >= 2 && items[count - 1] is double && items[count - 2] is double)
            {
                var reference = new PdfReference((long)(double)items[count - 2]);
                items.RemoveRange(count - 2, 2);
                items.Add(reference);
            }
        }

        // Return a dictionary of names and what follows each.
        private static Dictionary<string, object> Pairs(List<object> items)
        {
            var pairs = new Dictionary<string, object>(StringComparer.Ordinal);
            for (int at = 0; at + 1 < items.Count; at++)
            {
                var name = items[at] as string;
                if (name != null)
                {
                    pairs[name] = items[at + 1];
                    at++;
                }
            }
            return pairs;
        }

        // Return a number without its fraction, `other` for anything else.
        public static long Whole(object value, long other = 0)
        {
            return value is double ? (long)(double)value : other;
        }

        // Return a number, `other` for anything else.
        public static double Number(object value, double other)
        {
            return value is double ? (double)value : other;
        }

        // Return an entry of a dictionary, null where there is none.
        public static object Entry(Dictionary<string, object> dictionary, string name)
        {
            object value;
            return dictionary.TryGetValue(name, out value) ? value : null;
        }
    }
}
