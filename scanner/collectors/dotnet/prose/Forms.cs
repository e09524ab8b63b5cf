// The forms of what is looked for in text, and the tree by which their runs of digits are found.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Its number, a shape, the number of its signs before its longest run of digits, and its Detector: null for a date.
    internal sealed class Form
    {
        public readonly int Number;
        public readonly string Shape;
        public readonly int Before;
        public readonly Detector Detector;

        public Form(int number, string shape, int before, Detector detector)
        {
            Number = number;
            Shape = shape;
            Before = before;
            Detector = detector;
        }
    }

    // A form and where it begins.
    internal struct Hit
    {
        public Form Form;
        public int At;
    }

    // Name and date, the date as a number, and whether one of the words is a common first name.
    internal sealed class NamedBirth
    {
        public byte[] Subject;
        public int Date;
        public bool IsKnown;
    }

    // What is written beside each other in all forms: their longest runs of digits and separators.
    internal static class Forms
    {
        // Shorter runs are too common to be looked up: their forms are tried where their year or number stands.
        private const int ShortestRun = 5;
        private static readonly Regex RunInShape = new Regex("9[9 /.-]*9", RegexOptions.CultureInvariant);

        public static readonly List<Form> Short = new List<Form>();
        public static int Count { get; private set; }

        // Dates with blanks behind their dots, which are no one run.
        public static readonly List<Form> Dotted = new List<Form>();

        // The runs in order, and the forms of each.
        public static readonly List<string> Runs = new List<string>();
        public static readonly List<List<Form>> OfRun = new List<List<Form>>();
        public static readonly RunTree Tree = Read();

        private static RunTree Read()
        {
            foreach (Detector detector in Detectors.InProse)
            {
                foreach (string shape in detector.Shapes)
                {
                    Add(shape, detector);
                }
            }
            foreach (string shape in Lists.DateShapes)
            {
                Add(shape, null);
            }
            return new RunTree(Runs);
        }

        private static void Add(string shape, Detector detector)
        {
            string run = "";
            foreach (Match match in RunInShape.Matches(shape))
            {
                run = match.Length > run.Length ? match.Value : run;
            }
            Form form = new Form(Count, shape, shape.IndexOf(run, StringComparison.Ordinal), detector);
            Count++;
            if (shape.IndexOf(". ", StringComparison.Ordinal) >= 0)
            {
                Dotted.Add(form);
                return;
            }
            if (run.Length < ShortestRun)
            {
                Short.Add(form);
                return;
            }
            if (!Runs.Contains(run))
            {
                Runs.Add(run);
                OfRun.Add(new List<Form>());
            }
            OfRun[Runs.IndexOf(run)].Add(form);
        }
    }

    // Finds every run in a text of digits and separators in one pass (Aho and Corasick).
    internal sealed class RunTree
    {
        public const string Signs = "9 /.-";

        // 1 + place in Signs of the class of each byte, 0 for what is in no run.
        public readonly byte[] SignOf = new byte[256];
        private readonly List<int[]> following = new List<int[]>();
        private readonly List<List<int>> ending = new List<List<int>>();
        private readonly List<string> runs;

        public RunTree(List<string> runs)
        {
            this.runs = runs;
            for (int place = 0; place < Signs.Length; place++)
            {
                SignOf[Signs[place]] = (byte)(place + 1);
            }
            for (char digit = '0'; digit <= '9'; digit++)
            {
                SignOf[digit] = 1;
            }
            AddState();
            for (int n = 0; n < runs.Count; n++)
            {
                AddRun(n);
            }
            Link();
        }

        // Put into `places`, by the number of the run, where each run stands within start..end-1; tell whether any does.
        public bool Find(byte[] data, int start, int end, List<int>[] places)
        {
            int state = 0;
            bool isFound = false;
            for (int at = start; at < end; at++)
            {
                state = following[state][SignOf[data[at]] - 1];
                List<int> ended = ending[state];
                for (int n = 0; n < ended.Count; n++)
                {
                    places[ended[n]].Add(at + 1 - runs[ended[n]].Length);
                    isFound = true;
                }
            }
            return isFound;
        }

        private int AddState()
        {
            following.Add(new[] { -1, -1, -1, -1, -1 });
            ending.Add(new List<int>());
            return following.Count - 1;
        }

        private void AddRun(int number)
        {
            int state = 0;
            foreach (char sign in runs[number])
            {
                int place = Signs.IndexOf(sign);
                if (following[state][place] < 0)
                {
                    int added = AddState();
                    following[state][place] = added;
                }
                state = following[state][place];
            }
            ending[state].Add(number);
        }

        // Let every state know where a sign leads that continues none of its runs: to the longest end that begins one.
        private void Link()
        {
            int[] fallback = new int[following.Count];
            Queue<int> states = new Queue<int>();
            states.Enqueue(0);
            while (states.Count > 0)
            {
                int state = states.Dequeue();
                for (int place = 0; place < Signs.Length; place++)
                {
                    int next = following[state][place];
                    int otherwise = state == 0 ? 0 : following[fallback[state]][place];
                    if (next < 0)
                    {
                        following[state][place] = otherwise;
                        continue;
                    }
                    fallback[next] = otherwise;
                    ending[next].AddRange(ending[otherwise]);
                    states.Enqueue(next);
                }
            }
        }
    }
}
