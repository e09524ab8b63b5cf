// How much memory an xz or lzma file asks for: what its only block can take is enough. See xz_header.py.
using System;

namespace Mediascan.Stray
{
    internal static class XzHeader
    {
        private const int HeaderBytes = 12; // of the stream, and of its footer
        private const int LongestIndex = 64;
        private const int AloneBytes = 13;
        private const int Dictionaries = 40;
        private const long SmallEnough = 8 * Settings.MiB;
        private const long Unknown = 1L << 62;

        // Return the source of a Work, its first bytes changed where it asks for more memory than what it holds can take.
        public static Source AskingLess(Work work)
        {
            Source source = work.Source;
            if (!(source is FileSource) && source.Size > Settings.MemberBytes)
            {
                return source;
            }
            byte[] changed = work.Head[0] == 0xfd ? LessForBlock(work) : LessAlone(work.Head);
            return changed == null ? source : new BegunSource(source, changed);
        }

        // Return the size of a dictionary as headers tell it.
        private static long Size(int bits)
        {
            return (2L + (bits & 1)) << bits / 2 + 11;
        }

        // Return how the smallest dictionary for so many bytes is told.
        private static int Least(long size)
        {
            int bits = 0;
            while (bits < Dictionaries && Size(bits) < size)
            {
                bits++;
            }
            return bits;
        }

        private static byte[] LessAlone(byte[] head)
        {
            if (head.Length < AloneBytes)
            {
                return null;
            }
            byte[] changed = MailWalk.Slice(head, 0, AloneBytes);
            long size = BitConverter.ToInt64(head, 5), told = BitConverter.ToUInt32(head, 1);
            int bits = size < 0 ? Dictionaries : Least(size);
            if (bits == Dictionaries || told <= Math.Max(SmallEnough, Size(bits)))
            {
                return null;
            }
            BitConverter.GetBytes((uint)Size(bits)).CopyTo(changed, 1);
            return changed;
        }

        private static byte[] LessForBlock(Work work)
        {
            byte[] head = work.Head;
            int length = HeaderBytes + 4 * (head.Length > HeaderBytes ? head[HeaderBytes] : 0);
            if (head.Length < length + 4 || length == HeaderBytes)
            {
                return null;
            }
            int flags = head[HeaderBytes + 1], at = HeaderBytes + 2;
            byte[] block = MailWalk.Slice(head, HeaderBytes, length);
            long size = Unknown;
            if ((flags & 0x40) != 0)
            {
                Number(head, ref at, length);
            }
            if ((flags & 0x80) != 0)
            {
                size = Number(head, ref at, length);
            }
            bool isPlain = (flags & 0x3F) == 0 && at + 2 < length && head[at] == 0x21 && head[at + 1] == 1;
            if (!isPlain || Crc.Next(0, block, block.Length) != BitConverter.ToUInt32(head, length))
            {
                return null;
            }
            int told = head[at + 2];
            if (told > Dictionaries || (told < Dictionaries && Size(told) <= SmallEnough))
            {
                return null;
            }
            size = (flags & 0x80) != 0 ? size : SizeOfOneBlock(work.File(), work.Source.Size, length + 4);
            int least = Least(size);
            block[at + 2 - HeaderBytes] = (byte)(least == Dictionaries ? told : Math.Min(told, least));
            byte[] changed = MailWalk.Slice(head, 0, length + 4);
            block.CopyTo(changed, HeaderBytes);
            BitConverter.GetBytes(Crc.Next(0, block, block.Length)).CopyTo(changed, length);
            return changed;
        }

        // Return the size that the index at the end of an xz file tells of its only block, a huge one where it does not.
        private static long SizeOfOneBlock(Seekable file, long size, int begin)
        {
            byte[] end = file.BytesAt(Math.Max(begin, size - HeaderBytes - LongestIndex), HeaderBytes + LongestIndex);
            long length = end.Length < HeaderBytes ? 0 : 4L * BitConverter.ToUInt32(end, end.Length - 8) + 4;
            long start = end.Length - HeaderBytes - length;
            bool isOne = length > 0 && start >= 0 && Text.StartsWith(end, end.Length, "\0\x01", (int)start);
            if (!isOne || !Text.StartsWith(end, end.Length, "YZ", end.Length - 2))
            {
                return Unknown;
            }
            int at = (int)start + 2;
            long packed = Number(end, ref at, end.Length - HeaderBytes);
            long unpacked = Number(end, ref at, end.Length - HeaderBytes);
            return HeaderBytes + (packed + 3) / 4 * 4 + length + HeaderBytes == size ? unpacked : Unknown;
        }

        // Return the number of seven bits a byte at a place; 0 where the data end.
        private static long Number(byte[] data, ref int at, int end)
        {
            decimal number = 0, unit = 1;
            while (at < end)
            {
                byte next = data[at++];
                number += (next & 0x7F) * unit;
                unit = Math.Min(unit * 128, Unknown);
                if (next < 0x80)
                {
                    return (long)Math.Min(number, Unknown);
                }
            }
            return 0;
        }

        // A source whose first bytes are others.
        private sealed class BegunSource : Source
        {
            private readonly Source source;
            private readonly byte[] head;

            public BegunSource(Source source, byte[] head)
            {
                this.source = source;
                this.head = head;
                Size = source.Size;
            }

            public override Pieces Open()
            {
                return new BegunPieces(source.Open(), head);
            }
        }

        private sealed class BegunPieces : Pieces
        {
            private readonly Pieces stream;
            private readonly byte[] head;
            private int passed;

            public BegunPieces(Pieces stream, byte[] head)
            {
                this.stream = stream;
                this.head = head;
            }

            public override int Read(int count)
            {
                int read = stream.Read(count);
                Buffer = stream.Buffer;
                Position = stream.Position;
                for (int n = 0; n < read && passed < head.Length; n++)
                {
                    Buffer[n] = head[passed++];
                }
                return read;
            }
        }
    }
}
