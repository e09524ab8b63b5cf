// Parquet files (apache/parquet-format): the columns by the list at the end, their values page by page.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The description at the end of the file.
    internal static class Parquet
    {
        public const int PlainCodec = 0;
        public const int SnappyCodec = 1;
        public const int GzipCodec = 2;
        private const int FooterBytes = 16 * 1024 * 1024;
        private const int MostGroups = 64;

        // Lists of records in the cells of a table that are read as tables of their own.
        private const int MostLists = 16;

        // Names of levels that only say that something is a list.
        private static readonly string[] Wrappers =
        {
            "list", "element", "array", "bag", "array_element", "item", "key_value"
        };

        // Of FileMetaData what is used (parquet.thrift).
        private static readonly ThriftShape Footer = FooterShape();

        private static ThriftShape FooterShape()
        {
            ThriftShape number = ThriftShape.Number;
            ThriftShape none = ThriftShape.Struct();
            ThriftShape scale = ThriftShape.Struct(1, number);
            ThriftShape unit = ThriftShape.Struct(2, ThriftShape.Struct(1, none, 2, none, 3, none));
            ThriftShape logical = ThriftShape.Struct(5, scale, 6, none, 8, unit);
            ThriftShape schema = ThriftShape.Struct(
                1, number, 2, number, 3, number, 4, ThriftShape.Bytes, 5, number, 6, number, 7, number, 10, logical);
            ThriftShape chunk = ThriftShape.Struct(1, number, 4, number, 5, number, 6, number, 7, number, 9, number, 11, number);
            ThriftShape group = ThriftShape.Struct(1, ThriftShape.List(5000, ThriftShape.Struct(3, chunk, 8, none)), 3, number);
            return ThriftShape.Struct(2, ThriftShape.List(10000, schema), 3, number, 4, ThriftShape.List(MostGroups, group));
        }

        // Return the Part of the table.
        public static IEnumerable<Part> ReadParquet(Work work)
        {
            Seekable file = work.File();
            ThriftStruct footer;
            List<ParquetLeaf> leaves;
            try
            {
                footer = Thrift.Read(new ByteReader(FooterOf(file)), Footer);
                leaves = Leaves(footer.Structs(2));
            }
            catch (EndOfBytes)
            {
                throw new NotRead(Stores.BrokenStore);
            }
            if (footer.Structs(2).Count == 0)
            {
                throw new NotRead(Stores.BrokenStore); // not even that there are no columns
            }
            bool isReadable = true;
            foreach (ThriftStruct group in footer.Structs(4))
            {
                foreach (ThriftStruct chunk in group.Structs(1))
                {
                    if (chunk.Has(8))
                    {
                        return Content.Lone(Content.Encrypted("parquet"));
                    }
                    long codec = chunk.Struct(3).Number(4);
                    isReadable = isReadable && (codec == PlainCodec || codec == SnappyCodec || codec == GzipCodec);
                }
            }
            var found = new List<Part> { new Part("table 1", Judge(work, file, footer, leaves, isReadable)) };
            if (isReadable)
            {
                AddLists(file, leaves, footer, work, found);
            }
            return found;
        }

        // Add each list of records in the cells that holds more people than the table, its items the rows of one of its own.
        private static void AddLists(Seekable file, List<ParquetLeaf> leaves, ThriftStruct footer, Work work, List<Part> found)
        {
            var groups = new List<int>();
            var lists = new List<int>();
            leaves.ForEach(leaf => groups.Add(leaf.MostRepeated == 1 ? leaf.Group : 0));
            foreach (int group in groups)
            {
                if (group > 0 && !lists.Contains(group) && groups.FindAll(one => one == group).Count > 1)
                {
                    lists.Add(group);
                }
            }
            for (int number = 0; number < Math.Min(MostLists, lists.Count); number++)
            {
                var list = new ParquetRows(file, leaves, footer, work.Allowance, lists[number]);
                Judgement judgement = Stores.JudgeRows(list, work.Context);
                if (judgement.People > found[0].Judgement.People)
                {
                    found.Add(new Part("table 1, list " + (number + 1), judgement));
                }
            }
        }

        private static Judgement Judge(Work work, Seekable file, ThriftStruct footer, List<ParquetLeaf> leaves, bool isReadable)
        {
            if (isReadable)
            {
                return Stores.JudgeRows(new ParquetRows(file, leaves, footer, work.Allowance, 0), work.Context);
            }
            Judgement named = Stores.JudgeNames(leaves.ConvertAll(leaf => leaf.Name), footer.Number(3), work.Context);
            return named.People > 0 ? named : Judgement.Unread("format:parquet");
        }

        private static byte[] FooterOf(Seekable file)
        {
            byte[] end = file.BytesAt(Math.Max(0, file.Length - 8), 8);
            long length = end.Length == 8 ? StoreBytes.Little(end, 0, 4) : long.MaxValue;
            if (length > file.Length - 8 || Text.Latin(end, 4, 4) != "PAR1")
            {
                throw new EndOfBytes();
            }
            if (length > FooterBytes)
            {
                throw new NotRead("too_big");
            }
            return file.BytesAt(file.Length - 8 - length, length);
        }

        // A node of the schema above others.
        private sealed class Above
        {
            public long Left;
            public List<string> Path = new List<string>();
            public int Defined;
            public int Repeated;
            public int Group;
        }

        // Return the leaf of each column, in order; `elements` are the nodes of a tree, each before those below it.
        private static List<ParquetLeaf> Leaves(List<ThriftStruct> elements)
        {
            var leaves = new List<ParquetLeaf>();
            var above = new Stack<Above>();
            for (int number = 0; number < elements.Count; number++)
            {
                ThriftStruct element = elements[number];
                while (above.Count > 0 && above.Peek().Left == 0)
                {
                    above.Pop();
                }
                if (above.Count > 0)
                {
                    above.Peek().Left--;
                }
                else if (number > 0)
                {
                    throw new EndOfBytes();
                }
                Above parent = above.Count > 0 ? above.Peek() : new Above();
                long how = number > 0 ? element.Number(3) : 0;
                var here = new Above { Left = element.Number(5), Path = new List<string>(parent.Path) };
                here.Defined = parent.Defined + (how != 0 ? 1 : 0);
                here.Repeated = parent.Repeated + (how == 2 ? 1 : 0);
                here.Group = how == 2 && here.Repeated == 1 ? number : parent.Group;
                string name = Decoders.Decode(element.Bytes(4), "utf-8");
                if (number > 0 && Array.IndexOf(Wrappers, name) < 0)
                {
                    here.Path.Add(name);
                    here.Path.RemoveRange(0, Math.Max(0, here.Path.Count - 8));
                }
                if (here.Left > 0)
                {
                    above.Push(here);
                }
                else if (number > 0)
                {
                    leaves.Add(LeafOf(element, string.Join(".", here.Path), here.Defined, here.Repeated));
                    leaves[leaves.Count - 1].Group = here.Group;
                }
            }
            return leaves;
        }

        private static ParquetLeaf LeafOf(ThriftStruct element, string name, int defined, int repeated)
        {
            ThriftStruct logical = element.Struct(10);
            ThriftStruct unit = logical.Struct(8).Struct(2);
            long converted = element.Number(6, -1);
            string meaning = converted == 5 ? "decimal" : converted == 6 ? "date" : converted == 9 ? "millis" : converted == 10 ? "micros" : "";
            long scale = element.Number(7);
            if (logical.Has(5))
            {
                meaning = "decimal";
                scale = logical.Struct(5).Number(1, scale);
            }
            else if (logical.Has(6))
            {
                meaning = "date";
            }
            else if (unit.Has(1) || unit.Has(2) || unit.Has(3))
            {
                meaning = unit.Has(1) ? "millis" : unit.Has(2) ? "micros" : "nanos";
            }
            long kind = element.Number(1, -1);
            if (kind < 0 || kind > 7)
            {
                throw new EndOfBytes();
            }
            return new ParquetLeaf(name, (int)kind, element.Number(2), meaning, scale, defined, repeated);
        }
    }

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
