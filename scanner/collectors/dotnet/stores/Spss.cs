// Data files of SPSS (sav), as GNU PSPP's documentation of system files describes them, packed by bytes or not.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // A column: its short name, elements of eight bytes, bytes of text or 0 for a number, and its format.
    internal sealed class SpssColumn
    {
        private const int Times = 22;

        // From the fourteenth of October 1582 to the first of 1970.
        private const int DaysFrom1582 = 141428;
        private static readonly int[] Dates = { 20, 23, 24, 38, 39 };

        public readonly string Short;
        public readonly int Elements;
        public string Name;
        private readonly int textBytes;
        private readonly int shape;

        public SpssColumn(string name, int textBytes, int shape)
        {
            Short = Name = name;
            this.textBytes = textBytes;
            this.shape = shape;
            Elements = Math.Max(1, (textBytes + 7) / 8);
        }

        // Return the value as text.
        public string Cell(byte[] data)
        {
            if (textBytes > 0)
            {
                int end = textBytes;
                while (end > 0 && (data[end - 1] == ' ' || data[end - 1] == 0))
                {
                    end--;
                }
                return StoreBytes.EitherText(new ByteReader(data).Take(end));
            }
            double value = BitConverter.ToDouble(data, 0);
            if (value == -double.MaxValue)
            {
                return ""; // the lowest number stands for a missing one
            }
            if (Array.IndexOf(Dates, shape) < 0 && shape != Times)
            {
                return Stores.WrittenNumber(value);
            }
            if (!(value >= 0 && value < 1e12))
            {
                return "";
            }
            long seconds = (long)value;
            long days = seconds / 86400 - DaysFrom1582;
            return shape == Times
                ? StoreBytes.TimeOf(days * 86400 + seconds % 86400, 1)
                : StoreBytes.DateOfDay(days);
        }
    }

    // A data file, read from its start.
    internal sealed class Spss
    {
        private const int MostColumns = 32767;
        private const long MostPassed = 8 * 1024 * 1024;
        private readonly ForwardReader reader;
        private readonly List<SpssColumn> columns = new List<SpssColumn>();
        private readonly bool isPacked;
        private readonly int rows;
        private long passed;

        private Spss(ForwardReader reader)
        {
            this.reader = reader;
            byte[] head = reader.Take(176);
            int layout = BitConverter.ToInt32(head, 64);
            int packing = BitConverter.ToInt32(head, 72);
            rows = BitConverter.ToInt32(head, 80);
            if ((layout != 2 && layout != 3) || (packing != 0 && packing != 1))
            {
                throw new NotRead("format:spss");
            }
            isPacked = packing == 1;
            while (Record())
            {
            }
        }

        // Return the Part of the rows of a data file.
        public static IEnumerable<Part> ReadSpss(Work work)
        {
            return Stores.JudgeStore(Tables(work), work.Context);
        }

        private static IEnumerable<StoreTable> Tables(Work work)
        {
            var reader = new ForwardReader(work.Source.Open());
            var file = new Spss(reader);
            yield return new SpssRows(reader, file.columns, file.rows, file.isPacked);
        }

        private int Int()
        {
            return BitConverter.ToInt32(reader.Take(4), 0);
        }

        private byte[] PassOver(long count)
        {
            passed += count;
            if (count < 0 || passed > MostPassed)
            {
                throw new EndOfBytes();
            }
            return reader.Take(count);
        }

        private bool Record()
        {
            int kind = Int();
            switch (kind)
            {
                case 2:
                    Variable();
                    return true;
                case 3:
                    for (int left = Int(); left > 0; left--)
                    {
                        PassOver(8);
                        int length = PassOver(1)[0];
                        PassOver((length + 8) / 8 * 8 - 1);
                    }
                    return true;
                case 4:
                    PassOver(4L * Int());
                    return true;
                case 6:
                    PassOver(80L * Int());
                    return true;
                case 7:
                    More();
                    return true;
                case 999:
                    reader.Take(4);
                    return false;
                default:
                    throw new EndOfBytes();
            }
        }

        private void Variable()
        {
            int width = Int();
            int hasLabel = Int();
            long missing = Int();
            int shape = Int();
            Int();
            byte[] name = reader.Take(8);
            if (hasLabel != 0)
            {
                PassOver(StoreBytes.FloorDivide(Int() + 3L, 4) * 4);
            }
            PassOver(8 * Math.Abs(missing));
            if (width >= 0)
            {
                columns.Add(new SpssColumn(Text.Latin(name, 0, 8).Trim(' ', '\0'), width, shape >> 16 & 0xff));
            }
            if (columns.Count > MostColumns || width > 255)
            {
                throw new EndOfBytes();
            }
        }

        private void More()
        {
            int subject = Int();
            long size = Int();
            long count = Int();
            if (size < 0 || count < 0)
            {
                throw new EndOfBytes();
            }
            byte[] data = PassOver(size * count);
            if (subject != 13)
            {
                return;
            }
            var longer = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (string pair in Decoders.Decode(data, "utf-8").Split('\t'))
            {
                int equals = pair.IndexOf('=');
                string known = equals < 0 ? pair : pair.Substring(0, equals);
                longer[known.ToUpperInvariant()] = equals < 0 ? "" : pair.Substring(equals + 1);
            }
            foreach (SpssColumn column in columns)
            {
                string name;
                column.Name = longer.TryGetValue(column.Short.ToUpperInvariant(), out name) ? name : column.Name;
            }
        }
    }

    // The rows; past Settings.TableBytes they are left out.
    internal sealed class SpssRows : StoreTable
    {
        private const int Bias = 100;
        private readonly ForwardReader reader;
        private readonly List<SpssColumn> columns;
        private readonly int told;
        private readonly bool isPacked;
        private readonly long length;

        public SpssRows(ForwardReader reader, List<SpssColumn> columns, int told, bool isPacked)
        {
            this.reader = reader;
            this.columns = columns;
            this.told = told;
            this.isPacked = isPacked;
            Header = columns.ConvertAll(column => column.Name);
            foreach (SpssColumn column in columns)
            {
                length += 8 * column.Elements;
            }
            if (length == 0)
            {
                throw new EndOfBytes();
            }
        }

        public override IEnumerable<List<string>> Rows()
        {
            long given = 0;
            IEnumerator<byte[]> elements = isPacked ? Packed().GetEnumerator() : null;
            while (given * length <= Reach)
            {
                byte[] data = elements == null ? reader.TakeMost((int)length) : Joined(elements);
                if (data.Length < length)
                {
                    if (data.Length > 0 || (told >= 0 && told != given))
                    {
                        throw new EndOfBytes();
                    }
                    yield break;
                }
                given++;
                var record = new ByteReader(data);
                yield return columns.ConvertAll(column => column.Cell(record.Take(8 * column.Elements)));
            }
            Left = Math.Max(0, told - given);
        }

        private byte[] Joined(IEnumerator<byte[]> elements)
        {
            var record = new byte[length];
            int filled = 0;
            while (filled < length && elements.MoveNext())
            {
                Buffer.BlockCopy(elements.Current, 0, record, filled, 8);
                filled += 8;
            }
            Array.Resize(ref record, filled);
            return record;
        }

        // Return elements of eight bytes that were packed as commands of a byte, eight at a time.
        private IEnumerable<byte[]> Packed()
        {
            while (!reader.IsAtEnd())
            {
                foreach (byte command in reader.TakeMost(8))
                {
                    if (command == 252)
                    {
                        yield break;
                    }
                    if (command == 253)
                    {
                        yield return reader.Take(8);
                    }
                    else if (command == 254)
                    {
                        yield return Text.LatinBytes("        ");
                    }
                    else if (command > 0)
                    {
                        yield return BitConverter.GetBytes(command == 255 ? -double.MaxValue : (double)(command - Bias));
                    }
                }
            }
        }
    }
}
