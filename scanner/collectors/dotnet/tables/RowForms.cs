// Forms of rows, which tell letters from numbers from dates but not one word from another.
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Mediascan.Stray
{
    internal static class RowForms
    {
        private const char CellEnd = '\x1f';
        public const int RowCells = 64;

        public static readonly char[] Kept = MakeKept();
        private static readonly string[] DateForms = { "", "9", "A", "9-9-9", "9/9/9", "9.9.9", "9A9", "9-A-9" };

        // Outlines of cells that rows are told apart by.
        private static readonly HashSet<string> CellForms = new HashSet<string>(DateForms.Concat(
            Detectors.All.SelectMany(detector => detector.Shapes).Select(shape => Collapsed(Outline(shape)))));

        // Return what an outline keeps of a text: digits and capitals as classes, and signs.
        public static string Outline(string text)
        {
            var kept = new char[text.Length];
            int length = 0;
            foreach (char sign in text)
            {
                char one = sign < Kept.Length ? Kept[sign] : '\0';
                if (one != '\0' || sign == '\0')
                {
                    kept[length++] = one;
                }
            }
            return new string(kept, 0, length);
        }

        // What an outline keeps of each sign of ASCII, NUL for nothing.
        private static char[] MakeKept()
        {
            var kept = new char[128];
            for (char sign = '\0'; sign < kept.Length; sign++)
            {
                bool isLeftOut = (sign >= 'a' && sign <= 'z') || " '\"?\r\n".IndexOf(sign) >= 0;
                kept[sign] = isLeftOut ? '\0' : Text.IsDigit(sign) ? '9' : Text.IsCapital(sign) ? 'A' : sign;
            }
            return kept;
        }

        // Return the form of a row: of each cell its outline if values of any interest have it, or a star.
        public static string FormOf(List<string> row)
        {
            IEnumerable<string> cells =
                row.Take(RowCells).Select(cell => Text.Cut(cell, Settings.CellCharacters));
            string[] kept = Collapsed(Outline(string.Join(CellEnd.ToString(), cells))).Split(CellEnd);
            return string.Join(CellEnd.ToString(), kept.Select(cell => CellForms.Contains(cell) ? cell : "*"));
        }

        public static string Joined(List<string> row)
        {
            return string.Join(CellEnd.ToString(), row.Take(RowCells));
        }

        // Return an outline with one sign for each run of digits and of letters.
        private static string Collapsed(string outline)
        {
            var kept = new StringBuilder(outline.Length);
            foreach (char sign in outline)
            {
                if ((sign != '9' && sign != 'A') || kept.Length == 0 || kept[kept.Length - 1] != sign)
                {
                    kept.Append(sign);
                }
            }
            return kept.ToString();
        }
    }
}
