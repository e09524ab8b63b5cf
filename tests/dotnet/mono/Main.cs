// Runs the scanner under Mono: its arguments are the settings, what it prints is the answer. It never travels.
using System;
using System.IO;

namespace Mediascan.Stray
{
    internal static class MonoMain
    {
        public static int Main(string[] arguments)
        {
            using (var output = new StreamWriter(Console.OpenStandardOutput()))
            {
                foreach (string line in Program.Run(arguments, new PosixDisk()))
                {
                    output.Write(line + "\n");
                }
            }
            return 0;
        }
    }
}
