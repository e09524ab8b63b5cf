// Arrow files and Feather (arrow.apache.org/docs/format/Columnar.html): the batches of rows, buffer by buffer.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A batch of rows or of words, and where its buffers begin.
    internal sealed class ArrowBatch
    {
        public readonly FlatTable Told;
        public readonly long Body;

        public ArrowBatch(FlatTable told, long body)
        {
            Told = told;
            Body = body;
        }
    }

    // Where the buffers of a column are: which values there are, offsets, the values.
    internal sealed class ArrowSpans
    {
        public KeyValuePair<long, long>? Valid;
        public KeyValuePair<long, long>? Offsets;
        public KeyValuePair<long, long>? Data;

        public long Length()
        {
            return LengthOf(Valid) + LengthOf(Offsets) + LengthOf(Data);
        }

        private static long LengthOf(KeyValuePair<long, long>? span)
        {
            return span.HasValue ? Math.Min(span.Value.Value, 1L << 40) : 0;
        }
    }

    // The messages of a file, and the rows of its one table.
    internal sealed class ArrowFile : StoreTable
    {
        private const int Start = 8;
        private const int MetadataBytes = 4 * Settings.MiB;
        private const long MostHeld = 24 * Settings.MiB;
        private const long MostTold = 1L << 40;
        private const int MostFields = 10000;
        private const int MostColumns = 200;
        private const long MostWords = 200000;
        private const int MostBatches = 100000;

        public readonly Allowance Allowance;
        public bool IsReadable = true;
        private readonly Seekable file;
        private readonly List<ArrowField> leaves = new List<ArrowField>();
        private readonly List<ArrowField> chosen;
        private readonly Dictionary<long, ArrowBatch> dictionaries = new Dictionary<long, ArrowBatch>();
        private readonly Dictionary<long, List<string>> words = new Dictionary<long, List<string>>();
        private long wordsHeld;
        private readonly List<ArrowBatch> batches = new List<ArrowBatch>();
        private List<ArrowField> fields = new List<ArrowField>();

        private ArrowFile(Seekable file, Allowance allowance)
        {
            this.file = file;
            Allowance = allowance;
            ReadMessages();
            if (fields.Count == 0)
            {
                throw new EndOfBytes();
            }
            leaves = LeavesOf(fields);
            Predicate<ArrowField> isKnown = field => Headers.HeaderKind(field.Name) != "" || Headers.IsEvent(field.Name);
            chosen = leaves.FindAll(isKnown);
            chosen.AddRange(leaves.FindAll(field => !isKnown(field)));
            chosen = chosen.GetRange(0, Math.Min(MostColumns, chosen.Count));
            Header = chosen.ConvertAll(field => field.Name);
        }

        // Return the Part of the table of an Arrow file.
        public static IEnumerable<Part> ReadArrow(Work work)
        {
            ArrowFile table;
            try
            {
                table = new ArrowFile(work.File(), work.Allowance);
            }
            catch (EndOfBytes)
            {
                throw new NotRead(Stores.BrokenStore);
            }
            return table.Judge(work.Context);
        }

        private List<Part> Judge(Context context)
        {
            if (IsReadable)
            {
                return Stores.JudgeRows("table 1", this, context);
            }
            Judgement named = Stores.JudgeNames(leaves.ConvertAll(field => field.Name), RowsTold(), context);
            return Stores.AsFarAsRead("table 1", named, named.People > 0 ? "" : "format:arrow");
        }

        private long RowsTold()
        {
            long rows = 0;
            foreach (ArrowBatch batch in batches)
            {
                rows += Math.Max(-MostTold, Math.Min(MostTold, batch.Told.Number(0, 8)));
            }
            return rows;
        }

        private static List<ArrowField> LeavesOf(List<ArrowField> fields)
        {
            var found = new List<ArrowField>();
            foreach (ArrowField field in fields)
            {
                if (field.Kind == ArrowField.Struct && !field.IsIndexed)
                {
                    found.AddRange(LeavesOf(field.Children));
                }
                else if (field.IsLeaf)
                {
                    found.Add(field);
                }
            }
            return found;
        }

        private void ReadMessages()
        {
            for (long place = Start; batches.Count < MostBatches;)
            {
                byte[] head = BytesAt(place, 8);
                long length = FlatTable.Number(head, 4, 4);
                if (FlatTable.Number(head, 0, 4) != -1 || length == 0)
                {
                    return;
                }
                if (length < 0 || length > MetadataBytes)
                {
                    throw new EndOfBytes();
                }
                byte[] data = BytesAt(place + 8, length);
                var message = new FlatTable(data, FlatTable.Number(data, 0, 4));
                long body = place + 8 + length;
                ReadMessage(message.Number(1, 1), message.Table(2), body);
                long size = message.Number(3, 8);
                if (size < 0 || size > long.MaxValue / 2)
                {
                    throw new EndOfBytes();
                }
                place = body + size;
            }
        }

        private void ReadMessage(long kind, FlatTable told, long body)
        {
            if (told == null)
            {
                throw new EndOfBytes();
            }
            if (kind == 1)
            {
                fields = told.Tables(1).ConvertAll(field => new ArrowField(field, new List<string>(), 0));
                if (LeavesOf(fields).Count > MostFields || told.Number(0, 2) != 0)
                {
                    throw new NotRead("format:arrow");
                }
            }
            else if (kind == 3)
            {
                Note(told);
                batches.Add(new ArrowBatch(told, body));
            }
            else if (kind == 2 && told.Table(1) != null)
            {
                Note(told.Table(1));
                long number = told.Number(0, 8);
                if (!dictionaries.ContainsKey(number))
                {
                    dictionaries[number] = new ArrowBatch(told.Table(1), body);
                }
            }
        }

        private void Note(FlatTable batch)
        {
            FlatTable packing = batch.Table(3);
            IsReadable = IsReadable && (packing == null || packing.Number(0, 1) == 0);
        }

        // Return bytes of the file.
        public byte[] BytesAt(long place, long length)
        {
            byte[] data = place >= 0 ? file.BytesAt(place, length) : new byte[0];
            if (data.Length < length)
            {
                throw new EndOfBytes();
            }
            return data;
        }

        public override IEnumerable<List<string>> Rows()
        {
            Left = Math.Max(0, Math.Min(MostTold, RowsTold()));
            long passed = 0;
            foreach (ArrowBatch batch in batches)
            {
                List<ArrowColumn> columns = ColumnsOf(batch);
                columns.ForEach(column => passed += column != null ? column.Data.Length : 0);
                long rows = RowsHeld(batch.Told.Number(0, 8), columns);
                for (long row = 0; row < rows; row++)
                {
                    List<string> cells = columns.ConvertAll(column => column != null ? column.Cell(row) : "");
                    Left--;
                    yield return cells;
                }
                if (passed > Reach)
                {
                    yield break;
                }
            }
        }

        // Return how many rows a batch has: none without a column that is there, no more than bits in its columns.
        private static long RowsHeld(long told, List<ArrowColumn> columns)
        {
            long most = 0;
            columns.ForEach(column => most += column != null ? 8 * column.Length() : 0);
            if (most > 0 && told > most)
            {
                throw new EndOfBytes();
            }
            return Math.Min(told, most);
        }

        // Return each column that was chosen, null for one that is not there.
        private List<ArrowColumn> ColumnsOf(ArrowBatch batch)
        {
            var buffers = new BatchBuffers(this, batch);
            var found = new Dictionary<string, ArrowSpans>(StringComparer.Ordinal);
            fields.ForEach(field => buffers.Walk(field, found));
            long held = 0;
            return chosen.ConvertAll(
                field =>
                {
                    ArrowSpans spans;
                    if (!found.TryGetValue(field.Name, out spans))
                    {
                        return null;
                    }
                    held += spans.Length();
                    return held > MostHeld ? null : ColumnOf(field, spans, buffers);
                });
        }

        private ArrowColumn ColumnOf(ArrowField field, ArrowSpans spans, BatchBuffers buffers)
        {
            byte[] valid = buffers.Data(spans.Valid);
            byte[] offsets = buffers.Data(spans.Offsets);
            byte[] data = buffers.Data(spans.Data);
            return new ArrowColumn(field, valid, offsets, data, field.IsIndexed ? WordsOf(field) : null);
        }

        // Return the texts that numbers of a column stand for.
        private List<string> WordsOf(ArrowField field)
        {
            if (!words.ContainsKey(field.Dictionary))
            {
                words[field.Dictionary] = ReadWords(field);
                wordsHeld += words[field.Dictionary].Count;
            }
            return words[field.Dictionary];
        }

        private List<string> ReadWords(ArrowField field)
        {
            ArrowBatch batch;
            if (!dictionaries.TryGetValue(field.Dictionary, out batch))
            {
                throw new EndOfBytes();
            }
            long count = batch.Told.Number(0, 8);
            if (count > MostWords - wordsHeld)
            {
                throw new NotRead("too_big");
            }
            var buffers = new BatchBuffers(this, batch);
            ArrowSpans spans = buffers.Leaf(field, false);
            byte[] valid = buffers.Data(spans.Valid);
            byte[] offsets = buffers.Data(spans.Offsets);
            byte[] data = buffers.Data(spans.Data);
            var column = new ArrowColumn(field, valid, offsets, data, null);
            var found = new List<string>();
            for (long row = 0; row < count; row++)
            {
                found.Add(column.Cell(row));
            }
            return found;
        }
    }

    // Hands out the buffers of a batch in the order of its columns.
    internal sealed class BatchBuffers
    {
        private const int MostBuffer = 8 * Settings.MiB;
        private readonly ArrowFile file;
        private readonly long body;
        private readonly List<KeyValuePair<long, long>> spans;
        private readonly bool isPacked;
        private int next;

        public BatchBuffers(ArrowFile file, ArrowBatch batch)
        {
            this.file = file;
            body = batch.Body;
            spans = batch.Told.Pairs(2);
            isPacked = batch.Told.Table(3) != null;
        }

        // Note the buffers of the columns in and below a field by their names.
        public void Walk(ArrowField field, Dictionary<string, ArrowSpans> found)
        {
            if (field.IsLeaf)
            {
                ArrowSpans leaf = Leaf(field, field.IsIndexed);
                if (!found.ContainsKey(field.Name))
                {
                    found[field.Name] = leaf;
                }
                return;
            }
            if (field.Kind == ArrowField.Null)
            {
                return;
            }
            if (!field.IsList && !field.IsGroup)
            {
                throw new NotRead("format:arrow");
            }
            Next();
            if (field.IsList)
            {
                Next();
            }
            field.Children.ForEach(child => Walk(child, found));
        }

        public ArrowSpans Leaf(ArrowField field, bool isIndex)
        {
            var leaf = new ArrowSpans { Valid = Next() };
            if (field.OffsetBytes > 0 && !isIndex)
            {
                leaf.Offsets = Next();
            }
            leaf.Data = Next();
            return leaf;
        }

        private KeyValuePair<long, long> Next()
        {
            if (next >= spans.Count || spans[next].Key < 0 || spans[next].Value < 0)
            {
                throw new EndOfBytes();
            }
            return spans[next++];
        }

        // Return the bytes of a buffer, unpacked.
        public byte[] Data(KeyValuePair<long, long>? span)
        {
            if (!span.HasValue)
            {
                return new byte[0];
            }
            if (span.Value.Value > MostBuffer)
            {
                throw new NotRead("too_big");
            }
            bool isFar = span.Value.Key > long.MaxValue / 2;
            byte[] data = file.BytesAt(isFar ? long.MaxValue / 2 : body + span.Value.Key, span.Value.Value);
            if (!isPacked || data.Length == 0)
            {
                return data;
            }
            if (FlatTable.Number(data, 0, 8) == -1)
            {
                return new ByteReader(data, 8).Take(data.Length - 8);
            }
            byte[] unpacked = Lz4.Frame(data, 8, MostBuffer);
            file.Allowance.Use(unpacked.Length);
            return unpacked;
        }
    }
}
