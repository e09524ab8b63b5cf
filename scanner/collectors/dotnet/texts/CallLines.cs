// Calls in programs that stand over several lines: one argument a line, setters one below the other, chains of calls.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class CallLines
    {
        private const int Fewest = 10;
        private const int Most = 40;

        // How a line ends behind which arguments stand, and not the lines of a block.
        private static readonly Regex Opens = new Regex(
            "(?:\\(|[A-Za-z0-9_(\\[]\\{|\\bnew [A-Za-z0-9_.<>]{1,60} ?\\{)\\z", RegexOptions.CultureInvariant);

        // An option of a command and its value: -GivenName "Ann", --surname=Smith.
        private static readonly Regex Option = new Regex(
            "(?<!\\S)--?([A-Za-z][\\w-]{2,40})[ =]{1,3}(?:\"([^\"\\n]{0,200})\"|'([^'\\n]{0,200})'|([^\\s\"'(){}$-][^\\s\"']{0,100}))",
            RegexOptions.CultureInvariant);

        private static readonly Regex Setter = new Regex("(?:\\.|->)set_?[A-Z][A-Za-z0-9_]{0,40}\\(", RegexOptions.CultureInvariant);

        // Tell whether a text may hold calls over several lines.
        public static bool Has(string head)
        {
            int count = 0;
            foreach (string ending in Lists.ArgumentEnds)
            {
                int at = head.IndexOf(ending, StringComparison.Ordinal);
                while (at >= 0)
                {
                    count++;
                    at = head.IndexOf(ending, at + ending.Length, StringComparison.Ordinal);
                }
            }
            return count >= Fewest;
        }

        // Return lines without their indents, those of one call or of setters one below the other put together.
        public static IEnumerable<string> Whole(IEnumerable<string> lines)
        {
            var held = new List<string>();
            bool isOpen = false;
            foreach (string line in lines)
            {
                string bare = Collected.Cell(Text.Strip(line));
                if (isOpen && (Begins(bare, ")") || Begins(bare, "}")))
                {
                    held.Add(bare);
                    yield return string.Join(" ", held);
                    held.Clear();
                    isOpen = false;
                }
                else if (IsNext(held, bare) || (isOpen && held.Count < Most && !Opens.IsMatch(bare)))
                {
                    held.Add(bare);
                }
                else
                {
                    foreach (string whole in Let(held, isOpen))
                    {
                        yield return whole;
                    }
                    held = new List<string> { bare };
                    isOpen = Opens.IsMatch(bare);
                }
            }
            foreach (string whole in Let(held, isOpen))
            {
                yield return whole;
            }
        }

        // Return what was held as one line, or the lines behind what opens something that does not end soon.
        private static IEnumerable<string> Let(List<string> held, bool isOpen)
        {
            if (!isOpen)
            {
                string joined = string.Join(" ", held);
                return joined == "" ? new List<string>() : new List<string> { joined };
            }
            var lines = new List<string> { held[0] };
            lines.AddRange(Whole(held.GetRange(1, held.Count - 1)));
            return lines;
        }

        // Tell whether a line goes on what stands above it: a step of a chain, or another setter.
        private static bool IsNext(List<string> held, string bare)
        {
            if (held.Count == 0 || held.Count > Most)
            {
                return false;
            }
            return Begins(bare, ".") || Begins(bare, "->") || Begins(bare, "?.")
                || (Setter.IsMatch(bare) && Setter.IsMatch(held[held.Count - 1]));
        }

        private static bool Begins(string text, string start)
        {
            return text.StartsWith(start, StringComparison.Ordinal);
        }

        // Return the labels and values of the options of a command, at least two or at the beginning of a line.
        public static List<KeyValuePair<string, string>> OptionPairs(string line)
        {
            string bare = Text.Strip(line);
            var pairs = new List<KeyValuePair<string, string>>();
            foreach (Match found in Option.Matches(bare))
            {
                string value = found.Groups[2].Value + found.Groups[3].Value + found.Groups[4].Value;
                pairs.Add(new KeyValuePair<string, string>(found.Groups[1].Value, value));
            }
            bool areSeveral = pairs.Count > 1 && bare.IndexOf(" -", StringComparison.Ordinal) >= 0;
            return areSeveral || bare.StartsWith("-", StringComparison.Ordinal) ? pairs : new List<KeyValuePair<string, string>>();
        }
    }
}
