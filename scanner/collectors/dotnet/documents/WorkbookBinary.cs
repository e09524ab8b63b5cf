// Workbooks in binary (xlsb, [MS-XLSB]): the parts of an xlsx, each as records instead of XML.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // The records of a part ([MS-XLSB] 2.1.4); a cut one ends it.
    internal sealed class BinaryRecords
    {
        public int Kind;
        public byte[] Body;
        private readonly Pieces stream;
        private byte[] data = new byte[0];
        private int at;

        public BinaryRecords(Source source)
        {
            stream = source.Open();
        }

        // Move to the next record.
        public bool Next()
        {
            while (true)
            {
                int begin = at, kind, length;
                if (Varied(ref begin, 2, out kind) && Varied(ref begin, 4, out length))
                {
                    if (length > Settings.MemberBytes)
                    {
                        throw new NotRead("too_big");
                    }
                    if (begin + length <= data.Length)
                    {
                        Kind = kind;
                        Body = Little.Cut(data, begin, begin + length);
                        at = begin + length;
                        return true;
                    }
                }
                int read = stream.Read();
                if (read == 0)
                {
                    return false;
                }
                var more = new byte[data.Length - at + read];
                Buffer.BlockCopy(data, at, more, 0, data.Length - at);
                Buffer.BlockCopy(stream.Buffer, 0, more, data.Length - at, read);
                data = more;
                at = 0;
            }
        }

        // Read a number of up to `most` bytes, seven bits in each; tell whether all of it is there.
        private bool Varied(ref int place, int most, out int number)
        {
            number = 0;
            for (int n = 0; n < most; n++)
            {
                if (place >= data.Length)
                {
                    return false;
                }
                int sign = data[place];
                place++;
                number |= (sign & 0x7F) << (7 * n);
                if (sign < 0x80)
                {
                    break;
                }
            }
            return true;
        }
    }

    internal static class WorkbookBinary
    {
        private const string Sheets = "xl/worksheets/", Remarks = "xl/comments";
        private const string Strings = "xl/sharedstrings.bin", Styles = "xl/styles.bin";
        private const int Row = 0, BlankCell = 1, RkCell = 2, RealCell = 5, TextCell = 6, SharedCell = 7, TextResult = 8;
        private const int RealResult = 9;

        // Cells right behind the last one are told without their column, under another number.
        private const int ShortFirst = 12, ShortLast = 18, Shorter = 11;
        private const int SharedText = 19, Format = 44, Style = 47, StylesBegin = 617, StylesEnd = 618, RemarkText = 637;

        // Header and footer of each page.
        private const int PageRecord = 479;
        private const uint Absent = 0xFFFFFFFF;

        // Return the Part of each sheet, hidden ones too, and of its comments.
        public static IEnumerable<Part> JudgeBinaryWorkbook(Archive archive, Work work)
        {
            List<string> order;
            Dictionary<string, string> names = archive.NamesAsCompared(out order);
            var strings = names.ContainsKey(Strings) ? AllStrings(archive.Source(names[Strings])) : new List<string>();
            var styles = names.ContainsKey(Styles) ? DateStyles(archive.Source(names[Styles])) : new HashSet<int>();
            var sheets = order.FindAll(known => Starts(known, Sheets) && known.EndsWith(".bin", StringComparison.Ordinal));
            if (sheets.Count == 0)
            {
                yield return new Part("", Judgement.Unread("format:xlsb"));
            }
            for (int n = 0; n < sheets.Count; n++)
            {
                var rows = Rows(archive.Source(names[sheets[n]]), strings, styles);
                yield return new Part("sheet " + (n + 1), Workbook.JudgeRows(rows, work.Context));
            }
            var remarks = order.FindAll(known => Starts(known, Remarks));
            for (int n = 0; n < remarks.Count; n++)
            {
                yield return new Part("remarks " + (n + 1), JudgeRemarks(archive.Source(names[remarks[n]]), work.Context));
            }
            if (order.Exists(known => known.IndexOf("pivotcacherecords", StringComparison.Ordinal) >= 0))
            {
                yield return new Part("pivot", Judgement.Unread("format:pivot_cache"));
            }
            foreach (Part part in Workbook.JudgeEmbedded(archive, work))
            {
                yield return part;
            }
        }

        private static bool Starts(string known, string start)
        {
            return known.StartsWith(start, StringComparison.Ordinal);
        }

        private static Judgement JudgeRemarks(Source source, Context context)
        {
            var prose = new Prose(context);
            for (var records = new BinaryRecords(source); records.Next();)
            {
                if (records.Kind == RemarkText)
                {
                    byte[] text = Text.Bytes(TextAt(records.Body, 1) + "\n");
                    prose.Feed(text, text.Length);
                }
            }
            return prose.Judgement();
        }

        // Return the text that begins with its length of four bytes, "" where there is none.
        private static string TextAt(byte[] body, long at)
        {
            if (at + 4 > body.Length)
            {
                return "";
            }
            long length = Math.Min(Little.Number(body, at), Settings.CellCharacters);
            return Decoders.Decode(Little.Cut(body, at + 4, at + 4 + 2 * length), "utf-16-le");
        }

        // Return the texts above and below the pages: of odd, even and first ones, absent ones left out.
        private static List<string> PageTexts(byte[] body)
        {
            var texts = new List<string>();
            for (long at = 2; at + 4 <= body.Length; at += 4)
            {
                uint length = Little.Number(body, at);
                if (length < Absent)
                {
                    texts.Add(TextAt(body, at));
                    at += 2L * length;
                }
            }
            return texts;
        }

        private static List<string> AllStrings(Source source)
        {
            var strings = new List<string>();
            for (var records = new BinaryRecords(source); records.Next();)
            {
                if (records.Kind != SharedText)
                {
                    continue;
                }
                strings.Add(TextAt(records.Body, 1));
                if (strings.Count > Settings.StringCells)
                {
                    throw new NotRead("too_many_strings");
                }
            }
            return strings;
        }

        // Return the numbers of the cell styles that show a date.
        private static HashSet<int> DateStyles(Source source)
        {
            var formats = SheetXml.DateFormats();
            var styles = new HashSet<int>();
            int number = 0;
            bool inside = false;
            for (var records = new BinaryRecords(source); records.Next();)
            {
                int kind = records.Kind;
                if (kind == Format && SheetXml.IsDateFormat(TextAt(records.Body, 2)))
                {
                    formats.Add(Little.Word(records.Body, 0));
                }
                else if (kind == StylesBegin || kind == StylesEnd)
                {
                    inside = kind == StylesBegin;
                }
                else if (kind == Style && inside)
                {
                    if (formats.Contains(Little.Word(records.Body, 2)))
                    {
                        styles.Add(number);
                    }
                    number++;
                }
            }
            return styles;
        }

        // Return the rows of one sheet; dates as YYYY-MM-DD.
        private static IEnumerable<List<string>> Rows(Source source, List<string> strings, HashSet<int> dateStyles)
        {
            var row = new List<string>();
            long column = -1;
            for (var records = new BinaryRecords(source); records.Next();)
            {
                int kind = records.Kind;
                byte[] body = records.Body;
                bool isShort = kind >= ShortFirst && kind <= ShortLast;
                if (kind == Row)
                {
                    if (row.Count > 0)
                    {
                        yield return row;
                    }
                    row = new List<string>();
                    column = -1;
                }
                else if (kind == PageRecord)
                {
                    yield return PageTexts(body);
                }
                else if (isShort || (kind >= BlankCell && kind <= RealResult))
                {
                    column = isShort ? column + 1 : Little.Number(body, 0);
                    int style = (int)(Little.Number(body, isShort ? 0 : 4) & 0xFFFFFF);
                    if (column < Flow.Widest)
                    {
                        while (row.Count <= column)
                        {
                            row.Add("");
                        }
                        byte[] value = Little.Cut(body, isShort ? 4 : 8, body.Length);
                        row[(int)column] = Value(isShort ? kind - Shorter : kind, value, strings, dateStyles.Contains(style));
                    }
                }
            }
            if (row.Count > 0)
            {
                yield return row;
            }
        }

        // Return the text of a cell.
        private static string Value(int kind, byte[] value, List<string> strings, bool isDate)
        {
            double real;
            switch (kind)
            {
                case TextCell:
                case TextResult:
                    return TextAt(value, 0);
                case SharedCell:
                    uint number = Little.Number(value, 0);
                    return number < strings.Count ? strings[(int)number] : "";
                case RkCell:
                    real = ExcelNumbers.Short(Little.Number(value, 0));
                    break;
                case RealCell:
                case RealResult:
                    real = Little.Real(value, 0);
                    break;
                default:
                    return "";
            }
            string date = isDate ? SheetXml.SerialDate(ExcelNumbers.Show(real)) : "";
            return date.Length > 0 ? date : ExcelNumbers.Show(real);
        }
    }
}
