// Records in XML: elements that come again and again, what they hold as columns; sheets as spreadsheets write them.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Closes elements into the records of their parents.
    internal sealed class XmlRecords : Xml
    {
        private const int Depth = 64;

        // Different columns of one record.
        private const int Fields = 200;

        // Elements within a record whose paths become columns.
        private const int Levels = 4;

        // Line ends in the text of an element; where there are more, it may be a list of its own.
        private const int EndsOfFewLines = 2;
        private static readonly char[] Blanks = { ' ', '\t', '\n', '\r', '\v', '\f' };

        private readonly FoundTables tables;
        private readonly List<Element> open = new List<Element>();
        private int sheets;

        // Whether all of it was read, and the text of an element has lines, in which others may look for lists.
        private bool isWhole;
        private bool holdsLines;

        private XmlRecords(Work work, Source source) : base(source)
        {
            tables = new FoundTables(work);
        }

        // Return what is to be said of each kind of record; nothing where the text is no XML or names nothing of people.
        public static IEnumerable<Part> ReadXml(Work work)
        {
            string head = Collected.SmallHead(work);
            head = Text.StripStart(head.Substring(0, Math.Min(4096, head.Length)), "\u00ef\u00bb\u00bf \t\r\n");
            if (!head.StartsWith("<", StringComparison.Ordinal) || HtmlTables.IsPage(head))
            {
                return new Part[0];
            }
            if (!(Collected.SpeaksOfPeople(work) || TagsTellOfPeople(head)))
            {
                work.IsWalked = head.StartsWith("<?xml", StringComparison.Ordinal) && HoldsNoLines(work.WholeText);
                return new Part[0];
            }
            var source = new CountedSource(work.Source);
            var records = new XmlRecords(work, source);
            double share = records.Read(source);
            work.IsWalked = records.isWhole && !records.holdsLines;
            return GravestByPath(records.tables.Judged(share).FindAll(
                one => !Lives.ListRenowned(one.Key, one.Part.Judgement.Kinds)));
        }

        // Tell whether a text is XML to its end in whose elements no lines stand: there is nothing that may be a list.
        // `whole`: all of it, or null. What may be text behind other signs than tags is taken for lines.
        private static bool HoldsNoLines(byte[] whole)
        {
            string text = whole == null ? "" : Text.Latin(whole, 0, whole.Length).Replace("\r\n", "\n").Replace('\r', '\n');
            bool isWhole = text.TrimEnd(Blanks).EndsWith(">", StringComparison.Ordinal);
            return isWhole && text.IndexOf("<![CDATA[", StringComparison.Ordinal) < 0
                && Array.TrueForAll(text.Split('<'), piece => LinesIn(piece) <= EndsOfFewLines);
        }

        // Return how many ends of lines stand in the text behind a tag.
        private static int LinesIn(string piece)
        {
            string shown = piece.Substring(piece.IndexOf('>') + 1);
            return piece.IndexOf('>') < 0 ? 0 : shown.Trim(Blanks).Split('\n').Length - 1;
        }

        // Tell whether the names of elements announce two kinds of thing about a person.
        private static bool TagsTellOfPeople(string head)
        {
            var kinds = new HashSet<string>();
            foreach (Match tag in Regex.Matches(head, "[< ]([a-z_]{2,20})(?=[>=])|<[a-z]{1,20} [a-z]{1,10}=\"([a-z_ ]{2,40})\">"))
            {
                kinds.Add(Headers.HeaderKind(tag.Groups[tag.Groups[1].Success ? 1 : 2].Value));
            }
            kinds.Remove("");
            return kinds.Count > 1 && kinds.Overlaps(Lists.WhoseKinds);
        }

        // Return the Parts of the records that hold most people on each path: those in and around them repeat.
        private static List<Part> GravestByPath(List<FoundTable> judged)
        {
            var ordered = new List<FoundTable>(judged);
            var place = new Dictionary<FoundTable, int>();
            judged.ForEach(found => place[found] = place.Count);
            ordered.Sort((one, other) => one.Part.Judgement.People != other.Part.Judgement.People
                ? other.Part.Judgement.People.CompareTo(one.Part.Judgement.People)
                : place[one].CompareTo(place[other]));
            var kept = new List<FoundTable>();
            foreach (FoundTable found in ordered)
            {
                if (!kept.Exists(other => IsBelow(found.Key, other.Key) || IsBelow(other.Key, found.Key)))
                {
                    kept.Add(found);
                }
            }
            return kept.ConvertAll(found => found.Part);
        }

        private static bool IsBelow(string path, string other)
        {
            return (path + "/").StartsWith(other + "/", StringComparison.Ordinal);
        }

        // Read as far as the text is XML; return the bytes that were left over those that were read.
        private double Read(CountedSource source)
        {
            try
            {
                bool isCut = false;
                while (Step())
                {
                    if (source.Opened.Position > tables.Work.Context.Reach(Settings.TableBytes))
                    {
                        isCut = true;
                        break;
                    }
                }
                isWhole = !isCut;
            }
            catch (ExpatError)
            {
                if (!tables.Work.Context.Budget.LeftOut) // else it ended where its time did
                {
                    return 0.0;
                }
            }
            catch (LookupError)
            {
                return 0.0;
            }
            catch (NotRead)
            {
                return 0.0; // a document type declares things: nothing is expanded
            }
            return Math.Max(0.0, (double)(source.Size - source.Opened.Position) / Math.Max(1, source.Opened.Position));
        }

        protected override void Doctype()
        {
            PassDoctype();
        }

        // Open an element; its attributes are fields of it, or say what it is called.
        protected override void Start(string element, Dictionary<string, string> values)
        {
            if (open.Count >= Depth)
            {
                throw new ExpatError();
            }
            string label = element;
            Element around = open.Count > 0 ? open[open.Count - 1] : null;
            if (Array.IndexOf(Lists.XmlGeneric, Text.Lower(element)) >= 0)
            {
                string key = Array.Find(Lists.XmlFieldNames, name => values.ContainsKey(name) && values[name] != "");
                label = Text.Cut(key == null ? element : values[key], 100);
            }
            string ofShell;
            if (values.TryGetValue("N", out ofShell) && ofShell != "")
            {
                label = Text.Cut(ofShell, 100); // <S N="Surname">, as PowerShell exports
                values.Remove("N");
            }
            if (around != null && around.Key != "")
            {
                label = around.Key;
                around.Key = "";
            }
            sheets += Is(Lists.XmlSheetTables, element) ? 1 : 0;
            var opened = new Element(element, label);
            int count = 0;
            foreach (KeyValuePair<string, string> value in values)
            {
                if (count++ >= Fields)
                {
                    break;
                }
                string key = value.Key.Substring(value.Key.LastIndexOf(':') + 1);
                if (value.Value == label || value.Value == "")
                {
                    continue;
                }
                opened.Fields.Set(Text.Cut(key, 100), Collected.Cell(value.Value));
                if (key == "Index" && around != null && element == "Cell" && Text.IsDigits(value.Value))
                {
                    int wanted = Math.Min(int.Parse(value.Value.Substring(0, Math.Min(4, value.Value.Length))), 256) - 1;
                    while (around.Cells.Count < wanted)
                    {
                        around.Cells.Add("");
                    }
                }
            }
            open.Add(opened);
        }

        private static bool Is(string[] list, string name)
        {
            return Array.IndexOf(list, name) >= 0;
        }

        // Keep the text of the element that is open.
        protected override void Characters(char[] data, int from, int count)
        {
            Element element = open[open.Count - 1];
            if (element.Text.Length < Settings.CellCharacters)
            {
                element.Text.Append(data, from, count);
            }
        }

        // Close an element: into a row of a sheet, a record of its own, or a field of the element around it.
        protected override void End(string name)
        {
            Element element = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            string text = Collected.Cell(Text.Strip(element.Text.ToString()));
            holdsLines = holdsLines || text.Split('\n').Length - 1 > EndsOfFewLines;
            Element around = open.Count > 0 ? open[open.Count - 1] : null;
            if (text == "" && element.Fields.Keys.Count == 1 && Is(Lists.XmlValueFields, element.Fields.Keys[0]))
            {
                text = element.Fields.Get(element.Fields.Keys[0]);
                element.Fields.Cells.Clear();
                element.Fields.Keys.Clear();
            }
            if (text != "" && element.Fields.Keys.Count == 1 && element.Label == element.Name)
            {
                NameByAttribute(element);
            }
            if (element.Name == "key" && around != null && around.Name == "dict")
            {
                around.Key = Text.Cut(text, 100);
                return;
            }
            if (Is(Lists.XmlSheetCells, element.Name) && around != null && Is(Lists.XmlSheetRows, around.Name))
            {
                string[] within = { element.Fields.Get("Data"), element.Fields.Get("p"), element.Fields.Get("v") };
                around.Cells.Add(text != "" ? text : Text.Strip(string.Join(" ", within)));
                return;
            }
            if (Is(Lists.XmlSheetRows, element.Name) && element.Cells.Count > 0)
            {
                Table table = tables.Rows("sheet " + sheets);
                if (table != null)
                {
                    table.Add(element.Cells);
                }
                return;
            }
            if (element.Fields.Keys.Count >= 2)
            {
                List<string> path = open.ConvertAll(one => one.Name);
                path.Add(element.Name);
                tables.Record(string.Join("/", path), Bare(element));
            }
            if (around != null)
            {
                Give(around.Fields, element, text);
            }
        }

        // Call an element what its only attribute says, where this and not its own name is a word for people: <c n="Nom">.
        private static void NameByAttribute(Element element)
        {
            string said = element.Fields.Get(element.Fields.Keys[0]);
            if (Is(Lists.XmlFieldNames, element.Fields.Keys[0]) && Headers.HeaderKind(said) != "" && Headers.HeaderKind(element.Name) == "")
            {
                element.Label = Text.Cut(said, 100);
                element.Fields.Cells.Clear();
                element.Fields.Keys.Clear();
            }
        }

        // Return the fields of an element without its own name, where each begins with it: author_login in author.
        private static Record Bare(Element element)
        {
            string ahead = element.Name + "_";
            if (!element.Fields.Keys.TrueForAll(path => path.StartsWith(ahead, StringComparison.Ordinal)))
            {
                return element.Fields;
            }
            var bare = new Record();
            element.Fields.Keys.ForEach(path => bare.Set(path.Substring(ahead.Length), element.Fields.Get(path)));
            return bare;
        }

        // Give the text of an element, and what was found in it, to the one around it; of several the first stays.
        private static void Give(Record fields, Element element, string text)
        {
            if (text != "")
            {
                string name = fields.Cells.ContainsKey(element.Label) ? element.Label + ".2" : element.Label;
                if (!fields.Cells.ContainsKey(name) && fields.Keys.Count < Fields)
                {
                    fields.Set(name, text);
                }
            }
            foreach (string path in element.Fields.Keys)
            {
                string name = element.Label + "." + path;
                if (path.Split('.').Length - 1 < Levels && !fields.Cells.ContainsKey(name) && fields.Keys.Count < Fields)
                {
                    fields.Set(name, element.Fields.Get(path));
                }
            }
        }

        // One element that is open: what was found in it so far.
        private sealed class Element
        {
            public readonly string Name;

            // What its text is called in a record: its name, or what an attribute says it is.
            public string Label;

            // Path below it -> text.
            public readonly Record Fields = new Record();
            public readonly StringBuilder Text = new StringBuilder();

            // What the next element in it is called, as in property lists.
            public string Key = "";

            // Texts of the cells, where it is a row of a sheet.
            public readonly List<string> Cells = new List<string>();

            public Element(string name, string label)
            {
                Name = name;
                Label = label;
            }
        }

        // A source that remembers what was opened last.
        private sealed class CountedSource : Source
        {
            public Pieces Opened;
            private readonly Source source;

            public CountedSource(Source source)
            {
                this.source = source;
                Size = source.Size;
            }

            public override Pieces Open()
            {
                Opened = source.Open();
                return Opened;
            }
        }
    }
}
