// Tables of a JSON text: their rows are objects, whose keys name the columns, or lists.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // One table of a JSON text.
    internal abstract class JsonTable
    {
        public readonly Table Table;

        protected JsonTable(Context context)
        {
            Table = new Table(context);
        }

        // Return the Judgement, `remaining` further rows taken to be like these.
        public virtual Judgement Finish(long remaining)
        {
            return Table.Finish(remaining);
        }
    }

    // A flat object: the paths of its scalars and their texts.
    internal sealed class Record
    {
        public readonly List<string> Keys = new List<string>();
        public readonly Dictionary<string, string> Cells = new Dictionary<string, string>(StringComparer.Ordinal);

        public void Set(string key, string cell)
        {
            if (!Cells.ContainsKey(key))
            {
                Keys.Add(key);
            }
            Cells[key] = cell;
        }

        public string Get(string key)
        {
            string cell;
            return Cells.TryGetValue(key, out cell) ? cell : "";
        }
    }

    // One table whose rows are objects: the first ones are kept until their keys are known.
    internal sealed class Records : JsonTable
    {
        private const int MostKeys = 256;
        // Of more keys those are left out that no more than one in so many objects has, and that name nothing of people:
        // what a program calls its parts is as many columns as objects, all but empty.
        private const int ManyKeys = 32;
        private const int Rare = 100;
        private List<Record> kept = new List<Record>();
        private List<string> keys;

        public Records(Context context) : base(context)
        {
        }

        // Take one flat object.
        public void Add(Record record)
        {
            if (keys != null)
            {
                Table.Add(keys.ConvertAll(record.Get));
                return;
            }
            kept.Add(record);
            if (kept.Count >= Settings.SampleRows - 1)
            {
                Start();
            }
        }

        public override Judgement Finish(long remaining)
        {
            Start();
            return base.Finish(remaining);
        }

        private void Start()
        {
            if (keys != null)
            {
                return;
            }
            keys = KeysOf(kept);
            Table.Header = keys;
            List<Record> records = kept;
            kept = null;
            records.ForEach(Add);
        }

        // Return the first keys of objects in their order; of many, those that say something or are not rare.
        private static List<string> KeysOf(List<Record> records)
        {
            List<string> all = new List<string>();
            Dictionary<string, int> times = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (Record record in records)
            {
                foreach (string key in record.Keys)
                {
                    int before;
                    if (!times.TryGetValue(key, out before))
                    {
                        all.Add(key);
                    }
                    times[key] = before + 1;
                }
            }
            int rare = all.Count > ManyKeys ? records.Count / Rare : 0;
            return all.GetRange(0, Math.Min(MostKeys, all.Count)).FindAll(key => times[key] > rare || Headers.HeaderKind(key) != "");
        }
    }

    // One table whose rows are lists.
    internal sealed class ListRows : JsonTable
    {
        public ListRows(Context context) : base(context)
        {
        }

        // Take one row of scalars.
        public void Add(List<object> row)
        {
            Table.Add(row.ConvertAll(JsonShapes.ToText));
        }
    }
}
