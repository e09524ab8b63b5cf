// SAS transport files (xpt), as SAS's TS-140 describes them: cards of 80 bytes, fields one beside the other.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // A column: its type, bytes, name and format.
    internal sealed class SasColumn
    {
        private const string Missing = "._ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        private static readonly string[] Dates = { "DATE", "DDMMYY", "MMDDYY", "YYMMDD", "E8601DA", "B8601DA" };
        private static readonly string[] Times = { "DATETIME", "E8601DT", "B8601DT" };

        // Days from the first of 1960 to that of 1970.
        private const int Epoch = 3653;
        public readonly int Size;
        public readonly string Name;
        private readonly bool isNumber;
        private readonly string form;

        public SasColumn(byte[] described, int at, int step)
        {
            isNumber = described[at] == 0 && described[at + 1] == 1;
            Size = described[at + 4] << 8 | described[at + 5];
            string longName = Shown(described, at + 88, Math.Min(32, step - 88));
            Name = longName != "" ? longName : Shown(described, at + 8, 8);
            form = Text.Latin(described, at + 56, 8);
        }

        private static string Shown(byte[] data, int start, int count)
        {
            int end = start + count;
            while (start < end && (data[start] == ' ' || data[start] == 0))
            {
                start++;
            }
            while (end > start && (data[end - 1] == ' ' || data[end - 1] == 0))
            {
                end--;
            }
            var shown = new byte[end - start];
            Buffer.BlockCopy(data, start, shown, 0, shown.Length);
            return StoreBytes.EitherText(shown);
        }

        // Return a value as text.
        public string Cell(byte[] data, int at)
        {
            if (!isNumber)
            {
                return Shown(data, at, Size);
            }
            bool isMissing = Size == 0 || Missing.IndexOf((char)data[at]) >= 0;
            for (int n = 1; n < Size; n++)
            {
                isMissing = isMissing && data[at + n] == 0;
            }
            if (isMissing || Size > 8)
            {
                return "";
            }
            double value = Float(data, at);
            if (Math.Abs(value) < 1e12 && Begins(Times))
            {
                return StoreBytes.TimeOf((long)value - Epoch * 86400L, 1);
            }
            return Math.Abs(value) < 1e7 && Begins(Dates) ? StoreBytes.DateOfDay((long)value - Epoch) : Stores.WrittenNumber(value);
        }

        private bool Begins(string[] forms)
        {
            return Array.Exists(forms, one => form.StartsWith(one, StringComparison.Ordinal));
        }

        // Return a number as IBM's mainframes have it: sign and power of 16, then a fraction; what is cut off is 0.
        private double Float(byte[] data, int at)
        {
            long fraction = 0;
            for (int n = 1; n < 8; n++)
            {
                fraction = fraction << 8 | (n < Size ? data[at + n] : (byte)0);
            }
            double value = fraction * Math.Pow(2, 4 * (data[at] & 0x7f) - 312);
            return (data[at] & 0x80) != 0 ? -value : value;
        }
    }

    // One table: its columns as it is made, its rows as they are asked for.
    internal sealed class SasTransport : StoreTable
    {
        private const int Card = 80;
        private const string Member = "HEADER RECORD*******MEM";
        private const string Observations = "HEADER RECORD*******OBS";
        private const int CardsPassed = 4096;
        private const int AtOnce = 3200;
        private const int MostColumns = 9999;
        private readonly ForwardReader reader;
        private readonly long size;
        private readonly List<SasColumn> columns = new List<SasColumn>();
        private readonly int length;

        // The card that the next table begins with.
        private byte[] following = new byte[0];

        private SasTransport(ForwardReader reader, byte[] card, long size)
        {
            this.reader = reader;
            this.size = size;
            int step = Number(card, 74);
            reader.Take(3 * Card);
            int count = Number(reader.Take(Card), 54);
            if (step < 88 || count <= 0 || count > MostColumns)
            {
                throw new NotRead(Stores.BrokenTable);
            }
            byte[] described = reader.Take((count * step + Card - 1) / Card * Card);
            for (int n = 0; n < count; n++)
            {
                columns.Add(new SasColumn(described, n * step, step));
                length += columns[n].Size;
            }
            Header = columns.ConvertAll(column => column.Name);
            for (int passed = 0; !Begins(reader.Take(Card), 0, Observations); )
            {
                passed++;
                if (passed > CardsPassed)
                {
                    throw new NotRead(Stores.BrokenTable);
                }
            }
        }

        private static int Number(byte[] card, int at)
        {
            string digits = at + 4 <= card.Length ? Text.Latin(card, at, 4) : "";
            return digits != "" && Text.IsDigits(digits) ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;
        }

        private static bool Begins(byte[] data, int at, string word)
        {
            return Text.StartsWith(data, data.Length, word, at);
        }

        // Return the Part of each table.
        public static IEnumerable<Part> Read(Work work)
        {
            return Stores.JudgeStore(Tables(work), work.Context);
        }

        private static IEnumerable<StoreTable> Tables(Work work)
        {
            var reader = new ForwardReader(work.Source.Open());
            reader.Take(3 * Card);
            byte[] card = reader.TakeMost(Card);
            while (Begins(card, 0, Member))
            {
                var table = new SasTransport(reader, card, work.Source.Size);
                yield return table;
                card = table.following;
            }
        }

        public override IEnumerable<List<string>> Rows()
        {
            var data = new byte[0];
            long read = 0;
            while (length > 0 && following.Length == 0)
            {
                byte[] more = reader.TakeMost(AtOnce * Card);
                read += more.Length;
                more = BeforeNext(more);
                data = Joined(data, 0, data.Length, more, more.Length);
                int start = 0;
                for (; start + length <= data.Length; start += length)
                {
                    int filled = start;
                    while (filled < start + length && data[filled] == ' ')
                    {
                        filled++;
                    }
                    if (filled < start + length) // else what fills the last card
                    {
                        yield return Cells(data, start);
                    }
                }
                data = Joined(data, start, data.Length - start, more, 0);
                if (more.Length == 0)
                {
                    yield break;
                }
                if (read >= Reach)
                {
                    Left = Math.Max(0, size - read) / length;
                    yield break;
                }
            }
        }

        // Return bytes up to the card of the next table, which is kept.
        private byte[] BeforeNext(byte[] data)
        {
            for (int at = 0; at < data.Length; at += Card)
            {
                if (Begins(data, at, Member))
                {
                    int end = Math.Min(data.Length, at + Card);
                    following = Joined(data, at, end - at, data, 0);
                    reader.GiveBack(Joined(data, end, data.Length - end, data, 0));
                    return Joined(data, 0, at, data, 0);
                }
            }
            return data;
        }

        private static byte[] Joined(byte[] data, int start, int count, byte[] more, int ofMore)
        {
            var joined = new byte[count + ofMore];
            Buffer.BlockCopy(data, start, joined, 0, count);
            Buffer.BlockCopy(more, 0, joined, count, ofMore);
            return joined;
        }

        private List<string> Cells(byte[] data, int at)
        {
            var cells = new List<string>(columns.Count);
            foreach (SasColumn column in columns)
            {
                cells.Add(column.Cell(data, at));
                at += column.Size;
            }
            return cells;
        }
    }
}
