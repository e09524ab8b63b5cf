// Rows of Parquet (apache/parquet-format): the pages of each column, unpacked and put beside one another.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The rows of the table, or the items of one list of records, those of all rows one after the other; columns that there
    // is no memory for are left out.
    internal sealed class ParquetRows : StoreTable
    {
        private const int PageHeaderBytes = 64 * 1024;
        private const long MostRows = 2 * 1000 * 1000;
        private const long MostTold = 1L << 40;

        // Bytes that the pages of all columns that are read side by side may take.
        private const long MostHeld = 24 * 1024 * 1024;
        private const int MostColumns = 200;

        // What the writers make of a column's dictionary and of its page.
        private const long PageBytes = 1024 * 1024;

        // Of a list in a cell so many are shown.
        private const int Listed = 16;
        private const int DataPage = 0;
        private const int DictionaryPage = 2;
        private const int DataPageV2 = 3;

        // Of PageHeader what is used.
        private static readonly ThriftShape PageShape = ThriftShape.Struct(
            1, ThriftShape.Number, 2, ThriftShape.Number, 3, ThriftShape.Number,
            5, ThriftShape.Struct(1, ThriftShape.Number, 2, ThriftShape.Number),
            7, ThriftShape.Struct(1, ThriftShape.Number),
            8, ThriftShape.Struct(
                1, ThriftShape.Number, 4, ThriftShape.Number, 5, ThriftShape.Number, 6, ThriftShape.Number, 7, ThriftShape.Number));

        private readonly Seekable file;
        private readonly List<ThriftStruct> groups;
        private readonly List<ParquetLeaf> leaves;
        private readonly List<int> chosen;
        // Values between two looks at the clock.
        private const int Look = 64 * 1024;
        private readonly Allowance allowance;
        private long passed;

        // The number of the list, 0 for the table.
        private readonly int list;

        public ParquetRows(Seekable file, List<ParquetLeaf> leaves, ThriftStruct footer, Allowance allowance, int list)
        {
            this.file = file;
            this.leaves = leaves;
            this.allowance = allowance;
            this.list = list;
            groups = footer.Structs(4);
            chosen = Chosen(groups.Count > 0 ? groups[0].Structs(1) : new List<ThriftStruct>());
            Header = chosen.ConvertAll(number => leaves[number].Name);
            Left = Math.Max(0, Math.Min(list > 0 ? Items() : footer.Number(3), MostTold));
        }

        private long Items()
        {
            long items = 0;
            foreach (ThriftStruct group in groups)
            {
                List<ThriftStruct> chunks = group.Structs(1);
                items += chosen.Count > 0 && chosen[0] < chunks.Count ? chunks[chosen[0]].Struct(3).Number(5) : 0;
            }
            return items;
        }

        // Return the numbers of the columns to read: all that are wanted, or those whose names promise most.
        private List<int> Chosen(List<ThriftStruct> chunks)
        {
            var chosen = new List<int>();
            long held = 0;
            for (int turn = 0; turn < 2; turn++)
            {
                for (int number = 0; number < Math.Min(chunks.Count, leaves.Count); number++)
                {
                    string name = leaves[number].Name;
                    if (list > 0 && (leaves[number].Group != list || leaves[number].MostRepeated != 1))
                    {
                        continue;
                    }
                    if ((Headers.HeaderKind(name) != "" || Headers.IsEvent(name)) != (turn == 0))
                    {
                        continue;
                    }
                    held += Math.Min(Math.Max(0, chunks[number].Struct(3).Number(6)), 2 * PageBytes);
                    if (held <= MostHeld && chosen.Count < MostColumns)
                    {
                        chosen.Add(number);
                    }
                }
            }
            chosen.Sort();
            return chosen;
        }

        public override IEnumerable<List<string>> Rows()
        {
            long given = 0;
            foreach (ThriftStruct group in groups)
            {
                foreach (List<string> row in RowsOf(group))
                {
                    Left--;
                    given++;
                    yield return row;
                    if (passed > Reach || given >= MostRows * (Reach / Settings.TableBytes))
                    {
                        yield break;
                    }
                }
            }
        }

        private IEnumerable<List<string>> RowsOf(ThriftStruct group)
        {
            List<ThriftStruct> chunks = group.Structs(1).ConvertAll(chunk => chunk.Struct(3));
            var columns = new List<IEnumerator<string>>();
            foreach (int number in chosen)
            {
                if (number < chunks.Count)
                {
                    columns.Add(Cells(chunks[number], leaves[number]).GetEnumerator());
                }
            }
            for (long n = columns.Count == 0 ? 0 : list > 0 ? long.MaxValue : group.Number(3); n > 0; n--)
            {
                var row = new List<string>(columns.Count);
                foreach (IEnumerator<string> column in columns)
                {
                    row.Add(column.MoveNext() ? column.Current : null);
                    if (list > 0 && row[row.Count - 1] == null)
                    {
                        yield break;
                    }
                }
                if (row.Contains(null))
                {
                    yield break;
                }
                yield return row;
            }
        }

        // Return the text of each row of a column.
        private IEnumerable<string> Cells(ThriftStruct chunk, ParquetLeaf leaf)
        {
            List<string> parts = null;
            foreach (KeyValuePair<bool, string> value in Values(chunk, leaf))
            {
                if (leaf.MostRepeated == 0 || list > 0)
                {
                    yield return value.Value;
                    continue;
                }
                if (!value.Key && parts != null)
                {
                    yield return string.Join(" ", parts.FindAll(part => part != ""));
                }
                parts = !value.Key || parts == null ? new List<string>() : parts;
                if (parts.Count < Listed)
                {
                    parts.Add(value.Value);
                }
            }
            if (parts != null)
            {
                yield return string.Join(" ", parts.FindAll(part => part != ""));
            }
        }

        // Return whether it goes on a list, and the text of each value of a column; missing ones are ''.
        private IEnumerable<KeyValuePair<bool, string>> Values(ThriftStruct chunk, ParquetLeaf leaf)
        {
            long position = StartOf(chunk);
            PlainDictionary dictionary = null;
            for (long left = chunk.Number(5); left > 0;)
            {
                byte[] data;
                ThriftStruct head = Page(ref position, chunk, out data);
                long kind = head.Number(1, -1);
                if (kind == DictionaryPage)
                {
                    dictionary = new PlainDictionary(data, head.Struct(7).Number(1), leaf);
                    continue;
                }
                if (kind != DataPage && kind != DataPageV2)
                {
                    continue;
                }
                bool isSecond = kind == DataPageV2;
                ThriftStruct told = head.Struct(isSecond ? 8 : 5);
                long count = Math.Min(told.Number(1), left);
                if (count <= 0)
                {
                    throw new EndOfBytes();
                }
                left -= count;
                var reader = new ByteReader(data);
                IEnumerator<long> repeated = Levels(reader, isSecond, told.Number(6), leaf.MostRepeated);
                IEnumerator<long> defined = Levels(reader, isSecond, told.Number(5), leaf.MostDefined);
                IEnumerator<string> cells =
                    ParquetValues.Page(reader, told.Number(isSecond ? 4 : 2), leaf, dictionary).GetEnumerator();
                for (; count > 0; count--)
                {
                    if (count % Look == 0)
                    {
                        allowance.Use(0); // a run of a few bytes may stand for billions of values in one list
                    }
                    bool goesOn = repeated != null && repeated.MoveNext() && repeated.Current > 0;
                    bool isThere = defined == null || (defined.MoveNext() && defined.Current == leaf.MostDefined);
                    yield return new KeyValuePair<bool, string>(goesOn, isThere && cells.MoveNext() ? cells.Current : "");
                }
            }
        }

        private static long StartOf(ThriftStruct chunk)
        {
            long first = chunk.Number(9);
            long dictionary = chunk.Number(11);
            long start = dictionary > 0 && dictionary < first ? dictionary : first;
            if (start < 4)
            {
                throw new EndOfBytes();
            }
            return start;
        }

        // Return how deep each value is repeated or defined, null where all are alike.
        private static IEnumerator<long> Levels(ByteReader reader, bool isSecond, long length, int most)
        {
            byte[] held = isSecond ? reader.Take(length) : most > 0 ? reader.Take(reader.Number(4)) : null;
            int width = 0;
            for (int level = most; level > 0; level >>= 1)
            {
                width++;
            }
            return most > 0 ? ParquetValues.Runs(new ByteReader(held), width).GetEnumerator() : null;
        }

        // Return the header of a page and its bytes unpacked, and move to the next one.
        private ThriftStruct Page(ref long position, ThriftStruct chunk, out byte[] data)
        {
            var reader = new ByteReader(file.BytesAt(position, PageHeaderBytes));
            ThriftStruct head = Thrift.Read(reader, PageShape);
            long packed = head.Number(3, -1);
            long size = head.Number(2, -1);
            if (packed < 0 || size < 0)
            {
                throw new EndOfBytes();
            }
            if (Math.Max(packed, size) > Settings.MemberBytes)
            {
                throw new NotRead("too_big");
            }
            position += reader.Position;
            data = file.BytesAt(position, packed);
            passed += size;
            ThriftStruct second = head.Struct(8);
            bool isInside = Math.Abs((decimal)second.Number(5)) <= packed && Math.Abs((decimal)second.Number(6)) <= packed;
            long before = isInside ? second.Number(5) + second.Number(6) : -1;
            if (data.Length < packed || before < 0 || before > packed)
            {
                throw new EndOfBytes();
            }
            position += packed;
            if (second.Number(7, 1) != 0 && chunk.Number(4) != Parquet.PlainCodec)
            {
                data = Unpacked(data, (int)before, chunk.Number(4), (int)size);
            }
            return head;
        }

        private byte[] Unpacked(byte[] data, int before, long codec, int size)
        {
            if (data.Length == before)
            {
                return data;
            }
            byte[] packed = new ByteReader(data, before).Take(data.Length - before);
            byte[] values = codec == Parquet.SnappyCodec
                ? Snappy.Unpacked(packed, size)
                : StoreBytes.Inflated(packed, StoreBytes.GzipHeader(packed), size);
            allowance.Use(values.Length);
            var all = new byte[before + values.Length];
            Buffer.BlockCopy(data, 0, all, 0, before);
            Buffer.BlockCopy(values, 0, all, before, values.Length);
            return all;
        }
    }
}
