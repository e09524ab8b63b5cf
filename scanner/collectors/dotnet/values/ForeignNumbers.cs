// Numbers that states outside the United Kingdom give to people: is this text one? Rules: foreign_numbers.py.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        private static readonly Regex Ssn = Whole("([0-9]{3})([ -]?)([0-9]{2})\\2([0-9]{4})");
        private static readonly HashSet<string> SsnExamples = new HashSet<string>(Lists.SsnExamples);

        // Sex, year, month (or a sign that it is not known), department, commune and order, key.
        private static readonly Regex Nir = Whole("[12][0-9]{2}(?:0[1-9]|1[0-2]|[2-9][0-9])(?:[0-9]{2}|2[AB])[0-9]{8}");
        private static readonly Regex Dni = Whole("([XYZ]?)([0-9]{7,8})([A-Z])");
        private const string DniLetters = "TRWAGMYFPDXBNJZSQVHLCKE";
        private static readonly HashSet<string> DniExamples = new HashSet<string>(Lists.DniExamples);

        // Where two people would have the same code, digits are replaced by letters from the right (omocodia).
        private static readonly Regex Fiscal = Whole(
            "[A-Z]{6}[0-9L-NP-V]{2}[A-EHLMPR-T][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]");
        private static readonly HashSet<string> FiscalExamples = new HashSet<string>(Lists.FiscalExamples);

        // Values of the first, third ... sign, from A on; of the others a digit counts itself and a letter its place from 0.
        private static readonly int[] FiscalOdd =
        {
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
        };
        private static readonly HashSet<string> BsnExamples = new HashSet<string>(Lists.BsnExamples);
        private static readonly HashSet<string> PeselExamples = new HashSet<string>(Lists.PeselExamples);
        private static readonly int[] PeselWeights = { 1, 3, 7, 9 };

        // The date of birth, the year first or the day, and an order.
        private static readonly Regex Nordic = Whole(
            "(?:(?:19|20)?[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01]|[6-8][0-9]|9[01])|(?:[0-6][0-9]|7[01])(?:0[1-9]|1[0-2])[0-9]{2})"
            + "(?:[-+ ]?[0-9]{4,5}|[-+A-FU-Y][0-9]{3}[0-9A-Y])");

        // Personal number of Sweden, Denmark, Norway or Finland, whose check digits the Danish no longer have.
        public static bool IsNordicNumber(string text)
        {
            return Nordic.IsMatch(Text.Strip(text));
        }

        // Social Security number of the United States, in three groups or without signs between them.
        public static bool IsSsn(string text)
        {
            Match match = Ssn.Match(Text.Strip(text));
            string area = match.Groups[1].Value;
            string group = match.Groups[3].Value;
            string serial = match.Groups[4].Value;
            bool isIssued = match.Success && area != "000" && area != "666" && area[0] != '9' && group != "00"
                && serial != "0000";
            return isIssued && !IsOneSign(area + group + serial) && !SsnExamples.Contains(area + group + serial);
        }

        // Social Security number written with its hyphens.
        public static bool IsGroupedSsn(string text)
        {
            return text.IndexOf('-') >= 0 && IsSsn(text);
        }

        // German tax id: of the first ten digits one comes two or three times and the others once; ISO 7064, mod 11,10.
        public static bool IsSteuerId(string text)
        {
            string digits = Compact(text);
            if (digits.Length != 11 || !Text.IsDigits(digits) || digits[0] == '0')
            {
                return false;
            }
            int[] counts = new int[10];
            int product = 10;
            for (int place = 0; place < 10; place++)
            {
                int digit = digits[place] - '0';
                counts[digit]++;
                int sum = (digit + product) % 10;
                product = (sum == 0 ? 10 : sum) * 2 % 11;
            }
            Array.Sort(counts);
            bool isRepeated = (counts[9] == 2 || counts[9] == 3) && counts[8] == 1;
            return isRepeated && (11 - product) % 10 == digits[10] - '0';
        }

        // French social security number with its key: 97 less the rest modulo 97; Corsica counts as 19 and 18.
        public static bool IsNir(string text)
        {
            string compact = Compact(text);
            if (!Nir.IsMatch(compact))
            {
                return false;
            }
            string department = compact.Substring(5, 2);
            department = department == "2A" ? "19" : department == "2B" ? "18" : department;
            string number = compact.Substring(0, 5) + department + compact.Substring(7, 6);
            int key = int.Parse(compact.Substring(13), CultureInfo.InvariantCulture);
            return 97 - long.Parse(number, CultureInfo.InvariantCulture) % 97 == key;
        }

        // Spanish identity number of a citizen (DNI) or of a foreigner (NIE): the letter is modulo 23.
        public static bool IsDni(string text)
        {
            string compact = Compact(text).Replace(".", "");
            Match match = Dni.Match(compact);
            string foreign = match.Groups[1].Value;
            string digits = match.Groups[2].Value;
            if (!match.Success || DniExamples.Contains(compact) || foreign.Length + digits.Length != 8)
            {
                return false;
            }
            string first = foreign == "" ? "" : foreign == "X" ? "0" : foreign == "Y" ? "1" : "2";
            int number = int.Parse(first + digits, CultureInfo.InvariantCulture);
            return DniLetters[number % 23] == match.Groups[3].Value[0];
        }

        // Italian codice fiscale of a person: the last letter is the sum of the others' values modulo 26.
        public static bool IsFiscalCode(string text)
        {
            string compact = Compact(text);
            if (!Fiscal.IsMatch(compact) || FiscalExamples.Contains(compact))
            {
                return false;
            }
            int sum = 0;
            for (int place = 0; place < 15; place++)
            {
                int value = Text.IsDigit(compact[place]) ? compact[place] - '0' : compact[place] - 'A';
                sum += place % 2 == 0 ? FiscalOdd[value] : value;
            }
            return sum % 26 == compact[15] - 'A';
        }

        // Dutch citizen service number: digits weighted 9 to 2, less the last, are a multiple of 11.
        public static bool IsBsn(string text)
        {
            string digits = Compact(text).Replace(".", "");
            if (digits.Length != 9 || !Text.IsDigits(digits) || Different(digits) < 3 || BsnExamples.Contains(digits))
            {
                return false;
            }
            int sum = '0' - digits[8];
            for (int place = 0; place < 8; place++)
            {
                sum += (digits[place] - '0') * (9 - place);
            }
            return sum % 11 == 0;
        }

        // Polish PESEL: a date of birth, the century in its month, and digits weighted 1 3 7 9 of sum 0 modulo 10.
        public static bool IsPesel(string text)
        {
            string digits = Compact(text);
            if (digits.Length != 11 || !Text.IsDigits(digits) || PeselExamples.Contains(digits))
            {
                return false;
            }
            int month = int.Parse(digits.Substring(2, 2), CultureInfo.InvariantCulture) % 20;
            int day = int.Parse(digits.Substring(4, 2), CultureInfo.InvariantCulture);
            int sum = digits[10] - '0';
            for (int place = 0; place < 10; place++)
            {
                sum += (digits[place] - '0') * PeselWeights[place % 4];
            }
            return month >= 1 && month <= 12 && day >= 1 && day <= 31 && sum % 10 == 0;
        }
    }
}
