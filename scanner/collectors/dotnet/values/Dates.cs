// Dates as people write them in tables, and what sets dates of birth apart from dates of events.
//
// A date is one number, year * 10000 + month * 100 + day, and 0 where there is none: that has the order of dates.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Dates
    {
        public const int FirstYear = 1900;
        private const int LastYear = 2035;

        // Spreadsheet serials of 1910 and of the end of 2029.
        private const int FirstSerial = 3653;
        private const int LastSerial = 47483;

        // Day 0 of a spreadsheet, as all dates since March 1900 have it (ECMA-376 part 1, 18.17.4.1).
        public static readonly DateTime Epoch = new DateTime(1899, 12, 30);
        private static readonly Dictionary<string, int> Months = MonthNumbers();
        private static readonly string[] Ordinals = { "st", "nd", "rd", "th" };

        private static Dictionary<string, int> MonthNumbers()
        {
            Dictionary<string, int> months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (string[] month in Lists.Months)
            {
                months[month[0]] = int.Parse(month[1], CultureInfo.InvariantCulture);
            }
            return months;
        }

        // Return the date or 0; day and month of an ambiguous date in British order, else as they fit.
        public static int ParseDate(string text)
        {
            if (text.Length < 6 || text.Length > 35 || !(Text.IsDigit(text[0]) || Text.IsLetter(text[0])))
            {
                return 0;
            }
            int date;
            return Text.IsLetter(text[0]) ? MonthFirst(text)
                : DayFirst(text, out date) || YearFirst(text, out date) || Dotted(text, out date) || OfEast(text, out date) || Worded(text, out date) ? date : 0;
        }

        // As in China, Japan and Korea.
        private static bool OfEast(string text, out int date)
        {
            Match found = Regex.Match(text, "\\A([0-9]{4})[\u5e74\ub144] ?([0-9]{1,2})[\u6708\uc6d4] ?([0-9]{1,2})[\u65e5\uc77c]\\z");
            date = found.Success ? ValidDate(Whole(found.Groups[1].Value), Whole(found.Groups[2].Value), Whole(found.Groups[3].Value)) : 0;
            return found.Success;
        }

        // Tell whether a date has this form, a calendar its numbers or not: 12/3/71, with a time or without.
        private static bool DayFirst(string text, out int date)
        {
            Reader reader = new Reader(text);
            date = 0;
            int day = reader.Number(1, 2);
            bool isDate = day >= 0 && reader.OneOf("/.-");
            int month = isDate ? reader.Number(1, 2) : -1;
            isDate = month >= 0 && reader.OneOf("/.-");
            int year = isDate ? reader.Year() : -1;
            if (year < 0 || !(reader.AtEnd() || (reader.OneOf(" T") && reader.Run("0123456789:. AaPpMm", 4, 16) && reader.AtEnd())))
            {
                return false;
            }
            date = ValidDate(year, month, day);
            date = date > 0 ? date : ValidDate(year, day, month);
            return true;
        }

        // 1971-03-12, 1971/3/12, 19710312, with a time or without.
        private static bool YearFirst(string text, out int date)
        {
            Reader reader = new Reader(text);
            date = 0;
            int year = reader.Number(4, 4);
            string between = year >= 0 ? reader.Separator() : "";
            int least = between == "" ? 2 : 1, month = year >= 0 ? reader.Number(least, 2) : -1;
            bool isDate = month >= 0 && (between == "" || reader.OneOf(between));
            int day = isDate ? reader.Number(least, 2) : -1;
            if (day < 0 || !(reader.AtEnd() || (reader.OneOf(" T") && reader.Run("0123456789:.", 4, 16) && IsZone(reader))))
            {
                return false;
            }
            date = ValidDate(year, month, day);
            return true;
        }

        private static bool IsZone(Reader reader)
        {
            if (reader.AtEnd())
            {
                return true;
            }
            return (reader.OneOf("Z") || (reader.OneOf("+-") && reader.Run("0123456789:", 2, 6))) && reader.AtEnd();
        }

        // As from Finland to Croatia: 12. 3. 1971, 1971. 03. 12., 12.03.1971., 12.03.1971 r.
        private static bool Dotted(string text, out int date)
        {
            Reader reader = new Reader(text);
            date = 0;
            bool yearFirst = text.IndexOf('.') == 4;
            int first = reader.Number(yearFirst ? 4 : 1, yearFirst ? 4 : 2);
            int month = first >= 0 && PassDot(reader) ? reader.Number(1, 2) : -1;
            int last = month >= 0 && PassDot(reader) ? reader.Number(yearFirst ? 1 : 4, yearFirst ? 2 : 4) : -1;
            if (last >= 0 && !reader.OneOf(".") && !reader.AtEnd())
            {
                reader.OneOf(" ");
                last = reader.OneOf("r") && reader.OneOf(".") ? last : -1;
            }
            if (last < 0 || !reader.AtEnd())
            {
                return false;
            }
            date = yearFirst ? ValidDate(first, month, last) : ValidDate(last, month, first);
            return true;
        }

        private static bool PassDot(Reader reader)
        {
            bool isDot = reader.OneOf(".");
            reader.OneOf(" ");
            return isDot;
        }

        // 12-Mar-71, 12th March, 1971, 12MAR71, 12. Juni 1971, 12 de marzo de 1971.
        private static bool Worded(string text, out int date)
        {
            Reader reader = new Reader(text);
            date = 0;
            int day = reader.Number(1, 2);
            if (day < 0)
            {
                return false;
            }
            reader.Word(Ordinals);
            reader.OneOf(".");
            PassBetween(reader);
            string month = reader.Letters(3, 12);
            if (month == "")
            {
                return false;
            }
            reader.OneOf(".");
            reader.OneOf(",");
            PassBetween(reader);
            int year = reader.Year();
            if (year < 0 || !reader.AtEnd())
            {
                return false;
            }
            date = ValidDate(year, Month(month), day);
            return true;
        }

        // Between the numbers and the month of such a date.
        private static readonly string[] Between = { " de " };

        private static void PassBetween(Reader reader)
        {
            if (!reader.Word(Between))
            {
                reader.OneOf(" /-");
            }
        }

        // March 12th, 1971.
        private static int MonthFirst(string text)
        {
            Reader reader = new Reader(text);
            string month = reader.Letters(3, 12);
            int day = month != "" && reader.OneOf(" ") ? reader.Number(1, 2) : -1;
            if (day < 0)
            {
                return 0;
            }
            reader.Word(Ordinals);
            reader.OneOf(",");
            int year = reader.OneOf(" ") ? reader.Number(4, 4) : -1;
            return year >= 0 && reader.AtEnd() ? ValidDate(year, Month(month), day) : 0;
        }

        public static int Month(string name)
        {
            int number;
            return Months.TryGetValue(name, out number) ? number : 0;
        }

        // Return the date if a calendar has it; two-digit years are 1931 to 2030.
        private static int ValidDate(int year, int month, int day)
        {
            if (year < 100)
            {
                year += year <= 30 ? 2000 : 1900;
            }
            bool isDate = year >= FirstYear && year <= LastYear && month >= 1 && month <= 12 && day >= 1 && day <= 31;
            return isDate ? year * 10000 + month * 100 + day : 0;
        }

        private static readonly Regex SqlDate = new Regex(
            "\\A(?:\\{(?:d|ts) ?|(?:DATE|TIMESTAMP) ?)'([0-9]{4}-[0-9]{2}-[0-9]{2})[^']{0,20}'\\}?\\z",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        private static readonly Regex Since1970 = new Regex(
            "\\A(?:\\\\?/Date\\()?(-[0-9]{5,14}|[0-9]{8,14})(?:\\.0+)?(?:[+-][0-9]{4})?(?:\\)\\\\?/)?\\z", RegexOptions.CultureInvariant);

        // A date as Japan counts years: S39.11.10.
        private static readonly Regex Era = new Regex(
            "\\A([TSHR\u5927\u662d\u5e73\u4ee4])[\u6b63\u548c\u6210]?\\.? ?([0-9]{1,2})[\u5e74./-] ?([0-9]{1,2})[\u6708./-] ?([0-9]{1,2})\u65e5?\\z", RegexOptions.CultureInvariant);
        private static readonly int[] EraYears = { 1911, 1925, 1988, 2018 };

        // A birth with the place or the age beside it: Lyon, 07/03/1970; 24 (23/09/2002).
        private static readonly Regex BesideBirth = new Regex(
            "\\A(?:(?:[^\\W\\d_]|[ .'-]){2,40}(?:, ?| (?:il|le|el) )|[A-Z][ ,/]{1,2})?(?:[0-9]{1,3}[ a-z]{0,8}[ (/,-]{1,3})?"
            + "([0-9]{1,4}([/.-])[0-9]{1,2}\\2[0-9]{2,4})(?![0-9])"
            + "[ (/,-]{0,3}(?:[0-9]{1,3}|(?:[^\\W\\d_]|[ ,.'-]){0,40})[ a-z]{0,8}\\)?\\z", RegexOptions.CultureInvariant);

        // Return the date of what programs write under a word for births: day first without signs, a date of ODBC, seconds
        // or thousandths of them since 1970, as .NET writes them or alone; a year of Japan, or the place or the age beside
        // it. 0 for anything else.
        public static int ParseToldBirth(string text)
        {
            Match sql = SqlDate.Match(text), since = Since1970.Match(text), era = Era.Match(text);
            if (era.Success)
            {
                int year = EraYears["TSHR\u5927\u662d\u5e73\u4ee4".IndexOf(era.Groups[1].Value[0]) % 4] + Whole(era.Groups[2].Value);
                return ValidDate(year, Whole(era.Groups[3].Value), Whole(era.Groups[4].Value));
            }
            sql = sql.Success ? sql : BesideBirth.Match(text);
            if (sql.Success)
            {
                return ParseDate(sql.Groups[1].Value);
            }
            if (text.Length >= 6 && text.Length <= 8 && Text.IsDigits(text))
            {
                string whole = text.Length == 7 ? "0" + text : text;
                int first = Whole(whole.Substring(0, 2)), second = Whole(whole.Substring(2, 2)), year = Whole(whole.Substring(4));
                int born = ValidDate(year, second, first);
                born = born > 0 ? born : ValidDate(year, first, second);
                born = born > 0 || text.Length > 6 ? born : ValidDate(first, second, year);
                if (born > 0)
                {
                    return born;
                }
            }
            long seconds = since.Success ? long.Parse(since.Groups[1].Value, CultureInfo.InvariantCulture) : long.MaxValue;
            seconds = Math.Abs(seconds) >= 10000000000 && since.Success ? seconds / 1000 - (seconds % 1000 < 0 ? 1 : 0) : seconds;
            if (seconds < -2208988800 || seconds > 2082758399)
            {
                return 0;
            }
            DateTime day = new DateTime(1970, 1, 1).AddDays(Math.Floor(seconds / 86400.0));
            return day.Year * 10000 + day.Month * 100 + day.Day;
        }

        private static int Whole(string digits)
        {
            return int.Parse(digits, CultureInfo.InvariantCulture);
        }

        // Return the date that a spreadsheet's number for a date of 1910 to 2029 stands for, or 0.
        public static int ParseSerial(string text)
        {
            int dot = text.IndexOf('.');
            string digits = dot < 0 ? text : text.Substring(0, dot);
            if (dot >= 0 && dot + 1 < text.Length && !Text.IsDigits(text.Substring(dot + 1)))
            {
                return 0;
            }
            if ((digits.Length != 4 && digits.Length != 5) || !Text.IsDigits(digits))
            {
                return 0;
            }
            int number = int.Parse(digits, CultureInfo.InvariantCulture);
            if (number < FirstSerial || number > LastSerial)
            {
                return 0;
            }
            DateTime day = Epoch.AddDays(number);
            return day.Year * 10000 + day.Month * 100 + day.Day;
        }

        // Tell whether dates of a column without a header look like births: wide, unordered, varied, not recent.
        public static bool Births(List<int> dates, int thisYear)
        {
            if (dates.Count < 5)
            {
                return false;
            }
            int grown = 0;
            int rising = 0;
            int first = int.MaxValue;
            int last = 0;
            for (int i = 0; i < dates.Count; i++)
            {
                int year = dates[i] / 10000;
                grown += thisYear - 100 <= year && year <= thisYear - 10 ? 1 : 0;
                rising += i > 0 && dates[i - 1] <= dates[i] ? 1 : 0;
                first = Math.Min(first, year);
                last = Math.Max(last, year);
            }
            double ordered = Math.Max(rising, dates.Count - 1 - rising) / (double)(dates.Count - 1);
            bool varied = new HashSet<int>(dates).Count > dates.Count / 2.0;
            return last - first > 25 && grown >= 0.9 * dates.Count && varied && (ordered < 0.9 || dates.Count < 10);
        }

        // Reads a text from its start; what a method finds it passes.
        private sealed class Reader
        {
            private readonly string text;
            private int at;

            public Reader(string text)
            {
                this.text = text;
            }

            public bool AtEnd()
            {
                return at == text.Length;
            }

            // Return the number in up to `most` digits, or -1 if there are fewer than `least`.
            public int Number(int least, int most)
            {
                int start = at;
                int number = 0;
                while (at < text.Length && at - start < most && Text.IsDigit(text[at]))
                {
                    number = number * 10 + text[at] - '0';
                    at++;
                }
                return at - start >= least ? number : -1;
            }

            // Return the number in four or two digits, or -1.
            public int Year()
            {
                int start = at;
                int year = Number(4, 4);
                if (year >= 0)
                {
                    return year;
                }
                at = start;
                return Number(2, 2);
            }

            public bool OneOf(string signs)
            {
                if (AtEnd() || signs.IndexOf(text[at]) < 0)
                {
                    return false;
                }
                at++;
                return true;
            }

            // Return the separator, '' where there is none.
            public string Separator()
            {
                return OneOf("/.-") ? text.Substring(at - 1, 1) : "";
            }

            // Pass up to `most` of these signs; tell whether it were `least`.
            public bool Run(string signs, int least, int most)
            {
                int start = at;
                while (at - start < most && OneOf(signs))
                {
                }
                return at - start >= least;
            }

            public string Letters(int least, int most)
            {
                int start = at;
                while (at < text.Length && at - start < most && IsMonthLetter(text[at]))
                {
                    at++;
                }
                return at - start >= least ? text.Substring(start, at - start) : "";
            }

            // Pass one of these, unless a letter follows one that ends in a letter.
            public bool Word(string[] words)
            {
                foreach (string word in words)
                {
                    int end = at + word.Length;
                    bool goesOn = end < text.Length && word[word.Length - 1] != ' ' && IsMonthLetter(text[end]);
                    if (!goesOn && string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
                    {
                        at = end;
                        return true;
                    }
                }
                return false;
            }

            private static bool IsMonthLetter(char sign)
            {
                return Text.IsLetter(sign) || (sign >= '\u00c0' && sign <= '\u017f') || (sign >= '\u0386' && sign <= '\u045f');
            }
        }
    }
}
