// From the codes in a PDF's text to characters and widths (ISO 32000-1, 9.6 to 9.10).
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Texts and widths of a font's codes; a code without a text is unknown.
    internal sealed class PdfFont
    {
        private const int MappedCodes = 65536;

        // In thousandths of the size: a digit in Helvetica, where a font does not say its own.
        private const double UsualWidth = 556;
        private const double FixedWidth = 600;
        private static readonly Regex HexadecimalName = new Regex("\\A(?:uni|u)([0-9A-F]{4,6})\\z");
        private static readonly Dictionary<string, string> Glyphs = Paired(Lists.GlyphNames, Lists.GlyphSigns);
        private static readonly Dictionary<string, string> Accents = AccentsOf(Lists.Accents);
        private static readonly string MacRoman = Lists.MacRoman[0];

        public readonly Dictionary<long, string> Texts = new Dictionary<long, string>();
        public readonly Dictionary<long, double> Widths = new Dictionary<long, double>();
        public readonly bool IsWide;
        public double Width = UsualWidth;
        private bool isUnicode;

        public PdfFont(PdfFile pdf, Dictionary<string, object> dictionary)
        {
            IsWide = PdfValue.Entry(dictionary, "Subtype") as string == "Type0";
            if (IsWide)
            {
                Composite(pdf, dictionary);
            }
            else
            {
                Simple(pdf, dictionary);
            }
            foreach (KeyValuePair<long, string> pair in ToUnicode(pdf.Stream(PdfValue.Entry(dictionary, "ToUnicode")).Data))
            {
                Texts[pair.Key] = pair.Value;
            }
        }

        private static Dictionary<string, string> Paired(string[] names, string[] signs)
        {
            var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int n = 0; n < names.Length; n++)
            {
                pairs[names[n]] = signs[0].Substring(n, 1);
            }
            return pairs;
        }

        private static Dictionary<string, string> AccentsOf(string[][] rows)
        {
            var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (string[] row in rows)
            {
                pairs[row[0]] = row[1];
            }
            return pairs;
        }

        private void Simple(PdfFile pdf, Dictionary<string, object> dictionary)
        {
            object encoding = pdf.Entry(dictionary, "Encoding");
            var differences = encoding as Dictionary<string, object> ?? new Dictionary<string, object>();
            object named = differences.Count > 0 ? pdf.Entry(differences, "BaseEncoding") : encoding;
            bool isMac = named as string == "MacRomanEncoding";
            for (int code = 32; code < 127; code++)
            {
                Texts[code] = ((char)code).ToString();
            }
            for (int code = 128; code < 256; code++)
            {
                string sign = isMac ? MacRoman.Substring(code - 128, 1) : Decoders.Decode(new[] { (byte)code }, "cp1252");
                if (sign != "\ufffd")
                {
                    Texts[code] = sign;
                }
            }
            long at = 0;
            foreach (object item in pdf.Array(PdfValue.Entry(differences, "Differences")))
            {
                object value = pdf.Value(item);
                var name = value as string;
                if (name != null && at < 256)
                {
                    Texts[at] = GlyphText(name);
                    at++;
                }
                else
                {
                    at = PdfValue.Whole(value, 256);
                }
            }
            ReadWidths(pdf, dictionary);
        }

        private void ReadWidths(PdfFile pdf, Dictionary<string, object> dictionary)
        {
            long first = PdfValue.Whole(pdf.Entry(dictionary, "FirstChar"));
            List<object> widths = pdf.Array(PdfValue.Entry(dictionary, "Widths"));
            bool isDrawn = PdfValue.Entry(dictionary, "Subtype") as string == "Type3";
            List<object> scale = isDrawn ? pdf.Array(PdfValue.Entry(dictionary, "FontMatrix")) : new List<object>();
            double factor = scale.Count > 0 ? 1000.0 * PdfValue.Number(pdf.Value(scale[0]), 0.001) : 1.0;
            for (int n = 0; n < Math.Min(256, widths.Count); n++)
            {
                Widths[first + n] = PdfValue.Number(pdf.Value(widths[n]), 0) * factor;
            }
            var name = PdfValue.Entry(dictionary, "BaseFont") as string;
            if (name != null && name.IndexOf("Courier", StringComparison.Ordinal) >= 0)
            {
                Width = FixedWidth;
            }
        }

        private void Composite(PdfFile pdf, Dictionary<string, object> dictionary)
        {
            List<object> fonts = pdf.Array(PdfValue.Entry(dictionary, "DescendantFonts"));
            Dictionary<string, object> below = pdf.Dictionary(fonts.Count > 0 ? fonts[0] : null);
            Width = PdfValue.Number(pdf.Entry(below, "DW"), 1000);
            string encoding = pdf.Entry(dictionary, "Encoding") as string ?? "";
            isUnicode = encoding.Contains("UCS2") || encoding.Contains("UTF16");
            List<object> items = pdf.Array(PdfValue.Entry(below, "W"));
            for (int at = 0; at + 1 < items.Count && Widths.Count < MappedCodes;)
            {
                long first = PdfValue.Whole(pdf.Value(items[at]));
                object second = pdf.Value(items[at + 1]);
                var list = second as List<object>;
                if (list != null)
                {
                    for (int n = 0; n < list.Count; n++)
                    {
                        Widths[first + n] = PdfValue.Number(pdf.Value(list[n]), 0);
                    }
                    at += 2;
                    continue;
                }
                double width = at + 2 < items.Count ? PdfValue.Number(pdf.Value(items[at + 2]), 0) : 0;
                for (long code = first; code <= Math.Min(PdfValue.Whole(second), first + MappedCodes); code++)
                {
                    Widths[code] = width;
                }
                at += 3;
            }
        }

        // Return the codes in a string.
        public int[] Codes(byte[] data)
        {
            if (!IsWide)
            {
                return Array.ConvertAll(data, sign => (int)sign);
            }
            var codes = new int[data.Length / 2];
            for (int n = 0; n < codes.Length; n++)
            {
                codes[n] = data[2 * n] << 8 | data[2 * n + 1];
            }
            return codes;
        }

        // Return the text of a code; '' is unknown.
        public string TextOf(int code)
        {
            string text;
            if (Texts.TryGetValue(code, out text) && text.Length > 0)
            {
                return text;
            }
            bool isSign = IsWide && isUnicode && (code < 0xD800 || code >= 0xE000);
            return isSign ? ((char)code).ToString() : "";
        }

        // Return the width of a code in thousandths.
        public double WidthOf(int code)
        {
            double width;
            return Widths.TryGetValue(code, out width) ? width : Width;
        }

        // Return the text of a glyph's name, '' for one that says nothing.
        private static string GlyphText(string name)
        {
            name = name.Split('.')[0];
            string known;
            if (name.Length == 1 && char.IsLetter(name[0]))
            {
                return name;
            }
            if (Glyphs.TryGetValue(name, out known))
            {
                return known;
            }
            if (name.Length > 1 && char.IsLetter(name[0]) && Accents.TryGetValue(name.Substring(1), out known))
            {
                return (name.Substring(0, 1) + known).Normalize(NormalizationForm.FormC);
            }
            Match match = HexadecimalName.Match(name);
            int number = match.Success ? int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : 0;
            return number >= 32 && number < 0x110000 && (number < 0xD800 || number >= 0xE000) ? char.ConvertFromUtf32(number) : "";
        }

        // Return the texts of a character map (9.10.3).
        private static Dictionary<long, string> ToUnicode(byte[] data)
        {
            var texts = new Dictionary<long, string>();
            var lexer = new PdfLexer(data);
            var items = new List<object>();
            while (texts.Count < MappedCodes)
            {
                PdfKind kind = lexer.Next();
                if (kind == PdfKind.End)
                {
                    break;
                }
                if (kind == PdfKind.Text || (kind == PdfKind.Bracket && (lexer.Word == "[" || lexer.Word == "]")))
                {
                    items.Add(kind == PdfKind.Text ? lexer.Value : lexer.Word);
                }
                else if (kind == PdfKind.Word)
                {
                    for (int n = 0; lexer.Word == "endbfchar" && n + 1 < items.Count; n += 2)
                    {
                        texts[CodeOf(items[n])] = MappedText(items[n + 1] as byte[]);
                    }
                    if (lexer.Word == "endbfrange")
                    {
                        MapRanges(items, texts);
                    }
                    items.Clear();
                }
            }
            return texts;
        }

        // Return the number that the bytes of a code are.
        private static long CodeOf(object item)
        {
            var data = item as byte[];
            if (data == null)
            {
                return -1;
            }
            long code = 0;
            for (int n = 0; n < Math.Min(4, data.Length); n++)
            {
                code = code << 8 | data[n];
            }
            return code;
        }

        // Return the text of an entry of a character map.
        private static string MappedText(byte[] item)
        {
            return item == null ? "" : Decoders.Decode(item, Math.Min(64, item.Length), "utf-16-be").Replace("\0", "");
        }

        // Add the codes of `beginbfrange`: two ends, then the first text or a list of all.
        private static void MapRanges(List<object> items, Dictionary<long, string> texts)
        {
            for (int at = 0; at + 2 < items.Count && texts.Count < MappedCodes;)
            {
                long low = CodeOf(items[at]);
                long high = CodeOf(items[at + 1]);
                var start = items[at + 2] as byte[];
                bool isList = items[at + 2] as string == "[";
                at += 3;
                if (isList)
                {
                    for (; at < items.Count && items[at] as string != "]"; at++)
                    {
                        texts[low++] = MappedText(items[at] as byte[]);
                    }
                    at++;
                }
                else if (start != null && start.Length >= 2)
                {
                    long last = start[start.Length - 2] << 8 | start[start.Length - 1];
                    for (long code = low; code <= Math.Min(high, low + 0xFFFF); code++)
                    {
                        var text = (byte[])start.Clone();
                        long sign = last + code - low & 0xFFFF;
                        text[text.Length - 2] = (byte)(sign >> 8);
                        text[text.Length - 1] = (byte)sign;
                        texts[code] = MappedText(text);
                    }
                }
            }
        }
    }
}
