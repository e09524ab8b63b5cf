// Numbers of cards and bank accounts: is this text one? Rules and sources: payment_numbers.py.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        private static readonly HashSet<string> TestCards = new HashSet<string>(Lists.TestCards);
        private static readonly Regex Iban = Whole("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
        private static readonly HashSet<string> IbanLengths = new HashSet<string>(Lists.IbanLengths);
        private static readonly HashSet<string> IbanExamples = new HashSet<string>(Lists.IbanExamples);

        // Payment card: an issuer's range and length, the Luhn digit, and not a published test number.
        public static bool IsCardNumber(string text)
        {
            string digits = Compact(text);
            if (digits.Length < 13 || digits.Length > 19 || !Text.IsDigits(digits))
            {
                return false;
            }
            if (TestCards.Contains(digits) || Different(digits) < 5 || digits.Max(one => digits.Count(other => other == one)) * 2 >= digits.Length)
            {
                return false;
            }
            return IsInCardRange(digits) && LuhnSum(digits) % 10 == 0;
        }

        // Tell whether an issuer's prefix and the length go together.
        private static bool IsInCardRange(string digits)
        {
            foreach (string[] range in Lists.CardRanges)
            {
                string start = digits.Substring(0, range[0].Length);
                if (string.CompareOrdinal(range[0], start) <= 0 && string.CompareOrdinal(start, range[1]) <= 0
                    && Array.IndexOf(range[2].Split(' '), digits.Length.ToString(CultureInfo.InvariantCulture)) >= 0)
                {
                    return true;
                }
            }
            return false;
        }

        // Return the sum of ISO/IEC 7812-1 annex B.
        private static int LuhnSum(string digits)
        {
            int sum = 0;
            for (int place = 0; place < digits.Length; place++)
            {
                int digit = digits[digits.Length - 1 - place] - '0';
                int doubled = place % 2 == 1 ? 2 * digit : digit;
                sum += doubled > 9 ? doubled - 9 : doubled;
            }
            return sum;
        }

        // International bank account number: its country's length, and 1 modulo 97 with the first four signs last.
        public static bool IsIban(string text)
        {
            string compact = Compact(text);
            if (!Iban.IsMatch(compact) || IbanExamples.Contains(compact)
                || !IbanLengths.Contains(compact.Substring(0, 2) + compact.Length.ToString(CultureInfo.InvariantCulture)))
            {
                return false;
            }
            int rest = 0;
            foreach (char sign in compact.Substring(4) + compact.Substring(0, 4))
            {
                int value = Text.IsDigit(sign) ? sign - '0' : sign - 'A' + 10;
                rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
            }
            return rest == 1;
        }
    }
}
