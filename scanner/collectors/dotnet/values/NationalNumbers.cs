// Numbers that states give to their people and that no detector of their own looks for. Rules: national_numbers.py.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        private static readonly Regex National = Whole("(?=.{7,18}\\z)[A-Z]{0,4}[0-9]{6,18}[A-Z]{0,6}[0-9]{0,3}");
        private static readonly Regex NationalDate = Whole(Lists.NationalForms[0]);
        private static readonly Regex SouthAfrican = Whole(Lists.NationalForms[1]);
        private static readonly KeyValuePair<Regex, string[]>[] Checked = Array.ConvertAll(
            Lists.CheckedRows, row => new KeyValuePair<Regex, string[]>(Whole(row[0]), row[1].Split(';')));

        private static string Short(string text)
        {
            return Regex.Replace(Compact(text), "[./()]", "");
        }

        // Number of a person as states write them, up to four letters before its digits and six behind; no date.
        public static bool IsNationalNumber(string text)
        {
            return !NationalDate.IsMatch(text) && National.IsMatch(Short(text));
        }

        // The same, with its check digits; one digit over and over is none.
        public static bool IsCheckedNationalNumber(string text)
        {
            if (text.Length < 9 || text.Length > 18 || Array.FindAll(text.ToCharArray(), sign => sign >= '0' && sign <= '9').Length < 7)
            {
                return false;
            }
            string number = Short(text);
            return (SouthAfrican.IsMatch(text) && LuhnSum(text) % 10 == 0)
                || (new HashSet<char>(number).Count > 2 && Array.Exists(
                    Checked, one => one.Key.IsMatch(text) && Array.TrueForAll(one.Value, check => IsCheckDigit(number, check))));
        }

        // Tell whether the sign behind as many signs as there are weights is what these make it.
        private static bool IsCheckDigit(string number, string check)
        {
            string[] said = check.Split(' ');
            int total = 0;
            for (int n = 0; n < said[0].Length; n++)
            {
                int value = number[n] >= 'A' ? (number[n] == 'T' || number[n] == 'G' ? 4 : 0) : number[n] - '0';
                total += Uri.FromHex(said[0][n]) * value;
            }
            return number[said[0].Length] == said[2][total % int.Parse(said[1], CultureInfo.InvariantCulture)];
        }
    }
}
