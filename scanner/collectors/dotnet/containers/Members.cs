// What lies one after another in a container: each member a source of its own, unpacked no more than needed.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // A run of bytes of another source; one that reaches beyond its end is shorter.
    internal sealed class SliceSource : Source
    {
        private readonly Source source;
        private readonly long start;

        public SliceSource(Source source, long start, long size)
        {
            this.source = source;
            this.start = start;
            Size = size;
        }

        public override Pieces Open()
        {
            return new SlicePieces(OpenedAt(source, start), Size);
        }

        // Return the stream of a source from byte `start`; what cannot be sought in is read up to there.
        public static Pieces OpenedAt(Source source, long start)
        {
            var slice = source as SliceSource;
            if (slice != null)
            {
                return new SlicePieces(OpenedAt(slice.source, slice.start + start), Math.Max(0, slice.Size - start));
            }
            var file = source as FileSource;
            Pieces stream = file != null ? new FilePieces(file) : source.Open();
            if (file != null || source is HeldSource)
            {
                stream.Position = start;
                return stream;
            }
            uint unused = 0;
            Forward.Passed(stream, start, ref unused);
            return stream;
        }

        // Tell whether any byte of a source is as near as the first.
        public static bool CanSeek(Source source)
        {
            var slice = source as SliceSource;
            return slice != null ? CanSeek(slice.source) : source is FileSource || source is HeldSource;
        }
    }

    // Reads a SliceSource from its start.
    internal sealed class SlicePieces : Pieces
    {
        private readonly Pieces stream;
        private readonly long size;

        public SlicePieces(Pieces stream, long size)
        {
            this.stream = stream;
            this.size = size;
        }

        public override int Read(int count)
        {
            count = (int)Math.Min(count, size - Position);
            int read = count > 0 ? stream.Read(count) : 0;
            Buffer = stream.Buffer;
            Position += read;
            return read;
        }
    }

    // Goes through a source once, and hands out what it passes.
    internal sealed class Forward
    {
        private readonly Source source;
        private Pieces stream;

        // CRC-32 of the member passed last; 0 where it was not read for that.
        public uint Checksum;

        // Whether a member was shorter than it should be.
        public bool WasCut;
        public long At;

        public Forward(Source source)
        {
            this.source = source;
            stream = SliceSource.OpenedAt(source, 0);
        }

        // Read `count` bytes of a stream and return how many there were.
        public static long Passed(Pieces stream, long count, ref uint checksum)
        {
            long left = count;
            while (left > 0)
            {
                int read = stream.Read((int)Math.Min(left, Settings.ReadBytes));
                if (read == 0)
                {
                    break;
                }
                checksum = Crc.Next(checksum, stream.Buffer, read);
                left -= read;
            }
            return count - left;
        }

        // Return the next `count` bytes, fewer at the end.
        public byte[] Take(long count)
        {
            var parts = new MemoryStream();
            while (parts.Length < count)
            {
                int read = stream.Read((int)Math.Min(count - parts.Length, Settings.ReadBytes));
                if (read == 0)
                {
                    break;
                }
                parts.Write(stream.Buffer, 0, read);
            }
            At += parts.Length;
            return parts.ToArray();
        }

        // Pass `count` bytes.
        public void Skip(long count)
        {
            long done;
            if (SliceSource.CanSeek(source))
            {
                done = Math.Max(0, Math.Min(count, source.Size - At));
                stream = SliceSource.OpenedAt(source, At + done);
            }
            else
            {
                Checksum = 0;
                done = Passed(stream, count, ref Checksum);
            }
            At += done;
            WasCut = WasCut || done < count;
        }

        // Return a source of the next `size` bytes, and pass them; small ones are held where seeking is dear.
        public Source Member(long size)
        {
            if (size <= Settings.MemberBytes && !SliceSource.CanSeek(source))
            {
                var held = new HeldSource(Take(size));
                Checksum = Crc.Next(0, held.Data, held.Data.Length);
                WasCut = WasCut || held.Size < size;
                return held;
            }
            long start = At;
            Skip(size);
            return new SliceSource(source, start, At - start);
        }
    }
}
