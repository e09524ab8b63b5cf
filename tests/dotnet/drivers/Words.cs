// Prints what the parts of the Windows disk that ask no Windows say of a word and its argument, one a line.
using System;
using System.Globalization;
using System.IO;

namespace Mediascan.Stray
{
    internal static class Words
    {
        public static void Answer(string[] arguments, TextWriter output)
        {
            for (int n = 0; n + 1 < arguments.Length; n += 2)
            {
                output.Write(Told(arguments[n], arguments[n + 1]) + "\n");
            }
        }

        private static string Told(string word, string text)
        {
            switch (word)
            {
                case "long":
                    return WindowsDisk.LongPath(text);
                case "plain":
                    return WindowsDisk.PlainPath(text);
                case "share":
                    return WindowsDisk.IsShare(text).ToString();
                case "root":
                    return WindowsDisk.RootOf(text);
                case "error":
                    return WindowsDisk.Word(int.Parse(text, CultureInfo.InvariantCulture));
                case "target":
                    return Native.TargetIn(Bytes(text));
                case "safe":
                    return Report.SafePath(text.Replace("<", "\ud800").Replace(">", "\ude00"));
                case "judge":
                    string[] both = text.Split(' ');
                    string refusal;
                    uint attributes = uint.Parse(both[0], NumberStyles.HexNumber), tag = uint.Parse(both[1], NumberStyles.HexNumber);
                    Kind kind = Reparse.Judge(attributes, tag, out refusal);
                    return (kind == Kind.File ? "file " : kind == Kind.Directory ? "directory " : "other ") + refusal;
                default:
                    throw new ArgumentException();
            }
        }

        private static byte[] Bytes(string digits)
        {
            var data = new byte[16 * 1024];
            for (int n = 0; n < digits.Length / 2; n++)
            {
                data[n] = byte.Parse(digits.Substring(2 * n, 2), NumberStyles.HexNumber);
            }
            return data;
        }
    }
}
