// One table, row by row, to one judgement.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // As scanner/facts/stray.py; verdict `clean` is ours alone and never leaves the target.
    internal sealed class Judgement
    {
        public static readonly Judgement Clean = new Judgement("clean", 0, new string[0], "high", "");

        public readonly string Verdict;
        public readonly long People;
        public readonly string[] Kinds;
        public readonly string Confidence;
        public readonly string Reason;

        public Judgement(string verdict, long people, string[] kinds, string confidence, string reason)
        {
            Verdict = verdict;
            People = people;
            Kinds = kinds;
            Confidence = confidence;
            Reason = reason;
        }

        // Return the judgement on what could not be read.
        public static Judgement Unread(string reason)
        {
            return new Judgement("not_read", 0, new string[0], "high", reason);
        }

        public Judgement WithConfidence(string confidence)
        {
            return new Judgement(Verdict, People, Kinds, confidence, Reason);
        }
    }

    // The scan's hash key, the target's year, people that make `people` of `few`, and the Budget.
    internal sealed class Context
    {
        public readonly byte[] Key;
        public readonly int ThisYear;
        public readonly long Threshold;
        public readonly Budget Budget;

        public Context(byte[] key, int thisYear, long threshold, Budget budget)
        {
            Key = key;
            ThisYear = thisYear;
            Threshold = threshold;
            Budget = budget;
        }
    }

    // Takes rows; types the columns on the first rows, then counts subjects in all.
    internal sealed class Table
    {
        public Table(Context context)
        {
            throw new NotImplementedException();
        }

        // Take one row; cells beyond the caps are cut. The list may be used again for the next row.
        public void Add(List<string> row)
        {
            throw new NotImplementedException();
        }

        // Tell whether the columns were typed and no rule holds: more rows change nothing.
        public bool Hopeless()
        {
            throw new NotImplementedException();
        }

        // Return the Judgement, with `remaining` rows that were not handed over taken to be like the later ones.
        public Judgement Finish(long remaining = 0)
        {
            throw new NotImplementedException();
        }
    }
}
