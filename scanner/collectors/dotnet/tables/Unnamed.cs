// Columns that tell of people only beside others: homes beside names, secrets beside addresses of mail.
using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Unnamed
    {
        private const int Fewest = 5;
        private const int HomeCharacters = 60;
        private const double Enough = 0.6;
        private const double Mostly = 0.5;
        private const double Different = 0.1;
        private const double Unlike = 0.2;
        private const int FewestUnlike = 10;
        private const int Beside = 2;
        private const double EachItsOwn = 0.9;
        private const int ShortestOwn = 3;
        private const int LongestCounter = 3;
        private const int FewestInitials = 10;
        private const double Alike = 0.9;
        private const double LettersOfTwo = 0.4;
        private static readonly Regex Home = Of("\\A[0-9]{1,5}[A-Za-z]?(?:[/-][0-9]{1,4}[A-Za-z]?)?,? [A-Za-z\\u00c0-\\u024f]");
        private static readonly Regex HomeLast = Of(
            "\\A[A-Za-z\\u00c0-\\u024f].*[a-z\\u00c0-\\u024f][.,]{0,2} [0-9]{1,5} ?[A-Za-z]?(?:[/-][0-9]{1,4})?[A-Za-z]?(?:,? .{1,20})?\\z");
        private static readonly Regex FlatAhead = Of(
            "\\A(?:[Ff]lat|[Uu]nit|[Ss]tudio|[Aa]pt\\.?|[Aa]partment|[Ss]uite) [0-9]{1,4}[A-Za-z]?,? (?=[0-9A-Z])");
        private static readonly Regex Hash = Of("\\A" + Lists.HashForm[0] + "\\z");
        private static readonly Regex Machine =
            Of("\\A(?:(?:[0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{0,4}){3,7})\\z");
        public static readonly Regex Password = Of("\\A(?=[^0-9]*[0-9])[^ \\t\\r\\n/]{4,64}\\z");

        private static readonly Regex AnyPassword = Of("\\A[^ \\t\\r\\n/]{4,64}\\z");
        private static readonly Regex Crypted = Of("\\A\\$(?:2[abxy]|[156y]|argon2id?)\\$[./$=,0-9A-Za-z+-]{20,120}\\z");

        private static readonly Regex Score = Of("\\A(?:1/2-1/2|[0-9]{1,3} ?[-:] ?[0-9]{1,3})\\z");

        private static readonly Regex PostBox = Of(
            "\\A(?:[Pp]\\.? ?[Oo]\\.? ?[Bb]ox|[Pp]ost [Oo]ffice [Bb]ox|Private Bag|B\\.?P\\.?|Postfach|Postbus|Postboks"
            + "|(?:Apartado|Apdo\\.?|Casilla|Caixa|Casella)(?: de)?(?: [Cc]orreos?| [Pp]ostale?)?) [0-9]{1,6}(?:,? .{1,40})?\\z");

        private static Regex Of(string pattern)
        {
            return new Regex(pattern, RegexOptions.CultureInvariant);
        }

        // Take the columns that tell of people beside others for what they are.
        public static void Take(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            TakeSecrets(columns, header, rows);
            TakeOwners(columns, header, rows);
            if (header.TrueForAll(cell => Headers.IsGenerated(Headers.Words(cell))))
            {
                TakeHomes(columns, rows);
            }
            if (columns.Exists(IsBirth) && header.TrueForAll(cell => Headers.Words(cell) == ""))
            {
                DropGames(columns, rows);
            }
            TakeStreets(columns, header, rows);
        }

        private static readonly Regex House = Of("\\A[0-9]{1,5} ?[^\\W\\d_]?(?:[/-][0-9]{1,4}[^\\W\\d_]?)?\\z");

        // Take a street beside the number of the house for the address of those who are named.
        private static void TakeStreets(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            for (int n = 0; n + 1 < Math.Min(columns.Count, header.Count); n++)
            {
                List<string> values = BankColumns.Filled(rows, n + 1);
                if (!columns[n].Sure && (columns[n].Kind == "" || Rules.IsName(columns[n].Kind)) && Headers.HeaderKind(header[n]) == "address"
                    && columns.Exists(one => one.Sure && Rules.IsName(one.Kind)) && values.Count >= Fewest
                    && Array.Exists(Headers.Words(header[n + 1]).Split(' '), word => Array.IndexOf(Lists.HouseWords, word) >= 0)
                    && CellValues.Share(House.IsMatch, values) >= CellValues.NearlyAll)
                {
                    columns[n] = new Column("address", false);
                    return;
                }
            }
        }

        private static bool IsBirth(Column one)
        {
            return one.Kind == "date_of_birth";
        }

        // Take dates for no births beside results of games.
        private static void DropGames(List<Column> columns, List<List<string>> rows)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                List<string> values = columns[n].Kind == "" ? BankColumns.Filled(rows, n) : new List<string>();
                if (values.Count >= Fewest && CellValues.Share(Score.IsMatch, values) >= CellValues.NearlyAll)
                {
                    List<Column> left = columns.ConvertAll(one => IsBirth(one) ? Column.Nothing : one);
                    columns.Clear();
                    columns.AddRange(left);
                    return;
                }
            }
        }

        // Tell hashes of passwords and addresses of machines beside the mail addresses of people.
        private static void TakeSecrets(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<Column> mails = columns.FindAll(one => one.Kind == "email" && one.Sure);
            List<string> mail = mails.Count == 1 ? BankColumns.Filled(rows, columns.IndexOf(mails[0])) : new List<string>();
            bool isMailed = mail.Count >= Fewest && new HashSet<string>(mail).Count >= EachItsOwn * mail.Count;
            if (!isMailed && !columns.Exists(one => one.Sure && Rules.IsName(one.Kind)))
            {
                return;
            }
            bool areApart = columns.Exists(one => one.Sure && one.Kind == "forename") && columns.Exists(one => one.Sure && one.Kind == "surname");
            for (int n = 0; n < columns.Count; n++)
            {
                List<string> values = columns[n].Kind == "" ? BankColumns.Filled(rows, n) : new List<string>();
                if (values.Count < Fewest)
                {
                    continue;
                }
                bool isSaid = n < header.Count
                    && Array.Exists(Headers.Words(header[n]).Split(' '), word => Array.IndexOf(Lists.PasswordWords, word) >= 0);
                string kind = isSaid && areApart && CellValues.Share(AnyPassword.IsMatch, values) >= CellValues.NearlyAll ? "password" : "";
                kind = (areApart || columns.Exists(one => one.Sure && one.Kind == "full_name"))
                    && CellValues.Share(Crypted.IsMatch, values) >= CellValues.NearlyAll ? "password_hash" : kind;
                bool isAsked = isMailed || (isSaid && CellValues.Share(value => CellValues.WordsOf(value).Count > 0, values) >= Mostly);
                if (isAsked && new HashSet<string>(values).Count > Mostly * values.Count)
                {
                    kind = isSaid && CellValues.Share(Password.IsMatch, values) >= Mostly ? "password" : kind;
                    kind = CellValues.Share(Machine.IsMatch, values) >= CellValues.NearlyAll ? "ip_address" : kind;
                    kind = CellValues.Share(Hash.IsMatch, values) >= CellValues.NearlyAll ? "password_hash" : kind;
                }
                columns[n] = kind != "" ? new Column(kind, false) : columns[n];
            }
        }

        // Tell names of which the address of mail in the same row is made: ann@, a.smith@, asmith0@.
        private static void TakeOwners(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<Column> mails = columns.FindAll(one => one.Kind == "email");
            int at = mails.Count == 1 ? columns.IndexOf(mails[0]) : -1;
            List<string> mail = at >= 0 ? BankColumns.Filled(rows, at) : new List<string>();
            if (mail.Count < Fewest || new HashSet<string>(mail).Count < Different * mail.Count
                || Headers.ListsThings(header)
                || (header.Exists(IsOfMakers) && !header.Exists(cell => Lives.TopicOf(cell) == "age")))
            {
                return;
            }
            for (int n = 0; n < columns.Count; n++)
            {
                if (!columns[n].Sure && (columns[n].Kind == "" || Headers.IsNameKind(columns[n].Kind)))
                {
                    string over = n < header.Count ? header[n] : "";
                    bool isBare = Headers.HeaderKind(over) == "person";
                    bool isOpen = (isBare || Headers.IsGenerated(Headers.Words(over))) && mail.Count > Mostly * rows.Count && !Headers.ListsFirms(header);
                    var names = new List<string>();
                    columns[n] = Owner(columns[n], names, Owned(rows, n, at, names), isBare, isOpen);
                }
            }
        }

        // Tell whether a cell speaks of what somebody made.
        public static bool IsOfMakers(string cell)
        {
            return Array.Exists(Headers.Words(cell).Split(' '), word => Array.IndexOf(Lists.MakersOf, word) >= 0);
        }

        // Return name and what stands before the @, in plain letters, of the rows that have both, and the names as they are.
        private static List<KeyValuePair<string, string>> Owned(List<List<string>> rows, int n, int mail, List<string> names)
        {
            var pairs = new List<KeyValuePair<string, string>>();
            foreach (List<string> row in rows)
            {
                int sign = Math.Max(n, mail) < row.Count ? row[mail].IndexOf('@') : -1;
                string name = sign >= 0 ? Text.Cut(Text.Strip(row[n]), HomeCharacters) : "";
                if (name != "")
                {
                    names.Add(name);
                    pairs.Add(new KeyValuePair<string, string>(
                        Lettered.Plain(name), Lettered.Plain(Text.Strip(row[mail].Substring(0, sign)))));
                }
            }
            return pairs;
        }

        // Return a column as the addresses beside its cells tell it.
        private static Column Owner(
            Column column, List<string> names, List<KeyValuePair<string, string>> pairs, bool isBare, bool isOpen)
        {
            if (pairs.Count < Fewest || CellValues.Share(CellValues.IsName, names) < CellValues.NearlyAll)
            {
                return column;
            }
            bool isOneWord = names.TrueForAll(name => name.IndexOf(' ') < 0);
            if (ShareOf(IsInitialled, pairs) >= Enough)
            {
                return new Column(column.Kind != "" ? column.Kind : (isOneWord ? "surname" : "full_name"), true);
            }
            double within = ShareOf(IsWithin, pairs);
            if (column.Kind != "" || pairs.Count < FewestInitials)
            {
                return column.Kind != "" ? new Column(column.Kind, within >= Enough) : column;
            }
            if (isOpen && within >= Enough && AreOwners(names, !isOneWord && ShareOf(IsMadeOf, pairs) >= Enough))
            {
                bool isFirst = ShareOf(pair => pair.Value.StartsWith(pair.Key, StringComparison.Ordinal), pairs) >= Mostly;
                return new Column(!isOneWord ? "full_name" : isFirst ? "forename" : "surname", true);
            }
            bool isBegun = isBare && isOneWord && ShareOf(BeginsAlike, pairs) >= Alike;
            return isBegun && within < Mostly ? new Column("forename", true) : column;
        }

        // Tell whether names a word of which stands in addresses differ, are no places and have the letters of names.
        private static bool AreOwners(List<string> names, bool areWhole)
        {
            List<string> written = names.FindAll(name => name != Text.Lower(name));
            return new HashSet<string>(names).Count >= Math.Min(FewestUnlike, Different * names.Count) && !Lettered.AreAlike(names)
                && written.Count >= Mostly * names.Count && CellValues.Share(Lettered.IsOfOthers, written) <= Lettered.FewOthers
                && ((areWhole && Lettered.Letters(names) >= LettersOfTwo) || Lettered.LookLikeNames(names, true));
        }

        private static double ShareOf(Predicate<KeyValuePair<string, string>> test, List<KeyValuePair<string, string>> pairs)
        {
            return pairs.FindAll(test).Count / (double)pairs.Count;
        }

        // Tell whether an address is a letter, the last word of a name, and a counter at most.
        private static bool IsInitialled(KeyValuePair<string, string> pair)
        {
            string name = pair.Key;
            string box = pair.Value;
            string last = string.Concat(CellValues.WordsOf(name.Substring(name.LastIndexOf(' ') + 1)));
            bool same = last.Length >= ShortestOwn && box.Length > last.Length && box.Length <= last.Length + 1 + LongestCounter
                && string.CompareOrdinal(box, 1, last, 0, last.Length) == 0;
            return same && Text.IsNameLetterAt(box, 0) && (name.IndexOf(' ') < 0 || box[0] == name[0]);
        }

        private static bool IsWithin(KeyValuePair<string, string> pair)
        {
            return CellValues.WordsOf(pair.Key).Exists(
                word => word.Length >= ShortestOwn && pair.Value.IndexOf(word, StringComparison.Ordinal) >= 0);
        }

        private static bool IsMadeOf(KeyValuePair<string, string> pair)
        {
            return CellValues.WordsOf(pair.Key).TrueForAll(
                word => word.Length < ShortestOwn || pair.Value.IndexOf(word, StringComparison.Ordinal) >= 0);
        }

        // Tell whether an address begins with the letter of a name, and goes on.
        private static bool BeginsAlike(KeyValuePair<string, string> pair)
        {
            return pair.Value.Length >= ShortestOwn && pair.Key[0] == pair.Value[0];
        }

        // Take streets beside the names of people for addresses where nobody named the columns.
        private static void TakeHomes(List<Column> columns, List<List<string>> rows)
        {
            var names = new List<int>();
            for (int n = 0; n < columns.Count; n++)
            {
                if (columns[n].Kind == "full_name" || (columns[n].Kind == "surname" && columns[n].Sure))
                {
                    names.Add(n);
                }
            }
            int last = names.Count == 0 ? SurnameBeside(columns, rows) : -1;
            if (last >= 0)
            {
                names.Add(last);
            }
            if (names.Count == 0)
            {
                return;
            }
            int home = 0;
            while (home < columns.Count && (columns[home].Kind != "" || home == last || !AreHomes(BankColumns.Filled(rows, home))))
            {
                home++;
            }
            if (AreOfMany(columns, names, rows))
            {
                if (home < columns.Count)
                {
                    columns[home] = new Column("address", false);
                    if (last >= 0)
                    {
                        columns[last] = new Column("surname", true);
                    }
                }
            }
            else if (columns.TrueForAll(one => Array.IndexOf(Lists.PlainKinds, one.Kind) >= 0))
            {
                for (int n = 0; n < columns.Count; n++)
                {
                    columns[n] = new Column(columns[n].Kind, false);
                }
            }
        }

        // How the names of states begin that look like those of firms.
        private static readonly Regex United =
            new Regex("\\Aunited (?:states|kingdom|arab)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

        // Tell whether the names of a table differ, and none of its columns holds those of firms: no chain, no agents.
        private static bool AreOfMany(List<Column> columns, List<int> names, List<List<string>> rows)
        {
            var several = new HashSet<string>();
            rows.ForEach(row => several.Add(string.Join("\u001f", names.ConvertAll(n => n < row.Count ? Text.Strip(row[n]) : ""))));
            var ends = new HashSet<string>();
            foreach (string one in several)
            {
                string name = one.Split('\u001f')[0];
                ends.Add(name.Substring(name.LastIndexOf(' ') + 1));
            }
            if (several.Count < Math.Min(FewestUnlike, Unlike * rows.Count) || (several.Count >= FewestUnlike && ends.Count < 3))
            {
                return false;
            }
            for (int n = 0; n < columns.Count; n++)
            {
                List<string> values = columns[n].Kind == "" && !names.Contains(n) ? BankColumns.Filled(rows, n) : new List<string>();
                values.RemoveAll(United.IsMatch);
                if (values.Count > 0 && !AreHomes(values) && CellValues.AreOrganisations(values))
                {
                    return false;
                }
            }
            return true;
        }

        // Return the number of the column of last names near a column of first names, or -1.
        public static int SurnameBeside(List<Column> columns, List<List<string>> rows)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                for (int m = Math.Max(0, n - Beside); columns[n].Kind == "forename" && m <= n + Beside && m < columns.Count; m++)
                {
                    if (m != n && columns[m].Kind == "" && AreLastNames(BankColumns.Filled(rows, m)))
                    {
                        return m;
                    }
                }
            }
            return -1;
        }

        // Tell whether cells are single words in letters, not the same few again and again.
        public static bool AreLastNames(List<string> values)
        {
            return values.Count >= Fewest && CellValues.Share(IsLastName, values) >= CellValues.NearlyAll
                && new HashSet<string>(values).Count >= Different * values.Count;
        }

        public static bool IsLastName(string text)
        {
            return Text.Length(text) >= 2 && text.IndexOf(' ') < 0 && CellValues.IsName(text);
        }

        public static bool AreHomes(List<string> values)
        {
            return values.Count >= Fewest
                && (CellValues.Share(IsInStreet, values) >= Enough || OtherHomes.AreBareStreets(values));
        }

        // Tell whether a text is a street, mostly with its house before or behind it.
        public static bool IsInStreet(string text)
        {
            text = FlatAhead.Replace(Text.Cut(text, HomeCharacters), "");
            if (PostBox.IsMatch(text) || OtherHomes.IsStreet(text))
            {
                return true;
            }
            List<string> found = CellValues.WordsOf(text);
            if (found.Count > 1 && Home.IsMatch(text))
            {
                return found.FindIndex(1, IsStreet) >= 0 || Array.IndexOf(Lists.StreetStarts, found[0]) >= 0;
            }
            bool isStreet = found.Count > 0 && (EndsAsStreet(found[0]) || EndsAsStreet(found[found.Count - 1])
                || Array.IndexOf(Lists.StreetStarts, found[0]) >= 0);
            if (isStreet && HomeLast.IsMatch(text))
            {
                return true; // else a box or a flat may stand before the house: P.O. Box 521, 7327 Vel Street
            }
            return found.Count > 1 && Dictionary.Streets.Contains(found[found.Count - 1])
                && Text.Lower(text).TrimEnd('.').EndsWith(found[found.Count - 1], StringComparison.Ordinal);
        }

        private static bool IsStreet(string word)
        {
            return Dictionary.Streets.Contains(word) || Array.IndexOf(Lists.ShortStreets, word) >= 0;
        }

        private static bool EndsAsStreet(string word)
        {
            return Array.Exists(Lists.StreetStems, stem => word.EndsWith(stem, StringComparison.Ordinal));
        }
    }
}
