// What zlib is to the Python program (RFC 1951): the framework's own DeflateStream does not tell where a stream ended,
// and is quiet about one that was cut.
using System;

namespace Mediascan.Stray
{
    // The data are no deflate stream, or fail their checksum.
    internal sealed class ZlibError : Exception
    {
    }

    // The next packed bytes, none at their end.
    internal delegate ArraySegment<byte> Feed();

    // Unpacks one deflate stream.
    internal sealed class Inflate
    {
        private const int Window = 32 * 1024;
        private const int Capacity = 3 * Window;
        private const int LongestMatch = 258;
        private const int EndOfBlock = 256;
        private const int WorthACall = 24;

        // More bits than a length and a distance take are held after a refill, which takes fewer bytes than stand ahead.
        private const int MostHeld = 48;
        private const int Ahead = 8;

        private static readonly int[] LengthBases = {
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258 };
        private static readonly int[] LengthBits = {
            0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0 };
        private static readonly int[] DistanceBases = {
            1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
            6145, 8193, 12289, 16385, 24577 };
        private static readonly int[] DistanceBits = {
            0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13 };
        private static readonly int[] CodeOrder = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };

        private readonly Feed feed;
        private byte[] input = new byte[0];
        private int at;
        private int inputStart;
        private int inputEnd;
        private ulong bits;
        private int held;
        private byte[] output;
        private int end;
        private int given;
        private Huffman literals;
        private Huffman distances;
        private int stored;
        private bool inBlock;
        private bool isLast;

        public Inflate(Feed feed, long likelySize)
        {
            this.feed = feed;
            output = new byte[(int)Math.Max(64, Math.Min(Capacity, likelySize)) + LongestMatch];
        }

        // The last block ended.
        public bool Done { get; private set; }

        // The packed bytes ended before the last block did.
        public bool Starved { get; private set; }

        // Return the bytes after the stream that were fed and not used; only once it is Done.
        public ArraySegment<byte> Unused()
        {
            int back = held / 8;
            if (at - inputStart >= back)
            {
                return new ArraySegment<byte>(input, at - back, inputEnd - at + back);
            }
            var unused = new byte[back + inputEnd - at]; // some came with what was fed before
            for (int n = 0; n < back; n++)
            {
                unused[n] = (byte)(bits >> (held % 8 + 8 * n));
            }
            Buffer.BlockCopy(input, at, unused, back, inputEnd - at);
            return new ArraySegment<byte>(unused);
        }

        // Begin another stream, with what is fed from here on.
        public void Begin()
        {
            input = new byte[0];
            at = inputStart = inputEnd = held = end = given = stored = 0;
            bits = 0;
            literals = distances = null;
            inBlock = isLast = Done = Starved = false;
        }

        // Unpack up to `count` bytes into the start of `piece` and return how many, 0 only at the end.
        public int Read(byte[] piece, int count)
        {
            return Read(piece, 0, count);
        }

        // Likewise, up to place `count` of `piece`, of which `filled` bytes are taken; return where it ends.
        public int Read(byte[] piece, int filled, int count)
        {
            while (filled < count)
            {
                if (given == end)
                {
                    if (Done || Starved)
                    {
                        break;
                    }
                    MakeRoom();
                    Fill(Math.Min(output.Length - LongestMatch, end + count - filled));
                }
                int some = Math.Min(count - filled, end - given);
                Buffer.BlockCopy(output, given, piece, filled, some);
                given += some;
                filled += some;
            }
            return filled;
        }

        private void MakeRoom()
        {
            if (end < output.Length - LongestMatch)
            {
                return;
            }
            if (output.Length < Capacity + LongestMatch)
            {
                Array.Resize(ref output, Math.Min(Capacity + LongestMatch, 2 * output.Length));
                return;
            }
            Buffer.BlockCopy(output, end - Window, output, 0, Window);
            given -= end - Window;
            end = Window;
        }

        private void Fill(int limit)
        {
            while (end < limit && !Done && !Starved)
            {
                if (!inBlock)
                {
                    StartBlock();
                }
                else if (literals == null)
                {
                    CopyStored(limit);
                }
                else
                {
                    Decode(limit);
                }
            }
        }

        private bool Refill(int wanted)
        {
            while (held < wanted)
            {
                if (at >= inputEnd)
                {
                    var fed = feed();
                    input = fed.Array;
                    at = inputStart = fed.Offset;
                    inputEnd = fed.Offset + fed.Count;
                    if (fed.Count == 0)
                    {
                        return false;
                    }
                }
                while (held <= MostHeld && at < inputEnd)
                {
                    bits |= (ulong)input[at++] << held;
                    held += 8;
                }
            }
            return true;
        }

        private int Take(int count)
        {
            if (!Refill(count))
            {
                Starved = true;
                return 0;
            }
            int value = (int)(bits & ((1UL << count) - 1));
            bits >>= count;
            held -= count;
            return value;
        }

        private void StartBlock()
        {
            if (isLast)
            {
                Done = true;
                return;
            }
            int start = Take(3);
            if (Starved)
            {
                return;
            }
            isLast = (start & 1) == 1;
            inBlock = true;
            switch (start >> 1)
            {
                case 0:
                    StartStored();
                    break;
                case 1:
                    literals = Huffman.FixedLiterals;
                    distances = Huffman.FixedDistances;
                    break;
                case 2:
                    ReadCodes();
                    break;
                default:
                    throw new ZlibError();
            }
        }

        private void StartStored()
        {
            Take(held % 8);
            literals = null;
            stored = Take(16);
            int inverse = Take(16);
            if (!Starved && stored != (inverse ^ 0xFFFF))
            {
                throw new ZlibError();
            }
        }

        private void CopyStored(int limit)
        {
            while (stored > 0 && end < limit && !Starved)
            {
                int value = Take(8);
                if (!Starved)
                {
                    output[end++] = (byte)value;
                    stored--;
                }
            }
            inBlock = stored > 0;
        }

        private void ReadCodes()
        {
            int literalCount = Take(5) + 257, distanceCount = Take(5) + 1, codeCount = Take(4) + 4;
            if (literalCount > 286 || distanceCount > 30)
            {
                throw new ZlibError();
            }
            var lengths = new byte[19];
            for (int n = 0; n < codeCount; n++)
            {
                lengths[CodeOrder[n]] = (byte)Take(3);
            }
            if (Starved)
            {
                return;
            }
            lengths = ReadLengths(new Huffman(lengths, 0, 19, false), literalCount + distanceCount);
            if (Starved)
            {
                return;
            }
            if (lengths[EndOfBlock] == 0)
            {
                throw new ZlibError();
            }
            literals = new Huffman(lengths, 0, literalCount, true);
            distances = new Huffman(lengths, literalCount, distanceCount, true);
        }

        private byte[] ReadLengths(Huffman codes, int count)
        {
            var lengths = new byte[count];
            int n = 0;
            while (n < count)
            {
                int symbol = Symbol(codes);
                int repeat = symbol < 16 ? 1 : symbol == 16 ? 3 + Take(2) : symbol == 17 ? 3 + Take(3) : 11 + Take(7);
                if (Starved)
                {
                    break;
                }
                if ((symbol == 16 && n == 0) || n + repeat > count)
                {
                    throw new ZlibError();
                }
                byte length = symbol < 16 ? (byte)symbol : symbol == 16 ? lengths[n - 1] : (byte)0;
                for (; repeat > 0; repeat--)
                {
                    lengths[n++] = length;
                }
            }
            return lengths;
        }

        private int Symbol(Huffman codes)
        {
            if (held < Huffman.LongestCode)
            {
                Refill(Huffman.LongestCode);
            }
            int entry = codes.Fast[(int)bits & Huffman.FastMask];
            if (entry == 0)
            {
                entry = codes.Slow(bits, held);
            }
            int length = entry & 15;
            if (length > held || length == 0)
            {
                Starved = true;
                return 0;
            }
            bits >>= length;
            held -= length;
            return entry >> 4;
        }

        private void Decode(int limit)
        {
            while (end < limit)
            {
                if (inputEnd - at >= Ahead)
                {
                    DecodeFast(limit);
                    if (!inBlock || end >= limit)
                    {
                        return;
                    }
                }
                int symbol = Symbol(literals);
                if (Starved)
                {
                    return;
                }
                if (symbol < EndOfBlock)
                {
                    output[end++] = (byte)symbol;
                    continue;
                }
                if (symbol == EndOfBlock)
                {
                    inBlock = false;
                    return;
                }
                CopyMatch(symbol - EndOfBlock - 1);
                if (Starved)
                {
                    return;
                }
            }
        }

        // The same while so many packed bytes are at hand that no symbol can lack bits: in locals, since they are faster.
        private void DecodeFast(int limit)
        {
            byte[] from = input, to = output;
            short[] literal = literals.Fast, distant = distances.Fast;
            ulong waiting = bits;
            int count = held, next = at, last = inputEnd - Ahead, into = end;
            while (into < limit && next <= last)
            {
                while (count <= MostHeld)
                {
                    waiting |= (ulong)from[next++] << count;
                    count += 8;
                }
                int entry = literal[(int)waiting & Huffman.FastMask];
                entry = entry == 0 ? literals.Slow(waiting, count) : entry;
                waiting >>= entry & 15;
                count -= entry & 15;
                int symbol = entry >> 4;
                if (symbol < EndOfBlock)
                {
                    to[into++] = (byte)symbol;
                    continue;
                }
                if (symbol == EndOfBlock)
                {
                    inBlock = false;
                    break;
                }
                symbol -= EndOfBlock + 1;
                entry = symbol >= LengthBases.Length ? 0 : LengthBits[symbol];
                int length = symbol >= LengthBases.Length ? 0 : LengthBases[symbol] + (int)(waiting & ((1UL << entry) - 1));
                waiting >>= entry;
                count -= entry;
                entry = distant[(int)waiting & Huffman.FastMask];
                entry = entry == 0 ? distances.Slow(waiting, count) : entry;
                waiting >>= entry & 15;
                count -= entry & 15;
                symbol = entry >> 4;
                if (length == 0 || symbol >= DistanceBases.Length)
                {
                    throw new ZlibError();
                }
                entry = DistanceBits[symbol];
                int distance = DistanceBases[symbol] + (int)(waiting & ((1UL << entry) - 1));
                waiting >>= entry;
                count -= entry;
                into = Copied(to, into, length, distance);
            }
            bits = waiting;
            held = count;
            at = next;
            end = into;
        }

        private void CopyMatch(int lengthCode)
        {
            if (lengthCode >= LengthBases.Length)
            {
                throw new ZlibError();
            }
            int length = LengthBases[lengthCode] + Take(LengthBits[lengthCode]);
            int distanceCode = Symbol(distances);
            if (distanceCode >= DistanceBases.Length)
            {
                throw new ZlibError();
            }
            int distance = DistanceBases[distanceCode] + Take(DistanceBits[distanceCode]);
            if (Starved)
            {
                return;
            }
            end = Copied(output, end, length, distance);
        }

        private static int Copied(byte[] output, int into, int length, int distance)
        {
            int from = into - distance, end = into + length;
            if (from < 0)
            {
                throw new ZlibError();
            }
            if (distance >= length && length > WorthACall)
            {
                Buffer.BlockCopy(output, from, output, into, length);
                return end;
            }
            while (into < end)
            {
                output[into++] = output[from++];
            }
            return end;
        }
    }
}
