// Avro container files (avro.apache.org/docs/1.11.1/specification): their records, as the objects that they are.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Mediascan.Stray
{
    // A schema, and how the values of its types are read.
    internal sealed class AvroTypes
    {
        private const int Depth = 24;

        // In one record.
        private const int MostValues = 100000;

        public readonly object Schema;

        // Read since that was last set to 0: a schema may repeat what takes no bytes.
        public int Values;
        private readonly Dictionary<string, JsonObject> named = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        private readonly Dictionary<JsonObject, List<KeyValuePair<string, object>>> fields =
            new Dictionary<JsonObject, List<KeyValuePair<string, object>>>();

        public AvroTypes(object schema)
        {
            Schema = schema;
            Learn(schema, 0);
        }

        private void Learn(object schema, int depth)
        {
            if (depth > Depth)
            {
                throw new NotRead("nested_too_deep");
            }
            var branches = schema as List<object>;
            var told = schema as JsonObject;
            if (branches != null)
            {
                branches.ForEach(branch => Learn(branch, depth + 1));
            }
            if (told == null)
            {
                return;
            }
            var name = told.Get("name") as string;
            var space = told.Get("namespace") as string;
            if (name != null)
            {
                named[name] = told;
                if (space != null)
                {
                    named[space + "." + name] = told;
                }
            }
            foreach (string key in new[] { "type", "items", "values" })
            {
                Learn(told.Get(key), depth + 1);
            }
            fields[told] = FieldsIn(told);
            fields[told].ForEach(field => Learn(field.Value, depth + 1));
        }

        private static List<KeyValuePair<string, object>> FieldsIn(JsonObject told)
        {
            var found = new List<KeyValuePair<string, object>>();
            foreach (object field in told.Get("fields") as List<object> ?? new List<object>())
            {
                var one = field as JsonObject;
                if (one != null)
                {
                    found.Add(new KeyValuePair<string, object>(one.Get("name") as string ?? "", one.Get("type")));
                }
            }
            return found;
        }

        // Return the names of the fields of the whole.
        public List<string> Names()
        {
            var told = Schema as JsonObject;
            return told == null ? new List<string>() : fields[told].ConvertAll(field => field.Key);
        }

        // Return the next value: a JsonObject, a List, or a text; null for null.
        public object Value(object schema, ByteReader reader, int depth = 0)
        {
            Values++;
            if (depth > Depth || Values > MostValues)
            {
                throw new NotRead("nested_too_deep");
            }
            var branches = schema as List<object>;
            if (branches != null)
            {
                long branch = reader.Zigzag();
                if (branch < 0 || branch >= branches.Count)
                {
                    throw new EndOfBytes();
                }
                return Value(branches[(int)branch], reader, depth + 1);
            }
            var told = schema as JsonObject;
            object kind = told != null ? told.Get("type") : schema;
            if (kind is JsonObject || kind is List<object>)
            {
                return Value(kind, reader, depth + 1);
            }
            string word = kind as string;
            if (word == "record" || word == "error")
            {
                var record = new JsonObject();
                foreach (KeyValuePair<string, object> field in told != null ? fields[told] : new List<KeyValuePair<string, object>>())
                {
                    record.Set(field.Key, Value(field.Value, reader, depth + 1));
                }
                return record;
            }
            if (word == "array" || word == "map")
            {
                return Several(told != null ? told.Get(word == "map" ? "values" : "items") : null, word == "map", reader, depth);
            }
            var name = schema as string;
            if (name != null && named.ContainsKey(name))
            {
                return Value(named[name], reader, depth + 1);
            }
            return Plain(word, told ?? new JsonObject(), reader);
        }

        private object Several(object inner, bool isMap, ByteReader reader, int depth)
        {
            var map = new JsonObject();
            var list = new List<object>();
            while (true)
            {
                long count = reader.Zigzag();
                if (count == 0)
                {
                    return isMap ? (object)map : list;
                }
                if (count < 0)
                {
                    count = -count;
                    reader.Zigzag();
                }
                if (count < 0 || count > reader.Left + 1L)
                {
                    throw new EndOfBytes(); // each takes a byte, or says nothing
                }
                for (long n = 0; n < count; n++)
                {
                    if (isMap)
                    {
                        string name = Decoders.Decode(reader.Take(reader.Zigzag()), "utf-8");
                        map.Set(name, Value(inner, reader, depth + 1));
                    }
                    else
                    {
                        list.Add(Value(inner, reader, depth + 1));
                    }
                }
            }
        }

        // Return the next value of a type without parts as text, null for null.
        private static string Plain(string kind, JsonObject schema, ByteReader reader)
        {
            string logical = schema.Get("logicalType") as string ?? "";
            switch (kind)
            {
                case "null":
                    return null;
                case "boolean":
                    return reader.Byte() != 0 ? "true" : "false";
                case "float":
                    return Stores.WrittenNumber(BitConverter.ToSingle(reader.Take(4), 0));
                case "double":
                    return Stores.WrittenNumber(BitConverter.ToDouble(reader.Take(8), 0));
                case "string":
                    return Text.Cut(Decoders.Decode(reader.Take(reader.Zigzag()), "utf-8"), Settings.CellCharacters);
                case "int":
                case "long":
                    return Whole(reader.Zigzag(), logical);
                case "enum":
                    var symbols = schema.Get("symbols") as List<object>;
                    long place = reader.Zigzag();
                    if (symbols == null || place < 0 || place >= symbols.Count)
                    {
                        throw new EndOfBytes();
                    }
                    return symbols[(int)place] as string ?? "";
                case "bytes":
                case "fixed":
                    byte[] data = reader.Take(kind == "bytes" ? reader.Zigzag() : SmallNumber(schema.Get("size")));
                    return logical == "decimal"
                        ? StoreBytes.DecimalOf(data, SmallNumber(schema.Get("scale")))
                        : StoreBytes.ShownText(data);
                default:
                    throw new EndOfBytes();
            }
        }

        private static string Whole(long value, string logical)
        {
            if (logical == "date")
            {
                return StoreBytes.DateOfDay(value);
            }
            int dash = logical.LastIndexOf('-');
            string clock = dash < 0 ? "" : logical.Substring(0, dash);
            string unit = logical.Substring(dash + 1);
            long aSecond = unit == "millis" ? 1000 : unit == "micros" ? 1000000 : unit == "nanos" ? 1000000000 : 0;
            return aSecond > 0 && (clock == "timestamp" || clock == "local-timestamp")
                ? StoreBytes.TimeOf(value, aSecond)
                : value.ToString(CultureInfo.InvariantCulture);
        }

        // Return a number of a schema, 0 for what is none.
        private static int SmallNumber(object value)
        {
            var text = value as string;
            return text != null && text.Length > 0 && text.Length < 9 && Text.IsDigits(text) && Text.IsAscii(text)
                ? int.Parse(text, CultureInfo.InvariantCulture)
                : 0;
        }
    }

    // Takes the blocks of records; past Settings.TableBytes they are only counted.
    internal sealed class AvroRecords
    {
        private const int SyncBytes = 16;
        private const int MostMetadata = 1000;
        private const string Magic = "Obj\u0001";

        // The path of the records themselves.
        private const string Records = "[]";

        private readonly Work work;
        private readonly AvroTypes types;
        private readonly string codec;
        private readonly Walker walker;
        private readonly TextLines text;
        private long read;
        private long left;

        private AvroRecords(Work work, AvroTypes types, string codec)
        {
            this.work = work;
            this.types = types;
            this.codec = codec;
            walker = new Walker(work.Context);
            text = new TextLines(work.Context);
        }

        // Return the Judgement on the records of an Avro file.
        public static IEnumerable<Part> ReadAvro(Work work)
        {
            Dictionary<string, byte[]> metadata;
            byte[] sync;
            object schema;
            var stream = new ForwardReader(work.Source.Open());
            try
            {
                stream.Take(Magic.Length);
                metadata = Metadata(stream);
                sync = stream.Take(SyncBytes);
                byte[] told = metadata.ContainsKey("avro.schema") ? metadata["avro.schema"] : new byte[0];
                if (!new JsonReader(new UTF8Encoding(false, true).GetString(told)).ReadWhole(out schema))
                {
                    throw new EndOfBytes();
                }
            }
            catch (Exception fault)
            {
                if (!(fault is EndOfBytes || fault is DecoderFallbackException))
                {
                    throw;
                }
                return Content.Lone(Judgement.Unread(Stores.BrokenStore));
            }
            byte[] codec = metadata.ContainsKey("avro.codec") ? metadata["avro.codec"] : Text.LatinBytes("null");
            var records = new AvroRecords(work, new AvroTypes(schema), Text.Latin(codec, 0, codec.Length));
            string reason = "";
            try
            {
                records.Read(stream, sync);
            }
            catch (EndOfBytes)
            {
                reason = Stores.BrokenStore;
            }
            return Stores.AsFarAsRead("", records.Judge(), reason);
        }

        // Return what the head of the file says: a map of texts to bytes.
        private static Dictionary<string, byte[]> Metadata(ForwardReader stream)
        {
            var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            for (long count = stream.Zigzag(); count != 0; count = stream.Zigzag())
            {
                if (count < 0)
                {
                    stream.Zigzag();
                }
                for (ulong n = (ulong)Math.Abs((decimal)count); n > 0; n--)
                {
                    byte[] name = stream.Take(stream.Zigzag());
                    found[Text.Latin(name, 0, name.Length)] = stream.Take(stream.Zigzag());
                    if (found.Count > MostMetadata)
                    {
                        throw new EndOfBytes();
                    }
                }
            }
            return found;
        }

        private bool IsReadable()
        {
            return codec == "null" || codec == "deflate" || codec == "snappy";
        }

        private void Read(ForwardReader stream, byte[] sync)
        {
            long passed = 0;
            while (!stream.IsAtEnd())
            {
                long count = stream.Zigzag();
                byte[] data = stream.Take(stream.Zigzag());
                byte[] mark = stream.Take(SyncBytes);
                if (count < 0 || Text.Latin(mark, 0, SyncBytes) != Text.Latin(sync, 0, SyncBytes))
                {
                    throw new EndOfBytes();
                }
                if (passed > work.Context.Reach(Settings.TableBytes) || !IsReadable())
                {
                    left += count;
                    continue;
                }
                data = Unpacked(data);
                passed += data.Length;
                TakeRecords(new ByteReader(data), count);
            }
        }

        private byte[] Unpacked(byte[] data)
        {
            if (codec == "snappy")
            {
                Array.Resize(ref data, Math.Max(0, data.Length - 4));
                data = Snappy.Unpacked(data, Settings.MemberBytes);
            }
            else if (codec == "deflate")
            {
                data = StoreBytes.Inflated(data, 0, Settings.MemberBytes);
            }
            if (codec != "null")
            {
                work.Allowance.Use(data.Length);
            }
            return data;
        }

        private void TakeRecords(ByteReader reader, long count)
        {
            if (count > reader.Left + 1L)
            {
                throw new EndOfBytes();
            }
            for (long n = 0; n < count; n++)
            {
                types.Values = 0;
                var record = types.Value(types.Schema, reader) as JsonObject;
                read++;
                if (record != null)
                {
                    walker.Add(record, Records);
                    text.Add(string.Join("\t", record.Values.FindAll(cell => cell is string)));
                }
            }
        }

        private Judgement Judge()
        {
            if (!IsReadable())
            {
                Judgement named = Stores.JudgeNames(types.Names(), left, work.Context);
                return named.People > 0 ? named : Judgement.Unread("format:avro");
            }
            Judgement judgement = walker.Judge((double)left / Math.Max(1, read));
            return judgement.People > 0 && work.Context.Known.Count == 0
                ? judgement
                : Judgement.Either(judgement, text.Judge(walker.TableOf(Records)));
        }
    }
}
