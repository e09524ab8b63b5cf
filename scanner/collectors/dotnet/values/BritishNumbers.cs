// Numbers that offices of the United Kingdom give to people: is this text one? Rules and sources: british_numbers.py.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        private static readonly Regex Nino = Whole("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?");

        // The documented dummy, numbers that offices issue for their own use, and temporary ones (TRN).
        private static readonly Regex NinoLike = Whole(
            "(?:QQ|OO|CR|FY|MW|NC|PP|PY|PZ)[0-9]{6}[A-D]?|[0-9]{2}[A-Z][0-9]{5}");
        private static readonly HashSet<string> NinoUnused = new HashSet<string>(Lists.NinoUnused);
        private static readonly Regex Utr = Whole("K?([0-9]{10})K?");

        // First digit by the remainder modulo 11 of the others, weighted 6 7 8 9 10 5 4 3 2.
        private const string UtrChecks = "21987654321";
        private static readonly int[] UtrWeights = { 6, 7, 8, 9, 10, 5, 4, 3, 2 };
        private static readonly Regex Upn = Whole("[A-Z][0-9]{11}[0-9A-Z]");
        private const string UpnLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

        // Five letters of a surname, filled up with 9.
        private const string Surname = "(?:[A-Z]{5}|[A-Z]{4}9|[A-Z]{3}99|[A-Z]{2}999|[A-Z]9999)";

        // Surname, decade, month (of women plus 50), day, year; initials; three signs more, and perhaps the number of issue.
        private static readonly Regex Driver = Whole(
            Surname + "[0-9](?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]"
            + "(?:[A-Z][A-Z9]|99)[0-9A-Z][A-Z]{2}(?:[0-9]{2})?");

        // As older systems keep it, cut; and that of Northern Ireland.
        private static readonly Regex DriverLike = Whole(Surname + "[0-9]{6}[A-Z9]{2}[0-9A-Z]{2,5}|[0-9]{8}");
        private static readonly Regex HomeOffice = Whole("[A-Z][0-9]{7}(?:/[0-9]{1,3})?");
        private static readonly Regex SortCode = Whole("[0-9]{2}([ -]?)[0-9]{2}\\1[0-9]{2}");

        // National Insurance number, its suffix perhaps missing, or what stands in its place.
        public static bool IsNino(string text)
        {
            string compact = Compact(text);
            return IsIssuedNino(compact) || NinoLike.IsMatch(compact);
        }

        // One of a prefix in use, written without blanks.
        private static bool IsIssuedNino(string compact)
        {
            return Nino.IsMatch(compact) && !NinoUnused.Contains(compact.Substring(0, 2));
        }

        // NINO of a prefix in use, with its suffix letter.
        public static bool IsFullNino(string text)
        {
            string compact = Compact(text);
            return compact.Length > 0 && "ABCD".IndexOf(compact[compact.Length - 1]) >= 0 && IsIssuedNino(compact);
        }

        // Ten digits of which the last is the modulus 11 check digit.
        public static bool IsNhsNumber(string text)
        {
            string digits = Compact(text);
            if (digits.Length != 10 || !Text.IsDigits(digits) || IsOneSign(digits))
            {
                return false;
            }
            int sum = 0;
            for (int place = 0; place < 9; place++)
            {
                sum += (digits[place] - '0') * (10 - place);
            }
            int check = 11 - sum % 11;
            return check % 11 == digits[9] - '0' && check != 10;
        }

        // NHS number of a range in use: 4, 6, 7 in England, 320 to 399 in Northern Ireland, a day of birth in Scotland.
        public static bool IsIssuedNhsNumber(string text)
        {
            if (!IsNhsNumber(text))
            {
                return false;
            }
            string digits = Compact(text);
            int day = (digits[0] - '0') * 10 + digits[1] - '0';
            int month = (digits[2] - '0') * 10 + digits[3] - '0';
            bool isScottish = day >= 1 && day <= 31 && month >= 1 && month <= 12;
            bool isIrish = digits[0] == '3' && digits[1] >= '2';
            return "467".IndexOf(digits[0]) >= 0 || isIrish || isScottish;
        }

        // Unique taxpayer reference, a K before or behind it perhaps; a company has one too.
        public static bool IsUtr(string text)
        {
            Match match = Utr.Match(Compact(text));
            string digits = match.Groups[1].Value;
            if (!match.Success || Different(digits) < 3)
            {
                return false;
            }
            int sum = 0;
            for (int place = 1; place < digits.Length; place++)
            {
                sum += (digits[place] - '0') * UtrWeights[place - 1];
            }
            return UtrChecks[sum % 11] == digits[0];
        }

        // Unique pupil number: the first letter is modulo 23; a temporary one ends with a letter.
        public static bool IsUpn(string text)
        {
            string compact = Compact(text);
            if (!Upn.IsMatch(compact) || UpnLetters.IndexOf(compact[0]) < 0 || Different(compact) < 4)
            {
                return false;
            }
            int last = Text.IsDigit(compact[12]) ? compact[12] - '0' : UpnLetters.IndexOf(compact[12]);
            int sum = 13 * last;
            for (int place = 1; place < 12; place++)
            {
                sum += (compact[place] - '0') * (place + 1);
            }
            return last >= 0 && UpnLetters[sum % 23] == compact[0];
        }

        // Driver number of Great Britain, whole: one in 14 drawn by chance holds a day that there is.
        public static bool IsFullDriverNumber(string text)
        {
            return Driver.IsMatch(Compact(text));
        }

        // Driver number of Great Britain, whole or cut, or of Northern Ireland.
        public static bool IsDriverNumber(string text)
        {
            string compact = Compact(text);
            return Driver.IsMatch(compact) || DriverLike.IsMatch(compact);
        }

        // Reference of the Home Office for a person: a letter and seven digits, a number of the case perhaps behind it.
        public static bool IsHomeOfficeReference(string text)
        {
            return HomeOffice.IsMatch(Compact(text));
        }

        // Sort code of a bank: three pairs of digits.
        public static bool IsSortCode(string text)
        {
            return SortCode.IsMatch(Text.Strip(text));
        }

        // Account number of a British bank: six to eight digits.
        public static bool IsBankAccount(string text)
        {
            string digits = Compact(text);
            return digits.Length >= 6 && digits.Length <= 8 && Text.IsDigits(digits) && !IsOneSign(digits);
        }

        // Return how many different signs there are.
        private static int Different(string text)
        {
            return new HashSet<char>(text).Count;
        }

        private static bool IsOneSign(string text)
        {
            foreach (char sign in text)
            {
                if (sign != text[0])
                {
                    return false;
                }
            }
            return true;
        }
    }
}
