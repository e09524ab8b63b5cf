// Judges every file of a folder and prints, for each part, name, part, verdict, people, kinds, confidence and reason.
using System;
using System.IO;
using System.Text;

namespace Mediascan.Stray
{
    internal static class Judge
    {
        public static int Main(string[] arguments)
        {
            int longest = arguments.Length > 1 ? int.Parse(arguments[1]) : 4096;
            string[] paths = Directory.GetFiles(arguments[0]);
            Array.Sort(paths, string.CompareOrdinal);
            using (var output = new StreamWriter(Console.OpenStandardOutput()))
            {
                foreach (string path in paths)
                {
                    var context = new Context(
                        Encoding.ASCII.GetBytes("key"), 2026, 10, new Budget(new Settings(), () => 0.0));
                    var source = new HeldSource(File.ReadAllBytes(path), longest);
                    foreach (Part part in Content.Judged(source, context, new Allowance(context.Budget), 0))
                    {
                        output.Write(Told(Path.GetFileName(path), part) + "\n");
                    }
                }
            }
            return 0;
        }

        private static string Told(string name, Part part)
        {
            Judgement found = part.Judgement;
            string kinds = string.Join(" ", found.Kinds);
            string people = found.People.ToString();
            return string.Join(
                "\t", new[] { name, part.Name, found.Verdict, people, kinds, found.Confidence, found.Reason });
        }
    }
}
