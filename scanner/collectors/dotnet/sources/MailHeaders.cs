// Mails and mailboxes told by their first lines, and what the headers of a part say (RFC 5322, 2045, 4155).
// Bytes stand as characters of the same numbers.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class MailHeaders
    {
        public const string UwMailbox = "*mbx*";
        private static readonly HashSet<string> Known = new HashSet<string>(Lists.MailHeaders, StringComparer.Ordinal);
        private static readonly HashSet<string> Sure = new HashSet<string>(Lists.SureHeaders, StringComparer.Ordinal);
        private static readonly Regex Header = new Regex("\\A([!-9;-~]{1,80})[ \\t]*:");
        private static readonly Regex Clock = new Regex("[0-9]{1,2}:[0-9]{2}");

        // How a mail of Apple's program begins (.emlx).
        private static readonly Regex LengthLine = new Regex("\\A[0-9]{1,10}[ \\t]*\\r?\\n");

        // Between the mails of the University of Washington's mailboxes (.mbx).
        private static readonly Regex UwLine =
            new Regex("\\A ?[0-9]{1,2}-[A-Z][a-z]{2}-[0-9]{4} [0-9:]{8} [+-][0-9]{4},[0-9]+;");
        private static readonly Regex Parameters =
            new Regex(";[ \\t]*([!-:<-~]{1,40}?)[ \\t]*=[ \\t]*(?:\"([^\"]*)\"|([^ \\t;\"]*))");
        private static readonly Regex EncodedWord = new Regex("=\\?[!-~]{1,40}?\\?([BbQq])\\?([!->@-~ ]*)\\?=");

        // Return what of mails a text begins as: mail, emlx, mbox or '' for none.
        public static string Kind(byte[] head)
        {
            string text = Text.Latin(head, 0, head.Length);
            if (text.StartsWith(UwMailbox, StringComparison.Ordinal))
            {
                return "mbox";
            }
            int end = text.IndexOf('\n');
            string line = end < 0 ? text : text.Substring(0, end);
            string rest = end < 0 ? "" : text.Substring(end + 1);
            if (IsSeparator(line) && HasHeaders(rest, 1))
            {
                return "mbox";
            }
            if (HasHeaders(text, 2))
            {
                return "mail";
            }
            return LengthLine.IsMatch(text) && HasHeaders(rest, 2) ? "emlx" : "";
        }

        public static bool IsLengthLine(byte[] line)
        {
            return LengthLine.IsMatch(Text.Latin(line, 0, line.Length));
        }

        // Tell whether a line stands between the mails of a mailbox.
        public static bool IsSeparator(string line)
        {
            return (line.StartsWith("From ", StringComparison.Ordinal) && Clock.IsMatch(line)) || UwLine.IsMatch(line);
        }

        // Tell whether a text begins with headers of a mail: `least` known ones, one of which is found in nothing else.
        private static bool HasHeaders(string head, int least)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            for (int start = 0; start <= head.Length;)
            {
                int end = head.IndexOf('\n', start);
                end = end < 0 ? head.Length : end;
                string line = head.Substring(start, end - start);
                start = end + 1;
                if (line.Trim('\r').Length == 0)
                {
                    break;
                }
                if (line[0] == ' ' || line[0] == '\t' || line.StartsWith(">From ", StringComparison.Ordinal))
                {
                    continue;
                }
                Match match = Header.Match(line);
                if (!match.Success)
                {
                    return false;
                }
                names.Add(match.Groups[1].Value.ToLowerInvariant());
            }
            int sure = 0;
            int known = 0;
            foreach (string name in names)
            {
                sure += Sure.Contains(name) ? 1 : 0;
                known += Known.Contains(name) ? 1 : 0;
            }
            return (sure > 0 || least == 1) && sure + known >= least;
        }

        // Return the value of the first header of a name, '' where there is none; the lines are unfolded.
        public static string Value(List<string> lines, string name)
        {
            foreach (string line in lines)
            {
                Match match = Header.Match(line);
                if (match.Success && match.Groups[1].Value.ToLowerInvariant() == name)
                {
                    return line.Substring(match.Length).Trim(' ', '\t');
                }
            }
            return "";
        }

        // Return a parameter of a header's value, '' where it has none.
        public static string Parameter(string value, string name)
        {
            foreach (Match match in Parameters.Matches(value))
            {
                if (match.Groups[1].Value.ToLowerInvariant() == name)
                {
                    return match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value;
                }
            }
            return "";
        }

        // Return the value of a header without its parameters, in small letters.
        public static string BareValue(string value)
        {
            return value.Split(';')[0].Trim(' ', '\t').ToLowerInvariant();
        }

        // Return a header's value with the words that are encoded decoded, in whatever they are written (RFC 2047).
        public static string DecodedWords(string value)
        {
            return EncodedWord.Replace(
                value,
                found =>
                {
                    bool is64 = found.Groups[1].Value.ToLowerInvariant() == "b";
                    string word = found.Groups[2].Value;
                    byte[] data = Text.LatinBytes(is64 ? word : word.Replace('_', ' '));
                    data = is64 ? Un64(data, data.Length) : Unquoted(data, data.Length);
                    return Text.Latin(data, 0, data.Length);
                });
        }

        // Return the bytes of a part, the first `length` of `data`, whose Content-Transfer-Encoding this is.
        public static byte[] Transferred(byte[] data, int length, string encoding)
        {
            if (encoding == "base64")
            {
                return Un64(data, length);
            }
            if (encoding == "quoted-printable")
            {
                return Unquoted(data, length);
            }
            var same = new byte[length];
            Buffer.BlockCopy(data, 0, same, 0, length);
            return same;
        }

        // Return what base64 stands for, whatever else is between it; an odd sign at the end is left out.
        public static byte[] Un64(byte[] data, int length)
        {
            var bytes = new byte[length / 4 * 3 + 3];
            int filled = 0;
            int bits = 0;
            int held = 0;
            for (int n = 0; n < length; n++)
            {
                int sign = Value64(data[n]);
                if (sign < 0)
                {
                    continue;
                }
                bits = bits << 6 | sign;
                held += 6;
                if (held >= 8)
                {
                    held -= 8;
                    bytes[filled++] = (byte)(bits >> held);
                    bits &= (1 << held) - 1;
                }
            }
            Array.Resize(ref bytes, filled);
            return bytes;
        }

        private static int Value64(byte sign)
        {
            if (sign >= 'A' && sign <= 'Z')
            {
                return sign - 'A';
            }
            if (sign >= 'a' && sign <= 'z')
            {
                return sign - 'a' + 26;
            }
            return sign >= '0' && sign <= '9' ? sign - '0' + 52 : sign == '+' ? 62 : sign == '/' ? 63 : -1;
        }

        // Return what quoted-printable stands for.
        public static byte[] Unquoted(byte[] data, int length)
        {
            var bytes = new byte[length];
            int filled = 0;
            for (int at = 0; at < length;)
            {
                int end = at + 1;
                if (data[at] == '=')
                {
                    if (at + 2 < length && Hexadecimal(data[at + 1]) >= 0 && Hexadecimal(data[at + 2]) >= 0)
                    {
                        bytes[filled++] = (byte)(Hexadecimal(data[at + 1]) << 4 | Hexadecimal(data[at + 2]));
                        at += 3;
                        continue;
                    }
                    while (end < length && (data[end] == ' ' || data[end] == '\t'))
                    {
                        end++;
                    }
                    end += end + 1 < length && data[end] == '\r' && data[end + 1] == '\n' ? 1 : 0;
                    if (end < length && data[end] == '\n')
                    {
                        at = end + 1;
                        continue;
                    }
                }
                bytes[filled++] = data[at++];
            }
            Array.Resize(ref bytes, filled);
            return bytes;
        }

        public static int Hexadecimal(byte sign)
        {
            if (sign >= '0' && sign <= '9')
            {
                return sign - '0';
            }
            int letter = sign | 0x20;
            return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
        }
    }
}
