// LZ4, as a block and as a frame (lz4/lz4, lz4_Block_format.md and lz4_Frame_format.md).
using System;

namespace Mediascan.Stray
{
    internal sealed class Lz4
    {
        private const uint Magic = 0x184d2204;
        private readonly int cap;
        private byte[] held = new byte[64 * 1024];
        private int filled;

        private Lz4(int cap)
        {
            this.cap = cap;
        }

        // Return what a frame holds from `at`, or raise NotRead where that is more than `cap` bytes.
        public static byte[] Frame(byte[] data, int at, int cap)
        {
            var frame = new Lz4(cap);
            frame.Read(new ByteReader(data, at));
            Array.Resize(ref frame.held, frame.filled);
            return frame.held;
        }

        private void Read(ByteReader reader)
        {
            if ((uint)reader.Number(4) != Magic)
            {
                throw new EndOfBytes();
            }
            int flags = reader.Byte();
            reader.Take(1 + ((flags & 8) != 0 ? 8 : 0) + ((flags & 1) != 0 ? 4 : 0) + 1);
            for (long size = reader.Number(4); size != 0; size = reader.Number(4))
            {
                byte[] block = reader.Take(size % 0x80000000L);
                if ((flags & 16) != 0)
                {
                    reader.Take(4);
                }
                if (size >= 0x80000000L)
                {
                    Append(block);
                }
                else
                {
                    Unpack(new ByteReader(block));
                }
                if (filled > cap)
                {
                    throw new NotRead("unpacked_too_big");
                }
            }
        }

        // Append what a block holds, which may point back into what is there.
        private void Unpack(ByteReader reader)
        {
            while (reader.Left > 0)
            {
                int token = reader.Byte();
                Append(reader.Take(Length(reader, token >> 4)));
                if (reader.Left == 0)
                {
                    return;
                }
                int offset = (int)reader.Number(2);
                int length = Length(reader, token & 15) + 4;
                if (filled + (long)length > cap)
                {
                    throw new NotRead("unpacked_too_big");
                }
                if (offset < 1 || offset > filled)
                {
                    throw new EndOfBytes();
                }
                MakeRoom(length);
                for (int n = 0; n < length; n++, filled++)
                {
                    held[filled] = held[filled - offset];
                }
            }
        }

        private void Append(byte[] data)
        {
            MakeRoom(data.Length);
            Buffer.BlockCopy(data, 0, held, filled, data.Length);
            filled += data.Length;
        }

        private void MakeRoom(int count)
        {
            if (filled + count > held.Length)
            {
                Array.Resize(ref held, Math.Max(filled + count, 2 * held.Length));
            }
        }

        // Return a length that goes on in further bytes where it is 15.
        private static int Length(ByteReader reader, int length)
        {
            if (length == 15)
            {
                int sign = 255;
                while (sign == 255)
                {
                    sign = reader.Byte();
                    length += sign;
                }
            }
            return length;
        }
    }
}
