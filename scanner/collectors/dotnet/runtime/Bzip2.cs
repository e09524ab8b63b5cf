// Bzip2, block by block; as the library does, it refuses damage by the checksum of each block and of all.
using System;
using System.IO;

namespace Mediascan.Stray
{
    internal sealed class Bzip2 : Unpacker
    {
        private const long BlockMark = 0x314159265359;
        private const long EndMark = 0x177245385090;
        private const int GroupSize = 50;
        private const int LongestCode = 20;
        private const int UnitBytes = 100000;
        private static readonly uint[] Table = MakeTable();

        private readonly Packed packed;
        private long bits;
        private int held;
        private int blockBytes;
        private int[] links = new int[0];
        private int left;
        private int link;
        private int run;
        private int last = -1;
        private int repeat;
        private uint checksum;
        private uint expected;
        private uint combined;
        private bool inBlock;
        private bool ended;

        public Bzip2(Packed packed)
        {
            this.packed = packed;
        }

        public override int Read(byte[] piece, int start, int count)
        {
            int filled = 0;
            while (filled < count && !ended)
            {
                if (!inBlock)
                {
                    Begin();
                    continue;
                }
                if (repeat == 0 && left == 0)
                {
                    EndBlock();
                    continue;
                }
                if (repeat == 0 && !Step())
                {
                    continue;
                }
                repeat--;
                checksum = checksum << 8 ^ Table[checksum >> 24 ^ (byte)last];
                piece[start + filled] = (byte)last;
                filled++;
            }
            return filled;
        }

        // Undo the first step of packing: after four equal bytes a count of more of them stands.
        private bool Step()
        {
            link = links[link];
            int value = link & 255;
            link >>= 8;
            left--;
            if (run == 4)
            {
                run = 0;
                repeat = value;
                return value > 0;
            }
            run = value == last ? run + 1 : 1;
            last = value;
            repeat = 1;
            return true;
        }

        private void EndBlock()
        {
            if (~checksum != expected)
            {
                throw new IOException();
            }
            combined = (combined << 1 | combined >> 31) ^ expected;
            inBlock = false;
        }

        private void Begin()
        {
            if (blockBytes == 0)
            {
                if (Bits(8) != 'B' || Bits(8) != 'Z' || Bits(8) != 'h')
                {
                    throw new IOException();
                }
                int level = Bits(8) - '0';
                if (level < 1 || level > 9)
                {
                    throw new IOException();
                }
                blockBytes = level * UnitBytes;
            }
            int first = Bits(8);
            long mark = first == (int)(EndMark >> 40) ? EndMark : BlockMark;
            for (int shift = 40; shift >= 0; shift -= 8)
            {
                int read = shift == 40 ? first : Bits(8);
                if (read != (int)(mark >> shift & 255))
                {
                    throw new IOException(); // at the first wrong byte: what is cut behind it is damaged and not cut
                }
            }
            uint sum = (uint)Bits(16) << 16 | (uint)Bits(16);
            if (mark == EndMark)
            {
                ended = true;
                if (sum != combined)
                {
                    throw new IOException();
                }
                return;
            }
            expected = sum;
            Block();
        }

        private void Block()
        {
            bool isRandom = Bits(1) != 0; // such blocks ended with version 0.9.5
            int origin = Bits(24);
            if (origin > 10 + blockBytes)
            {
                throw new IOException();
            }
            int symbols;
            byte[] order = Symbols(out symbols);
            int trees = symbols == 0 ? 0 : Bits(3);
            if (trees < 2 || trees > 6)
            {
                throw new IOException();
            }
            int groups = Bits(15);
            if (groups == 0)
            {
                throw new IOException();
            }
            byte[] selectors = Selectors(trees, groups);
            var codes = new Code[trees];
            for (int n = 0; n < trees; n++)
            {
                codes[n] = new Code(Lengths(symbols + 2));
            }
            int count = Values(order, symbols + 1, selectors, codes);
            if (origin >= count || isRandom)
            {
                throw new IOException();
            }
            Link(count);
            link = links[origin] >> 8;
            left = count;
            run = 0;
            last = -1;
            checksum = 0xffffffff;
            inBlock = true;
        }

        private byte[] Symbols(out int count)
        {
            int used = Bits(16);
            var order = new byte[256];
            count = 0;
            for (int high = 0; high < 16; high++)
            {
                int some = (used & 0x8000 >> high) != 0 ? Bits(16) : 0;
                for (int low = 0; low < 16; low++)
                {
                    if ((some & 0x8000 >> low) != 0)
                    {
                        order[count++] = (byte)(high * 16 + low);
                    }
                }
            }
            return order;
        }

        private byte[] Selectors(int trees, int groups)
        {
            var recent = new byte[] { 0, 1, 2, 3, 4, 5 };
            var selectors = new byte[groups];
            for (int n = 0; n < groups; n++)
            {
                int place = 0;
                while (Bits(1) != 0)
                {
                    place++;
                    if (place >= trees)
                    {
                        throw new IOException();
                    }
                }
                byte chosen = recent[place];
                Array.Copy(recent, 0, recent, 1, place);
                recent[0] = chosen;
                selectors[n] = chosen;
            }
            return selectors;
        }

        private byte[] Lengths(int count)
        {
            var lengths = new byte[count];
            int length = Bits(5);
            for (int n = 0; n < count; n++)
            {
                while (true)
                {
                    if (length < 1 || length > LongestCode)
                    {
                        throw new IOException();
                    }
                    if (Bits(1) == 0)
                    {
                        break;
                    }
                    length += Bits(1) == 0 ? 1 : -1;
                }
                lengths[n] = (byte)length;
            }
            return lengths;
        }

        // Read the values of a block into the low bytes of `links` and return how many there are.
        private int Values(byte[] order, int end, byte[] selectors, Code[] codes)
        {
            if (links.Length < blockBytes)
            {
                links = new int[blockBytes];
            }
            int count = 0, group = -1, inGroup = 0, weight = 1, zeros = 0;
            while (true)
            {
                if (inGroup == 0)
                {
                    group++;
                    inGroup = GroupSize;
                    if (group >= selectors.Length)
                    {
                        throw new IOException();
                    }
                }
                inGroup--;
                int symbol = Symbol(codes[selectors[group]]);
                if (symbol <= 1)
                {
                    if (weight > 2 * 1024 * 1024)
                    {
                        throw new IOException();
                    }
                    zeros += weight << symbol;
                    weight <<= 1;
                    continue;
                }
                if (zeros > blockBytes - count)
                {
                    throw new IOException();
                }
                for (; zeros > 0; zeros--)
                {
                    links[count++] = order[0];
                }
                weight = 1;
                if (symbol == end)
                {
                    return count;
                }
                if (count >= blockBytes)
                {
                    throw new IOException();
                }
                byte value = order[symbol - 1];
                Buffer.BlockCopy(order, 0, order, 1, symbol - 1);
                order[0] = value;
                links[count++] = value;
            }
        }

        private int Symbol(Code code)
        {
            int value = 0;
            for (int length = 1; length <= LongestCode; length++)
            {
                value = value << 1 | Bits(1);
                int place = value - code.First[length];
                if (place < code.Count[length])
                {
                    if (place < 0)
                    {
                        throw new IOException();
                    }
                    return code.Sorted[code.Start[length] + place];
                }
            }
            throw new IOException();
        }

        // Put into the upper bytes which place follows each (the inverse of Burrows and Wheeler's step).
        private void Link(int count)
        {
            var starts = new int[257];
            for (int n = 0; n < count; n++)
            {
                starts[(links[n] & 255) + 1]++;
            }
            for (int n = 0; n < 256; n++)
            {
                starts[n + 1] += starts[n];
            }
            for (int n = 0; n < count; n++)
            {
                links[starts[links[n] & 255]++] |= n << 8;
            }
        }

        private int Bits(int count)
        {
            while (held < count)
            {
                bits = (bits << 8 | packed.Next()) & 0xffffffffffff;
                held += 8;
            }
            held -= count;
            return (int)(bits >> held & (1L << count) - 1);
        }

        private static uint[] MakeTable()
        {
            var table = new uint[256];
            for (uint n = 0; n < 256; n++)
            {
                uint value = n << 24;
                for (int bit = 0; bit < 8; bit++)
                {
                    value = (value & 0x80000000) != 0 ? value << 1 ^ 0x04C11DB7 : value << 1;
                }
                table[n] = value;
            }
            return table;
        }

        // The symbols of a code by length: the first code of each, how many there are, and where they stand in Sorted.
        private sealed class Code
        {
            public readonly int[] First = new int[LongestCode + 2];
            public readonly int[] Count = new int[LongestCode + 2];
            public readonly int[] Start = new int[LongestCode + 2];
            public readonly int[] Sorted;

            public Code(byte[] lengths)
            {
                Sorted = new int[lengths.Length];
                int filled = 0;
                int code = 0;
                for (int length = 1; length <= LongestCode; length++)
                {
                    code <<= 1;
                    First[length] = code;
                    Start[length] = filled;
                    for (int n = 0; n < lengths.Length; n++)
                    {
                        if (lengths[n] == length)
                        {
                            Sorted[filled++] = n;
                        }
                    }
                    Count[length] = filled - Start[length];
                    code += Count[length];
                }
            }
        }
    }
}
