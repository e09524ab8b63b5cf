// PDF: the tables and the text of all pages, form fields, remarks and attached files.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Pdf
    {
        // Return the Parts of a PDF's tables, or its text, and of what is attached to it.
        public static IEnumerable<Part> ReadPdf(Work work)
        {
            PdfFile pdf;
            try
            {
                pdf = new PdfFile(work);
            }
            catch (PdfLocked)
            {
                pdf = null;
            }
            return pdf == null ? Content.Lone(Content.Encrypted("pdf")) : Read(pdf, work);
        }

        private static IEnumerable<Part> Read(PdfFile pdf, Work work)
        {
            var document = new PdfDocument(pdf, work.Context);
            document.ReadPages();
            document.ReadForm();
            foreach (Part part in document.Parts())
            {
                yield return part;
            }
            int number = 0;
            foreach (KeyValuePair<long, long> embedded in pdf.Embedded)
            {
                number++;
                string name = "attachment " + number;
                string fault;
                byte[] data = Attached(pdf, embedded, out fault);
                foreach (Part part in fault != null ? new[] { new Part(name, Judgement.Unread(fault)) } : work.Within(new HeldSource(data), name))
                {
                    yield return part;
                }
            }
        }

        private static byte[] Attached(PdfFile pdf, KeyValuePair<long, long> embedded, out string fault)
        {
            fault = null;
            try
            {
                return pdf.StreamAt(embedded.Key, new PdfPlace(embedded.Value)).Data;
            }
            catch (NotRead reason)
            {
                fault = ReasonOf(reason);
            }
            catch (ZlibError reason)
            {
                fault = ReasonOf(reason);
            }
            return new byte[0];
        }

        // Return the reason that stands for a NotRead or a fault of zlib.
        public static string ReasonOf(Exception fault)
        {
            return fault is NotRead ? fault.Message : "broken:error";
        }
    }

    // What the pages of a PDF say together.
    internal sealed class PdfDocument
    {
        private const int MostPages = 20000;
        private const int TreeDepth = 16;

        // Of longer contents the other pages are taken to be like these.
        private const long ContentBytes = 16 * Settings.MiB;

        // A page without text and with a picture as large as this is taken for the picture of a text.
        private const double ScanPixels = 400000;
        private const double UnknownShare = 0.5;
        private const int FormFields = 5000;
        private const int MostRemarks = 10000;
        private const int UnreadPages = 20;

        private readonly PdfFile pdf;
        private readonly Context context;
        private readonly PageText text;
        private readonly Layout layout = new Layout();
        private readonly PageTables tables;
        private readonly PageTables bands;
        private readonly Prose prose;
        private readonly CellForms forms;
        private readonly Table form;
        private readonly Records records;
        private static readonly Regex FieldNumber = new Regex("[0-9]+", RegexOptions.CultureInvariant);
        private readonly List<Part> unread = new List<Part>();
        private readonly List<Dictionary<string, object>> catalogs = new List<Dictionary<string, object>>();
        private int read;

        // Those that are no older versions.
        private int current;
        private long content;
        private int left;
        private int remarks;
        private int fields;

        public PdfDocument(PdfFile pdf, Context context)
        {
            this.pdf = pdf;
            this.context = context;
            text = new PageText(pdf);
            tables = new PageTables(context);
            bands = new PageTables(context);
            prose = new Prose(context);
            forms = new CellForms(context);
            form = new Table(context);
            records = new Records(context);
            if (pdf.Fault != null)
            {
                Miss("", pdf.Fault);
            }
        }

        // Read every page, also those that an update took out, until there is enough.
        public void ReadPages()
        {
            List<Dictionary<string, object>> pages = Pages();
            for (int number = 1; number <= pages.Count; number++)
            {
                context.Budget.CheckTime();
                if (content > ContentBytes)
                {
                    left = pages.Count - number + 1;
                    return;
                }
                try
                {
                    ReadPage(pages[number - 1]);
                }
                catch (NotRead fault)
                {
                    Miss("page " + number, fault);
                }
                catch (ZlibError fault)
                {
                    Miss("page " + number, fault);
                }
                read++;
            }
        }

        private void Miss(string part, Exception fault)
        {
            if (unread.Count < UnreadPages)
            {
                unread.Add(new Part(part, Judgement.Unread(Pdf.ReasonOf(fault))));
            }
        }

        // Return the dictionaries of pages in the order of the numbers of objects, older versions behind.
        private List<Dictionary<string, object>> Pages()
        {
            var pages = new List<Dictionary<string, object>>();
            var numbers = new List<long>(pdf.Places.Keys);
            numbers.Sort();
            foreach (long number in numbers)
            {
                var value = pdf.Value(new PdfReference(number)) as Dictionary<string, object>;
                string type = value != null ? PdfValue.Entry(value, "Type") as string : null;
                if (type == "Catalog")
                {
                    catalogs.Add(value);
                }
                else if (type == "Page")
                {
                    pages.Add(value);
                    current++;
                    if (current > MostPages)
                    {
                        throw new NotRead("too_many_pages");
                    }
                }
            }
            foreach (KeyValuePair<long, PdfPlace> version in pdf.Versions)
            {
                var value = pdf.At(version.Key, version.Value).Value as Dictionary<string, object>;
                if (value != null && PdfValue.Entry(value, "Type") as string == "Page")
                {
                    pages.Add(value);
                }
            }
            return pages;
        }

        // Return the resources of a page, or those of the nearest node above it that has some (7.7.3.4).
        private Dictionary<string, object> Resources(Dictionary<string, object> page)
        {
            for (int n = 0; n < TreeDepth; n++)
            {
                if (page.ContainsKey("Resources"))
                {
                    return pdf.Below(page, "Resources");
                }
                page = pdf.Below(page, "Parent");
            }
            return new Dictionary<string, object>();
        }

        private void ReadPage(Dictionary<string, object> page)
        {
            Dictionary<string, object> resources = Resources(page);
            foreach (byte[] contents in Contents(page))
            {
                text.StartPage();
                try
                {
                    text.Run(contents, resources);
                }
                finally
                {
                    content += text.Content;
                }
                List<Fragment> fragments = text.FinishPage();
                if (fragments.Count == 0 && text.Picture >= ScanPixels)
                {
                    throw new NotRead("pdf_image_only");
                }
                List<List<Fragment>> pieces = Layout.Pieces(fragments);
                List<List<Cell>> lines = layout.Cells(pieces);
                tables.Add(lines);
                bands.Add(PdfBands.BandsOf(pieces, lines));
                lines.ForEach(line => forms.Add(line.ConvertAll(cell => cell.Text)));
                forms.Add(new List<string>());
                List<Cell> header = lines.Find(line => line.Count > 1);
                if (header != null && header.Exists(cell => Headers.IsEvent(cell.Text)))
                {
                    prose.TrustsDates = false;
                }
                var said = new StringBuilder();
                foreach (List<Cell> line in lines)
                {
                    said.Append(string.Join("\t", line.ConvertAll(cell => cell.Text))).Append('\n');
                }
                Feed(said.ToString());
            }
            List<object> annotations = pdf.Array(PdfValue.Entry(page, "Annots"));
            int wanted = Math.Min(annotations.Count, MostRemarks - remarks);
            remarks += wanted;
            for (int n = 0; n < wanted; n++)
            {
                AddRemark(pdf.Dictionary(annotations[n]));
            }
        }

        private void Feed(string said)
        {
            byte[] bytes = Text.Bytes(said);
            prose.Feed(bytes, bytes.Length);
        }

        // Return the contents of a page, then those that an update replaced.
        private IEnumerable<byte[]> Contents(Dictionary<string, object> page)
        {
            List<object> references = pdf.Array(PdfValue.Entry(page, "Contents"));
            var whole = new List<byte>();
            var numbers = new HashSet<long>();
            for (int n = 0; n < references.Count; n++)
            {
                whole.AddRange(pdf.Stream(references[n]).Data);
                whole.Add((byte)'\n');
                if (whole.Count > Settings.MemberBytes)
                {
                    throw new NotRead("page_too_big");
                }
                var reference = references[n] as PdfReference;
                if (reference != null)
                {
                    numbers.Add(reference.Number);
                }
            }
            yield return whole.ToArray();
            foreach (KeyValuePair<long, PdfPlace> version in pdf.Versions)
            {
                if (numbers.Contains(version.Key))
                {
                    yield return pdf.StreamAt(version.Key, version.Value).Data;
                }
            }
        }

        private void AddRemark(Dictionary<string, object> remark)
        {
            var said = pdf.Entry(remark, "Contents") as byte[];
            if (said != null)
            {
                Feed(StringOf(said) + "\n");
            }
        }

        // Take a form for a table of one row, its fields for the columns (12.7).
        public void ReadForm()
        {
            var names = new List<string>();
            var values = new List<string>();
            foreach (Dictionary<string, object> root in catalogs)
            {
                AddFields(pdf.Below(root, "AcroForm"), "Fields", "", 0, names, values);
            }
            if (names.Count == 0)
            {
                return;
            }
            form.Add(names);
            form.Add(values);
            AddNumbered(names, values);
            var said = new StringBuilder();
            for (int n = 0; n < names.Count; n++)
            {
                said.Append(names[n]).Append(": ").Append(values[n]).Append('\n');
            }
            Feed(said.ToString());
        }

        // Take the fields whose names differ in a number alone for those of one person each.
        private void AddNumbered(List<string> names, List<string> values)
        {
            var order = new List<Record>();
            var people = new Dictionary<string, Record>(StringComparer.Ordinal);
            for (int n = 0; n < names.Count; n++)
            {
                var numbers = new List<string>();
                foreach (Match match in FieldNumber.Matches(names[n]))
                {
                    numbers.Add(match.Value);
                }
                string number = string.Join("-", numbers.ToArray());
                if (!people.ContainsKey(number))
                {
                    people[number] = new Record();
                    order.Add(people[number]);
                }
                string label = FieldNumber.Replace(names[n], "").Trim(" _.-#[]()".ToCharArray());
                if (!people[number].Cells.ContainsKey(label))
                {
                    people[number].Set(label, values[n]);
                }
            }
            if (order.Count > 1)
            {
                order.ForEach(records.Add);
            }
        }

        private void AddFields(
            Dictionary<string, object> above, string kids, string aboveName, int depth, List<string> names, List<string> values)
        {
            List<object> references = depth < TreeDepth ? pdf.Array(PdfValue.Entry(above, kids)) : new List<object>();
            for (int n = 0; n < references.Count; n++)
            {
                fields++;
                if (fields > FormFields)
                {
                    return;
                }
                Dictionary<string, object> field = pdf.Dictionary(references[n]);
                object value = pdf.Entry(field, "V");
                var own = pdf.Entry(field, "T") as byte[];
                string name = own != null ? StringOf(own) : aboveName;
                if (value is byte[] || value is string)
                {
                    names.Add(name);
                    values.Add(value as string ?? StringOf((byte[])value));
                }
                AddFields(field, "Kids", name, depth + 1, names, values);
            }
        }

        // Return the Parts of tables with people, or else of the text; then of pages that could not be read.
        public List<Part> Parts()
        {
            double remaining = (double)left / Math.Max(1, read);
            List<Judgement> found = tables.Judgements(remaining), banded = bands.Judgements(remaining);
            if (banded.Exists(one => found.TrueForAll(other => other.People < one.People)))
            {
                found = banded; // of rows of several lines
            }
            prose.TrustsDates &= !tables.DateEvents();
            Judgement filled = form.Finish();
            Judgement numbered = records.Finish(0);
            filled = numbered.People > filled.People ? numbered : filled;
            if (filled.People > 0)
            {
                found.Add(filled);
            }
            Judgement formed = forms.Finish();
            if (found.Count > 0 && found.TrueForAll(one => one.People < formed.People))
            {
                found = new List<Judgement> { formed };
            }
            if (found.Count > 0 && found.TrueForAll(one => one.People < context.Threshold && one.Known.Count == 0))
            {
                Judgement told = prose.Judgement(); // a table held few of the people whom all lines name
                found = told.People >= context.Threshold ? new List<Judgement> { told } : found;
            }
            var parts = new List<Part>();
            for (int n = 0; n < found.Count; n++)
            {
                parts.Add(new Part(found.Count > 1 ? "table " + (n + 1) : "", found[n]));
            }
            if (found.Count == 0)
            {
                parts.Add(new Part("", OfText(formed)));
            }
            if (left > 0 && found.Count == 0)
            {
                parts.Add(new Part("", Judgement.Unread("too_many_pages")));
            }
            parts.AddRange(unread.FindAll(part => !parts.Exists(
                other => other.Name == part.Name && other.Judgement.Reason == part.Judgement.Reason)));
            if (unread.Count == 0 && parts.TrueForAll(part => part.Judgement.People < context.Threshold) && IsDamaged())
            {
                parts.Add(new Part("", Judgement.Unread("broken:pdf")));
            }
            return parts;
        }

        // Tell whether a part is not whole, pages are fewer than the catalog says, or there is no catalog.
        private bool IsDamaged()
        {
            List<Dictionary<string, object>> trees = catalogs.ConvertAll(root => pdf.Below(root, "Pages"));
            bool areGone = trees.Exists(tree => tree.Count == 0 || PdfValue.Whole(PdfValue.Entry(tree, "Count")) > current);
            return pdf.IsDamaged || trees.Count == 0 || areGone;
        }

        private Judgement OfText(Judgement formed)
        {
            Judgement judgement = prose.Judgement();
            judgement = formed.People > judgement.People ? formed : judgement;
            if (judgement.People > 0)
            {
                return judgement;
            }
            if (unread.Count > 0 && unread.Count >= Math.Min(read, UnreadPages) && text.Known == 0)
            {
                string reason = unread[0].Judgement.Reason;
                unread.Clear();
                return Judgement.Unread(reason);
            }
            if (text.Unknown > UnknownShare * (text.Known + text.Unknown))
            {
                return Judgement.Unread("pdf_fonts");
            }
            return judgement.Verdict != "clean" || read > 0 ? judgement : Judgement.Unread("format:pdf");
        }

        // Return a text string outside of contents (7.9.2): UTF-16 with its mark, else taken for Latin.
        private static string StringOf(byte[] data)
        {
            int length = Math.Min(data.Length, 2 * Settings.CellCharacters);
            if (length >= 2 && data[0] == 0xfe && data[1] == 0xff)
            {
                byte[] wide = MailWalk.Slice(data, 2, length);
                return Decoders.Decode(wide, "utf-16-be");
            }
            return Text.Latin(data, 0, length);
        }
    }
}
