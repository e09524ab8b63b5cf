// Logs of Redis, and what its clients send (RESP, "Arrays"): the fields of keys as JSON, all other values as lines.
using System;
using System.Collections.Generic;
using System.Text;

namespace Mediascan.Stray
{
    internal static class RedisLog
    {
        // Bytes: shorter words are options, scores and times.
        private const int LeastValue = 4;
        private const int MostDigits = 10;

        // Return what is to be said of the fields, and of the other values.
        public static IEnumerable<Part> Read(Work work)
        {
            byte[] data = Streams.HeadOf(work.Source, Settings.MemberBytes);
            var texts = new[] { new StringBuilder(), new StringBuilder() };
            bool isWhole = Speak(Text.Latin(data, 0, data.Length), texts[0], texts[1]);
            foreach (StringBuilder text in texts)
            {
                byte[] said = Text.LatinBytes(text.ToString());
                if (said.Length > 0)
                {
                    work.Allowance.Use(said.Length);
                    foreach (Part part in work.Within(new HeldSource(said)))
                    {
                        yield return part;
                    }
                }
            }
            if (texts[0].Length + texts[1].Length == 0)
            {
                yield return new Part("", Judgement.Clean);
            }
            if (work.Source.Size > data.Length)
            {
                throw new NotRead("too_big");
            }
            if (!isWhole)
            {
                throw new NotRead(Stores.BrokenStore);
            }
        }

        // Write what commands say of fields, a line of JSON for each key, and their other values; tell whether all was read.
        private static bool Speak(string data, StringBuilder records, StringBuilder lines)
        {
            int at = 0;
            while (at < data.Length)
            {
                if (data[at] == '#')
                {
                    int end = data.IndexOf('\n', at);
                    at = end < 0 ? data.Length : end + 1;
                    continue;
                }
                List<string> words = CommandAt(data, ref at);
                if (words == null)
                {
                    return false;
                }
                string name = words.Count > 0 ? Text.Upper(words[0]) : "";
                int start = name == "HSET" || name == "HMSET" || name == "HSETNX" ? 2 : name == "XADD" ? 3 : 0; // its fields
                for (int n = 1; n < words.Count && start == 0; n++)
                {
                    lines.Append(words[n].Length >= LeastValue ? words[n] + "\n" : "");
                }
                if (start > 0)
                {
                    var fields = new List<string>();
                    for (int n = start; n + 1 < words.Count; n += 2)
                    {
                        fields.Add("\"" + PropertyList.Escaped(words[n]) + "\": \"" + PropertyList.Escaped(words[n + 1]) + "\"");
                    }
                    records.Append("{" + string.Join(", ", fields) + "}\n");
                }
            }
            return true;
        }

        // Return the words of the command at a place, and move behind it; null where none stands there or it is cut.
        private static List<string> CommandAt(string data, ref int at)
        {
            long count = CountAt(data, ref at, '*');
            var words = new List<string>();
            while (words.Count < count)
            {
                long length = CountAt(data, ref at, '$');
                if (length < 0 || at + length + 2 > data.Length || data[at + (int)length] != '\r' || data[at + (int)length + 1] != '\n')
                {
                    return null;
                }
                words.Add(data.Substring(at, (int)length));
                at += (int)length + 2;
            }
            return count < 0 ? null : words;
        }

        // Return the number behind a sign, and move behind its line; -1 where there is none.
        private static long CountAt(string data, ref int at, char sign)
        {
            int end = data.IndexOf("\r\n", at, Math.Min(MostDigits + 2, data.Length - at), StringComparison.Ordinal);
            if (end <= at + 1 || data[at] != sign || !Text.IsDigits(data.Substring(at + 1, end - at - 1)))
            {
                return -1;
            }
            long count = long.Parse(data.Substring(at + 1, end - at - 1));
            at = end + 2;
            return count;
        }
    }
}
