// The codes of a deflate stream (RFC 1951, 3.2.2).
using System;

namespace Mediascan.Stray
{
    // A set of Huffman codes, decoded by one look at a table; rare long ones bit by bit.
    internal sealed class Huffman
    {
        public const int LongestCode = 15;
        public const int FastMask = (1 << FastBits) - 1;
        private const int FastBits = 10;
        public static readonly Huffman FixedLiterals = new Huffman(FixedLengths(), 0, 288, false);
        public static readonly Huffman FixedDistances = new Huffman(FixedDistanceLengths(), 0, 32, false);

        // Symbol * 16 + length of its code, by the next bits; 0 where the code is longer or unknown.
        public readonly short[] Fast = new short[FastMask + 1];
        private readonly int[] counts = new int[LongestCode + 1];
        private readonly int[] symbols;

        // Take the lengths of the codes; a lone code of one bit may be incomplete if `mayBeLone`.
        public Huffman(byte[] lengths, int from, int count, bool mayBeLone)
        {
            for (int n = 0; n < count; n++)
            {
                counts[lengths[from + n]]++;
            }
            int unused = counts[0];
            counts[0] = 0;
            int left = 1, longest = 0;
            for (int length = 1; length <= LongestCode; length++)
            {
                left = (left << 1) - counts[length];
                longest = counts[length] > 0 ? length : longest;
                if (left < 0)
                {
                    throw new ZlibError();
                }
            }
            if (left > 0 && unused < count && !(mayBeLone && longest == 1))
            {
                throw new ZlibError();
            }
            if (unused == count && !mayBeLone)
            {
                throw new ZlibError();
            }
            symbols = new int[count];
            Sort(lengths, from, count);
        }

        // Return symbol * 16 + length for a code of any length, 0 where bits are missing.
        public int Slow(ulong bits, int held)
        {
            int code = 0, first = 0, index = 0;
            for (int length = 1; length <= LongestCode; length++)
            {
                if (length > held)
                {
                    return 0;
                }
                code |= (int)(bits & 1);
                bits >>= 1;
                if (code - counts[length] < first)
                {
                    return symbols[index + code - first] << 4 | length;
                }
                index += counts[length];
                first = (first + counts[length]) << 1;
                code <<= 1;
            }
            throw new ZlibError();
        }

        private void Sort(byte[] lengths, int from, int count)
        {
            var offsets = new int[LongestCode + 2];
            var codes = new int[LongestCode + 2];
            for (int length = 1; length <= LongestCode; length++)
            {
                offsets[length + 1] = offsets[length] + counts[length];
                codes[length + 1] = (codes[length] + counts[length]) << 1;
            }
            for (int n = 0; n < count; n++)
            {
                int length = lengths[from + n];
                if (length == 0)
                {
                    continue;
                }
                symbols[offsets[length]++] = n;
                int code = codes[length]++;
                if (length <= FastBits)
                {
                    Enter(code, length, (short)(n << 4 | length));
                }
            }
        }

        private void Enter(int code, int length, short entry)
        {
            int reversed = 0;
            for (int n = 0; n < length; n++)
            {
                reversed |= ((code >> n) & 1) << (length - 1 - n);
            }
            for (int n = reversed; n <= FastMask; n += 1 << length)
            {
                Fast[n] = entry;
            }
        }

        private static byte[] FixedLengths()
        {
            var lengths = new byte[288];
            for (int n = 0; n < lengths.Length; n++)
            {
                lengths[n] = (byte)(n < 144 ? 8 : n < 256 ? 9 : n < 280 ? 7 : 8);
            }
            return lengths;
        }

        private static byte[] FixedDistanceLengths()
        {
            var lengths = new byte[32];
            for (int n = 0; n < lengths.Length; n++)
            {
                lengths[n] = 5;
            }
            return lengths;
        }
    }
}
