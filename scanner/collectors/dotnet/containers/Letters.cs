// What letters stand for that a file stands in: base64, also of the alphabet for names, digits, lines of uuencode.
using System;
using System.IO;

namespace Mediascan.Stray
{
    internal static class Letters
    {
        // Return letters without what may stand between lines of them.
        public static byte[] Bare(byte[] letters)
        {
            var bare = new byte[letters.Length];
            int filled = 0;
            for (int at = 0; at < letters.Length; at++)
            {
                byte sign = letters[at], next = at + 1 < letters.Length ? letters[at + 1] : (byte)0;
                if (sign == '\\' && (next == 'n' || next == 'r' || next == '/'))
                {
                    at += next == '/' ? 0 : 1;
                }
                else if (sign == '&' && next == '#' && EntityEnd(letters, at + 2) > 0)
                {
                    at = EntityEnd(letters, at + 2);
                }
                else if (!(sign == ' ' || (sign >= '\t' && sign <= '\r')))
                {
                    bare[filled++] = sign;
                }
            }
            Array.Resize(ref bare, filled);
            return bare;
        }

        // Return where two or three signs of a number end in a semicolon, 0 where they do not.
        private static int EntityEnd(byte[] letters, int at)
        {
            int end = at;
            while (end < letters.Length && end - at < 3 && (letters[end] == 'x' || IsEntityDigit(letters[end])))
            {
                end++;
            }
            return end - at >= 2 && end < letters.Length && letters[end] == ';' ? end : 0;
        }

        private static bool IsEntityDigit(byte sign)
        {
            return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'd') || (sign >= 'A' && sign <= 'D');
        }

        // Return the place behind what databases put before hexadecimal digits: backslashes and 0x.
        private static int DigitsStart(byte[] letters)
        {
            int at = 0;
            while (at < letters.Length && letters[at] == '\\')
            {
                at++;
            }
            at += at < letters.Length && letters[at] == '0' ? 1 : 0;
            return at < letters.Length && letters[at] == 'x' ? at + 1 : 0;
        }

        // Return what letters without blanks stand for, whatever they are.
        public static byte[] Decoded(byte[] letters)
        {
            int start = DigitsStart(letters);
            int even = start + ((letters.Length - start) & ~1);
            bool isHexadecimal = true, isForUrls = true;
            for (int at = 0; at < letters.Length; at++)
            {
                isHexadecimal = isHexadecimal && (at < start || at >= even || Uri.IsHexDigit((char)letters[at]));
                isForUrls = isForUrls && letters[at] != '+' && letters[at] != '/';
            }
            if (isHexadecimal)
            {
                var made = new byte[Math.Max(0, (even - start) / 2)];
                for (int at = 0; at < made.Length; at++)
                {
                    made[at] = (byte)(Uri.FromHex((char)letters[start + 2 * at]) << 4 | Uri.FromHex((char)letters[start + 2 * at + 1]));
                }
                return made;
            }
            for (int at = 0; isForUrls && at < letters.Length; at++)
            {
                letters[at] = letters[at] == '-' ? (byte)'+' : letters[at] == '_' ? (byte)'/' : letters[at];
            }
            return MailHeaders.Un64(letters, letters.Length);
        }

        // Return the file that lines of uuencode stand for.
        public static byte[] UnUu(byte[] data, int from, int to)
        {
            var made = new MemoryStream();
            while (from < to)
            {
                int stop = Array.IndexOf(data, (byte)'\n', from, to - from);
                stop = stop < 0 ? to : stop;
                int last = stop > from && data[stop - 1] == '\r' ? stop - 1 : stop;
                bool isBlank = true;
                for (int at = from; at < last; at++)
                {
                    isBlank = isBlank && data[at] == ' ';
                }
                if (!isBlank && data[from] != '`')
                {
                    UnUuLine(data, from, last, made);
                }
                from = stop + 1;
            }
            return made.ToArray();
        }

        private static void UnUuLine(byte[] data, int from, int last, MemoryStream made)
        {
            int count = (data[from] - 32) & 63;
            for (int at = from + 1; at < last && count > 0; at += 4)
            {
                int bits = 0;
                for (int n = 0; n < 4; n++)
                {
                    bits = bits << 6 | (at + n < last ? (data[at + n] - 32) & 63 : 0);
                }
                for (int shift = 16; shift >= 0 && count > 0; shift -= 8, count--)
                {
                    made.WriteByte((byte)(bits >> shift));
                }
            }
        }
    }
}
