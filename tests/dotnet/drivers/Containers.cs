// Reads every file of a folder as what its name says (zip, gz, strings, styles, sheet) and prints a line for each.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Containers
    {
        public static void Answer(string[] arguments, TextWriter output)
        {
            string[] paths = @Directory.GetFiles(arguments[0]);
            Array.Sort(paths, string.CompareOrdinal);
            foreach (string path in paths)
            {
                output.Write(@Path.GetFileName(path) + "\t" + Told(path) + "\n");
            }
        }

        private static string Told(string path)
        {
            var told = new StringBuilder();
            try
            {
                Tell(@Path.GetExtension(path), new HeldSource(@File.ReadAllBytes(path), 4096), told);
                return told.ToString();
            }
            catch (NotRead fault)
            {
                return "not_read:" + fault.Message;
            }
            catch (Exception fault)
            {
                return "broken:" + Content.Word(fault);
            }
        }

        private static void Tell(string kind, Source source, StringBuilder told)
        {
            var allowance = new Allowance(new Budget(new Settings(), () => 0.0, () => 0.0));
            switch (kind)
            {
                case ".zip":
                    TellZip(new Archive(new HeldFile(Streams.Whole(source, 64 * Settings.MiB, "big")), allowance), told);
                    break;
                case ".gz":
                    told.Append(Sum(new GzipSource(source, allowance)));
                    break;
                case ".strings":
                    foreach (string text in new SharedStrings(source).All())
                    {
                        told.Append(Escaped(text)).Append('|');
                    }
                    break;
                case ".styles":
                    foreach (int style in new DateStyles(source).All())
                    {
                        told.Append(style).Append('|');
                    }
                    break;
                default:
                    TellSheet(source, told);
                    break;
            }
        }

        private static void TellSheet(Source source, StringBuilder told)
        {
            var strings = new List<string> { "zero", "one" };
            foreach (List<string> row in new SheetRows(source, strings, new HashSet<int> { 1 }).All())
            {
                told.Append(string.Join(",", row.ConvertAll(Escaped))).Append('|');
            }
        }

        private static void TellZip(Archive archive, StringBuilder told)
        {
            foreach (MemberSource member in archive.Files())
            {
                try
                {
                    told.Append(member.IsEncrypted() ? "encrypted" : Sum(member));
                }
                catch (NotRead fault)
                {
                    told.Append("not_read:" + fault.Message);
                }
                catch (Exception fault)
                {
                    told.Append("broken:" + Content.Word(fault));
                }
                told.Append('|');
            }
        }

        private static string Sum(Source source)
        {
            Pieces stream = source.Open();
            uint sum = 0;
            for (int read = stream.Read(5000); read > 0; read = stream.Read(5000))
            {
                sum = Crc.Next(sum, stream.Buffer, read);
            }
            return source.Size + ":" + stream.Position + ":" + sum.ToString("x8");
        }

        private static string Escaped(string text)
        {
            var escaped = new StringBuilder();
            foreach (char sign in text)
            {
                bool isPlain = sign > ' ' && sign < 127 && sign != '\\';
                escaped.Append(isPlain ? sign.ToString() : "\\u" + ((int)sign).ToString("x4"));
            }
            return escaped.ToString();
        }
    }
}
