// Numbers that states give to their people and that no detector of their own looks for. Rules: national_numbers.py.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        private static readonly Regex National = Whole("(?=.{7,18}\\z)[A-Z]{0,4}[0-9]{6,18}[A-Z]{0,6}[0-9]{0,3}");
        private static readonly Regex[] Forms = Array.ConvertAll(Lists.NationalForms, Whole);
        private static readonly KeyValuePair<Regex, string[]>[] Checked = Array.ConvertAll(
            Lists.CheckedRows, row => new KeyValuePair<Regex, string[]>(Whole(row[0]), row[1].Split(';')));

        private static string Short(string text)
        {
            return Regex.Replace(Compact(text), "[./()]", "");
        }

        // Number of a person as states write them, up to four letters before its digits and six behind; no date.
        public static bool IsNationalNumber(string text)
        {
            return !Forms[0].IsMatch(text) && National.IsMatch(Short(text));
        }

        // The same, with its check digits; one digit over and over is none.
        public static bool IsCheckedNationalNumber(string text)
        {
            if (text.Length < 9 || text.Length > 18 || Array.FindAll(text.ToCharArray(), sign => sign >= '0' && sign <= '9').Length < 7)
            {
                return false;
            }
            int end = text.Length;
            if (Forms[4].IsMatch(text))
            {
                return LuhnSum(text.Substring(end - 11, 6) + text.Substring(end - 4)) % 10 == 0;
            }
            if (Forms[5].IsMatch(text))
            {
                return "0123456789ABCDEFHJKLMNPRSTUVWXY"[int.Parse(text.Substring(0, 6) + text.Substring(7, 3)) % 31] == text[10];
            }
            return (Forms[1].IsMatch(text) && LuhnSum(text) % 10 == 0) || HoldsChecks(text, Short(text), 12);
        }

        // The same under a header, in any signs, with the check digits of more states.
        public static bool IsProvenNationalNumber(string text)
        {
            string number = Short(text);
            return IsProven(number) || ((number.Length == 9 || number.Length == 10) && IsProven("0" + number));
        }

        private static bool IsProven(string number)
        {
            return ((Forms[1].IsMatch(number) || Forms[2].IsMatch(number)) && LuhnSum(number) % 10 == 0)
                || (Forms[3].IsMatch(number) && Array.Exists(new[] { "", "2" }, born =>
                    (long.Parse(born + number.Substring(0, 9)) + int.Parse(number.Substring(9))) % 97 == 0))
                || HoldsChecks(number, number, Checked.Length);
        }

        private static bool HoldsChecks(string text, string number, int rows)
        {
            return new HashSet<char>(number).Count > 2 && Array.FindIndex(Checked, 0, rows,
                one => one.Key.IsMatch(text) && Array.TrueForAll(one.Value, check => IsCheckDigit(number, check))) >= 0;
        }

        // Tell whether the sign behind as many signs as there are weights is what these make it.
        private static bool IsCheckDigit(string number, string check)
        {
            string[] said = check.Split(' ');
            int total = 0;
            for (int n = 0; n < said[0].Length; n++)
            {
                total += Uri.FromHex(said[0][n]) * ((number[n] >= 'A' ? said[3][number[n] - 'A'] : number[n]) - '0');
            }
            char digit = said[2][total % int.Parse(said[1])];
            return digit == '*' || digit == number[said[0].Length];
        }
    }
}
