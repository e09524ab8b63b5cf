// Numbers of police, courts, prisons and probation: is this text one? Rules and sources: police_numbers.py.
using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        // Check letter of a police number by its remainder modulo 23.
        private const string PoliceLetters = "ZABCDEFGHJKLMNPQRTUVWXY";
        private const string Letter = "[A-HJ-NP-RT-Z]";
        private static readonly Regex PncSlash = Whole("(?:[0-9]{2})?([0-9]{2})/([0-9]{1,7})(" + Letter + ")");
        private static readonly Regex PncPlain = Whole(
            "(?:(?:19|20)([0-9]{2})([0-9]{7})|([0-9]{2})([0-9]{1,7}))(" + Letter + ")");
        private static readonly Regex CroStandard = Whole("([0-9]{1,6})/([0-9]{2})(" + Letter + ")");
        private static readonly Regex CroSmallFile = Whole("SF([0-9]{2})/([0-9]{1,6})(" + Letter + ")");
        private static readonly Regex Noms = Whole("A[0-9]{4}" + Letter + Letter);
        private static readonly Regex PrisonOld = Whole("[A-Z]{2}[0-9]{4}|[A-Z][0-9]{5}");

        // Year, force, unit of the force, system, serial, check letter.
        private static readonly Regex Arrest = Whole(
            "([0-9]{2})/?([0-9]{2})[0-9A-Z]{2}/?([0-9A-Z]{2})(?:/([0-9]{1,11})|([0-9]{11}))(" + Letter + ")");

        // Force, unit, five digits of serial, year.
        private static readonly Regex PtiUrn = Whole("[0-9]{2}[0-9A-Z]{2}[0-9]{7}");

        // Year, court and serial of the standard; the Crown Court's own: kind of case, year, serial.
        private static readonly Regex CourtReference = Whole("[0-9]{2}/[0-9]{4}/[0-9]{6}[A-Z]|[ASTU]20[0-9]{6}");
        private static readonly Regex ProbationCrn = Whole("[A-Z][0-9]{6}");

        // Police National Computer id, long or short, with or without its slash; the letter is modulo 23.
        public static bool IsPncId(string text)
        {
            string compact = Compact(text);
            Match match = PncSlash.Match(compact);
            if (match.Success)
            {
                return HasPoliceLetter(match.Groups[1].Value + match.Groups[2].Value.PadLeft(7, '0'), match.Groups[3].Value);
            }
            match = PncPlain.Match(compact);
            if (!match.Success)
            {
                return false;
            }
            bool isLong = match.Groups[1].Success;
            string year = match.Groups[isLong ? 1 : 3].Value;
            string serial = match.Groups[isLong ? 2 : 4].Value;
            return HasPoliceLetter(year + serial.PadLeft(7, '0'), match.Groups[5].Value);
        }

        // PNC id written with its slash: without it one is too like any code to be taken for one unasked.
        public static bool IsSlashedPnc(string text)
        {
            return text.IndexOf('/') >= 0 && IsPncId(text);
        }

        // Criminal Records Office number, standard (serial/year) or small file (SFyear/serial); the letter is modulo 23.
        public static bool IsCroNumber(string text)
        {
            string compact = Compact(text);
            Match match = CroStandard.Match(compact);
            if (match.Success)
            {
                return HasPoliceLetter(match.Groups[2].Value + match.Groups[1].Value.PadLeft(6, '0'), match.Groups[3].Value);
            }
            match = CroSmallFile.Match(compact);
            return match.Success && HasPoliceLetter(match.Groups[1].Value + match.Groups[2].Value, match.Groups[3].Value);
        }

        // Arrest or summons number; the letter is modulo 23 of force, system, year and serial: not of the force's unit.
        public static bool IsArrestNumber(string text)
        {
            Match match = Arrest.Match(Compact(text));
            if (!match.Success)
            {
                return false;
            }
            string system = match.Groups[3].Value;
            string serial = match.Groups[match.Groups[4].Success ? 4 : 5].Value.PadLeft(11, '0');
            string numbers = match.Groups[2].Value + (Text.IsDigits(system) ? system : "") + match.Groups[1].Value + serial;
            return HasPoliceLetter(numbers, match.Groups[6].Value);
        }

        private static bool HasPoliceLetter(string digits, string letter)
        {
            return PoliceLetters[(int)(long.Parse(digits, CultureInfo.InvariantCulture) % 23)] == letter[0];
        }

        // Prison number since 2009: A, four digits, two letters; it has no check letter.
        public static bool IsNomsNumber(string text)
        {
            return Noms.IsMatch(Compact(text));
        }

        // Prison number, of today or of before 2009 (two letters and four digits, or a letter and five).
        public static bool IsPrisonNumber(string text)
        {
            string compact = Compact(text);
            return Noms.IsMatch(compact) || PrisonOld.IsMatch(compact);
        }

        // Unique reference number of a case before a prosecutor; it has no check digit.
        public static bool IsPtiUrn(string text)
        {
            return PtiUrn.IsMatch(Compact(text));
        }

        // Reference number of a case before a court; its letter is not worked out.
        public static bool IsCourtReference(string text)
        {
            return CourtReference.IsMatch(Compact(text));
        }

        // Case reference number of the probation service: a letter and six digits.
        public static bool IsProbationCrn(string text)
        {
            return ProbationCrn.IsMatch(Compact(text));
        }
    }
}
