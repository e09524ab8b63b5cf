// Words over columns with one slip of the fingers: firtsname, surnmae, date_of_brith, telephne, birthddate.
using System;

namespace Mediascan.Stray
{
    internal static class Mistyped
    {
        // Return the word that is meant by small ones with blanks between them, where they are one slip away; else "".
        public static string MeantBy(string words)
        {
            string typed = words.Replace(" ", "");
            return typed.Length < 7 || typed == "latname" || typed == "username" ? ""
                : Array.Find(Lists.Meant, word => word[0] == typed[0] && IsSlip(typed, word)) ?? "";
        }

        // Tell whether one slip makes another word of a word: two letters that changed places, one too many or too few.
        private static bool IsSlip(string typed, string word)
        {
            string longer = typed.Length > word.Length ? typed : word, shorter = longer == typed ? word : typed;
            int at = 0;
            while (at < shorter.Length && shorter[at] == longer[at])
            {
                at++;
            }
            if (longer.Length == shorter.Length)
            {
                return at + 1 < longer.Length
                    && shorter.Substring(at) == longer[at + 1].ToString() + longer[at] + longer.Substring(at + 2);
            }
            return (longer == typed || word.Length > 7) && longer.Length == shorter.Length + 1
                && longer.Substring(at + 1) == shorter.Substring(at);
        }
    }
}
