// What Python's codecs make of bytes with errors replaced: .NET replaces differently, and differs between its versions.
using System;

namespace Mediascan.Stray
{
    // Takes a text in pieces; what the end of one cuts off waits for the next.
    internal abstract class PieceDecoder
    {
        protected const char Replacement = '\ufffd';

        private byte[] waiting = new byte[0];

        // Decode `length` bytes to `into` from `place`, which has room for as many characters, and return how many.
        // With `isFinal` what is cut off at the end is an error.
        public int Decode(byte[] data, int start, int length, bool isFinal, char[] into, int place)
        {
            if (waiting.Length > 0)
            {
                byte[] joined = new byte[waiting.Length + length];
                Buffer.BlockCopy(waiting, 0, joined, 0, waiting.Length);
                Buffer.BlockCopy(data, start, joined, waiting.Length, length);
                data = joined;
                start = 0;
                length = joined.Length;
            }
            int end = start + length;
            int written = Take(data, ref start, end, into, place);
            waiting = new byte[isFinal ? 0 : end - start];
            Buffer.BlockCopy(data, start, waiting, 0, waiting.Length);
            if (isFinal && start < end)
            {
                into[place + written] = Replacement;
                written++;
            }
            return written;
        }

        // Characters that a piece of this many bytes may become, with what waits before it.
        public int Room(int length)
        {
            return waiting.Length + length + 1;
        }

        // Decode what is whole in start..end-1, move start behind it, and return how many characters it is.
        protected abstract int Take(byte[] data, ref int start, int end, char[] into, int place);

        protected static int Put(int sign, char[] into, int place)
        {
            if (sign < 0x10000)
            {
                into[place] = (char)sign;
                return 1;
            }
            into[place] = (char)(0xd800 + ((sign - 0x10000) >> 10));
            into[place + 1] = (char)(0xdc00 + ((sign - 0x10000) & 0x3ff));
            return 2;
        }
    }

    internal sealed class Utf8Decoder : PieceDecoder
    {
        private bool skipsMark;

        public Utf8Decoder(bool skipsMark)
        {
            this.skipsMark = skipsMark;
        }

        protected override int Take(byte[] data, ref int start, int end, char[] into, int place)
        {
            int written = 0;
            if (skipsMark)
            {
                if (end - start < 3 && IsCutMark(data, start, end))
                {
                    return 0;
                }
                start += Text.StartsWith(data, end, "\xef\xbb\xbf", start) ? 3 : 0;
                skipsMark = false;
            }
            int at = start;
            while (at < end)
            {
                byte first = data[at];
                if (first < 0x80)
                {
                    into[place + written] = (char)first;
                    written++;
                    at++;
                    continue;
                }
                int length;
                int sign = Utf8.SignAt(data, at, end, out length);
                if (sign == Utf8.Cut)
                {
                    break;
                }
                written += Put(sign < 0 ? Replacement : sign, into, place + written);
                at += length;
            }
            start = at;
            return written;
        }

        private static bool IsCutMark(byte[] data, int start, int end)
        {
            return Text.StartsWith("\xef\xbb\xbf", data, start, end);
        }
    }

    internal static class Utf8
    {
        public const int Wrong = -1;
        public const int Cut = -2;

        // Return the character that begins at a place, its length in `length`; Wrong with the length of the bytes that
        // are none together (Unicode 3.9, maximal subpart); Cut where the end comes before it is whole.
        public static int SignAt(byte[] data, int at, int end, out int length)
        {
            int first = data[at];
            length = 1;
            if (first < 0x80)
            {
                return first;
            }
            int wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
            if (first < 0xc2 || first > 0xf4)
            {
                return Wrong;
            }
            int sign = first & (0xff >> (wanted + 1));
            for (; length < wanted; length++)
            {
                if (at + length == end)
                {
                    return Cut;
                }
                int next = data[at + length];
                int least = length > 1 ? 0x80 : first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
                int most = length > 1 ? 0xbf : first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
                if (next < least || next > most)
                {
                    return Wrong;
                }
                sign = (sign << 6) | (next & 0x3f);
            }
            return sign;
        }
    }

    internal sealed class Windows1252Decoder : PieceDecoder
    {
        private const string High =
            "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd" +
            "\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178";

        protected override int Take(byte[] data, ref int start, int end, char[] into, int place)
        {
            for (int at = start; at < end; at++)
            {
                byte sign = data[at];
                into[place + at - start] = sign >= 0x80 && sign < 0xa0 ? High[sign - 0x80] : (char)sign;
            }
            int written = end - start;
            start = end;
            return written;
        }
    }

    // UTF-16 and UTF-32; `order` is "le", "be", or "" for what a mark at the start says.
    internal sealed class WideDecoder : PieceDecoder
    {
        private readonly int width;
        private string order;

        public WideDecoder(int width, string order)
        {
            this.width = width;
            this.order = order;
        }

        protected override int Take(byte[] data, ref int start, int end, char[] into, int place)
        {
            if (order == "" && !ReadMark(data, ref start, end))
            {
                return 0;
            }
            int written = 0;
            while (end - start >= width)
            {
                int sign = UnitAt(data, start);
                int length = width;
                if (sign >= 0xd800 && sign < 0xdc00 && width == 2)
                {
                    if (end - start < 4)
                    {
                        break;
                    }
                    int low = UnitAt(data, start + 2);
                    bool isPair = low >= 0xdc00 && low < 0xe000;
                    sign = isPair ? 0x10000 + ((sign - 0xd800) << 10) + low - 0xdc00 : Replacement;
                    length = isPair ? 4 : 2;
                }
                bool isWrong = sign < 0 || sign > 0x10ffff || (sign >= 0xd800 && sign < 0xe000);
                written += Put(isWrong ? Replacement : sign, into, place + written);
                start += length;
            }
            return written;
        }

        private bool ReadMark(byte[] data, ref int start, int end)
        {
            if (end - start < width)
            {
                return false;
            }
            order = "be";
            bool isBig = UnitAt(data, start) == 0xfeff;
            order = isBig ? "be" : "le";
            start += isBig || UnitAt(data, start) == 0xfeff ? width : 0;
            return true;
        }

        private int UnitAt(byte[] data, int at)
        {
            int sign = 0;
            for (int i = 0; i < width; i++)
            {
                sign = (sign << 8) | data[order == "be" ? at + i : at + width - 1 - i];
            }
            return sign;
        }
    }

    internal static class Decoders
    {
        // Return a new PieceDecoder of an encoding that Recognise names.
        public static PieceDecoder Of(string encoding)
        {
            switch (encoding)
            {
                case "utf-8":
                    return new Utf8Decoder(false);
                case "utf-8-sig":
                    return new Utf8Decoder(true);
                case "cp1252":
                    return new Windows1252Decoder();
                default:
                    if (LonePages.Is(encoding))
                    {
                        return new LonePages(encoding);
                    }
                    if (EasternBytes.Is(encoding))
                    {
                        return new EasternBytes(encoding);
                    }
                    string[] parts = encoding.Split('-');
                    return new WideDecoder(parts[1] == "16" ? 2 : 4, parts.Length > 2 ? parts[2] : "");
            }
        }

        public static string Decode(byte[] data, string encoding)
        {
            return Decode(data, data.Length, encoding);
        }

        // Return the first `length` bytes as text, errors replaced.
        public static string Decode(byte[] data, int length, string encoding)
        {
            PieceDecoder decoder = Of(encoding);
            char[] text = new char[decoder.Room(length)];
            return new string(text, 0, decoder.Decode(data, 0, length, true, text, 0));
        }

        // Tell whether the bytes are UTF-8, except for a character that the cut at the end may have broken.
        public static bool IsUtf8(byte[] head)
        {
            int length;
            for (int at = 0; at < head.Length; at += length)
            {
                length = 1;
                if (head[at] >= 0x80 && Utf8.SignAt(head, at, head.Length, out length) < 0)
                {
                    return at >= head.Length - 3 && head.Length > 3;
                }
            }
            return true;
        }
    }
}
