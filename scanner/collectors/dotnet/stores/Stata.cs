// Data files of Stata (dta), formats 113 to 119, as Stata's own help (`help dta`) describes them.
using System;
using System.Collections.Generic;
using System.Globalization;

namespace Mediascan.Stray
{
    // A column: its name, the number of its type as the newer formats have it, its bytes, and its format.
    internal sealed class StataColumn
    {
        private const int Double = 65526;
        private const int Float = 65527;
        private const int Long = 65528;
        private const int Int = 65529;
        private const int Byte = 65530;

        // Type of a text that stands elsewhere.
        private const int Reference = 32768;

        // To the first of 1970.
        private const int DaysFrom1960 = 3653;

        public readonly int Size;
        public string Name = "";
        public string Shape = "";
        private readonly int kind;

        public StataColumn(int kind)
        {
            this.kind = kind;
            Size = kind == Reference || kind == Double ? 8
                : kind == Float || kind == Long ? 4
                : kind == Int ? 2
                : kind == Byte ? 1 : kind;
            if (Size < 1 || Size > 2045)
            {
                throw new EndOfBytes();
            }
        }

        // Return the value as text.
        public string Cell(byte[] data, bool isBigEndian)
        {
            if (kind <= 2045)
            {
                int end = Array.IndexOf(data, (byte)0);
                return StoreBytes.EitherText(new ByteReader(data).Take(end < 0 ? data.Length : end));
            }
            if (kind == Reference)
            {
                return "";
            }
            if (isBigEndian)
            {
                Array.Reverse(data);
            }
            if (kind == Float || kind == Double)
            {
                double value = kind == Float ? BitConverter.ToSingle(data, 0) : BitConverter.ToDouble(data, 0);
                return Math.Abs(value) <= (kind == Float ? 1.7e38 : 8.9e307) ? Number(value) : "";
            }
            long whole = StoreBytes.SignedLittle(data);
            long most = kind == Byte ? 100 : kind == Int ? 32740 : 2147483620;
            return whole <= most ? Number(whole) : "";
        }

        private bool IsShaped(string sign)
        {
            return Shape.StartsWith("%" + sign, StringComparison.Ordinal) || Shape.StartsWith("%-" + sign, StringComparison.Ordinal);
        }

        private string Number(double value)
        {
            if (IsShaped("td") || IsShaped("d"))
            {
                return Math.Abs(value) < 1e7 ? StoreBytes.DateOfDay((long)value - DaysFrom1960) : "";
            }
            if (IsShaped("tc") || IsShaped("tC"))
            {
                return Math.Abs(value) < 1e15
                    ? StoreBytes.TimeOf(StoreBytes.FloorDivide((long)value, 1000) - DaysFrom1960 * 86400L, 1)
                    : "";
            }
            return Stores.WrittenNumber(value);
        }
    }

    // A data file, read from its start.
    internal sealed class Stata
    {
        private const int MostColumns = 32767;

        // Bytes of labels and the like before the rows.
        private const long MostPassed = 64 * 1024 * 1024;
        private readonly ForwardReader reader;
        private bool isBigEndian;
        private List<StataColumn> columns;
        private List<string> names;
        private List<string> shapes;
        private ulong rows;

        private Stata(ForwardReader reader)
        {
            this.reader = reader;
        }

        // Return the Part of the rows of a data file.
        public static IEnumerable<Part> ReadStata(Work work)
        {
            return Stores.JudgeStore(Tables(work), work.Context);
        }

        private static IEnumerable<StoreTable> Tables(Work work)
        {
            var file = new Stata(new ForwardReader(work.Source.Open()));
            if (work.Head[0] == '<')
            {
                file.ReadMarked();
            }
            else
            {
                file.ReadOld();
            }
            for (int n = 0; n < file.columns.Count; n++)
            {
                file.columns[n].Name = file.names[n];
                file.columns[n].Shape = file.shapes[n];
            }
            yield return new StataRows(file.reader, file.columns, file.rows, file.isBigEndian);
        }

        // Formats 113 to 115.
        private void ReadOld()
        {
            byte[] head = reader.Take(2);
            isBigEndian = head[1] == 1;
            reader.Take(2);
            int count = (int)Number(2);
            rows = Number(4);
            reader.Take(99);
            columns = new List<byte>(reader.Take(count)).ConvertAll(kind => new StataColumn(kind >= 251 ? 65526 + 255 - kind : kind));
            names = Texts(count, 33);
            PassOver(2 * (count + 1));
            shapes = Texts(count, head[0] == 113 ? 12 : 49);
            PassOver(count * (33 + 81));
            while (true)
            {
                ulong kind = Number(1);
                long length = (long)Number(4);
                if (kind == 0 && length == 0)
                {
                    return;
                }
                PassOver(length);
            }
        }

        // Formats 117 to 119.
        private void ReadMarked()
        {
            Mark("<stata_dta><header><release>");
            byte[] told = reader.Take(3);
            string release = Text.Latin(told, 0, 3);
            if (release != "117" && release != "118" && release != "119")
            {
                throw new NotRead("format:stata");
            }
            bool isOldest = release == "117";
            bool isNewest = release == "119";
            Mark("</release><byteorder>");
            byte[] order = reader.Take(3);
            isBigEndian = Text.Latin(order, 0, 3) == "MSF";
            Mark("</byteorder><K>");
            ulong many = Number(isNewest ? 4 : 2);
            if (many > MostColumns)
            {
                throw new NotRead("too_big");
            }
            int count = (int)many;
            Mark("</K><N>");
            rows = Number(isOldest ? 4 : 8);
            Mark("</N><label>");
            reader.Take((long)Number(isOldest ? 1 : 2));
            Mark("</label><timestamp>");
            reader.Take((long)Number(1));
            Mark("</timestamp></header><map>");
            reader.Take(14 * 8);
            Mark("</map><variable_types>");
            columns = new List<StataColumn>();
            for (int n = 0; n < count; n++)
            {
                columns.Add(new StataColumn((int)Number(2)));
            }
            Mark("</variable_types><varnames>");
            names = Texts(count, isOldest ? 33 : 129);
            Mark("</varnames><sortlist>");
            PassOver((isNewest ? 4 : 2) * (count + 1));
            Mark("</sortlist><formats>");
            shapes = Texts(count, isOldest ? 49 : 57);
            reader.PassUntil("<data>", MostPassed);
        }

        private ulong Number(int size)
        {
            byte[] data = reader.Take(size);
            if (isBigEndian)
            {
                Array.Reverse(data);
            }
            return unchecked((ulong)StoreBytes.Little(data, 0, size));
        }

        private void Mark(string word)
        {
            byte[] data = reader.Take(word.Length);
            if (Text.Latin(data, 0, data.Length) != word)
            {
                throw new EndOfBytes();
            }
        }

        private List<string> Texts(int count, int size)
        {
            var texts = new List<string>();
            for (; count > 0; count--)
            {
                byte[] data = reader.Take(size);
                int end = Array.IndexOf(data, (byte)0);
                texts.Add(StoreBytes.EitherText(new ByteReader(data).Take(end < 0 ? size : end)));
            }
            return texts;
        }

        private void PassOver(long count)
        {
            if (count > MostPassed)
            {
                throw new NotRead("too_big");
            }
            while (count > 0)
            {
                count -= reader.Take(Math.Min(count, 1 << 18)).Length;
            }
        }
    }

    // The rows; past Settings.TableBytes they are left out.
    internal sealed class StataRows : StoreTable
    {
        private const int MostRecord = 4 * 1024 * 1024;
        private const long MostRows = 1L << 40;
        private readonly ForwardReader reader;
        private readonly List<StataColumn> columns;
        private readonly long rows;
        private readonly bool isBigEndian;
        private readonly int length;

        public StataRows(ForwardReader reader, List<StataColumn> columns, ulong rows, bool isBigEndian)
        {
            this.reader = reader;
            this.columns = columns;
            this.rows = (long)Math.Min(rows, (ulong)MostRows);
            this.isBigEndian = isBigEndian;
            Header = columns.ConvertAll(column => column.Name);
            foreach (StataColumn column in columns)
            {
                length += column.Size;
            }
            if (length <= 0 || length > MostRecord)
            {
                throw new NotRead("too_big");
            }
        }

        public override IEnumerable<List<string>> Rows()
        {
            long taken = Math.Min(rows, Reach / length);
            for (long n = 0; n < taken; n++)
            {
                var record = new ByteReader(reader.Take(length));
                yield return columns.ConvertAll(column => column.Cell(record.Take(column.Size), isBigEndian));
            }
            Left = rows - taken;
        }
    }
}
