// Unpacks as PowerShell has it done: each line of a file is a length and letters. A line of the answer is the text in
// base64, or the name of the fault.
using System;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Unpacked
    {
        public static void Answer(string[] arguments, TextWriter output)
        {
            foreach (string line in @File.ReadAllLines(arguments[0]))
            {
                int blank = line.IndexOf(' ');
                output.Write(Told(line.Substring(blank + 1), int.Parse(line.Substring(0, blank))) + "\n");
            }
        }

        private static string Told(string letters, int length)
        {
            try
            {
                string text = Mediascan.@Unpacking.Entry.Text(letters, length);
                return "text " + Convert.ToBase64String(Encoding.ASCII.GetBytes(text));
            }
            catch (Exception fault)
            {
                return fault.GetType().Name;
            }
        }
    }
}
