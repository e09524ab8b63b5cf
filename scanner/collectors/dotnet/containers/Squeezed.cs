// Files packed as one stream: bzip2, xz and lzma. The framework unpacks none of them.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // A stream of lzma or xz is damaged, as Python's library says it.
    internal sealed class LzmaError : Exception
    {
    }

    // Packed bytes, one by one.
    internal abstract class Packed
    {
        protected byte[] Input = new byte[0];
        protected int At;
        protected int End;

        // Put more bytes into Input; leave none at the end.
        protected abstract void Fill();

        // Return the next byte, -1 at the end.
        public int NextOrNone()
        {
            if (At == End)
            {
                Fill();
            }
            return At < End ? Input[At++] : -1;
        }

        // Return the next byte; there must be one.
        public byte Next()
        {
            if (At == End)
            {
                Fill();
                if (At == End)
                {
                    throw new EndOfStreamException();
                }
            }
            return Input[At++];
        }

        // Return the byte that was passed last.
        public void Back()
        {
            At--;
        }

        // What is left of the input, which counts as passed.
        public ArraySegment<byte> Rest()
        {
            if (At == End)
            {
                Fill();
            }
            var rest = new ArraySegment<byte>(Input, At, End - At);
            At = End;
            return rest;
        }
    }

    // The bytes of a stream.
    internal sealed class PackedPieces : Packed
    {
        public readonly Pieces Stream;

        public PackedPieces(Pieces stream)
        {
            Stream = stream;
        }

        protected override void Fill()
        {
            End = Stream.Read();
            Input = Stream.Buffer;
            At = 0;
        }
    }

    // Unpacks one stream.
    internal abstract class Unpacker
    {
        // Put up to `count` bytes into `piece` from `start` and return how many, 0 only at the end.
        public abstract int Read(byte[] piece, int start, int count);
    }

    internal delegate Unpacker NewUnpacker(Packed packed);

    // What a packed stream holds, unpacked each time it is read.
    internal sealed class SqueezedSource : Source
    {
        private readonly Source source;
        private readonly Allowance allowance;
        private readonly NewUnpacker unpacker;

        public SqueezedSource(Source source, Allowance allowance, NewUnpacker unpacker)
        {
            this.source = source;
            this.allowance = allowance;
            this.unpacker = unpacker;
            var stream = new SqueezedPieces(source, allowance, unpacker);
            Size = Archive.SizeMade(stream, source.Size, () => stream.Packed.Stream.Position);
        }

        public override Pieces Open()
        {
            return new SqueezedPieces(source, allowance, unpacker);
        }
    }

    // Reads a packed stream, also one of several parts, as far as the allowance and the ratio go.
    internal sealed class SqueezedPieces : Pieces
    {
        public readonly PackedPieces Packed;
        private readonly long packedSize;
        private readonly Allowance allowance;
        private readonly NewUnpacker begin;
        private Unpacker unpacker;

        public SqueezedPieces(Source source, Allowance allowance, NewUnpacker begin)
        {
            Packed = new PackedPieces(source.Open());
            packedSize = source.Size;
            this.allowance = allowance;
            this.begin = begin;
            unpacker = begin(Packed);
        }

        public override int Read(int count)
        {
            if (allowance.EndsReading())
            {
                return 0;
            }
            MakeRoom(count);
            int read = unpacker.Read(Buffer, 0, count);
            while (read == 0)
            {
                int next = Packed.NextOrNone();
                while (next == 0)
                {
                    next = Packed.NextOrNone();
                }
                if (next < 0)
                {
                    return 0;
                }
                Packed.Back();
                unpacker = begin(Packed);
                read = unpacker.Read(Buffer, 0, count);
            }
            Position += read;
            allowance.Use(read);
            Archive.RefuseBomb(Position, packedSize);
            return read;
        }

        public static IEnumerable<Part> ReadBzip2(Work work)
        {
            return work.Within(new SqueezedSource(work.Source, work.Allowance, packed => new Bzip2(packed)));
        }

        public static IEnumerable<Part> ReadXz(Work work)
        {
            return work.Within(new SqueezedSource(XzHeader.AskingLess(work), work.Allowance, Xz.Begun));
        }
    }
}
