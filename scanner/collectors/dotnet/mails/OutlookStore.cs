// The store of Outlook (.pst, .ost): its nodes and blocks ([MS-PST] 2.2, 2.2.2.8).
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The store is encrypted by Windows Information Protection.
    internal sealed class StoreLocked : Exception
    {
    }

    // Where a node's data and its subnodes stand: numbers of blocks.
    internal sealed class StoreNode
    {
        public readonly long Number;
        public readonly ulong Data;
        public readonly ulong Below;

        public StoreNode(long number, ulong data, ulong below)
        {
            Number = number;
            Data = data;
            Below = below;
        }
    }

    // Finds nodes and reads blocks; every chain is bounded.
    internal sealed class OutlookStore
    {
        private const int PageBytes = 512;
        private const int HeadBytes = 564;
        private const int Levels = 8;
        private const int Reread = 2;
        private const int MostPages = 200000;
        private const int CachedPages = 512;

        // Of one node: more than MemberBytes hold.
        private const int NodeBlocks = 2048;
        private const int MostSubnodes = 10000;
        private const int BlockTree = 0x80;
        private const int NodeTree = 0x81;
        private const int Internal = 2;

        // mpbbI, mpbbS and mpbbR ([MS-PST] 5.1).
        private static readonly byte[] Spread = Text.LatinBytes(Lists.StoreTables[0]);
        private static readonly byte[] Turned = Text.LatinBytes(Lists.StoreTables[1]);
        private static readonly byte[] Ahead = Inverse(Spread);

        private readonly Seekable file;
        private readonly long size;
        private readonly bool isWide;
        private readonly int word;
        private readonly int crypt;
        private readonly ulong nodes;
        private readonly ulong blocks;
        private long left;
        private Dictionary<ulong, StorePage> cached = new Dictionary<ulong, StorePage>();

        private sealed class StorePage
        {
            public int Level;
            public byte[] Data;
            public int Count;
            public int Size;
        }

        public OutlookStore(Work work)
        {
            file = work.File();
            size = work.Source.Size;
            left = Reread * size + Settings.MiB;
            byte[] head = Read(0, HeadBytes);
            if (head.Length < HeadBytes)
            {
                throw new NotRead("format:pst");
            }
            int version = head[10] | head[11] << 8;
            isWide = version != 14 && version != 15;
            if (isWide && (version < 20 || version >= 36))
            {
                throw new NotRead(version >= 36 ? "format:pst_4k" : "format:pst");
            }
            crypt = head[isWide ? 513 : 461];
            if (crypt > 2)
            {
                throw new StoreLocked();
            }
            word = isWide ? 8 : 4;
            nodes = Number(head, isWide ? 224 : 188, word);
            blocks = Number(head, isWide ? 240 : 196, word);
        }

        private static byte[] Inverse(byte[] table)
        {
            var inverse = new byte[table.Length];
            for (int n = 0; n < table.Length; n++)
            {
                inverse[table[n]] = (byte)n;
            }
            return inverse;
        }

        // Return the little-endian number at a place, 0 beyond the end.
        public static ulong Number(byte[] data, long at, int count)
        {
            ulong number = 0;
            for (int n = count - 1; n >= 0; n--)
            {
                number = number << 8 | (at + n < data.Length ? data[at + n] : (ulong)0);
            }
            return number;
        }

        private byte[] Read(ulong offset, int count)
        {
            return offset >= (ulong)size ? new byte[0] : file.BytesAt((long)offset, count);
        }

        private StorePage Page(ulong offset, int kind)
        {
            StorePage found;
            if (cached.TryGetValue(offset, out found))
            {
                return found;
            }
            byte[] page = Read(offset, PageBytes);
            int end = isWide ? 488 : 496;
            if (page.Length < PageBytes || page[isWide ? 496 : 500] != kind)
            {
                throw new NotRead("broken:page");
            }
            found = new StorePage { Data = page, Count = page[end], Size = page[end + 2], Level = page[end + 3] };
            if (found.Size * found.Count > end || found.Size == 0 || found.Level > Levels)
            {
                throw new NotRead("broken:page");
            }
            if (cached.Count >= CachedPages)
            {
                cached = new Dictionary<ulong, StorePage>();
            }
            cached[offset] = found;
            return found;
        }

        // Return a number of an entry: its first, second or third word; nothing beyond the entry.
        private ulong Word(StorePage page, int entry, int at, int count)
        {
            int rest = Math.Max(0, Math.Min(count, page.Size - at));
            return Number(page.Data, entry * page.Size + at, rest);
        }

        // Return each node.
        public IEnumerable<StoreNode> Leaves()
        {
            var stack = new Stack<KeyValuePair<ulong, int>>();
            var seen = new HashSet<ulong>();
            stack.Push(new KeyValuePair<ulong, int>(nodes, Levels + 1));
            while (stack.Count > 0)
            {
                KeyValuePair<ulong, int> next = stack.Pop();
                StorePage page = Page(next.Key, NodeTree);
                if (page.Level >= next.Value || !seen.Add(next.Key))
                {
                    throw new NotRead("broken:loop");
                }
                if (seen.Count > MostPages)
                {
                    throw new NotRead("too_many_nodes");
                }
                for (int n = 0; page.Level == 0 && n < page.Count; n++)
                {
                    yield return new StoreNode(
                        (long)Word(page, n, 0, 4), Word(page, n, word, word), Word(page, n, 2 * word, word));
                }
                for (int n = page.Count - 1; page.Level > 0 && n >= 0; n--)
                {
                    stack.Push(new KeyValuePair<ulong, int>(Word(page, n, 2 * word, word), page.Level));
                }
            }
        }

        // Return the bytes of a block as they are stored.
        private byte[] Block(ulong wanted)
        {
            wanted &= ~1UL;
            ulong offset = blocks;
            for (int above = Levels + 1; ;)
            {
                StorePage page = Page(offset, BlockTree);
                if (page.Level >= above)
                {
                    throw new NotRead("broken:loop");
                }
                int found = -1;
                while (found + 1 < page.Count && (Word(page, found + 1, 0, word) & ~1UL) <= wanted)
                {
                    found++;
                }
                if (found < 0 || (page.Level == 0 && (Word(page, found, 0, word) & ~1UL) != wanted))
                {
                    throw new NotRead("broken:block");
                }
                if (page.Level == 0)
                {
                    var count = (int)Word(page, found, 2 * word, 2);
                    byte[] data = Read(Word(page, found, word, word), count);
                    if (data.Length < count)
                    {
                        throw new NotRead("broken:block");
                    }
                    left -= count;
                    if (left < 0)
                    {
                        throw new NotRead("bomb");
                    }
                    return data;
                }
                offset = Word(page, found, 2 * word, word);
                above = page.Level;
            }
        }

        // Return the blocks of a node's data, decoded; raise NotRead where there are more than `most` bytes.
        public List<byte[]> Data(ulong block, int most = Settings.MemberBytes)
        {
            var parts = new List<byte[]>();
            long held = 0;
            foreach (ulong one in DataBlocks(block, 3))
            {
                parts.Add(Decoded(Block(one), one));
                held += parts[parts.Count - 1].Length;
                if (held > most || parts.Count > NodeBlocks)
                {
                    throw new NotRead("nested_too_big");
                }
            }
            return parts;
        }

        // Return the numbers of the blocks that hold data (2.2.2.8.3.2).
        private IEnumerable<ulong> DataBlocks(ulong block, int depth)
        {
            if (block == 0)
            {
                yield break;
            }
            if ((block & Internal) == 0)
            {
                yield return block;
                yield break;
            }
            byte[] data = Block(block);
            if (data.Length == 0 || data[0] != 1 || depth <= 1)
            {
                throw new NotRead("broken:block");
            }
            long count = Math.Min((long)Number(data, 2, 2), FloorOf(data.Length - 8, word));
            for (int n = 0; n < count; n++)
            {
                foreach (ulong inner in DataBlocks(Number(data, 8 + n * word, word), depth - 1))
                {
                    yield return inner;
                }
            }
        }

        private static long FloorOf(int number, int by)
        {
            return number < 0 ? -1 : number / by;
        }

        // Return a node's subnodes by number (2.2.2.8.3.3).
        public SortedDictionary<long, StoreNode> Subnodes(ulong block)
        {
            var found = new SortedDictionary<long, StoreNode>();
            AddSubnodes(block, found, 3);
            return found;
        }

        private void AddSubnodes(ulong block, SortedDictionary<long, StoreNode> found, int depth)
        {
            if (block == 0 || depth <= 0)
            {
                return;
            }
            byte[] data = Block(block);
            int start = isWide ? 8 : 4;
            bool isLeaf = data.Length > 1 && data[1] == 0;
            int step = word * (isLeaf ? 3 : 2);
            if (data.Length == 0 || data[0] != 2)
            {
                throw new NotRead("broken:block");
            }
            long count = Math.Min((long)Number(data, 2, 2), FloorOf(data.Length - start, step));
            for (int n = 0; n < count; n++)
            {
                int at = start + n * step;
                if (!isLeaf)
                {
                    AddSubnodes(Number(data, at + word, word), found, depth - 1);
                }
                else if (found.Count < MostSubnodes)
                {
                    var number = (long)Number(data, at, 4);
                    found[number] = new StoreNode(number, Number(data, at + word, word), Number(data, at + 2 * word, word));
                }
            }
        }

        // Return a block of data as it was before it was encoded, which needs no password.
        private byte[] Decoded(byte[] data, ulong block)
        {
            var key = (uint)block;
            uint turn = (key ^ key >> 16) & 0xFFFF;
            for (int n = 0; n < data.Length && crypt != 0; n++)
            {
                if (crypt == 1)
                {
                    data[n] = Spread[data[n]];
                    continue;
                }
                uint low = turn & 0xFF;
                uint high = turn >> 8;
                byte turned = Turned[(Ahead[(data[n] + low) & 0xFF] + high) & 0xFF];
                data[n] = (byte)(Spread[(turned - high) & 0xFF] - low);
                turn = (turn + 1) & 0xFFFF;
            }
            return data;
        }
    }
}
