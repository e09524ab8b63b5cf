// Bytes of a file on disk or of a member of an archive, read forward in bounded pieces.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    // Something that can be read from its start, again and again.
    internal abstract class Source
    {
        // Bytes in it, as far as that is known before all is read.
        public long Size;

        // Return new Pieces at the start.
        public abstract Pieces Open();
    }

    // What is read forward from a source. A piece stands in Buffer until the next one is read.
    internal abstract class Pieces
    {
        public byte[] Buffer = new byte[0];

        // Bytes of the source passed.
        public long Position;

        // Read up to `count` bytes into the start of Buffer and return how many, 0 only at the end.
        public abstract int Read(int count);

        public int Read()
        {
            return Read(Settings.ReadBytes);
        }

        // Make Buffer hold `count` bytes at least.
        protected void MakeRoom(int count)
        {
            if (Buffer.Length < count)
            {
                Buffer = new byte[count];
            }
        }
    }

    // Return the next position at or after this one at which a file is filled, its size if only a hole is left.
    internal delegate long NextFilled(long position);

    // A regular file behind an open stream that seeks; at most its size when it was opened is read.
    internal sealed class FileSource : Source
    {
        public readonly Stream File;
        public readonly Budget Budget;

        // Null for a file that is not sparse, or whose file system knows of no holes.
        public readonly NextFilled NextFilled;
        public readonly bool IsSparse;

        public FileSource(Stream file, long size, bool isSparse, NextFilled nextFilled, Budget budget)
        {
            File = file;
            Size = size;
            IsSparse = isSparse;
            NextFilled = nextFilled;
            Budget = budget;
        }

        // Of a sparse file the holes are left out.
        public override Pieces Open()
        {
            return IsSparse ? new FilledPieces(this) : new FilePieces(this);
        }
    }

    // Reads a FileSource from its start; Position counts holes too.
    internal class FilePieces : Pieces
    {
        protected readonly FileSource Source;

        public FilePieces(FileSource source)
        {
            Source = source;
        }

        public override int Read(int count)
        {
            count = (int)Math.Min(count, Source.Size - Position);
            if (count <= 0 || Source.Budget.EndsReading())
            {
                return 0;
            }
            MakeRoom(count);
            if (Source.File.Position != Position)
            {
                Source.File.Position = Position;
            }
            int length = Source.File.Read(Buffer, 0, count);
            Source.Budget.UseBytes(length);
            Position += length;
            return length;
        }
    }

    // Reads the filled blocks of a sparse file without the zero bytes around what was written.
    internal sealed class FilledPieces : FilePieces
    {
        private const int WidestCharacter = 4;

        public FilledPieces(FileSource source) : base(source)
        {
        }

        public override int Read(int count)
        {
            while (true)
            {
                if (Source.NextFilled != null)
                {
                    Position = Source.NextFilled(Position);
                }
                int length = base.Read(count);
                int written = WithoutHoles(Buffer, length);
                if (written > 0 || length == 0)
                {
                    return written;
                }
            }
        }

        // Leave a piece without the NULs around what was written in it, characters of up to four bytes left whole.
        public static int WithoutHoles(byte[] piece, int length)
        {
            int before = 0;
            while (before < length && piece[before] == 0)
            {
                before++;
            }
            if (before == length)
            {
                return 0;
            }
            int after = 0;
            while (piece[length - 1 - after] == 0)
            {
                after++;
            }
            int start = before - before % WidestCharacter;
            int end = length - after + after % WidestCharacter;
            System.Buffer.BlockCopy(piece, start, piece, 0, end - start);
            return end - start;
        }
    }

    // A source in memory.
    internal sealed class HeldSource : Source
    {
        public readonly byte[] Data;

        // The longest piece that it hands out.
        public readonly int Longest;

        public HeldSource(byte[] data, int longest = Settings.ReadBytes)
        {
            Data = data;
            Size = data.Length;
            Longest = longest;
        }

        public override Pieces Open()
        {
            return new HeldPieces(this);
        }
    }

    internal sealed class HeldPieces : Pieces
    {
        private readonly HeldSource source;

        public HeldPieces(HeldSource source)
        {
            this.source = source;
        }

        public override int Read(int count)
        {
            count = (int)Math.Min(Math.Min(count, source.Longest), source.Size - Position);
            if (count <= 0)
            {
                return 0;
            }
            MakeRoom(count);
            System.Buffer.BlockCopy(source.Data, (int)Position, Buffer, 0, count);
            Position += count;
            return count;
        }
    }

    internal static class Streams
    {
        // A longer line is cut: what has no line ends must not fill the memory.
        public const int LineCharacters = 256 * 1024;

        // Return the first `count` bytes, fewer only where the source is shorter.
        public static byte[] HeadOf(Source source, int count)
        {
            Pieces stream = source.Open();
            byte[] head = new byte[0];
            int length = 0;
            while (length < count)
            {
                int read = stream.Read(Math.Min(Settings.ReadBytes, count - length));
                if (read == 0)
                {
                    break;
                }
                if (head.Length < length + read)
                {
                    Array.Resize(ref head, Math.Min(count, Math.Max(length + read, head.Length * 2)));
                }
                System.Buffer.BlockCopy(stream.Buffer, 0, head, length, read);
                length += read;
            }
            Array.Resize(ref head, length);
            return head;
        }

        // Return all bytes of a source, or raise NotRead with `reason` if there are more than `cap`.
        public static byte[] Whole(Source source, int cap, string reason)
        {
            byte[] data = HeadOf(source, cap + 1);
            if (data.Length > cap)
            {
                throw new NotRead(reason);
            }
            return data;
        }

        // Return the bytes of an ordinary character.
        public static int WidthOf(string encoding)
        {
            return encoding.StartsWith("utf-32", StringComparison.Ordinal) ? 4
                : encoding.StartsWith("utf-16", StringComparison.Ordinal) ? 2
                : 1;
        }

        // Return the text in an ASCII-compatible encoding, whatever it was in.
        public static Pieces AsciiPieces(Source source, string encoding)
        {
            bool isWide = encoding.StartsWith("utf-16", StringComparison.Ordinal)
                || encoding.StartsWith("utf-32", StringComparison.Ordinal);
            return isWide ? new TranscodedPieces(source.Open(), encoding) : source.Open();
        }
    }

    // A text in another encoding, as one in UTF-8.
    internal sealed class DecodedSource : Source
    {
        private readonly Source source;
        private readonly string encoding;

        public DecodedSource(Source source, string encoding)
        {
            this.source = source;
            this.encoding = encoding;
            Size = source.Size;
        }

        public override Pieces Open()
        {
            return new TranscodedPieces(source.Open(), encoding);
        }
    }

    // A text of wide characters, in UTF-8; Position counts the bytes of the text.
    internal sealed class TranscodedPieces : Pieces
    {
        private readonly Pieces stream;
        private readonly PieceDecoder decoder;
        private char[] text = new char[0];
        private byte[] ready = new byte[0];
        private int given;

        public TranscodedPieces(Pieces stream, string encoding)
        {
            this.stream = stream;
            decoder = Decoders.Of(encoding);
        }

        public override int Read(int count)
        {
            for (int read = 1; given == ready.Length && read > 0;)
            {
                read = stream.Read();
                if (text.Length < decoder.Room(read))
                {
                    text = new char[decoder.Room(read)];
                }
                int length = read > 0 ? decoder.Decode(stream.Buffer, 0, read, false, text, 0) : 0;
                ready = Encoding.UTF8.GetBytes(text, 0, length);
                Position = stream.Position;
                given = 0;
            }
            int taken = Math.Min(count, ready.Length - given);
            MakeRoom(taken);
            System.Buffer.BlockCopy(ready, given, Buffer, 0, taken);
            given += taken;
            return taken;
        }
    }

    // The lines of a text, decoded, with their ends, NUL left out; `Stream.Position` tells how far it is.
    internal sealed class Lines : ILines
    {
        public readonly Pieces Stream;
        private readonly PieceDecoder decoder;
        private bool stopped;
        private bool ended;

        // What was decoded: lines up to `next` are passed, those up to `whole` have their ends, behind it is the rest.
        private int next;
        private int whole;
        private int filled;

        public Lines(Pieces stream, string encoding)
        {
            Stream = stream;
            decoder = Decoders.Of(encoding);
            Characters = new char[0];
        }

        // The line is Characters[Start..Start + Length - 1], and behind it a line end if HasEnd.
        public char[] Characters { get; private set; }

        public int Start { get; private set; }

        public int Length { get; private set; }

        public bool HasEnd { get; private set; }

        // Whether the next line stands in another piece.
        public bool IsPieceOver
        {
            get { return next == whole; }
        }

        // Move to the next line, or tell that there is none.
        public bool Next()
        {
            while (next == whole)
            {
                if (filled - next > Streams.LineCharacters && Cut(filled - next) < filled - next)
                {
                    Pass(filled - next, true, filled);
                    whole = filled;
                    return true;
                }
                if (ended || stopped)
                {
                    return false;
                }
                int read = Stream.Read();
                if (read > 0)
                {
                    Take(read);
                    continue;
                }
                ended = true;
                whole = filled;
                if (next < filled)
                {
                    Pass(filled - next, false, filled);
                    return true;
                }
            }
            int end = next;
            while (Characters[end] != '\n')
            {
                end++;
            }
            Pass(end - next, true, end + 1);
            return true;
        }

        // Return the lines of a later piece without the first and the last, which may have been cut.
        public List<string> WholeLines(byte[] piece)
        {
            char[] into = new char[decoder.Room(piece.Length)];
            string text = new string(into, 0, decoder.Decode(piece, 0, piece.Length, false, into, 0));
            text = text.Replace("\0", "").Replace("\r\n", "\n").Replace("\r", "\n");
            var found = new List<string>(text.Split('\n'));
            return found.Count <= 2 ? new List<string>() : found.GetRange(1, found.Count - 2);
        }

        // End after the piece that was read last.
        public void Stop()
        {
            stopped = true;
        }

        private void Pass(int length, bool hasEnd, int following)
        {
            Start = next;
            Length = hasEnd ? Cut(length) : length;
            HasEnd = hasEnd;
            next = following;
        }

        private int Cut(int length)
        {
            return length <= Streams.LineCharacters
                ? length
                : Text.CutLength(Characters, next, length, Streams.LineCharacters);
        }

        // Put what the bytes just read become behind the rest, with one kind of line end.
        private void Take(int read)
        {
            int kept = filled - next;
            int room = kept + decoder.Room(read);
            char[] into = Characters.Length >= room ? Characters : new char[room];
            Array.Copy(Characters, next, into, 0, kept);
            Characters = into;
            int end = kept + decoder.Decode(Stream.Buffer, 0, read, false, into, kept);
            filled = kept;
            bool afterReturn = false;
            whole = 0;
            for (int at = kept; at < end; at++)
            {
                char sign = into[at];
                if (sign == '\0' || (sign == '\n' && afterReturn))
                {
                    afterReturn = afterReturn && sign == '\0';
                    continue;
                }
                afterReturn = sign == '\r';
                into[filled] = afterReturn ? '\n' : sign;
                filled++;
                whole = sign == '\n' || afterReturn ? filled : whole;
            }
            next = 0;
        }
    }
}
