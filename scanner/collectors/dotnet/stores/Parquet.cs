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
            List<Part> found = Judge(work, file, footer, leaves, isReadable);
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
                List<Part> listed = Stores.JudgeRows("table 1, list " + (number + 1), list, work.Context);
                if (listed[0].Judgement.People > found[0].Judgement.People)
                {
                    found.AddRange(listed);
                }
            }
        }

        private static List<Part> Judge(Work work, Seekable file, ThriftStruct footer, List<ParquetLeaf> leaves, bool isReadable)
        {
            if (isReadable)
            {
                return Stores.JudgeRows("table 1", new ParquetRows(file, leaves, footer, work.Allowance, 0), work.Context);
            }
            Judgement named = Stores.JudgeNames(leaves.ConvertAll(leaf => leaf.Name), footer.Number(3), work.Context);
            return Stores.AsFarAsRead("table 1", named, named.People > 0 ? "" : "format:parquet");
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
}
