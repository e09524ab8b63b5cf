// Files of xz (The .xz File Format 1.1.0) and of lzma (the .lzma format of the LZMA SDK).
using System;
using System.Collections.Generic;
using System.IO;
using System.Security.Cryptography;

namespace Mediascan.Stray
{
    internal sealed class Xz : Unpacker
    {
        // The largest dictionary that memory is given for.
        public const long Dictionary = 32 * Settings.MiB;

        private const int Lzma2 = 0x21;
        private const ulong Polynomial = 0xC96C5795D7870F42;
        private static readonly int[] CheckSizes = { 0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64 };
        private static readonly ulong[] Table = MakeTable();

        private readonly CountedPacked packed;
        private readonly int check;
        private readonly List<KeyValuePair<long, long>> blocks = new List<KeyValuePair<long, long>>();
        private Unpacker block;
        private long start;
        private int headerSize;
        private long unpacked;
        private uint sum32;
        private ulong sum64;
        private SHA256 sum256;
        private bool ended;

        private Xz(Packed packed)
        {
            this.packed = new CountedPacked(packed);
            byte[] header = this.packed.Bytes(12);
            bool isXz = Text.StartsWith(header, 12, "\u00fd7zXZ\u0000\u0000", 0);
            if (!isXz || header[7] > 15 || !Agrees(header, 6, 2, 8))
            {
                throw new LzmaError();
            }
            check = header[7];
        }

        // Return an unpacker of whichever of the two formats follows.
        public static Unpacker Begun(Packed packed)
        {
            int first = packed.NextOrNone();
            if (first < 0)
            {
                throw new EndOfStreamException();
            }
            packed.Back();
            return first == 0xfd ? (Unpacker)new Xz(packed) : Alone(packed);
        }

        private static Unpacker Alone(Packed packed)
        {
            byte[] header = new CountedPacked(packed).Bytes(13);
            long size = BitConverter.ToInt64(header, 5);
            long dictionary = BitConverter.ToUInt32(header, 1);
            if (size < -1 || size >= 1L << 38 || header[0] >= 225)
            {
                throw new LzmaError();
            }
            if (dictionary > Dictionary)
            {
                throw new NotRead("memory");
            }
            return new LzmaStream(packed, header[0], dictionary, size, true);
        }

        public override int Read(byte[] piece, int start, int count)
        {
            while (!ended)
            {
                if (block == null && !Begin())
                {
                    End();
                    break;
                }
                int read = block.Read(piece, start, count);
                if (read > 0)
                {
                    Sum(piece, start, read);
                    unpacked += read;
                    return read;
                }
                EndBlock();
            }
            return 0;
        }

        private void Sum(byte[] piece, int start, int count)
        {
            if (check == 1)
            {
                var some = new byte[count];
                Buffer.BlockCopy(piece, start, some, 0, count);
                sum32 = Crc.Next(sum32, some, count);
            }
            for (int n = start; check == 4 && n < start + count; n++)
            {
                sum64 = Table[(byte)sum64 ^ piece[n]] ^ sum64 >> 8;
            }
            if (check == 10)
            {
                sum256.TransformBlock(piece, start, count, null, 0);
            }
        }

        private bool Begin()
        {
            start = packed.Count;
            int first = packed.Next();
            if (first == 0)
            {
                return false;
            }
            headerSize = (first + 1) * 4;
            byte[] rest = packed.Bytes(headerSize - 1);
            var header = new byte[headerSize];
            header[0] = (byte)first;
            Buffer.BlockCopy(rest, 0, header, 1, rest.Length);
            if (!Agrees(header, 0, headerSize - 4, headerSize - 4))
            {
                throw new LzmaError();
            }
            int at = 2;
            for (int bit = 0x40; bit <= 0x80; bit <<= 1)
            {
                if ((header[1] & bit) != 0)
                {
                    Number(header, ref at);
                }
            }
            long filter = Number(header, ref at);
            if ((header[1] & 0x3f) != 0 || filter != Lzma2 || Number(header, ref at) != 1)
            {
                throw new NotRead("format:xz");
            }
            int bits = header[at];
            if (bits > 40)
            {
                throw new LzmaError();
            }
            long dictionary = bits == 40 ? uint.MaxValue : (2L + (bits & 1)) << bits / 2 + 11;
            if (dictionary > Dictionary)
            {
                throw new NotRead("memory");
            }
            block = new Lzma2Stream(packed, dictionary);
            unpacked = 0;
            sum32 = 0;
            sum64 = ulong.MaxValue;
            sum256 = check == 10 ? SHA256.Create() : null;
            return true;
        }

        private void EndBlock()
        {
            long size = packed.Count - start;
            Padding(size);
            byte[] told = packed.Bytes(CheckSizes[check]);
            byte[] found = null;
            if (check == 1)
            {
                found = BitConverter.GetBytes(sum32);
            }
            else if (check == 4)
            {
                found = BitConverter.GetBytes(~sum64);
            }
            else if (check == 10)
            {
                sum256.TransformFinalBlock(new byte[0], 0, 0);
                found = sum256.Hash;
            }
            if (found != null && Convert.ToBase64String(found) != Convert.ToBase64String(told))
            {
                throw new LzmaError();
            }
            blocks.Add(new KeyValuePair<long, long>(size + told.Length, unpacked));
            block = null;
        }

        private void Padding(long size)
        {
            for (; size % 4 != 0; size++)
            {
                if (packed.Next() != 0)
                {
                    throw new LzmaError();
                }
            }
        }

        // The index and the footer, which must tell of the same blocks.
        private void End()
        {
            var index = new List<byte> { 0 };
            bool agrees = Number(index) == blocks.Count;
            foreach (KeyValuePair<long, long> one in blocks)
            {
                agrees = agrees && Number(index) == one.Key && Number(index) == one.Value;
            }
            if (!agrees)
            {
                throw new LzmaError();
            }
            while (index.Count % 4 != 0)
            {
                index.Add(packed.Next());
                agrees = agrees && index[index.Count - 1] == 0;
            }
            index.AddRange(packed.Bytes(4));
            agrees = agrees && Agrees(index.ToArray(), 0, index.Count - 4, index.Count - 4);
            byte[] footer = packed.Bytes(12);
            agrees = agrees && Agrees(footer, 4, 6, 0) && footer[8] == 0 && footer[9] == check;
            if (!agrees || footer[10] != 'Y' || footer[11] != 'Z' || (BitConverter.ToUInt32(footer, 4) + 1L) * 4 != index.Count)
            {
                throw new LzmaError();
            }
            ended = true;
        }

        // Tell whether the CRC-32 of some bytes stands at a place.
        private static bool Agrees(byte[] data, int start, int count, int at)
        {
            var some = new byte[count];
            Buffer.BlockCopy(data, start, some, 0, count);
            return Crc.Next(0, some, count) == BitConverter.ToUInt32(data, at);
        }

        private static long Number(byte[] data, ref int at)
        {
            long number = 0;
            for (int n = 0; n < 9; n++)
            {
                if (at >= data.Length - 4)
                {
                    throw new LzmaError();
                }
                byte next = data[at++];
                number |= (long)(next & 0x7f) << (7 * n);
                if (next < 0x80)
                {
                    return number;
                }
            }
            throw new LzmaError();
        }

        private long Number(List<byte> passed)
        {
            long number = 0;
            for (int n = 0; n < 9; n++)
            {
                byte next = packed.Next();
                passed.Add(next);
                number |= (long)(next & 0x7f) << (7 * n);
                if (next < 0x80)
                {
                    return number;
                }
            }
            throw new LzmaError();
        }

        private static ulong[] MakeTable()
        {
            var table = new ulong[256];
            for (uint n = 0; n < 256; n++)
            {
                ulong value = n;
                for (int bit = 0; bit < 8; bit++)
                {
                    value = (value & 1) == 1 ? Polynomial ^ value >> 1 : value >> 1;
                }
                table[n] = value;
            }
            return table;
        }

        // Counts what is taken of other packed bytes.
        private sealed class CountedPacked : Packed
        {
            private readonly Packed inner;
            private readonly byte[] one = new byte[1];
            public long Count;

            public CountedPacked(Packed inner)
            {
                this.inner = inner;
                Input = one;
            }

            protected override void Fill()
            {
                int next = inner.NextOrNone();
                At = 0;
                End = next < 0 ? 0 : 1;
                one[0] = (byte)next;
                Count += End;
            }

            public byte[] Bytes(int count)
            {
                var bytes = new byte[count];
                for (int n = 0; n < count; n++)
                {
                    bytes[n] = Next();
                }
                return bytes;
            }
        }
    }
}
