// Numbers of passports, and the lines of them that machines read: is this text one? Rules: travel_documents.py.
using System;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static partial class Validators
    {
        // British ones of today and of before 1988, and those of neighbours.
        private static readonly Regex Passport = Whole(
            "[0-9]{9}|[A-Z][0-9]{6,8}|[A-Z]{2}[0-9]{6,7}|[0-9]{2}[A-Z]{2}[0-9]{5}|[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}");

        // The second of two lines of 44: number, state, birth, sex, expiry, personal number, check digits.
        private static readonly Regex PassportLine = Whole(
            "([A-Z0-9<]{9})([0-9])[A-Z<]{3}([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9])[A-Z0-9<]{14}[0-9<][0-9]");

        // The second of three lines of 30: birth, sex, expiry, state.
        private static readonly Regex CardLine = Whole(
            "([0-9]{6})([0-9])[MFX<]([0-9]{6})([0-9])[A-Z<]{3}[A-Z0-9<]{11}[0-9]");

        // Number of a passport; it has no check digit.
        public static bool IsPassportNumber(string text)
        {
            return Passport.IsMatch(Compact(text));
        }

        // Line of a passport or card for machines: every check digit of its fields is right.
        public static bool IsMachineLine(string text)
        {
            text = Text.Strip(text);
            Match match = PassportLine.Match(text);
            match = match.Success ? match : CardLine.Match(text);
            for (int n = 1; n + 1 < match.Groups.Count; n += 2)
            {
                if (MachineDigit(match.Groups[n].Value) != match.Groups[n + 1].Value[0] - '0')
                {
                    return false;
                }
            }
            return match.Success;
        }

        // Return the check digit of a field: A is 10, and the filler is 0.
        private static int MachineDigit(string field)
        {
            int sum = 0;
            for (int place = 0; place < field.Length; place++)
            {
                char sign = field[place];
                int value = sign == '<' ? 0 : Text.IsDigit(sign) ? sign - '0' : sign - 'A' + 10;
                sum += value * (place % 3 == 0 ? 7 : place % 3 == 1 ? 3 : 1);
            }
            return sum % 10;
        }
    }
}
