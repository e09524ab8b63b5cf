// Which encoding of Chinese, Japanese or Korean bytes are in that are no UTF-8, told by how signs of two bytes are made.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    internal sealed class EasternBytes : PieceDecoder
    {
        private const int Sample = 4096, FewestSigns = 12, FewestDifferent = 8, LowTrail = 0xc0;
        private const double NeverAlone = 0.4, LeastLow = 0.1, BrokenUtf8 = 0.1, LeastRun = 1.25, LeastC1 = 0.3, FewestWide = 0.2;
        private static readonly string[] Codecs = { "cp949", "euc_jp", "gb18030", "cp932", "cp950" };
        private static readonly int[] Pages = { 949, 51932, 54936, 932, 950 };

        // First bytes of signs that are written often, two for each range; their least second byte, and their share.
        private static readonly string[] Leads =
        {
            "\xa1\xa3\xb0\xc8", "\xa1\xa1\xa3\xa5\xb0\xcf", "\xa1\xa3\xb0\xd7", "\x81\x83\x88\x97", "\xa1\xc6"
        };
        private static readonly int[] Least = { 0xa1, 0xa1, 0xa1, 0x40, 0x40 };
        private static readonly double[] Shares = { 0.95, 0.92, 0.8, 0.85, 0.85 };

        private readonly Decoder decoder;

        public EasternBytes(string codec)
        {
            decoder = Encoding.GetEncoding(Pages[Array.IndexOf(Codecs, codec)]).GetDecoder();
        }

        protected override int Take(byte[] data, ref int start, int end, char[] into, int place)
        {
            int from = start;
            start = end;
            return decoder.GetChars(data, from, end - from, into, place, false);
        }

        public static bool Is(string encoding)
        {
            return Array.IndexOf(Codecs, encoding) >= 0;
        }

        // Return the encoding of a text, or '' where it is another or the system has no decoder of it.
        public static string Of(byte[] head)
        {
            int first = Array.FindIndex(head, sign => sign >= 0x80), high = 0, runs = 0, c1 = 0;
            byte[] text = first < 0 ? new byte[0] : Packaged.Slice(head, first, Math.Min(head.Length, first + Sample));
            for (int at = 0; at < text.Length; at++)
            {
                high += text[at] >= 0x80 ? 1 : 0;
                runs += text[at] >= 0x80 && (at == 0 || text[at - 1] < 0x80) ? 1 : 0;
                c1 += text[at] > 0x80 && text[at] < 0xa0 ? 1 : 0;
            }
            if (high < FewestSigns || (high < LeastRun * runs && c1 < LeastC1 * high)
                || Decoders.Decode(text, "utf-8").Split('\ufffd').Length - 1 < BrokenUtf8 * high)
            {
                return "";
            }
            int found = Array.FindIndex(Pages, page => IsWrittenSo(text, Array.IndexOf(Pages, page)));
            try
            {
                return found < 0 || Encoding.GetEncoding(Pages[found]) == null ? "" : Codecs[found];
            }
            catch (NotSupportedException)
            {
                return "";
            }
        }

        private static bool IsWrittenSo(byte[] text, int codec)
        {
            int wide = 0, narrow = 0, common = 0, beside = 0, low = 0, at = 0, length;
            bool isBehind = false;
            var different = new HashSet<int>();
            for (; at < text.Length; at += length)
            {
                length = SignAt(text, at, codec);
                if (length == 0)
                {
                    break;
                }
                bool isSign = text[at] >= 0x80;
                beside += isSign && isBehind ? 1 : 0;
                isBehind = isSign;
                narrow += isSign && length == 1 ? 1 : 0;
                if (length > 1)
                {
                    int second = text[at + 1];
                    wide++;
                    different.Add(text[at] << 16 | second << 8 | (length > 2 ? text[at + 2] : 0));
                    low += second < LowTrail ? 1 : 0;
                    common += second >= Least[codec] && IsWithin(text[at], Leads[codec]) ? 1 : 0;
                }
            }
            int signs = wide + narrow;
            return at >= text.Length - 3 && wide >= FewestSigns && different.Count >= FewestDifferent && wide >= FewestWide * signs
                && common >= Shares[codec] * wide && beside >= NeverAlone * signs && low >= LeastLow * wide;
        }

        // Return the bytes of the sign at a place, 0 where it is none.
        private static int SignAt(byte[] text, int at, int codec)
        {
            int first = text[at], second = at + 1 < text.Length ? text[at + 1] : 0;
            bool isHigh = second > 0xa0 && second < 0xff;
            if (first < 0x80)
            {
                return 1;
            }
            switch (codec)
            {
                case 0:
                    return IsWithin(first, "\x81\xfe") && IsWithin(second, "AZaz\x81\xfe") ? 2 : 0;
                case 1:
                    return (first == 0x8e && IsWithin(second, "\xa1\xdf")) || (IsWithin(first, "\xa1\xfe") && isHigh) ? 2
                        : first == 0x8f && isHigh && at + 2 < text.Length && IsWithin(text[at + 2], "\xa1\xfe") ? 3 : 0;
                case 2:
                    bool isLong = IsWithin(second, "09") && at + 3 < text.Length && IsWithin(text[at + 2], "\x81\xfe") && IsWithin(text[at + 3], "09");
                    return !IsWithin(first, "\x81\xfe") ? 0 : IsWithin(second, "\x40\x7e\x80\xfe") ? 2 : isLong ? 4 : 0;
                case 3:
                    return IsWithin(first, "\xa1\xdf") ? 1
                        : IsWithin(first, "\x81\x9f\xe0\xfc") && IsWithin(second, "\x40\x7e\x80\xfc") ? 2 : 0;
                default:
                    return IsWithin(first, "\xa1\xf9") && (isHigh || IsWithin(second, "\x40\x7e")) ? 2 : 0;
            }
        }

        private static bool IsWithin(int sign, string ranges)
        {
            for (int n = 0; n < ranges.Length; n += 2)
            {
                if (sign >= ranges[n] && sign <= ranges[n + 1])
                {
                    return true;
                }
            }
            return false;
        }
    }
}
