// Dates in a text whose month is a word: '7 March 1970', '7th March 1970', 'March 7, 1970', '7 de marzo de 1970'.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class WordedDates
    {
        // Longer than any: '30 de septiembre de 1970'.
        private const int DateBytes = 30;
        private const int YearDigits = 4;

        // A letter that is no ASCII, in UTF-8 or a code page of one byte a letter.
        private static readonly Regex Accents = new Regex("[^ -~]", RegexOptions.CultureInvariant);
        private static readonly string Month = "(?:" + Accents.Replace(string.Join("|", Lists.MonthWords), "[\\x80-\\xff]{1,2}") + ")";

        private static readonly Regex DayFirst = new Regex(
            "(?<![0-9A-Za-z/_.-])[0-9]{1,2}(?:st|nd|rd|th|er|\\.)?\\x20(?:de\\x20)?" + Month + "(?:\\x20de)?\\x20[0-9]{4}\\z", RegexOptions.CultureInvariant);

        private static readonly Regex MonthFirst = new Regex(
            "(?<![0-9A-Za-z/_.-])" + Month + "\\x20[0-9]{1,2}(?:st|nd|rd|th)?,\\x20[0-9]{4}\\z", RegexOptions.CultureInvariant);

        // Return where each date stands, and its length, of years after 1900 up to `latest` whose year begins in start..end-1.
        public static List<KeyValuePair<int, int>> Find(byte[] data, int length, int start, int end, int latest)
        {
            var found = new List<KeyValuePair<int, int>>();
            for (int year = Math.Max(start, 3); year < end && year + YearDigits <= length; year++)
            {
                if (data[year - 1] != ' ' || (data[year] != '1' && data[year] != '2') || !IsYear(data, length, year, latest))
                {
                    continue;
                }
                char before = (char)data[year - 2];
                bool isDayFirst = Text.IsLetter(before) && !Text.IsCapital(before);
                bool isMonthFirst = before == ',' && IsDayOrSuffix((char)data[year - 3]);
                if (!isDayFirst && !isMonthFirst)
                {
                    continue;
                }
                int from = Math.Max(0, year + YearDigits - DateBytes - 1);
                string text = Text.Latin(data, from, year + YearDigits - from);
                Match match = (isDayFirst ? DayFirst : MonthFirst).Match(text);
                if (match.Success)
                {
                    found.Add(new KeyValuePair<int, int>(from + match.Index, match.Length));
                }
            }
            return found;
        }

        private static bool IsDayOrSuffix(char sign)
        {
            return Text.IsDigit(sign) || (Text.IsLetter(sign) && !Text.IsCapital(sign));
        }

        private static bool IsYear(byte[] data, int length, int at, int latest)
        {
            int year = 0;
            for (int n = 0; n < YearDigits; n++)
            {
                if (!Text.IsDigit((char)data[at + n]))
                {
                    return false;
                }
                year = year * 10 + data[at + n] - '0';
            }
            int after = at + YearDigits;
            char behind = after < length ? (char)data[after] : ' ';
            bool isJoined = Text.IsDigit(behind) || Text.IsLetter(behind) || behind == '/' || behind == '_' || behind == '-';
            return year > Dates.FirstYear && year <= latest && !isJoined;
        }
    }
}
