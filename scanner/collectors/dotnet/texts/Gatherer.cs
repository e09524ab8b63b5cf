// Pairs of labels and values to records: what begins one, what stands above a label, the numbers that labels bear.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Puts pairs into records: a new one begins where the first known label comes again, or any after a break.
    internal sealed class Gatherer
    {
        // Different labels of one record.
        private const int Most = 64;

        // In person0.surname or rows.12.surname: which of them it is.
        private static readonly Regex Numbered = new Regex(
            "(?<![0-9])[0-9]+(?=[._])|(?<=[._])[0-9]+[._]", RegexOptions.CultureInvariant);
        private static readonly Regex Named = new Regex("\\A\\[{1,2}([^\\[\\]]{1,100})\\]{1,2}\\z", RegexOptions.CultureInvariant);

        // Takes each record.
        private readonly Action<Record> give;
        public bool Broken;
        private Record record = new Record();

        // Labels that came again in this record, with their later values.
        private Record again = new Record();
        private string first;

        // Whether labels bear the number of their record, Name1, DOB1, Name2; and that of the record.
        private readonly bool isNumbered;
        private string number = "";
        public static readonly Regex NumberIn = new Regex(
            "\\A([^0-9]{1,40}?)[ _.-]?([0-9]{1,4})([^0-9]{0,40})\\z", RegexOptions.CultureInvariant);

        public Gatherer(Action<Record> give, string first = "", bool isNumbered = false)
        {
            this.isNumbered = isNumbered;
            this.give = give;
            this.first = first;
        }

        // Return a label without the number of its record.
        public static string Bare(string label)
        {
            label = Text.Cut(Collected.Squeezed(label), 100);
            return label.IndexOf('.') >= 0 || label.IndexOf('_') >= 0 ? Numbered.Replace(label, "") : label;
        }

        // Take a label and its value.
        public void Pair(string label, string value)
        {
            label = Bare(label);
            value = Collected.Cell(value);
            Match told = isNumbered ? NumberIn.Match(label) : Match.Empty;
            if (told.Success)
            {
                label = told.Groups[1].Value + told.Groups[3].Value;
                if (told.Groups[2].Value != number)
                {
                    Finish();
                }
                number = told.Groups[2].Value;
            }
            if (record.Cells.ContainsKey(label))
            {
                if (!again.Cells.ContainsKey(label))
                {
                    again.Set(label, value);
                }
                if (label == first || Broken || again.Keys.Count > 1)
                {
                    Record following = again;
                    if (label == first)
                    {
                        following = new Record();
                        following.Set(label, value);
                    }
                    Finish();
                    record = following;
                }
            }
            else if (record.Keys.Count < Most)
            {
                record.Set(label, value);
            }
            if (first == "" && LabelWords.MayBeKnown(label) && Headers.HeaderKind(label) != "")
            {
                first = label;
            }
            Broken = false;
        }

        // Take what parts records; the name of a section, [AB123456C], is the first thing that is said in it.
        public void Section(string line)
        {
            Broken = true;
            Match named = Named.Match(line);
            if (named.Success)
            {
                Finish();
                record.Set("section", named.Groups[1].Value);
            }
        }

        // End the record.
        public void Finish()
        {
            if (record.Keys.Count >= 2)
            {
                give(record);
            }
            record = new Record();
            again = new Record();
        }
    }

    // The labels without a value that stand above and to the left of a line, as YAML has them: name: then first: X.
    internal sealed class Parents
    {
        private const int Most = 8;
        private static readonly Regex Indented = new Regex("\\A[ ]*(?:- )*", RegexOptions.CultureInvariant);
        private readonly List<KeyValuePair<int, string>> open = new List<KeyValuePair<int, string>>();

        // Return what stands before the label of a line, 'name.'; "" where nothing does.
        public string Of(string line, List<KeyValuePair<string, string>> pairs)
        {
            if (pairs.Count == 0)
            {
                return "";
            }
            int indent = Indented.Match(line).Length;
            while (open.Count > 0 && open[open.Count - 1].Key >= indent)
            {
                open.RemoveAt(open.Count - 1);
            }
            string above = open.Count > 0 ? open[open.Count - 1].Value + "." : "";
            if (pairs.Count == 1 && pairs[0].Value == "" && open.Count < Most)
            {
                open.Add(new KeyValuePair<int, string>(indent, pairs[0].Key));
            }
            return above;
        }

        // Return a label with what stands above it where only both together say what it is, or that it is no person's.
        public static string Told(string above, string label)
        {
            return above == "" || Headers.HeaderKind(above + label) == Headers.HeaderKind(label) ? label : above + label;
        }
    }
}
