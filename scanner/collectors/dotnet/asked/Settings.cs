// What the scan was asked for and what bounds it.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A cap of the whole scan was reached; its message names it: time, files or bytes.
    internal class OutOfBudget : Exception
    {
        public OutOfBudget(string cap) : base(cap)
        {
        }
    }

    // One file has used up its share of the time: it alone is given up, wherever in it the readers stand.
    internal sealed class OutOfShare : OutOfBudget
    {
        public OutOfShare() : base("time")
        {
        }
    }

    // This file or member cannot be judged; its message is the reason, a fixed word of ours.
    internal sealed class NotRead : Exception
    {
        public NotRead(string reason) : base(reason)
        {
        }
    }

    // The argument of the program, checked; the same names, kinds and defaults as of the Python program.
    internal sealed class Settings
    {
        public const string Version = "1";
        public const int KiB = 1024;
        public const int MiB = 1024 * KiB;

        // One read from a file.
        public const int ReadBytes = 256 * KiB;

        // What is looked at to tell the format and the delimiter.
        public const int SniffBytes = 64 * KiB;

        // Rows whose values type the columns.
        public const int SampleRows = 1000;

        // Of a longer JSON text the rest is taken to be like this.
        public const int ParsedBytes = 4 * MiB;

        // A table of people is counted to its end up to this size; of a longer one all behind so much is sampled.
        public const int CountedCharacters = 8 * MiB;
        public const int SampledAfter = 4 * MiB;

        // Of a longer table in a database the rest is counted by row.
        public const int TableBytes = 64 * MiB;

        // JSON up to this size is parsed as one value; longer ones element by element.
        public const int WholeBytes = 2 * MiB;
        public const int CellCharacters = 4096;

        // An archive inside an archive, and a text of an archive that must be read twice, is held up to this size.
        public const int MemberBytes = 8 * MiB;
        public const int Members = 10000;

        // Archives inside archives.
        public const int Nesting = 3;

        // Of one file on disk, over all its members and nested archives.
        public const int UnpackedBytes = 512 * MiB;

        // Unpacked to packed bytes that a member may reach once past BombFloor.
        public const int BombRatio = 200;
        public const int BombFloor = 1 * MiB;

        // Shared strings of one workbook.
        public const int StringCells = 200000;
        public const int DirectoryDepth = 64;

        // Unread files named one by one; the rest is counted in the root's coverage.
        public const int NotReadListed = 200;

        // MiB without which even a clean end cannot be promised.
        public const int LeastMemory = 16;

        public List<string> Roots = new List<string> { "removable", "home", "temp", "shared", "trash" };
        public double Seconds = 120;
        public double FileShare = 0.25;
        public long Files = 1000000;
        public long Bytes = 1L << 40;
        public long Listed = 2000;
        public long Memory = 64;
        public long People = 10;
        public string Prefix = "";
        public List<KnownExport> Known = new List<KnownExport>();
    }

    // Wall time, files and bytes that the whole scan may still use, and the processor time that one file may.
    //
    // `clock` and `processor` count seconds. A file may use a share of the time that is left when it is begun: however
    // many files are hostile, some time is left for the next.
    internal sealed class Budget
    {
        private readonly Func<double> clock;
        private readonly double end;
        private readonly Memory memory;
        private readonly Func<double> processor;
        private readonly double fileShare;

        // Seconds in which what was read of a file may still be judged, where known exports are looked for.
        private const double Grace = 5.0;
        private readonly double grace;

        // Of the time that a file may use, the share in which it is read: the rest is for judging what was read by then.
        private const double ReadingShare = 0.8;
        private double readingEnd = double.PositiveInfinity;

        // What `clock` counts before which the share of the file cannot be used up.
        private double lookToRead = double.PositiveInfinity;

        // What `processor` will count when the file that is read has used up its share.
        private double fileEnd = double.PositiveInfinity;

        // What `clock` counts before which it cannot have: to ask for the time of a process takes long.
        private double look = double.PositiveInfinity;
        private long files;
        private long bytes;

        public Budget(Settings settings, Func<double> clock, Func<double> processor)
        {
            this.clock = clock;
            this.processor = processor;
            fileShare = settings.FileShare;
            grace = settings.Known.Count > 0 ? Grace : 0.0;
            end = clock() + settings.Seconds;
            memory = new Memory(settings.Memory);
            files = settings.Files;
            bytes = settings.Bytes;
        }

        // Whether the end of the file that is read was not read, where it matters.
        public bool LeftOut;

        // Whether it was not, since most of its share of the time was used up.
        public bool IsCut;

        // Tell whether files end where they are by now: most of their time is over, or all and there is some grace.
        public bool EndsReading()
        {
            bool isOver = grace > 0 && clock() > end;
            if (!isOver && clock() > lookToRead)
            {
                double left = (grace > 0 ? fileEnd : readingEnd) - processor();
                isOver = left < 0;
                lookToRead = clock() + Math.Max(0, left);
            }
            LeftOut |= isOver && grace > 0;
            IsCut |= isOver && grace <= 0;
            return isOver;
        }

        // Raise OutOfBudget once the time is over, OutOfShare once that of the file is.
        public void CheckTime()
        {
            if (clock() > end + grace)
            {
                throw new OutOfBudget("time");
            }
            if (clock() <= look)
            {
                return;
            }
            double left = fileEnd + grace - processor();
            if (left < 0)
            {
                throw new OutOfShare();
            }
            look = clock() + left;
        }

        // Raise OutOfBudget once the time is over.
        public void CheckEnd()
        {
            if (clock() > end)
            {
                throw new OutOfBudget("time");
            }
        }

        // Count one regular file, and give it its share of the time.
        public void UseFile()
        {
            CheckEnd();
            if (files <= 0)
            {
                throw new OutOfBudget("files");
            }
            files -= 1;
            double share = fileShare * (end - clock());
            fileEnd = processor() + share;
            readingEnd = fileEnd - (1 - ReadingShare) * share;
            look = clock() + share;
            lookToRead = clock() + (grace > 0 ? share : ReadingShare * share);
            LeftOut = IsCut = false;
        }

        // Count bytes that were read from disk or unpacked; where they fill the memory, raise NotRead.
        public void UseBytes(long count)
        {
            CheckTime();
            memory.Check();
            bytes -= count;
            if (bytes < 0)
            {
                throw new OutOfBudget("bytes");
            }
        }
    }
}
