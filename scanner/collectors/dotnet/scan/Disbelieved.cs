// Whom a text lists and yet are nobody whose data it holds: people known to all, those invented, and examples.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Disbelieved
    {
        private static readonly Regex TellsTest = new Regex(
            "luhn|test[ _-]?(?:card|vector|number|pan\\b)|\\bexpect(?:ed)?\\b|\\bis_?valid\\b", RegexOptions.CultureInvariant);

        // What texts with cases of a check say of each, in small letters: of some this, of others that.
        private static readonly Regex Checked = new Regex(
            "\\b(?:verdict|expect(?:ed|s)?|should_?(?:accept|be|match|pass)|(?:is_?)?valid|accepts?|passes)[\"']?[ \\t]*"
            + "(?:=>|[:=])[ \\t]*[\"']?(accept|reject|valid|invalid|pass|fail|true|false|ok|[01])\\b", RegexOptions.CultureInvariant);

        // What says of the numbers of a text that they show how the last sign of such is worked out.
        private static readonly Regex TellsOfCheck = new Regex(
            "(?m)^[^\\n,;\\t|]{0,200}\\bcheck(?:sums?|[ _-]?(?:digits?|letters?))\\b[^\\n,;\\t|]{0,200}$",
            RegexOptions.CultureInvariant);

        // What programs hold that test others, in small letters.
        private static readonly Regex RunsTests = new Regex(
            "\\bdef test_|\\bpytest\\b|\\bunittest\\b|\\bdescribe\\(|\\bit\\([\"']|#\\[test\\]|@test\\b"
            + "|\\bassert(?:that|true|equals?)?[ (]", RegexOptions.CultureInvariant);

        private static readonly Regex PublicLabel = new Regex("[\"' \t\r\n<>]([a-z][a-z_ ]{3,24})[\"']?(?::|</th)", RegexOptions.CultureInvariant);
        private const int PublicBytes = 8192;

        // A comment that shows how something is called: that of Rails above the records has movies.
        private static readonly Regex Example = new Regex(
            "(?m)^[ \\t]{0,20}#[^(\\n]{0,100}\\([^\\n]*", RegexOptions.CultureInvariant);

        // A first line of a few words and nothing else, or of those before a bracket.
        private static readonly Regex TitleLine = new Regex(
            "\\A[ \\t\\r\\n#=*/]{0,20}([a-z_ ]{4,40})[^a-z,;|\\t\\n]{0,8}\\n", RegexOptions.CultureInvariant);

        // Return the parts of a text, those of numbers alone left out where it says that these test a check, or is a test.
        // Names alone are left out in a program: they are of those who made it, or examples. So are few people among the
        // words that a program shows.
        public static List<Part> WithoutExamples(List<Part> parts, Work work)
        {
            long most = PlainText.PeopleIn(parts);
            if (most > 0 && most < work.Context.Threshold && most < ProgramWords.LeastBelieved(work))
            {
                parts = parts.ConvertAll(part => part.Judgement.People > 0 ? new Part(part.Name, Judgement.Clean) : part);
            }
            if (parts.Exists(part => AreNames(part.Judgement)) && work.IsSource)
            {
                parts = parts.ConvertAll(part => AreNames(part.Judgement) ? new Part(part.Name, Judgement.Clean) : part);
            }
            Func<Part, string> kindOf = part => string.Join(" ", part.Judgement.Kinds);
            List<string> numbers = parts.ConvertAll(part => kindOf(part)).FindAll(
                kind => kind == "card_number" || Array.IndexOf(Lists.Identifiers, kind) >= 0);
            string small = numbers.Count > 0 ? Collected.SmallHead(work) : "";
            var said = new HashSet<string>();
            foreach (Match found in Checked.Matches(small))
            {
                said.Add(found.Groups[1].Value);
            }
            bool isChecked = said.Count > 1 || TellsOfCheck.IsMatch(small) || (numbers.Count > 0 && work.IsSource && RunsTests.IsMatch(small));
            numbers.RemoveAll(kind => !isChecked && (kind != "card_number" || !TellsTest.IsMatch(small)));
            return parts.ConvertAll(part => numbers.Contains(kindOf(part)) ? new Part(part.Name, Judgement.Clean) : part);
        }

        private static bool AreNames(Judgement found)
        {
            return found.People > 0 && Array.TrueForAll(found.Kinds, Headers.IsNameKind);
        }

        // Tell whether a Part knows of no more than names and births.
        public static bool SaysLittle(Part part)
        {
            return Array.TrueForAll(part.Judgement.Kinds, TypedColumns.IsPublic);
        }

        // Tell whether the first line of a text says that the famed or invented are listed, or a program's list does so.
        public static bool IsTitled(Work work)
        {
            string small = Collected.SmallHead(work);
            Match title = TitleLine.Match(small.Substring(0, Math.Min(PublicBytes, small.Length)));
            return title.Success && Lives.IsOfFamed(title.Groups[1].Value);
        }

        // Tell whether labels of a text in small letters say that musicians, actors, statesmen or players are listed.
        public static bool TellsPublic(Work work)
        {
            string small = Collected.SmallHead(work);
            small = small.Substring(0, Math.Min(PublicBytes, small.Length));
            if (IsTitled(work))
            {
                return true;
            }
            string parent = "[\"' \t\r\n<]@[\"']?[ \t]?[:>=]"; // of an animal
            if (Regex.IsMatch(small, parent.Replace("@", "sire")) && Regex.IsMatch(small, parent.Replace("@", "dam")))
            {
                return true;
            }
            List<string> labels = LabelsIn(small);
            return Headers.ListsPublic(labels) || (Collected.Holds(small, "goalkeeper") && labels.Exists(Lives.IsOfRenown));
        }

        // Return the labels at the beginning of a text in small letters.
        public static List<string> LabelsIn(string small)
        {
            var labels = new List<string>();
            foreach (Match match in PublicLabel.Matches(Example.Replace(small.Substring(0, Math.Min(PublicBytes, small.Length)), "")))
            {
                labels.Add(match.Groups[1].Value);
            }
            return labels;
        }
    }
}
