// The XML of a workbook, streamed.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Collects what the handlers of its subclass finish.
    internal abstract class Events<T> : Xml
    {
        protected readonly Queue<T> Done = new Queue<T>();

        protected Events(Source source) : base(source)
        {
        }

        // Return what was finished, one after the other; each is good until the next is asked for.
        public IEnumerable<T> All()
        {
            while (true)
            {
                while (Done.Count == 0)
                {
                    if (!Step())
                    {
                        yield break;
                    }
                }
                yield return Done.Dequeue();
            }
        }

        protected static string Attribute(Dictionary<string, string> attributes, string name)
        {
            string value;
            return attributes.TryGetValue(name, out value) ? value : "";
        }
    }

    // The texts of xl/sharedStrings.xml in order; phonetic hints left out.
    internal sealed class SharedStrings : Events<string>
    {
        private readonly StringBuilder parts = new StringBuilder();
        private int hidden;
        private bool inside;

        public SharedStrings(Source source) : base(source)
        {
        }

        // Open an item, a run of text or a hint.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            if (element == "si")
            {
                parts.Clear();
            }
            hidden += element == "rPh" ? 1 : 0;
            inside = element == "t";
        }

        // Close what was opened; an item is done.
        protected override void End(string element)
        {
            hidden -= element == "rPh" ? 1 : 0;
            inside = false;
            if (element == "si")
            {
                Done.Enqueue(Text.Cut(parts.ToString(), Settings.CellCharacters));
            }
        }

        // Keep text of visible runs.
        protected override void Characters(char[] data, int from, int count)
        {
            if (inside && hidden == 0)
            {
                SheetXml.Keep(parts, data, from, count);
            }
        }
    }

    // The numbers of the cell styles that show a date, in xl/styles.xml.
    internal sealed class DateStyles : Events<int>
    {
        private readonly HashSet<int> formats = SheetXml.DateFormats();
        private bool inCells;
        private int number;

        public DateStyles(Source source) : base(source)
        {
        }

        // Learn a format of the workbook's own, or count a style.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            if (element == "numFmt" && SheetXml.IsDateFormat(Attribute(values, "formatCode")))
            {
                formats.Add(SheetXml.ToInt(Attribute(values, "numFmtId")));
            }
            else if (element == "cellXfs")
            {
                inCells = true;
            }
            else if (element == "xf" && inCells)
            {
                if (formats.Contains(SheetXml.ToInt(Attribute(values, "numFmtId"))))
                {
                    Done.Enqueue(number);
                }
                number++;
            }
        }

        // Leave the list of cell styles.
        protected override void End(string element)
        {
            inCells = inCells && element != "cellXfs";
        }

        protected override void Characters(char[] data, int from, int count)
        {
        }
    }

    // The rows of one sheet; dates as YYYY-MM-DD. The list is used again for the next row.
    internal sealed class SheetRows : Events<List<string>>
    {
        private const int Widest = 256;

        // Cells that stand in their own column: the others are of the columns that hold anything.
        private const int Near = 192;

        private readonly Dictionary<int, int> far = new Dictionary<int, int>();
        private readonly List<string> strings;
        private readonly HashSet<int> dateStyles;
        private readonly StringBuilder parts = new StringBuilder();
        private List<string> row = new List<string>();
        private int column;
        private string kind = "";
        private int style = -1;
        private bool inside;

        public SheetRows(Source source, List<string> strings, HashSet<int> dateStyles) : base(source)
        {
            this.strings = strings;
            this.dateStyles = dateStyles;
        }

        // Open a row, a cell or the value in it.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            if (element == "row")
            {
                row.Clear();
                column = 0;
            }
            else if (element == "c" || element == "cell")
            {
                column = SheetXml.ColumnNumber(Attribute(values, "r"), column);
                kind = Attribute(values, "t");
                style = SheetXml.ToInt(Attribute(values, "s"));
                parts.Clear();
            }
            else if (IsPageText(element))
            {
                parts.Clear();
            }
            inside = element == "v" || element == "t" || IsPageText(element);
        }

        // What stands above and below each page.
        private static bool IsPageText(string element)
        {
            return element == "oddHeader" || element == "oddFooter" || element == "evenHeader" || element == "evenFooter"
                || element == "firstHeader" || element == "firstFooter";
        }

        // Close a value, a cell or a row; what stands above and below each page is a row of its own.
        protected override void End(string element)
        {
            inside = false;
            if (IsPageText(element))
            {
                Done.Enqueue(new List<string> { Text.Cut(parts.ToString(), Settings.CellCharacters) });
            }
            else if (element == "c" || element == "cell")
            {
                int place = Place();
                while (place < Widest && row.Count <= place)
                {
                    row.Add("");
                }
                if (place < Widest)
                {
                    row[place] = Value(parts.ToString());
                }
                column++;
            }
            else if (element == "row")
            {
                Done.Enqueue(row);
            }
        }

        // Keep the value's characters.
        protected override void Characters(char[] data, int from, int count)
        {
            if (inside)
            {
                SheetXml.Keep(parts, data, from, count);
            }
        }

        // Return where the cell stands in its row: those of columns far out, where there are any, side by side.
        private int Place()
        {
            if (column < Near)
            {
                return column;
            }
            if (!far.ContainsKey(column))
            {
                if (parts.Length == 0 || Near + far.Count >= Widest)
                {
                    return Widest;
                }
                far[column] = Near + far.Count;
            }
            return far[column];
        }

        private string Value(string text)
        {
            if (kind == "s")
            {
                int number = SheetXml.ToInt(text);
                return number >= 0 && number < strings.Count ? strings[number] : "";
            }
            bool isNumber = kind.Length == 0 || kind == "n";
            if (isNumber && dateStyles.Contains(style))
            {
                string date = SheetXml.SerialDate(text);
                return date.Length > 0 ? date : text;
            }
            return isNumber && text.IndexOf('E') >= 0 ? SheetXml.PlainNumber(text) : Text.Cut(text, Settings.CellCharacters);
        }
    }

    internal static class SheetXml
    {
        // Up to here a spreadsheet's numbers have all their digits.
        private const double Exact = 1e15;
        private const int LastDay = 2958465;

        // Parts of a number format in which letters are not codes.
        // The longest number format that a program of spreadsheets takes; no more is looked at.
        private const int FormatCharacters = 255;
        private static readonly Regex Quoted = new Regex("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

        // Built-in number formats that show a date (ECMA-376 part 1, 18.8.30).
        public static HashSet<int> DateFormats()
        {
            var formats = new HashSet<int> { 22 };
            foreach (int[] range in new[] { new[] { 14, 17 }, new[] { 27, 36 }, new[] { 50, 58 } })
            {
                for (int format = range[0]; format <= range[1]; format++)
                {
                    formats.Add(format);
                }
            }
            return formats;
        }

        // Keep as many characters as a cell may have, each of them perhaps of two halves.
        public static void Keep(StringBuilder parts, char[] data, int from, int count)
        {
            parts.Append(data, from, Math.Min(count, Math.Max(0, 2 * Settings.CellCharacters - parts.Length)));
        }

        // Return a whole number written as 4.857773456E9, as some programs store it, in digits; any other text as it is.
        public static string PlainNumber(string text)
        {
            double number;
            bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            if (isNumber && Math.Abs(number) < Exact && number == Math.Floor(number))
            {
                return ((long)number).ToString(CultureInfo.InvariantCulture);
            }
            return Text.Cut(text, Settings.CellCharacters);
        }

        // Return the list of shared strings, or raise NotRead if it is longer than the cap.
        public static List<string> AllStrings(Source source)
        {
            var strings = new List<string>();
            foreach (string text in new SharedStrings(source).All())
            {
                strings.Add(text);
                if (strings.Count > Settings.StringCells)
                {
                    throw new NotRead("too_many_strings");
                }
            }
            return strings;
        }

        // Tell whether a number format shows days, months or years.
        public static bool IsDateFormat(string code)
        {
            string bare = Quoted.Replace(Text.Cut(code, FormatCharacters).ToLowerInvariant(), "");
            return bare.IndexOfAny(new[] { 'd', 'y' }) >= 0 && bare.IndexOf("general", StringComparison.Ordinal) < 0;
        }

        // Return a spreadsheet's day number as YYYY-MM-DD, or "".
        public static string SerialDate(string text)
        {
            int point = text.IndexOf('.');
            int days = ToInt(point < 0 ? text : text.Substring(0, point));
            if (days < 1 || days > LastDay || (point < 0 ? text.Length : point) > 7)
            {
                return "";
            }
            return Dates.Epoch.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        // Return the column of a cell reference such as AB12, or `following` where there is none.
        public static int ColumnNumber(string reference, int following)
        {
            int letters = reference.Length;
            while (letters > 0 && reference[letters - 1] >= '0' && reference[letters - 1] <= '9')
            {
                letters--;
            }
            int number = 0;
            for (int n = 0; n < letters; n++)
            {
                char letter = char.ToUpperInvariant(reference[n]);
                if (letter < 'A' || letter > 'Z' || letters > 3)
                {
                    return following;
                }
                number = number * 26 + letter - 64;
            }
            return letters == 0 ? following : number - 1;
        }

        // Return a short decimal number, -1 for anything else.
        public static int ToInt(string text)
        {
            int number = 0;
            foreach (char digit in text)
            {
                if (digit < '0' || digit > '9')
                {
                    return -1;
                }
                number = text.Length > 9 ? 0 : number * 10 + digit - '0';
            }
            return text.Length == 0 || text.Length > 9 ? -1 : number;
        }
    }
}
