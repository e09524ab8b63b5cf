// Pages of Access databases (Jet 3, Jet 4, ACE) as mdbtools' HACKING.md describes them: tables and rows.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // Where things stand, which Jet 3 does in its own way (mdbtools' HACKING.md).
    internal sealed class AccessLayout
    {
        public readonly bool IsOld;
        public readonly int Page;

        // Of a data page: place of the number of its rows; their places follow.
        public readonly int Count;

        // Bytes of a row before its columns: how many there are.
        public readonly int Head;
        public readonly int TableType;
        public readonly int Columns;
        public readonly int Indexes;
        public readonly int Definitions;
        public readonly int IndexBytes;
        public readonly int ColumnBytes;
        public readonly int NameBytes;

        public AccessLayout(bool isOld)
        {
            IsOld = isOld;
            Page = isOld ? 2048 : 4096;
            Count = isOld ? 8 : 12;
            Head = isOld ? 1 : 2;
            TableType = isOld ? 20 : 40;
            Columns = isOld ? 25 : 45;
            Indexes = isOld ? 31 : 51;
            Definitions = isOld ? 43 : 63;
            IndexBytes = isOld ? 8 : 12;
            ColumnBytes = isOld ? 18 : 25;
            NameBytes = isOld ? 1 : 2;
        }
    }

    // A column as its table's definition has it.
    internal sealed class AccessColumn
    {
        private static readonly int[] OldPlaces = { 1, 3, 10, 13, 14 };
        private static readonly int[] Places = { 5, 7, 12, 15, 21 };

        public readonly int Kind;
        public readonly int Number;
        public readonly int Variable;
        public readonly int Scale;
        public readonly bool IsFixed;
        public readonly int Fixed;
        public string Name = "";

        public AccessColumn(byte[] data, long at, bool isOld)
        {
            int[] places = isOld ? OldPlaces : Places;
            Kind = (int)AccessFile.Little(data, at, 1);
            Number = (int)AccessFile.Little(data, at + places[0], 2);
            Variable = (int)AccessFile.Little(data, at + places[1], 2);
            Scale = (int)AccessFile.Little(data, at + places[2], 1);
            IsFixed = (AccessFile.Little(data, at + places[3], 1) & 1) != 0;
            Fixed = (int)AccessFile.Little(data, at + places[4], 2);
            AccessFile.Little(data, at + (isOld ? 16 : 23), 2);
        }
    }

    // A row and its flags.
    internal sealed class AccessRow
    {
        public readonly int Flags;
        public readonly byte[] Data;

        public AccessRow(int flags, byte[] data)
        {
            Flags = flags;
            Data = data;
        }
    }

    // An open database.
    internal sealed class AccessFile
    {
        public const int DataPage = 1;
        public const int Moved = 0x4000;
        public const int Deleted = 0x8000;
        private const int DefinitionPage = 2;
        private const int DefinitionPages = 64;
        private const int SystemTable = 0x53;
        private const int OffsetMask = 0x1fff;

        public readonly AccessLayout Layout;
        public readonly long Pages;
        private readonly Seekable file;

        public AccessFile(Seekable file)
        {
            this.file = file;
            byte[] head = file.BytesAt(0, 21);
            Layout = new AccessLayout(head.Length == 21 && head[20] == 0);
            Pages = file.Length / Layout.Page;
        }

        // Return a whole number without sign.
        public static long Little(byte[] data, long at, int size)
        {
            if (at < 0 || at + size > data.Length)
            {
                throw new EndOfBytes();
            }
            return StoreBytes.Little(data, (int)at, size);
        }

        // Return the bytes of a page, from 0.
        public byte[] PageAt(long number)
        {
            byte[] data = number >= 0 && number < Pages ? file.BytesAt(number * Layout.Page, Layout.Page) : new byte[0];
            if (data.Length < Layout.Page)
            {
                throw new EndOfBytes();
            }
            return data;
        }

        // Tell whether the pages are locked: on page 2 of each database stands the definition of the list of tables.
        public bool IsLocked()
        {
            if (Pages <= 2)
            {
                return false;
            }
            byte[] data = PageAt(2);
            return data[0] != DefinitionPage || data[1] != 1;
        }

        // Return the columns of a table by the page of its definition; null for one of the system's, or for none.
        public List<AccessColumn> Definition(long number)
        {
            try
            {
                byte[] data = DefinitionBytes(number);
                return Little(data, Layout.TableType, 1) == SystemTable ? null : Columns(data);
            }
            catch (EndOfBytes)
            {
                return null;
            }
        }

        private List<AccessColumn> Columns(byte[] data)
        {
            long count = Little(data, Layout.Columns, 2);
            long at = Layout.Definitions + Little(data, Layout.Indexes, 4) * Layout.IndexBytes;
            var columns = new List<AccessColumn>();
            for (; count > 0; count--)
            {
                columns.Add(new AccessColumn(data, at, Layout.IsOld));
                at += Layout.ColumnBytes;
            }
            foreach (AccessColumn column in columns)
            {
                int length = (int)Little(data, at, Layout.NameBytes);
                at += Layout.NameBytes;
                byte[] name = new ByteReader(data, (int)Math.Min(at, data.Length)).Take(length);
                column.Name = Decoders.Decode(name, Layout.IsOld ? "cp1252" : "utf-16-le");
                at += length;
            }
            return columns;
        }

        private byte[] DefinitionBytes(long number)
        {
            var held = new List<byte>();
            for (int n = 0; n < DefinitionPages; n++)
            {
                byte[] data = PageAt(number);
                if (data[0] != DefinitionPage)
                {
                    throw new EndOfBytes();
                }
                held.AddRange(n == 0 ? data : new ByteReader(data, 8).Take(data.Length - 8));
                number = Little(data, 4, 4);
                if (number == 0)
                {
                    break;
                }
            }
            return held.ToArray();
        }

        // Return the bytes of a row by its pointer: the page, and in the lowest byte which row of it.
        public byte[] RowAt(long pointer)
        {
            byte[] data = PageAt(pointer >> 8);
            int wanted = (int)(pointer & 0xff);
            foreach (AccessRow row in RowsOn(data))
            {
                if (wanted == 0)
                {
                    return row.Data;
                }
                wanted--;
            }
            throw new EndOfBytes();
        }

        // Return each row on a data page; the first one stands at the end of the page.
        public List<AccessRow> RowsOn(byte[] data)
        {
            var rows = new List<AccessRow>();
            int end = Layout.Page;
            long count = Little(data, Layout.Count, 2);
            for (int number = 0; number < count; number++)
            {
                int told = (int)Little(data, Layout.Count + 2 + 2L * number, 2);
                int start = told & OffsetMask;
                var row = new byte[Math.Max(0, Math.Min(end, data.Length) - start)];
                if (row.Length > 0)
                {
                    Buffer.BlockCopy(data, start, row, 0, row.Length);
                }
                rows.Add(new AccessRow(told & ~OffsetMask, row));
                end = start > 0 ? Math.Min(end, start) : end;
            }
            return rows;
        }
    }
}
