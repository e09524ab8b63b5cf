// Runs the scanner under Mono: its arguments are the settings, what it prints is the answer. It never travels.
//
// `fingerprints=FILE`: one in base64 on each line, longer than an argument of Linux may be.
using System;
using System.IO;

namespace Mediascan.Stray
{
    internal static class Scanner
    {
        public static void Answer(string[] arguments, TextWriter output)
        {
            const string Name = "fingerprints=";
            string file = Array.Find(arguments, one => one.StartsWith(Name, StringComparison.Ordinal));
            string[] fingerprints = file == null ? new string[0] : @File.ReadAllLines(file.Substring(Name.Length));
            arguments = Array.FindAll(arguments, one => one != file);
            foreach (string line in Program.Run(arguments, fingerprints, new PosixDisk()))
            {
                output.Write(line + "\n");
            }
        }
    }
}
