// What the end of a source tells: archives behind other bytes, and formats whose mark stands last.
using System;

namespace Mediascan.Stray
{
    // The last bytes of a source, and where they begin; what cannot be sought in is read to its end.
    internal sealed class Tail
    {
        public readonly byte[] Data;
        public readonly long Start;

        public Tail(Source source, int count)
        {
            if (SliceSource.CanSeek(source))
            {
                Start = Math.Max(0, source.Size - count);
                Data = Streams.HeadOf(new SliceSource(source, Start, count), count);
                return;
            }
            var last = new byte[0];
            long passed = 0;
            Pieces stream = source.Open();
            for (int read = stream.Read(); read > 0; read = stream.Read())
            {
                passed += read;
                int kept = Math.Min(last.Length, Math.Max(0, count - read)), taken = Math.Min(read, count);
                var next = new byte[kept + taken];
                Buffer.BlockCopy(last, last.Length - kept, next, 0, kept);
                Buffer.BlockCopy(stream.Buffer, read - taken, next, kept, taken);
                last = next;
            }
            Data = last;
            Start = passed - last.Length;
        }
    }

    internal static class Behind
    {
        private const int EndBytes = 22;
        private const string EndSign = "PK\u0005\u0006", DirectorySign = "PK\u0001\u0002";

        // Bytes at the end of a program in which the end of a zip may stand: a comment follows it, or a signature.
        private const int ProgramTail = 64 * 1024 + EndBytes;
        private const int OtherTail = 1024;
        private const int TextTail = EndBytes;

        // Of what stands behind a program; the settings of an unpacker may stand before its archive.
        private const int OverlayHead = 16 * 1024;

        // Of a program for Windows, as its loader allows.
        private const int Sections = 96;
        private static readonly string[] Programs = { "MZ", "\u007fELF" };
        private static readonly string[] ArchiveSigns = { "7z\u00bc\u00af\u0027\u001c", "Rar!\u001a\u0007" };

        // Tell whether a source begins as a program for Windows or Linux does.
        public static bool IsProgram(Work work)
        {
            return (work.Kind == "binary" || work.Kind == "opaque")
                && Array.Exists(Programs, sign => Text.StartsWith(work.Head, work.Head.Length, sign, 0));
        }

        // Tell whether a zip ends where a source ends, that begins as something else.
        public static bool HasZip(Work work)
        {
            bool isProgram = IsProgram(work), canSeek = SliceSource.CanSeek(work.Source);
            if (!isProgram && !canSeek)
            {
                return false;
            }
            var tail = new Tail(work.Source, isProgram ? ProgramTail : work.Kind == "text" ? TextTail : OtherTail);
            work.Last = tail.Data;
            int at = EndIn(tail.Data);
            if (at < 0)
            {
                return false;
            }
            long start = tail.Start + at - ZipFile.Number(tail.Data, at + 12, 4);
            bool isPlausible = ZipFile.Number(tail.Data, at + 10, 2) > 0 && start >= 0;
            if (!isPlausible || !canSeek)
            {
                return isPlausible;
            }
            byte[] first = Streams.HeadOf(new SliceSource(work.Source, start, 4), 4);
            return Text.StartsWith(first, first.Length, DirectorySign, 0);
        }

        // Return the format that the end of a source tells, or '': none of them is read.
        public static string KindByEnd(Work work)
        {
            bool isPacked = work.Detail == "bzip2" || work.Detail == "xz" || work.Detail == "lzma"; // as what it may begin
            if (work.Kind != "binary" && !isPacked)
            {
                return "";
            }
            byte[] last = work.Last ?? (SliceSource.CanSeek(work.Source) ? new Tail(work.Source, OtherTail).Data : work.Head);
            string data = Text.Latin(last, 0, last.Length), end = data.Substring(Math.Max(0, data.Length - 8));
            return end == "\u0057\u00fb\u0080\u008b\u0024\u0075\u0047\u00db" ? "leveldb"
                : end == "\u00f7\u00cf\u00f4\u0085\u00b7\u0041\u00e2\u0088" ? "rocksdb"
                : data.Length >= 512 && Text.StartsWith(last, last.Length, "koly\0\0\0\u0004\0\0\u0002\0", last.Length - 512) ? "dmg" : "";
        }

        // Tell whether the end of a zip says that it began in another file (APPNOTE 4.4.19).
        public static bool IsSplit(Source source)
        {
            byte[] tail = new Tail(source, OtherTail).Data;
            int at = EndIn(tail);
            long disk = at < 0 ? 0 : ZipFile.Number(tail, at + 4, 2);
            return disk != 0 && disk != 0xFFFF;
        }

        // Return where the end of a zip stands last in some bytes, -1 where none does or it is cut.
        private static int EndIn(byte[] data)
        {
            for (int at = data.Length - EndSign.Length; at >= 0; at--)
            {
                if (Text.StartsWith(data, data.Length, EndSign, at))
                {
                    return at + EndBytes <= data.Length ? at : -1;
                }
            }
            return -1;
        }

        // Return where a 7z or rar archive behind a program begins, or -1.
        public static long Archive(Work work)
        {
            long end = ProgramEnd(work.Head);
            if (end <= 0 || end >= work.Source.Size)
            {
                return -1;
            }
            byte[] overlay = Streams.HeadOf(new SliceSource(work.Source, end, OverlayHead), OverlayHead);
            int first = -1;
            foreach (string sign in ArchiveSigns)
            {
                int at = Text.Find(overlay, sign, 0, overlay.Length);
                first = at >= 0 && (first < 0 || at < first) ? at : first;
            }
            return first < 0 ? -1 : end + first;
        }

        // Return where a program ends in its file by its own headers, 0 where they do not say.
        private static long ProgramEnd(byte[] head)
        {
            return head[0] == 0x7F ? ElfEnd(head) : PortableEnd(head);
        }

        // Return the end of the table of sections, which linkers put last, or of the last segment (elf(5), little-endian).
        private static long ElfEnd(byte[] head)
        {
            bool isWide = head.Length > 4 && head[4] == 2;
            int size = isWide ? 8 : 4, places = isWide ? 32 : 28, counts = isWide ? 54 : 42;
            if (counts + 8 > head.Length)
            {
                return 0;
            }
            ulong segments = Wide(head, places, size), sections = Wide(head, places + size, size);
            if (sections > 0)
            {
                return Bounded(sections, (ulong)(ZipFile.Number(head, counts + 4, 2) * ZipFile.Number(head, counts + 6, 2)));
            }
            long end = 0;
            for (int number = 0; number < ZipFile.Number(head, counts + 2, 2); number++)
            {
                ulong at = segments + (ulong)(ZipFile.Number(head, counts, 2) * number);
                int field = isWide ? 8 : 4, length = isWide ? 32 : 16;
                if (at > (ulong)head.Length || (int)at + length + size > head.Length)
                {
                    return 0;
                }
                end = Math.Max(end, Bounded(Wide(head, (int)at + field, size), Wide(head, (int)at + length, size)));
            }
            return end;
        }

        private static ulong Wide(byte[] data, int at, int bytes)
        {
            return (ulong)ZipFile.Number(data, at, bytes);
        }

        // No file reaches that far: such sums must not wrap around.
        private static long Bounded(ulong start, ulong size)
        {
            return start > 1UL << 61 || size > 1UL << 61 ? 1L << 62 : (long)(start + size);
        }

        // Return the end of the last section (PE format, "Section Table").
        private static long PortableEnd(byte[] head)
        {
            long start = head.Length < 64 ? long.MaxValue : ZipFile.Number(head, 60, 4);
            if (start > head.Length - 22 || !Text.StartsWith(head, head.Length, "PE\0\0", (int)start))
            {
                return 0;
            }
            long first = start + 24 + ZipFile.Number(head, (int)start + 20, 2), end = 0;
            for (int number = 0; number < Math.Min(ZipFile.Number(head, (int)start + 6, 2), Sections); number++)
            {
                long at = first + 40 * number + 16;
                if (at + 8 > head.Length)
                {
                    return 0;
                }
                end = Math.Max(end, ZipFile.Number(head, (int)at, 4) + ZipFile.Number(head, (int)at + 4, 4));
            }
            return end;
        }
    }
}
