// What a file is, by its first bytes and never by its name.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Recognise
    {
        private const string Ole2 = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
        private const string Gzip = "\x1f\x8b\x08";
        private const int SourceLines = 400, ProgramBytes = 4096;
        private static readonly char[] ProgramSigns = { '(', ')', '{', '}', '=' };

        // Name of the stream that an encrypted Office document keeps in its OLE2 directory ([MS-OFFCRYPTO] 1.3.2).
        public static readonly byte[] EncryptedPackage = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");
        private static readonly string[] Zip = { "PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008" };

        // First octets of an encrypted OpenPGP message: session key packets, tags 1 and 3 (RFC 4880 4.2, 4.3).
        private static readonly byte[] PgpPackets = { 0x84, 0x85, 0x8c, 0xc1, 0xc3 };
        private static readonly string[][] Marks =
        {
            new[] { "\u00ef\u00bb\u00bf", "utf-8-sig" },
            new[] { "\u00ff\u00fe\u0000\u0000", "utf-32" },
            new[] { "\u0000\u0000\u00fe\u00ff", "utf-32" },
            new[] { "\u00ff\u00fe", "utf-16" },
            new[] { "\u00fe\u00ff", "utf-16" }
        };

        private static readonly Regex ProgramLine = new Regex(Lists.ProgramLines[0], RegexOptions.CultureInvariant);
        private static readonly Regex PythonLine = new Regex(Lists.ProgramLines[1], RegexOptions.CultureInvariant);
        private static readonly Regex RegisterMarks =
            new Regex(Lists.ProgramLines[3].Replace("\\Z", "\\z"), RegexOptions.CultureInvariant);
        private static readonly Regex PythonOpens = new Regex("\\A(?:" + Lists.ProgramLines[2] + ")", RegexOptions.CultureInvariant);
        private static readonly Regex PutsRows = new Regex("(?:insert|replace|upsert|ignore|all)[ \t-\r]*into |\\A--(?s:.)*from stdin", RegexOptions.CultureInvariant);

        // How the description of a Python package begins (PEP 566).
        private const string Published = "Metadata-Version:";

        // Encodings in which headers of a mail may stand; parts of it may be in any, and be no text.
        private static readonly string[] Narrow = { "utf-8", "cp1252", "" };

        // Return the kind of a file that begins with `head`, and its detail.
        //
        // Kinds: empty, encrypted (by what), document (format), ole2, opaque, zip, gzip, text (encoding), binary.
        public static string Kind(byte[] head, out string detail)
        {
            detail = "";
            if (head.Length == 0)
            {
                return "empty";
            }
            string[] known = Row(Lists.BeforeText, head);
            if (known != null)
            {
                detail = known[3];
                return known[2];
            }
            if (Begins(head, Ole2))
            {
                return "ole2";
            }
            if (Array.Exists(Zip, magic => Begins(head, magic)))
            {
                return "zip";
            }
            if (Begins(head, Gzip))
            {
                return "gzip";
            }
            if (Tape.IsHeader(head))
            {
                detail = "tar";
                return "document";
            }
            int header;
            if (Dbase.Fields(head, out header) != null)
            {
                detail = "dbf";
                return "document";
            }
            string encoding = TextEncoding(head);
            if ((encoding == "" || IsNoUnicode(encoding)) && Mainframe.Is(head))
            {
                detail = "ebcdic";
                return "document";
            }
            detail = IsNarrow(encoding) ? MailHeaders.Kind(head) : "";
            if (detail != "")
            {
                return "document";
            }
            detail = IsNoUnicode(encoding) ? PackedMaps.Kind(head) : "";
            if (detail != "")
            {
                return "document";
            }
            detail = encoding;
            return detail != "" ? "text" : BinaryKind(head, out detail);
        }

        // How the records of Excel 5, 4, 3 and 2 begin where no compound file is around them, and at 6 that it is a sheet, or
        // a book: as old programs, and scripts of today, write them.
        private static readonly string[] ExcelRecords = { "\t\b\b\0", "\t\x0004\x0006\0", "\t\x0002\x0006\0", "\t\0\x0004\0", "\t\0\x0006\0" };
        private static readonly string[] ExcelSheets = { "\x0010\0", "\x0005\0" };

        // Tell whether an encoding is one in which headers of a mail may stand.
        public static bool IsNarrow(string encoding)
        {
            return Array.IndexOf(Narrow, encoding) >= 0 || EasternBytes.Is(encoding) || LonePages.Is(encoding);
        }

        private static bool IsNoUnicode(string encoding)
        {
            return encoding == "cp1252" || EasternBytes.Is(encoding) || LonePages.Is(encoding);
        }

        // Return the kind and detail of what is neither text nor a zip.
        private static string BinaryKind(byte[] head, out string detail)
        {
            detail = "";
            if (Array.Exists(ExcelRecords, magic => Begins(head, magic))
                && Array.Exists(ExcelSheets, magic => Text.StartsWith(head, head.Length, magic, 6)))
            {
                detail = "xls_records";
                return "document";
            }
            string[] encrypted = Row(Lists.Encrypted, head);
            string[] document = encrypted == null ? Row(Lists.Documents, head) : null;
            if (encrypted != null || document != null)
            {
                detail = (encrypted ?? document)[2];
                return encrypted != null ? "encrypted" : "document";
            }
            if (Row(Lists.Opaque, head) != null)
            {
                return "opaque";
            }
            bool isMessage = IsPgpMessage(head);
            detail = isMessage ? "pgp" : PackedMaps.Kind(head);
            detail = detail != "" ? detail : Unmarked.Kind(head);
            return isMessage ? "encrypted" : detail != "" ? "document" : "binary";
        }

        private static string[] Row(string[][] table, byte[] head)
        {
            return Array.Find(
                table, row => Text.StartsWith(head, head.Length, row[1], int.Parse(row[0], CultureInfo.InvariantCulture)));
        }

        private static bool Begins(byte[] head, string magic)
        {
            return Text.StartsWith(head, head.Length, magic, 0);
        }

        // Return the encoding of a text, or '' where the bytes are not one.
        private static string TextEncoding(byte[] head)
        {
            string[] mark = Array.Find(Marks, row => Begins(head, row[0]));
            if (mark != null)
            {
                return mark[1];
            }
            int nuls = 0;
            int controls = 0;
            foreach (byte sign in head)
            {
                nuls += sign == 0 ? 1 : 0;
                controls += (sign < 0x20 || sign == 0x7f) && IsControl(sign) ? 1 : 0;
            }
            string wide = nuls > head.Length * 0.3 && head.Length >= 8 ? WideEncoding(head) : "";
            if (wide != "")
            {
                return wide;
            }
            wide = LoneWide(head);
            if (wide != "")
            {
                return wide;
            }
            if (controls > head.Length * 0.01)
            {
                return DumpEncoding(Packaged.Slice(head, 0, Array.FindIndex(head, IsControl)));
            }
            string eastern = Decoders.IsUtf8(head) ? "utf-8" : EasternBytes.Of(head);
            return eastern != "" ? eastern : LonePages.Of(head);
        }

        // Return the encoding of a dump in SQL in whose rows pictures lie, by what stands before the first; '' of others.
        private static string DumpEncoding(byte[] before)
        {
            if (before.Length < 256 || Text.Lower(Text.Latin(before, 0, before.Length)).IndexOf("insert into", StringComparison.Ordinal) < 0)
            {
                return "";
            }
            return Decoders.IsUtf8(before) ? "utf-8" : "cp1252";
        }

        private static bool IsControl(byte sign)
        {
            return sign == 0x7f || (sign < 0x20 && !IsOfText(sign));
        }

        // Return which UTF-16 a text of Greek, Cyrillic, Hebrew or Arabic letters without a mark is in, or ''.
        //
        // Half of its bytes are the numbers of these scripts, or the NULs of blanks, digits and line ends.
        private static string LoneWide(byte[] head)
        {
            int count = Math.Min(WideSample, head.Length) & ~1;
            for (int place = 1; place >= 0; place--)
            {
                int zeros = 0;
                bool areOfScripts = true, isShown = true;
                for (int at = place; at < count; at += 2)
                {
                    byte other = head[at ^ 1];
                    zeros += head[at] == 0 ? 1 : 0;
                    areOfScripts = areOfScripts && (head[at] == 0 || (head[at] >= 3 && head[at] <= 6));
                    isShown = isShown && (head[at] != 0 || other >= 0x20 || other == '\t' || other == '\n' || other == '\r');
                }
                if (count >= 2 * FewestWideSigns && zeros >= LeastZeros * (count / 2) && areOfScripts)
                {
                    return !isShown ? "" : place == 1 ? "utf-16-le" : "utf-16-be";
                }
            }
            return "";
        }

        private const int WideSample = 1024, FewestWideSigns = 32;
        private const double LeastZeros = 0.05;

        private static bool IsOfText(byte control)
        {
            return control == '\t' || control == '\n' || control == '\r' || control == '\f' || control == 0x1b || control == '\b';
        }

        // Return which of UTF-16 and UTF-32 a text without a mark is in, told by where its NULs stand, or ''.
        private static string WideEncoding(byte[] head)
        {
            double[] shares = new double[4];
            for (int place = 0; place < 4; place++)
            {
                int nuls = 0;
                int all = 0;
                for (int at = place; at < head.Length; at += 4)
                {
                    nuls += head[at] == 0 ? 1 : 0;
                    all++;
                }
                shares[place] = nuls / (double)all;
            }
            bool[] filled = Array.ConvertAll(shares, share => share < 0.1);
            if (filled[0] && filled[2] && Math.Min(shares[1], shares[3]) > 0.7)
            {
                return "utf-16-le";
            }
            if (filled[1] && filled[3] && Math.Min(shares[0], shares[2]) > 0.7)
            {
                return "utf-16-be";
            }
            if (filled[0] && Math.Min(shares[2], shares[3]) > 0.9)
            {
                return "utf-32-le";
            }
            return filled[3] && Math.Min(shares[0], shares[1]) > 0.9 ? "utf-32-be" : "";
        }

        // Tell whether a text is a program, or the description of a published package: what it shows are examples.
        public static bool IsSource(byte[] head)
        {
            if (Begins(head, Published))
            {
                return true;
            }
            int first = 0;
            while (first < head.Length && IsBlank(head[first]))
            {
                first++;
            }
            bool isItem = first + 2 < head.Length && head[first] == '-' && head[first + 1] == ' ' && head[first + 2] == '{';
            if (first < head.Length && (head[first] == '{' || head[first] == '[' || isItem))
            {
                return false; // data in JSON or YAML
            }
            int filled = 0;
            int ofSource = 0;
            int ofSql = 0;
            bool beginsSo = false; // lists of literals may follow
            var rows = new List<string>(); // the first lines
            int start = 0;
            int count = 0;
            for (; count < SourceLines && start <= head.Length; count++)
            {
                int end = start < head.Length ? Array.IndexOf(head, (byte)'\n', start) : -1;
                end = end < 0 ? head.Length : end;
                string line = Stripped(head, start, end);
                if (line != "" && filled == 0 && (BeginsWith(line, Lists.SourceBegins) || OpensProgram(line, head, first)))
                {
                    return true;
                }
                filled += line != "" ? 1 : 0;
                if (line != "" && rows.Count < 20)
                {
                    rows.Add(line);
                }
                if (line != "" && IsSourceLine(line))
                {
                    ofSource++;
                    string small = Text.Lower(line);
                    ofSql += Array.Exists(Lists.SqlStarts, one => small.StartsWith(one, StringComparison.Ordinal)) ? 1 : 0;
                }
                beginsSo = beginsSo || (filled == 2 && ofSource == 2);
                start = end + 1;
            }
            bool isIt = filled >= 5 && (beginsSo || ofSource >= 0.25 * filled);
            if (!isIt || AreCells(rows))
            {
                return false;
            }
            return ofSource - ofSql >= Math.Max(5, 0.25 * count) // else rows of a database, and how these are made
                || !PutsRows.IsMatch(Text.Lower(Text.Latin(head, 0, head.Length)));
        }

        // Tell whether a text begins with a remark, and soon has a line of the language in which this is one; or with
        // what Python imports, be it behind a line that says what the program does.
        private static bool OpensProgram(string line, byte[] head, int first)
        {
            string text = Text.Latin(head, first, head.Length - first);
            bool isRemark = BeginsWith(line, Lists.RemarkBegins);
            if (!isRemark && !BeginsWith(line, Lists.PythonBegins))
            {
                return PythonOpens.IsMatch(text);
            }
            int end = isRemark ? Math.Max(0, text.IndexOf("*/", StringComparison.Ordinal)) : 0;
            return (isRemark ? ProgramLine : PythonLine).IsMatch(text.Substring(0, Math.Min(text.Length, end + ProgramBytes)));
        }

        private static bool BeginsWith(string line, string[] some)
        {
            return Array.Exists(some, one => line.StartsWith(one, StringComparison.Ordinal));
        }

        // Tell whether lines that end in a semicolon are rows of a table: all have as many, and no sign of a program.
        private static bool AreCells(List<string> rows)
        {
            int many = rows[0].Split(';').Length;
            return many > 2 && rows[0][rows[0].Length - 1] == ';'
                && rows.TrueForAll(row => row.Split(';').Length == many
                    && (row.IndexOfAny(ProgramSigns) < 0 || row.TrimEnd(';').IndexOf(';') < 0)); // a title has empty cells behind it
        }

        private static string Stripped(byte[] head, int start, int end)
        {
            while (start < end && IsBlank(head[start]))
            {
                start++;
            }
            while (end > start && IsBlank(head[end - 1]))
            {
                end--;
            }
            return Text.Latin(head, start, end - start);
        }

        private static bool IsBlank(byte sign)
        {
            return sign == ' ' || (sign >= '\t' && sign <= '\r');
        }

        // Tell whether a line ends with marks of a register, of which the last is a backslash.
        private static bool EndsWithMarks(string line)
        {
            return line[line.Length - 1] == '\\' && RegisterMarks.IsMatch(line.Substring(Math.Max(0, line.Length - 16)));
        }

        // Tell whether a line, stripped, is written in a programming language; SQL that holds rows is not.
        private static bool IsSourceLine(string line)
        {
            foreach (string start in Lists.SourceStarts)
            {
                if (line[0] == start[0] && line.StartsWith(start, StringComparison.Ordinal))
                {
                    return true;
                }
            }
            int equals = line.IndexOf(" = ", StringComparison.Ordinal);
            for (; equals >= 0; equals = line.IndexOf(" = ", equals + 1, StringComparison.Ordinal))
            {
                if (equals + 3 < line.Length && (line[equals + 3] == '"' || line[equals + 3] == '\''))
                {
                    return true;
                }
            }
            foreach (string end in Lists.SourceEnds)
            {
                if (line[line.Length - 1] == end[end.Length - 1] && line.EndsWith(end, StringComparison.Ordinal))
                {
                    return !line.StartsWith("INSERT", StringComparison.Ordinal) && !EndsWithMarks(line);
                }
            }
            return false;
        }

        // Tell whether the bytes begin with a session key packet of a plausible length and version.
        private static bool IsPgpMessage(byte[] head)
        {
            if (head.Length < 16 || Array.IndexOf(PgpPackets, head[0]) < 0)
            {
                return false;
            }
            bool isShort = head[0] == 0x84 || head[0] == 0x8c || (head[0] >= 0xc0 && head[1] < 192);
            int version = head[isShort ? 2 : 3];
            return version == 3 || version == 4 || version == 6;
        }
    }
}
