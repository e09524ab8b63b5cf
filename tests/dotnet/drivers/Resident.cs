// The entry of all drivers: `mono program.exe NAME ARGUMENT...` answers once and ends. `mono program.exe resident` answers
// every line of its standard input, so that what Mono compiles it compiles once for many: words in base64, parted by
// blanks, are what the arguments are otherwise, and behind each answer stands a line of nothing but a NUL.
// A driver that fails fails the process, and what it printed by then stays out of the answer of the next.
using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Resident
    {
        private static readonly Dictionary<string, Action<string[], TextWriter>> Drivers =
            new Dictionary<string, Action<string[], TextWriter>>
            {
                { "scan", Scanner.Answer },
                { "vectors", Vectors.Answer },
                { "memory-disk", MemoryDisk.Answer },
                { "containers", Containers.Answer },
                { "shares", Shares.Answer },
                { "words", Words.Answer },
                { "unpacking", Unpacked.Answer }
            };

        public static int Main(string[] arguments)
        {
            using (var output = new StreamWriter(Console.OpenStandardOutput()))
            {
                if (arguments.Length == 1 && arguments[0] == "resident")
                {
                    AnswerEveryLine(output);
                }
                else
                {
                    Answer(arguments, output);
                }
            }
            return 0;
        }

        private static void AnswerEveryLine(StreamWriter output)
        {
            using (var input = new StreamReader(Console.OpenStandardInput()))
            {
                for (string line = input.ReadLine(); line != null; line = input.ReadLine())
                {
                    GC.Collect(); // what the memory of a scan is measured from is what it is in a process of its own
                    Answer(Array.ConvertAll(line.Split(' '), Word), output);
                    output.Write("\0\n");
                    output.Flush();
                }
            }
        }

        private static string Word(string encoded)
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(encoded));
        }

        private static void Answer(string[] words, TextWriter output)
        {
            var arguments = new string[words.Length - 1];
            Array.Copy(words, 1, arguments, 0, arguments.Length);
            Drivers[words[0]](arguments, output);
        }
    }
}
