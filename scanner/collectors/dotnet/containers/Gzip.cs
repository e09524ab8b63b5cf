// Gzip files, unpacked each time they are read (RFC 1952).
using System;
using System.IO;

namespace Mediascan.Stray
{
    // What a gzip file holds, unpacked each time it is read.
    internal sealed class GzipSource : Source
    {
        // How much a text unpacks to, in the times of its packed size.
        private const int Likely = 6;

        private readonly Source source;
        private readonly Allowance allowance;

        public GzipSource(Source source, Allowance allowance)
        {
            this.source = source;
            this.allowance = allowance;
            var stream = new GzipPieces(source, allowance, Likely * source.Size);
            Size = Archive.SizeMade(stream, source.Size, () => stream.Packed.Position);
        }

        public override Pieces Open()
        {
            return new GzipPieces(source, allowance, Size + 1);
        }
    }

    // Reads a gzip file, also one of several parts, as far as the allowance and the ratio go (RFC 1952).
    internal sealed class GzipPieces : Pieces
    {
        public readonly Pieces Packed;
        private const int Text = 1, HeaderChecksum = 2, Extra = 4, Name = 8, Comment = 16;
        private const int LeastRoom = 1024;
        private readonly long packedSize;
        private readonly int room;
        private readonly Allowance allowance;
        private Inflate unpacker;
        private bool isInPart;
        private Exception pending;
        private byte[] input = new byte[0];
        private int at;
        private int end;
        private uint checksum;
        private uint headerChecksum;
        private uint length;

        // `likely` bytes are expected: of no more is room made at once.
        public GzipPieces(Source source, Allowance allowance, long likely)
        {
            Packed = source.Open();
            packedSize = source.Size;
            room = (int)Math.Max(LeastRoom, Math.Min(Settings.ReadBytes, likely));
            this.allowance = allowance;
        }

        public override int Read(int count)
        {
            if (pending != null)
            {
                throw pending;
            }
            count = Math.Min(count, room);
            MakeRoom(count);
            int filled = 0;
            try
            {
                while (filled < count && !allowance.EndsReading())
                {
                    if (!isInPart && !StartPart())
                    {
                        break;
                    }
                    int behind = unpacker.Read(Buffer, filled, count);
                    if (behind > filled)
                    {
                        checksum = Crc.Next(checksum, Buffer, filled, behind - filled);
                        length += (uint)(behind - filled);
                        Count(behind - filled);
                        filled = behind;
                    }
                    else
                    {
                        EndPart();
                    }
                }
            }
            catch (Exception fault)
            {
                if (filled == 0)
                {
                    throw;
                }
                pending = fault; // what was unpacked before it is handed over first
            }
            return filled;
        }

        private void Count(int read)
        {
            Position += read;
            allowance.Use(read);
            Archive.RefuseBomb(Position, packedSize);
        }

        // After the first part zeros may stand before the next one, or before the end.
        private bool StartPart()
        {
            bool isFirst = Position == 0 && Packed.Position == 0;
            int value = NextOrNone();
            while (value == 0 && !isFirst)
            {
                value = NextOrNone();
            }
            if (value < 0 && !isFirst)
            {
                return false;
            }
            at -= value < 0 ? 0 : 1;
            ReadHeader();
            checksum = 0;
            length = 0;
            unpacker = unpacker ?? new Inflate(Fed, room);
            unpacker.Begin();
            isInPart = true;
            return true;
        }

        private void ReadHeader()
        {
            headerChecksum = 0;
            int magic = Next() | Next() << 8; // zlib asks for two bytes each time before it looks at the first
            if (magic != 0x8B1F)
            {
                throw new ZlibError();
            }
            int method = Next();
            int flags = Next();
            if (method != 8 || flags > (Text | HeaderChecksum | Extra | Name | Comment))
            {
                throw new ZlibError();
            }
            Skip(6);
            if ((flags & Extra) != 0)
            {
                Skip(Next() | Next() << 8);
            }
            for (int text = (flags & Name) / Name + (flags & Comment) / Comment; text > 0; text--)
            {
                while (Next() != 0)
                {
                }
            }
            uint expected = headerChecksum & 0xFFFF;
            if ((flags & HeaderChecksum) != 0 && (uint)(Next() | Next() << 8) != expected)
            {
                throw new ZlibError();
            }
        }

        private void EndPart()
        {
            if (unpacker.Starved)
            {
                throw new EndOfStreamException();
            }
            ArraySegment<byte> unused = unpacker.Unused();
            input = unused.Array;
            at = unused.Offset;
            end = unused.Offset + unused.Count;
            isInPart = false;
            if (Number() != checksum || Number() != length)
            {
                throw new ZlibError();
            }
        }

        private uint Number()
        {
            return (uint)(Next() | Next() << 8 | Next() << 16) | (uint)Next() << 24;
        }

        private void Skip(int count)
        {
            for (; count > 0; count--)
            {
                Next();
            }
        }

        private readonly byte[] one = new byte[1];

        private int Next()
        {
            int value = NextOrNone();
            if (value < 0)
            {
                throw new EndOfStreamException();
            }
            one[0] = (byte)value;
            headerChecksum = Crc.Next(headerChecksum, one, 1);
            return value;
        }

        private int NextOrNone()
        {
            return at < end || FeedAgain() ? input[at++] : -1;
        }

        private ArraySegment<byte> Fed()
        {
            if (at >= end)
            {
                FeedAgain();
            }
            var fed = new ArraySegment<byte>(input, at, end - at);
            at = end;
            return fed;
        }

        private bool FeedAgain()
        {
            end = Packed.Read();
            input = Packed.Buffer;
            at = 0;
            return end > 0;
        }
    }
}
