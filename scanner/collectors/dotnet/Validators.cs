// Identifiers of people: is this text one? Pure functions of a string; none raises.
//
// Rules: HMRC manual NIM39110 (NINO); NHS data dictionary, modulus 11 (NHS number); ISO/IEC 7812 (cards); Royal Mail's
// letters per place (postcodes). Those of the other families have files of their own.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        private static readonly Regex Nino = Whole("[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]?");

        // The documented dummy, numbers that offices issue for their own use, and temporary ones (TRN).
        private static readonly Regex NinoLike = Whole(
            "(?:QQ|OO|CR|FY|MW|NC|PP|PY|PZ)[0-9]{6}[A-D]?|[0-9]{2}[A-Z][0-9]{5}");
        private static readonly Regex Postcode = Whole(
            "GIR ?0AA|[A-PR-UWYZ](?:[0-9][0-9A-HJKPSTUW]?|[A-HK-Y][0-9][0-9ABEHMNPRVWXY]?) ?[0-9][ABD-HJLNP-UW-Z]{2}");
        private static readonly Regex Email = Whole(
            "[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\\.){1,8}[A-Za-z]{2,24}");
        private static readonly Regex Phone = Whole(
            "(?:\\+44 ?(?:\\(0\\) ?)?|\\(?0)[0-9() -]{8,14}|\\+[0-9][0-9 ()-]{8,17}");
        private static readonly HashSet<string> NinoUnused = new HashSet<string>(Lists.NinoUnused);
        private static readonly HashSet<string> TestCards = new HashSet<string>(Lists.TestCards);
        private static readonly HashSet<string> RoleAccounts = new HashSet<string>(Lists.RoleAccounts);

        // The names by which detectors call them are those of the Python engine.
        public static readonly Dictionary<string, Predicate<string>> ByName = new Dictionary<string, Predicate<string>>
        {
            { "is_arrest_number", IsArrestNumber },
            { "is_card_number", IsCardNumber },
            { "is_court_reference", IsCourtReference },
            { "is_cro_number", IsCroNumber },
            { "is_email_alone", IsEmailAlone },
            { "is_full_nino", IsFullNino },
            { "is_issued_nhs_number", IsIssuedNhsNumber },
            { "is_nhs_number", IsNhsNumber },
            { "is_nino", IsNino },
            { "is_noms_number", IsNomsNumber },
            { "is_nothing", IsNothing },
            { "is_personal_email", IsPersonalEmail },
            { "is_phone", IsPhone },
            { "is_pnc_id", IsPncId },
            { "is_postcode", IsPostcode },
            { "is_prison_number", IsPrisonNumber },
            { "is_probation_crn", IsProbationCrn },
            { "is_pti_urn", IsPtiUrn },
            { "is_slashed_pnc", IsSlashedPnc },
        };

        private static Regex Whole(string pattern)
        {
            return new Regex("\\A(?:" + pattern + ")\\z", RegexOptions.CultureInvariant);
        }

        // Return `text` in capitals without the blanks and hyphens that people put into identifiers.
        public static string Compact(string text)
        {
            return Text.Upper(text).Replace(" ", "").Replace("-", "");
        }

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

        // Payment card: an issuer's range and length, the Luhn digit, and not a published test number.
        public static bool IsCardNumber(string text)
        {
            string digits = Compact(text);
            if (digits.Length < 13 || digits.Length > 19 || !Text.IsDigits(digits))
            {
                return false;
            }
            if (TestCards.Contains(digits) || new HashSet<char>(digits).Count < 4)
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

        // Postcode of the United Kingdom, in capitals or not.
        public static bool IsPostcode(string text)
        {
            return Postcode.IsMatch(Text.Upper(Text.Strip(text)));
        }

        // E-mail address of a person: role accounts (info@, noreply@) are not one.
        public static bool IsPersonalEmail(string text)
        {
            return text.Length <= 254 && Email.IsMatch(text) && !RoleAccounts.Contains(Text.Lower(text.Split('@')[0]));
        }

        // E-mail address that names a person, tested cheaply first: most cells hold no @.
        public static bool IsEmailAlone(string text)
        {
            return text.IndexOf('@') >= 0 && IsPersonalEmail(text);
        }

        // No text: for what is never taken for an identifier without its label.
        public static bool IsNothing(string text)
        {
            return false;
        }

        // Telephone number that begins with 0 or +, of 9 to 15 digits: an extension is not one.
        public static bool IsPhone(string text)
        {
            if (!Phone.IsMatch(text))
            {
                return false;
            }
            int digits = 0;
            foreach (char sign in text)
            {
                digits += Text.IsDigit(sign) ? 1 : 0;
            }
            return digits >= 9 && digits <= 15;
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
