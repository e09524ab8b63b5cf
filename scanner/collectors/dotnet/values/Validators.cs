// All that tell whether a text is a value of some kind, by their names; and those for the ways to reach a person.
//
// Pure functions of a string; none raises. Rules and sources: validators.py.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        private static readonly Regex Postcode = Whole(
            "GIR ?0AA|[A-PR-UWYZ](?:[0-9][0-9A-HJKPSTUW]?|[A-HK-Y][0-9][0-9ABEHMNPRVWXY]?) ?[0-9][ABD-HJLNP-UW-Z]{2}");
        private static readonly Regex NetworkEmail = Whole("[^@\\s]{2,64}@(?!localhost)[A-Za-z][A-Za-z0-9-]{2,62}");

        private static readonly Regex Email = Whole(
            "[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\\.){1,8}[A-Za-z]{2,24}");

        // Of most states: four to six digits, some with letters or a hyphen.
        private static readonly Regex PostalCode = Whole(
            "(?:[A-Z]{1,2}-)?[0-9]{4,6}(?:-[0-9]{3,4})?|[0-9]{4} ?[A-Z]{2}|[0-9]{2,3}[- ][0-9]{2,3}");
        private static readonly Regex Dialled = Whole(
            "\\+?\\(?[0-9][0-9 ()./-]{5,22}(?: ?(?:x|ext\\.?) ?[0-9]{1,6})?");
        private static readonly Regex Phone = Whole(
            "(?:\\+44 ?(?:\\(0\\) ?)?|\\(?0)[0-9() -]{8,14}|\\+[0-9][0-9 ()-]{8,17}");
        private static readonly Regex AmericanPhone = Whole(
            "(?:(?:\\+|00)?1[ .-])?(?:\\([2-9][0-9]{2}\\) ?|[2-9][0-9]{2}([.-]))[2-9][0-9]{2}(?(1)\\1|-)[0-9]{4}"
            + "(?: ?(?:x|ext\\.?) ?[0-9]{2,6})?|[0-9]-\\([0-9]{3}\\)[0-9]{3}-[0-9]{4}"
            + "|(?=(?:[^0-9]{0,2}[0-9]){10,11}\\z)(?!\\(555)(?:(?:8[ -]?)?\\([1-9][0-9]{1,4}\\) ?|8[ -][89][0-9]{2}[ -])[0-9]{1,5}(?:[ -][0-9]{2,4}){1,3}");
        private static readonly HashSet<string> RoleAccounts = new HashSet<string>(Lists.RoleAccounts);

        // The names by which detectors call them are those of the Python engine.
        public static readonly Dictionary<string, Predicate<string>> ByName = new Dictionary<string, Predicate<string>>
        {
            { "is_arrest_number", IsArrestNumber },
            { "is_bank_account", IsBankAccount },
            { "is_bsn", IsBsn },
            { "is_card_number", IsCardNumber },
            { "is_checked_national_number", IsCheckedNationalNumber },
            { "is_court_reference", IsCourtReference },
            { "is_cro_number", IsCroNumber },
            { "is_dialled_number", IsDialledNumber },
            { "is_dni", IsDni },
            { "is_driver_number", IsDriverNumber },
            { "is_email_alone", IsEmailAlone },
            { "is_fiscal_code", IsFiscalCode },
            { "is_full_driver_number", IsFullDriverNumber },
            { "is_full_nino", IsFullNino },
            { "is_grouped_ssn", IsGroupedSsn },
            { "is_home_office_reference", IsHomeOfficeReference },
            { "is_iban", IsIban },
            { "is_issued_nhs_number", IsIssuedNhsNumber },
            { "is_labelled_email", IsLabelledEmail },
            { "is_machine_line", IsMachineLine },
            { "is_nhs_number", IsNhsNumber },
            { "is_nino", IsNino },
            { "is_nir", IsNir },
            { "is_nordic_number", IsNordicNumber },
            { "is_noms_number", IsNomsNumber },
            { "is_national_number", IsNationalNumber },
            { "is_nothing", IsNothing },
            { "is_passport_number", IsPassportNumber },
            { "is_personal_email", IsPersonalEmail },
            { "is_pesel", IsPesel },
            { "is_phone", IsPhone },
            { "is_phone_alone", IsPhoneAlone },
            { "is_pnc_id", IsPncId },
            { "is_postal_code", IsPostalCode },
            { "is_postcode", IsPostcode },
            { "is_prison_number", IsPrisonNumber },
            { "is_probation_crn", IsProbationCrn },
            { "is_pti_urn", IsPtiUrn },
            { "is_slashed_pnc", IsSlashedPnc },
            { "is_sort_code", IsSortCode },
            { "is_ssn", IsSsn },
            { "is_steuer_id", IsSteuerId },
            { "is_upn", IsUpn },
            { "is_utr", IsUtr },
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

        // E-mail address under its label: the host of an own network may have no dot.
        public static bool IsLabelledEmail(string text)
        {
            text = text.IndexOf('@') < 0 ? text : WithoutAccents(text);
            return IsPersonalEmail(text) || (NetworkEmail.IsMatch(text) && IsPersonalEmail(text + ".local"));
        }

        private static string WithoutAccents(string text)
        {
            return new string(Array.ConvertAll(text.ToCharArray(), sign => sign >= 0x80 && char.IsLetter(sign) ? 'a' : sign));
        }

        // E-mail address that names a person, tested cheaply first: most cells hold no @; words may have accents.
        public static bool IsEmailAlone(string text)
        {
            return text.IndexOf('@') >= 0 && IsPersonalEmail(WithoutAccents(text));
        }

        // No text: for what is never taken for an identifier without its label.
        public static bool IsNothing(string text)
        {
            return false;
        }

        // Postcode of the United Kingdom or what most other states write in its place.
        public static bool IsPostalCode(string text)
        {
            text = Text.Upper(Text.Strip(text));
            return Postcode.IsMatch(text) || PostalCode.IsMatch(text);
        }

        // Telephone number as people write it under its label: 7 to 15 digits, and perhaps an extension.
        public static bool IsDialledNumber(string text)
        {
            if (IsPhone(text))
            {
                return true;
            }
            int digits = CountDigits(text.Split('x')[0]);
            return Dialled.IsMatch(text) && digits >= 7 && digits <= 15;
        }

        // Telephone number that begins with 0 or +, of 9 to 15 digits: an extension is not one.
        public static bool IsPhone(string text)
        {
            return Phone.IsMatch(text) && CountDigits(text) >= 9 && CountDigits(text) <= 15;
        }

        // Telephone number as one is told without a label: as above, or as in America.
        public static bool IsPhoneAlone(string text)
        {
            return IsPhone(text) || AmericanPhone.IsMatch(text);
        }

        private static int CountDigits(string text)
        {
            int digits = 0;
            foreach (char sign in text)
            {
                digits += Text.IsDigit(sign) ? 1 : 0;
            }
            return digits;
        }
    }
}
