// Dates as programs write them, which are read as the text 1971-03-12.
using System;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class CodeDates
    {
        // In most languages, with the time of the day or without it.
        private static readonly Regex CodeDate = Made(
            "(?:new )?(?:[A-Za-z_]{1,20}\\.)?(?:[Ll]ocal|[Nn]aive)?[Dd]ate(?:[Tt]ime)?(?:\\.of|\\.new|::from_ymd(?:_opt)?)?"
            + "\\(([0-9]{4}), ?(?:[A-Za-z]{4,8}\\.)?([0-9]{1,2}|[A-Z][A-Za-z]{2,8}), ?([0-9]{1,2})(?:, ?[A-Za-z0-9_.]{1,30}){0,6}\\)");

        // A call of year, month and day alone, whatever it is called.
        private static readonly Regex DayCall = Made(
            "(?<![\\w.:])[A-Za-z_][\\w.:]{0,40}\\(((?:19|20)[0-9]{2}), ?(1[0-2]|0?[1-9]), ?([12][0-9]|3[01]|0?[1-9])\\)");
        private static readonly Regex HaskellDate = Made("\\(?fromGregorian ([0-9]{4}) ([0-9]{1,2}) ([0-9]{1,2})\\)?");

        // The month first, wherever the program runs.
        private static readonly Regex BasicDate = Made("#([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: [0-9:]{4,8}(?: [AP]M)?)?#");

        // A call of one text, DATE('1971-03-12') or TO_DATE('1971-03-12', 'YYYY-MM-DD'), where a value belongs.
        private static readonly Regex CodeText = Made(
            "((?:=>|(?<!:):(?!:)|[=,(])\\s{0,3})(?:new |<)?[A-Za-z_][\\w.]{0,30}\\((\"[^\"\\n]{0,60}\"|'[^'\\n]{0,60}')"
            + "(?:,\\s{0,3}[\"'][YyMmDdHhIiSsOoNnRr24:./ %-]{4,25}[\"']|\\s[Aa][Ss]\\s[\\w ]{1,20})?\\)>?");

        // A date as Elixir writes it.
        private static readonly Regex Sigil = Made("~D\\[([0-9]{4}-[0-9]{2}-[0-9]{2})\\]");

        private static Regex Made(string pattern)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant);
        }

        // Return a text in which date(1971, 3, 12), date('1971-03-12') and the like are written '1971-03-12'.
        public static string With(string text)
        {
            text = Collected.Holds(text, "~D[") ? Sigil.Replace(text, "'$1'") : text;
            bool mayBeBasic = text.IndexOf('/') >= 0 && text.IndexOf('#') >= 0;
            text = mayBeBasic ? BasicDate.Replace(text, date => Quoted(date, 3, 1, 2)) : text;
            text = Collected.Holds(text, "fromGregorian ") ? HaskellDate.Replace(text, date => Quoted(date, 1, 2, 3)) : text;
            if (text.IndexOf('(') < 0)
            {
                return text;
            }
            text = Collected.Holds(text, "ate") ? CodeDate.Replace(text, date => Quoted(date, 1, 2, 3)) : text;
            bool mayCall = Collected.Holds(text, "(19") || Collected.Holds(text, "(20");
            text = mayCall ? DayCall.Replace(text, date => Quoted(date, 1, 2, 3)) : text;
            return Collected.Holds(text, "('") || Collected.Holds(text, "(\"") ? CodeText.Replace(text, "$1$2") : text;
        }

        // Return a date of these groups; the month may be a word, Month.MARCH.
        private static string Quoted(Match date, int year, int month, int day)
        {
            string word = date.Groups[month].Value;
            string number = Text.IsDigits(word) ? word : Dates.Month(word).ToString();
            return "'" + date.Groups[year].Value + "-" + number.PadLeft(2, '0') + "-" + date.Groups[day].Value.PadLeft(2, '0') + "'";
        }
    }
}
