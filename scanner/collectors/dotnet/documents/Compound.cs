// Compound files ([MS-CFB]): in which Office kept its documents before 2007, and Outlook keeps its mails.
using System;
using System.Collections.Generic;
using System.IO;

namespace Mediascan.Stray
{
    // Too few bytes for a number, as Python's struct says it.
    internal sealed class StructError : Exception
    {
    }

    // Numbers in little endian order.
    internal static class Little
    {
        public static int Word(byte[] data, long at)
        {
            Check(data, at, 2);
            return data[at] | data[at + 1] << 8;
        }

        public static uint Number(byte[] data, long at)
        {
            Check(data, at, 4);
            return (uint)(data[at] | data[at + 1] << 8 | data[at + 2] << 16) | (uint)data[at + 3] << 24;
        }

        public static ulong Long(byte[] data, long at)
        {
            return Number(data, at) | (ulong)Number(data, at + 4) << 32;
        }

        public static double Real(byte[] data, long at)
        {
            return BitConverter.Int64BitsToDouble((long)Long(data, at));
        }

        // data[from:to]
        public static byte[] Cut(byte[] data, long from, long to)
        {
            from = Math.Min(from, data.Length);
            var cut = new byte[Math.Max(0, Math.Min(to, data.Length) - from)];
            Buffer.BlockCopy(data, (int)from, cut, 0, cut.Length);
            return cut;
        }

        private static void Check(byte[] data, long at, int count)
        {
            if (at < 0 || at + count > data.Length)
            {
                throw new StructError();
            }
        }
    }

    // One storage or stream of the directory; names come in small letters, as programs compare them.
    internal sealed class CompoundEntry
    {
        public const int Storage = 1, Stream = 2, Root = 5;
        public readonly string Name;
        public readonly int Kind;
        public readonly uint Left;
        public readonly uint Right;
        public readonly uint Child;
        public readonly uint First;
        public readonly ulong Size;

        public CompoundEntry(byte[] data)
        {
            byte[] name = Little.Cut(data, 0, Math.Max(0, Math.Min(Little.Word(data, 64), 64) - 2));
            Name = Text.Lower(Decoders.Decode(name, "utf-16-le"));
            Kind = data[66];
            Left = Little.Number(data, 68);
            Right = Little.Number(data, 72);
            Child = Little.Number(data, 76);
            First = Little.Number(data, 116);
            Size = Little.Long(data, 120);
        }
    }

    // An open compound file. Raises EndOfStreamException or StructError where it is broken.
    internal sealed class Compound
    {
        // Numbers from here on are no sectors: the last one of a chain, a free one, a table's own ([MS-CFB] 2.1).
        public const uint Free = 0xFFFFFFFA;
        public const int SmallShift = 6;
        private const int HeaderBytes = 512;
        private const int EntryBytes = 128;

        // Of all small streams together, which are held in memory.
        private const int SmallBytes = 16 * 1024 * 1024;

        // Sectors of one file: 16 MiB of memory for its table.
        private const long MostSectors = 1 << 22;

        public readonly Allowance Allowance;
        public readonly int Shift;
        public readonly long Sectors;
        public readonly uint Cutoff;
        public readonly List<uint> Table;
        public readonly List<uint> SmallTable;
        public readonly List<CompoundEntry> Entries = new List<CompoundEntry>();
        private readonly Seekable file;
        private readonly Dictionary<CompoundEntry, List<CompoundEntry>> below = new Dictionary<CompoundEntry, List<CompoundEntry>>();
        private readonly HashSet<CompoundEntry> entered = new HashSet<CompoundEntry>();
        private long placed;
        private byte[] smallData;

        public Compound(Seekable file, Allowance allowance)
        {
            this.file = file;
            Allowance = allowance;
            byte[] header = file.BytesAt(0, HeaderBytes);
            Shift = Little.Word(header, 30);
            if ((Shift != 9 && Shift != 12) || Little.Word(header, 32) != SmallShift)
            {
                throw new EndOfStreamException();
            }
            Sectors = (file.Length - 1) >> Shift; // the header takes the place of one
            if (Sectors > MostSectors)
            {
                throw new NotRead("too_big");
            }
            Table = ReadTable(header);
            Cutoff = Little.Number(header, 56);
            ReadEntries(Little.Number(header, 48));
            SmallTable = new List<uint>();
            AddNumbers(Chained(Little.Number(header, 60), (ulong)Sectors << Shift), SmallTable);
        }

        // The sectors that hold what is smaller than Cutoff.
        public byte[] SmallData()
        {
            if (smallData == null)
            {
                if (Entries[0].Size > SmallBytes)
                {
                    throw new NotRead("too_big");
                }
                smallData = Chained(Entries[0].First, Entries[0].Size);
            }
            return smallData;
        }

        // Return the entries right below a storage, the root without one, in the order of the directory.
        public List<CompoundEntry> Children(CompoundEntry storage)
        {
            CompoundEntry holder = storage ?? Entries[0];
            List<CompoundEntry> known;
            if (!below.TryGetValue(holder, out known))
            {
                known = Tree(holder.Child);
                below.Add(holder, known);
            }
            return known;
        }

        // Return the entries of one tree; an entry has its place in one alone, and more than all is a loop.
        private List<CompoundEntry> Tree(uint root)
        {
            var found = new SortedDictionary<uint, CompoundEntry>();
            var waiting = new Stack<uint>();
            waiting.Push(root);
            while (waiting.Count > 0)
            {
                uint number = waiting.Pop();
                if (number < Entries.Count && !found.ContainsKey(number))
                {
                    CompoundEntry entry = Entries[(int)number];
                    found.Add(number, entry);
                    waiting.Push(entry.Left);
                    waiting.Push(entry.Right);
                }
            }
            placed += found.Count;
            if (placed > 2L * Entries.Count)
            {
                throw new EndOfStreamException();
            }
            return new List<CompoundEntry>(found.Values);
        }

        // Remember that a document within a document is read; raises where it was before, as in a loop.
        public void Enter(CompoundEntry storage)
        {
            if (!entered.Add(storage))
            {
                throw new EndOfStreamException();
            }
        }

        // Return the streams right below a storage by their names.
        public Dictionary<string, CompoundStream> Streams(CompoundEntry storage)
        {
            var streams = new Dictionary<string, CompoundStream>(StringComparer.Ordinal);
            foreach (CompoundEntry entry in Children(storage))
            {
                if (entry.Kind == CompoundEntry.Stream)
                {
                    streams[entry.Name] = new CompoundStream(this, entry);
                }
            }
            return streams;
        }

        // Return the storages right below another, the root without one.
        public List<CompoundEntry> StoragesBelow(CompoundEntry storage)
        {
            return Children(storage).FindAll(entry => entry.Kind == CompoundEntry.Storage);
        }

        // Return all storages below the root, in the order of the directory.
        public List<CompoundEntry> Storages()
        {
            return Entries.FindAll(entry => entry.Kind == CompoundEntry.Storage);
        }

        // Return the bytes of a sector; the last one of a file may be cut.
        public byte[] Sector(uint number)
        {
            if (number >= Sectors)
            {
                throw new EndOfStreamException();
            }
            return file.BytesAt((long)(number + 1) << Shift, 1 << Shift);
        }

        // Return the numbers of a chain of sectors; more than there are is a loop.
        public static IEnumerable<uint> Chain(uint number, List<uint> table)
        {
            for (int passed = 0; passed < table.Count; passed++)
            {
                if (number >= Free)
                {
                    yield break;
                }
                yield return number;
                if (number >= table.Count)
                {
                    break;
                }
                number = table[(int)number];
            }
            if (number < Free)
            {
                throw new EndOfStreamException();
            }
        }

        // Return the bytes of a chain of sectors, of `most` bytes at most.
        private byte[] Chained(uint first, ulong most)
        {
            var held = new MemoryStream();
            ulong count = 0;
            foreach (uint number in Chain(first, Table))
            {
                byte[] data = Sector(number);
                held.Write(data, 0, data.Length);
                Allowance.Use(data.Length);
                count++;
                if (count << Shift >= most)
                {
                    break;
                }
            }
            return held.ToArray();
        }

        // Return the sector that follows each one, read from where the header and the chain behind it say.
        private List<uint> ReadTable(byte[] header)
        {
            long needed = Sectors / (1 << (Shift - 2)) + 1;
            var places = new List<uint>();
            Little.Number(header, 76 + 4 * 108);
            AddNumbers(Little.Cut(header, 76, HeaderBytes), places);
            places.RemoveAll(place => place >= Free);
            uint number = Little.Number(header, 68);
            for (long passed = 0; number < Free && passed < needed && places.Count < needed; passed++)
            {
                var more = new List<uint>();
                AddNumbers(Sector(number), more);
                number = more.Count > 0 ? more[more.Count - 1] : Free;
                places.AddRange(more.GetRange(0, Math.Max(0, more.Count - 1)).FindAll(place => place < Free));
            }
            var table = new List<uint>();
            for (int n = 0; n < places.Count && n < needed; n++)
            {
                AddNumbers(Sector(places[n]), table);
            }
            return table;
        }

        private void ReadEntries(uint first)
        {
            byte[] data = Chained(first, Settings.Members * EntryBytes);
            int count = data.Length / EntryBytes;
            if (count >= Settings.Members)
            {
                throw new NotRead("too_many_members");
            }
            for (int n = 0; n < count; n++)
            {
                Entries.Add(new CompoundEntry(Little.Cut(data, n * EntryBytes, (n + 1) * EntryBytes)));
            }
            if (count == 0 || Entries[0].Kind != CompoundEntry.Root)
            {
                throw new EndOfStreamException();
            }
        }

        private static void AddNumbers(byte[] data, List<uint> numbers)
        {
            for (int at = 0; at + 4 <= data.Length; at += 4)
            {
                numbers.Add(Little.Number(data, at));
            }
        }
    }

    // What one stream of a compound file holds.
    internal sealed class CompoundStream : Source
    {
        public readonly Compound Compound;
        private readonly uint first;
        private readonly bool isSmall;
        private List<uint> places;

        public CompoundStream(Compound compound, CompoundEntry entry)
        {
            Compound = compound;
            first = entry.First;
            ulong size = compound.Shift > 9 ? entry.Size : entry.Size & 0xFFFFFFFF; // version 3 leaves rubbish above
            isSmall = size < compound.Cutoff;
            Size = (long)Math.Min(size, (ulong)compound.Sectors << compound.Shift);
        }

        public override Pieces Open()
        {
            return new CompoundPieces(this);
        }

        // Return the bytes of its sectors.
        public IEnumerable<byte[]> Sectors()
        {
            foreach (uint number in Chain())
            {
                yield return Sector(number);
            }
        }

        // Return `count` bytes from `offset` on, fewer only at the end.
        public byte[] Part(long offset, long count)
        {
            places = places ?? new List<uint>(Chain());
            int shift = isSmall ? Compound.SmallShift : Compound.Shift;
            long end = Math.Max(offset, Math.Min(offset + count, Size));
            var held = new MemoryStream();
            for (long n = offset >> shift; n <= end >> shift && n < places.Count; n++)
            {
                byte[] data = Sector(places[(int)n]);
                held.Write(data, 0, data.Length);
            }
            long begin = offset & ((1L << shift) - 1);
            byte[] cut = Little.Cut(held.ToArray(), begin, begin + end - offset);
            Compound.Allowance.Use(cut.Length);
            return cut;
        }

        private IEnumerable<uint> Chain()
        {
            if (!isSmall)
            {
                return Compound.Chain(first, Compound.Table);
            }
            Compound.SmallData();
            return Compound.Chain(first, Compound.SmallTable);
        }

        private byte[] Sector(uint number)
        {
            return isSmall
                ? Little.Cut(Compound.SmallData(), (long)number << Compound.SmallShift, (long)(number + 1) << Compound.SmallShift)
                : Compound.Sector(number);
        }
    }

    // Reads a stream from its start; one that ends before its size is broken.
    internal sealed class CompoundPieces : Pieces
    {
        private readonly CompoundStream stream;
        private readonly IEnumerator<byte[]> sectors;
        private byte[] sector = new byte[0];
        private int at;

        public CompoundPieces(CompoundStream stream)
        {
            this.stream = stream;
            sectors = stream.Sectors().GetEnumerator();
        }

        public override int Read(int count)
        {
            count = (int)Math.Min(count, stream.Size - Position);
            MakeRoom(Math.Max(0, count));
            int filled = 0;
            while (filled < count)
            {
                if (at >= sector.Length)
                {
                    if (!sectors.MoveNext() || sectors.Current.Length == 0)
                    {
                        throw new EndOfStreamException();
                    }
                    sector = sectors.Current;
                    at = 0;
                }
                int some = Math.Min(count - filled, sector.Length - at);
                System.Buffer.BlockCopy(sector, at, Buffer, filled, some);
                at += some;
                filled += some;
            }
            Position += filled;
            stream.Compound.Allowance.Use(filled);
            return filled;
        }
    }
}
