// Workbooks of Excel 5 to 2003 (xls): records of BIFF5 and BIFF8 ([MS-XLS]); every sheet is a table of its own.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The sheets of an xls one after another; what stands before the first one applies to all.
    internal sealed class ExcelBook
    {
        private const int Biff8 = 0x0600;
        private const int Globals = 0x0005;
        private const int Note = 0x001C, TextBox = 0x01B6, PageHeader = 0x0014, PageFooter = 0x0015;

        // Of rows that are put together at the same time, as some programs write column by column; what a cell adds.
        private const int HeldCharacters = 1 << 21;
        private const int CellWeight = 64;
        private const int Widest = 256;
        private const int CodePage = 0x0042;
        private const int DaysTo1904 = 1462;

        // No day number.
        private const double TooFar = 1e7;

        public readonly Prose Remarks;
        public bool IsLocked;
        private readonly ExcelRecords records;
        private readonly List<string> strings = new List<string>();

        // A cell names a text that is not there.
        public bool LacksStrings { get; private set; }
        private readonly HashSet<int> formats = SheetXml.DateFormats();
        private readonly HashSet<int> dateStyles = new HashSet<int>();
        private readonly Dictionary<int, List<string>> rows = new Dictionary<int, List<string>>();
        private readonly Queue<int> order = new Queue<int>();
        private bool isWide = true;

        // The code page of texts that are not wide.
        private int page = CodePages.Western;

        // Where the value of a cell stands in its record.
        private int valueAt = 6;
        private int styles;
        private int daysBefore;
        private long held;

        // Where the text belongs that the next record holds: the result of a formula.
        private bool isAwaited;
        private int awaitedRow;
        private int awaitedColumn;

        public ExcelBook(Source source, Context context)
        {
            records = new ExcelRecords(source);
            Remarks = new Prose(context);
        }

        // Return the rows of each sheet, to be used up before the next one is asked for.
        public IEnumerable<IEnumerable<List<string>>> Sheets()
        {
            while (records.Next())
            {
                if (!records.IsBegin())
                {
                    continue;
                }
                int purpose = Little.Word(records.Body, 2);
                isWide = Little.Word(records.Body, 0) >= Biff8 && records.Kind == ExcelRecords.Begin;
                valueAt = records.Kind == ExcelRecords.Oldest ? 7 : 6;
                if (purpose == Globals)
                {
                    Learn();
                }
                else if (!IsLocked)
                {
                    yield return Rows();
                }
            }
        }

        // Read what is said once for all sheets.
        private void Learn()
        {
            foreach (int kind in records.Block())
            {
                byte[] body = records.Body;
                switch (kind)
                {
                    case ExcelRecords.Lock:
                        records.Cipher = ExcelCipher.Default(body);
                        IsLocked = records.Cipher == null;
                        if (IsLocked)
                        {
                            return;
                        }
                        break;
                    case 0x0022:
                        daysBefore = body.Length > 0 && body[0] == 1 ? DaysTo1904 : 0;
                        break;
                    case CodePage:
                        page = Little.Word(body, 0);
                        break;
                    case 0x00E0:
                        if (formats.Contains(Little.Word(body, 2)))
                        {
                            dateStyles.Add(styles);
                        }
                        styles++;
                        break;
                    case 0x00FC:
                        ReadStrings(body);
                        break;
                    case 0x041E:
                        ReadFormat(body);
                        break;
                }
            }
        }

        private void ReadFormat(byte[] body)
        {
            int number = Little.Word(body, 0);
            if (SheetXml.IsDateFormat(TextAt(body, 2, isWide ? 2 : 1)))
            {
                formats.Add(number);
            }
            else
            {
                formats.Remove(number);
            }
        }

        private void ReadStrings(byte[] body)
        {
            uint count = Little.Number(body, 4);
            var characters = new ExcelCharacters(records, body, 8);
            while (strings.Count < count && !characters.IsOver())
            {
                strings.Add(characters.RichText());
                if (strings.Count > Settings.StringCells)
                {
                    throw new NotRead("too_many_strings");
                }
            }
        }

        // Return the rows of one sheet; charts and the like in it are left out.
        private IEnumerable<List<string>> Rows()
        {
            foreach (int kind in records.Block())
            {
                byte[] body = records.Body;
                if (Put(kind, body))
                {
                    while (held > HeldCharacters)
                    {
                        yield return Oldest();
                    }
                }
                else if (kind == ExcelRecords.Lock)
                {
                    IsLocked = true; // of a sheet without a book around it
                    yield break;
                }
                else if (kind == PageHeader || kind == PageFooter || kind == (isWide ? TextBox : Note))
                {
                    byte[] remark = Text.Bytes(Remark(kind, body) + "\n");
                    Remarks.Feed(remark, remark.Length);
                }
            }
            isAwaited = false;
            while (order.Count > 0)
            {
                yield return Oldest();
            }
        }

        private List<string> Oldest()
        {
            int number = order.Dequeue();
            List<string> cells = rows[number];
            rows.Remove(number);
            foreach (string cell in cells)
            {
                held -= cell.Length + CellWeight;
            }
            return cells;
        }

        // Take a record with cells; tell whether it is one.
        private bool Put(int kind, byte[] body)
        {
            switch (kind)
            {
                case CodePage:
                    page = Little.Word(body, 0);
                    return true;
                case 0x0003:
                case 0x0203:
                    Little.Word(body, 4);
                    Put(body, 0, Shown(Little.Real(body, valueAt), Little.Word(body, 4)));
                    return true;
                case 0x0002:
                    Put(body, 0, ExcelNumbers.Show(Little.Word(body, 7)));
                    return true;
                case 0x0004:
                case 0x0204:
                case 0x00D6:
                    Little.Word(body, 2);
                    Put(body, 0, TextAt(body, valueAt, Width()));
                    return true;
                case 0x00FD:
                    uint number = Little.Number(body, 6);
                    LacksStrings |= number >= strings.Count;
                    Put(body, 0, number < strings.Count ? strings[(int)number] : "");
                    return true;
                case 0x027E:
                    uint value = Little.Number(body, 6);
                    Put(body, 0, Shown(ExcelNumbers.Short(value), Little.Word(body, 4)));
                    return true;
                case 0x00BD:
                    Little.Number(body, 0);
                    for (int at = 4; at < body.Length - 7; at += 6)
                    {
                        double shown = ExcelNumbers.Short(Little.Number(body, at + 2));
                        Put(body, (at - 4) / 6, Shown(shown, Little.Word(body, at)));
                    }
                    return true;
                case 0x0006:
                case 0x0206:
                case 0x0406:
                    PutFormula(body);
                    return true;
                case 0x0007:
                case 0x0207:
                    if (isAwaited)
                    {
                        isAwaited = false;
                        Put(awaitedRow, awaitedColumn, TextAt(body, 0, Width()));
                    }
                    return true;
                default:
                    return false;
            }
        }

        private void PutFormula(byte[] body)
        {
            int style = Little.Word(body, 4);
            if (body.Length < valueAt + 8 || body[valueAt + 6] != 0xFF || body[valueAt + 7] != 0xFF)
            {
                Put(body, 0, Shown(Little.Real(body, valueAt), style));
            }
            else if (body[valueAt] == 0)
            {
                isAwaited = true;
                awaitedRow = Little.Word(body, 0);
                awaitedColumn = Little.Word(body, 2);
            }
        }

        // How many bytes tell the length of a cell's text.
        private int Width()
        {
            return valueAt == 6 ? 2 : 1;
        }

        private void Put(byte[] body, int further, string text)
        {
            Put(Little.Word(body, 0), Little.Word(body, 2) + further, text);
        }

        private void Put(int row, int column, string text)
        {
            if (column >= Widest)
            {
                return;
            }
            List<string> cells;
            if (!rows.TryGetValue(row, out cells))
            {
                cells = new List<string>();
                rows.Add(row, cells);
                order.Enqueue(row);
            }
            while (cells.Count <= column)
            {
                cells.Add("");
                held += CellWeight;
            }
            held += text.Length - cells[column].Length;
            cells[column] = text;
        }

        private string Shown(double value, int style)
        {
            if (dateStyles.Contains(style) && value > 0 && value < TooFar)
            {
                string date = SheetXml.SerialDate(ExcelNumbers.Show(Math.Floor(value + daysBefore)));
                return date.Length > 0 ? date : ExcelNumbers.Show(value);
            }
            return ExcelNumbers.Show(value);
        }

        // Return the text of a comment, a text box, a header or a footer.
        private string Remark(int kind, byte[] body)
        {
            if (kind == TextBox)
            {
                int length = Little.Word(body, 10);
                byte[] following = records.Continued();
                bool isWideText = following.Length > 0 && following[0] == 1;
                return new ExcelCharacters(records, following, 1).Text(length, isWideText);
            }
            return kind == Note ? TextAt(body, 4, 2) : TextAt(body, 0, isWide ? 2 : 1);
        }

        // Return the text that begins with its length, `width` bytes wide, at a place of a record.
        private string TextAt(byte[] body, int at, int width)
        {
            if (at + width > body.Length)
            {
                return "";
            }
            int length = width == 2 ? Little.Word(body, at) : body[at];
            int start = at + width;
            if (isWide)
            {
                bool isWideText = start < body.Length && (body[start] & 1) != 0;
                string text = new ExcelCharacters(records, body, start + 1).Text(length, isWideText);
                return Text.Cut(text, Settings.CellCharacters);
            }
            return CodePages.Decode(Little.Cut(body, start, start + length), page);
        }
    }

    internal static class ExcelBinary
    {
        // Return the Part of each sheet of the stream of an xls, hidden ones too, and of its comments.
        public static IEnumerable<Part> JudgeExcel(Source source, Context context)
        {
            var book = new ExcelBook(source, context);
            int number = 0;
            foreach (IEnumerable<List<string>> rows in book.Sheets())
            {
                number++;
                yield return new Part("sheet " + number, Workbook.JudgeRows(rows, context));
            }
            if (book.IsLocked)
            {
                yield return new Part("", Content.Encrypted("office"));
            }
            else if (number > 0)
            {
                yield return new Part("remarks", book.Remarks.Judgement());
                if (book.LacksStrings)
                {
                    yield return new Part("", Judgement.Unread("broken:xls"));
                }
            }
            else
            {
                yield return new Part("", Judgement.Unread("format:xls"));
            }
        }
    }
}
