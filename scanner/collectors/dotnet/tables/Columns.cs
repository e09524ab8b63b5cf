// What a column of a table holds, by the words over it and by the values in it.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    // Kind is canonical ('' for nothing of interest); `Sure`: an identifier that its label or its checksum proves.
    internal sealed class Column
    {
        public static readonly Column Nothing = new Column("", false);

        public readonly string Kind;
        public readonly bool Sure;

        // A name that many rows list, and little else.
        public readonly bool Listed;

        public Column(string kind, bool sure, bool listed = false)
        {
            Kind = kind;
            Sure = sure;
            Listed = listed;
        }
    }

    internal static class Columns
    {
        // Share of cells that must bear out a label.
        public const double Enough = 0.6;

        // Share of cells that must pass a checksum, or any test where there is no label: at random one in eleven passes.
        public const double NearlyAll = 0.85;
        private const double Mostly = 0.5;
        private const double EachItsOwn = 0.9;
        private const int MostRoles = 12;
        private const double RolesAmong = 0.2;

        // What stands between the parts of a name in messages of schools and hospitals.
        private static readonly Regex TitleGlued =
            new Regex("(?<=/)([A-Z]{2,20}?)(MRS?|MS|MISS|MSTR|CHD)\\z", RegexOptions.CultureInvariant);
        private static readonly Regex Glue = new Regex("(?<=\\p{L})(?:[:;^$]| / )(?=\\p{L})", RegexOptions.CultureInvariant);

        // Of a year before 1900.
        private static readonly Regex Century = new Regex("(?<![0-9])1[78](?=[0-9]{2}(?![0-9]))", RegexOptions.CultureInvariant);
        private const int MostNumbers = 4;
        private const int FewestStems = 10;

        // Share of surnames that are first names too, at most.
        private const double MostFirstNames = 0.4;
        public const double KnownNames = 0.15;
        private const int FewestUnlabelled = 5;

        // The same in a table of so few rows.
        private const int FewestInShort = 3;

        // Share of names without a label that may begin as those of towns do.
        private const double PlacesAmong = 0.2;

        // Share of cells with nothing but a word of sentences where lines of text were taken for rows: no names.
        private const double WordsAmong = 0.1;

        // Share of names under a bare 'name' that are of shops and the like, from which on the others are such too.
        private const double SomeFirms = 0.25;

        // Share of cells that begin with an article where they are titles.
        private const double TitlesAmong = 0.1;
        private const char FirstMarked = '\u0900';
        private static readonly Regex Marked = new Regex(
            "[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc\u09be-\u09cd\u09d7\u09e2\u09e3\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d\u25cb\u25cf]", RegexOptions.CultureInvariant);
        private static readonly Regex Possessive = new Regex("['\u2019]s\\b", RegexOptions.CultureInvariant);
        private const int LongestHeader = 100;
        private const int EventWords = 5;
        public static readonly char[] Digits = "0123456789".ToCharArray();
        private const int LongestName = 60;
        private static readonly int LongestPhraseWords = CountWords();
        public static readonly string[] Places = { "email", "phone", "address", "postcode" };
        private static readonly string[] GeneratedStems = { "", "f", "c", "x", "v", "field", "col", "column", "var", "unnamed" };
        private static readonly string[] NameKinds = { "surname", "forename", "full_name", "person" };

        private static int CountWords()
        {
            int most = 0;
            foreach (string phrase in Dictionary.Phrases.Keys)
            {
                most = Math.Max(most, phrase.Split(' ').Length);
            }
            return most;
        }

        // Return a header in small words: 'dateOfBirth', 'DATE_OF_BIRTH' become 'date of birth', 'CUSTNAME' 'cust name'.
        public static string Words(string header)
        {
            header = Text.Cut(header, LongestHeader);
            StringBuilder spaced = new StringBuilder(header.Length + 8);
            for (int i = 0; i < header.Length; i++)
            {
                bool isHump = i > 0 && Text.IsCapital(header[i]) && (IsSmall(header[i - 1]) || Text.IsDigit(header[i - 1])
                    || (Text.IsCapital(header[i - 1]) && i + 1 < header.Length && IsSmall(header[i + 1])));
                spaced.Append(isHump ? " " : "").Append(header[i]);
            }
            string text = Separated(Text.Lower(spaced.Replace("'s", "").ToString()).Replace("\u0307", ""));
            bool isKnown = Dictionary.Phrases.ContainsKey(text) || Dictionary.WholePhrases.ContainsKey(text);
            return isKnown || text.IndexOf(' ') >= 0 ? text : RunTogether.Parted(text);
        }

        private static bool IsSmall(char sign)
        {
            return sign >= 'a' && sign <= 'z';
        }

        // Return the runs of letters and digits with one blank between them.
        private static string Separated(string text)
        {
            StringBuilder words = new StringBuilder(text.Length);
            bool isApart = false;
            for (int at = 0; at < text.Length; at += Text.WidthAt(text, at))
            {
                bool isWord = Text.IsAlphaNumeric(Text.CategoryAt(text, at));
                if (isWord)
                {
                    words.Append(isApart && words.Length > 0 ? " " : "").Append(text, at, Text.WidthAt(text, at));
                }
                isApart = !isWord;
            }
            return words.ToString();
        }

        // Return the kind that a header announces, or ''; the last part of a dotted path is asked too.
        public static string HeaderKind(string header)
        {
            string text = Words(header);
            string kind;
            if (Dictionary.WholePhrases.TryGetValue(text, out kind))
            {
                return kind;
            }
            int dot = header.LastIndexOf('.');
            string last = dot < 0 ? text : Words(header.Substring(dot + 1));
            string[] tokens = text.Split(' ');
            bool isWhole = tokens.Length > 1 && Dictionary.Phrases.TryGetValue(text, out kind);
            if (!isWhole && !Dictionary.WholePhrases.TryGetValue(last, out kind))
            {
                string[] bare = Array.ConvertAll(tokens, token => token.TrimEnd(Digits));
                kind = LongestPhrase(tokens);
                kind = kind != "" ? kind : LongestPhrase(bare);
                kind = kind != "" ? kind : KindOfParty(bare);
                kind = kind != "" ? kind : NamesWhom(bare) ? "person" : CutKind(header);
                string[] end = Array.Find(Lists.EasternEnds, one => text.EndsWith(one[0], StringComparison.Ordinal));
                kind = kind == "" && end != null ? end[1] : kind;
                string meant = kind == "" ? Mistyped.MeantBy(text) : "";
                kind = meant != "" ? Dictionary.Phrases[meant] : kind;
            }
            string[] others = (tokens[0] == "user" ? text.Substring(tokens[0].Length) : text).Split(' ');
            string[] things = IsNameKind(kind) ? Array.FindAll(others, Dictionary.NotPeople.Contains) : new string[0];
            string[] above = kind == "person" ? Lists.AboveNames : Lists.AbovePeople;
            bool isAbove = Array.TrueForAll(things, thing => Array.IndexOf(above, thing) >= 0)
                && !Array.Exists(last.Split(' '), word => Array.IndexOf(things, word) >= 0);
            return things.Length > 0 && !isAbove ? "" : kind;
        }

        // Tell whether words say that names stand below, and of whom: nome aluno, nama pasien.
        private static bool NamesWhom(string[] tokens)
        {
            string[] whose = Array.FindAll(tokens, word => Array.IndexOf(Lists.SaysName, word) < 0);
            string[] rest = Array.FindAll(whose, word => Array.IndexOf(Lists.BesideName, word) < 0);
            return whose.Length < tokens.Length && rest.Length > 0 && Array.TrueForAll(rest, IsOfPeople);
        }

        // Tell whether a word is one for people.
        public static bool IsOfPeople(string word)
        {
            return Dictionary.Parties.Contains(word) || Dictionary.Humans.Contains(word) || Array.IndexOf(Lists.Named, word) >= 0;
        }

        // Letters of a short header that are left beside what stands between words.
        private const int FewestCut = 7;

        // Return the kind that a header announces whose end was cut, as in dBASE, or ''.
        private static string CutKind(string header)
        {
            string low = Text.Lower(header), joined = low.Replace("_", ""), kind;
            int length = Text.Length(header);
            if (length != Dictionary.CutHeader && length != Dictionary.ShortHeader)
            {
                return "";
            }
            Dictionary<string, string> phrases = length == Dictionary.CutHeader ? Dictionary.CutPhrases : Dictionary.ShortPhrases;
            if (joined == low)
            {
                return phrases.TryGetValue(low, out kind) ? kind : "";
            }
            if (length == Dictionary.ShortHeader && Text.Length(joined) < FewestCut)
            {
                return "";
            }
            List<string> kinds = phrases.Where(cut => cut.Key.StartsWith(joined, StringComparison.Ordinal))
                .Select(cut => cut.Value).Distinct().ToList();
            return kinds.Count == 1 ? kinds[0] : "";
        }

        // Return the kind that a header announces that says whose it is: a name unless another word says what.
        private static string KindOfParty(string[] tokens)
        {
            tokens = Array.FindAll(tokens, token => token != "" && token != "s");
            string[] rest = Array.FindAll(tokens, token => !Dictionary.Parties.Contains(token)
                && !Dictionary.Parties.Contains(token.TrimEnd('s')));
            if (rest.Length == tokens.Length)
            {
                return "";
            }
            if (rest.Length == 0 || tokens[tokens.Length - 1] != rest[rest.Length - 1])
            {
                return "person";
            }
            string kind;
            string said = string.Join(" ", rest);
            string cut = said == "fn" ? "forename" : said == "ln" ? "surname" : "";
            return Dictionary.WholePhrases.TryGetValue(said, out kind) ? kind : cut;
        }

        // Tell whether a header names the owner, client or other party to something.
        public static bool IsOfParty(string header)
        {
            return IsShort(header) && Dictionary.Parties.Overlaps(Words(header).Split(' '));
        }

        // Tell whether a header announces the date of something that is not a birth; a piece of a sentence is none.
        public static bool IsEvent(string header)
        {
            if (!IsShort(header))
            {
                return false;
            }
            string[] tokens = Words(header).Split(' ');
            return tokens.Length <= EventWords && Dictionary.Events.Overlaps(tokens);
        }

        // Tell whether a short header speaks of a date that is not said to be of a birth.
        public static bool SaysDate(string header)
        {
            string[] tokens = IsShort(header) ? Words(header).Split(' ') : new string[0];
            return tokens.Length <= EventWords && Array.IndexOf(tokens, "date") >= 0 && HeaderKind(header) != "date_of_birth";
        }

        // Tell the same of a header over a column of dates: there also any date that is not said to be of a birth.
        public static bool DatesEvent(string header)
        {
            string[] tokens = Words(header).Split(' ');
            string last = tokens[tokens.Length - 1];
            bool isDate = Array.IndexOf(tokens, "date") >= 0 || last.EndsWith("ed", StringComparison.Ordinal)
                || Array.IndexOf(Lists.LastOf, last) >= 0 || Array.IndexOf(Lists.Happens, last) >= 0
                || (Text.Length(header) == Dictionary.CutHeader && (last == "da" || last == "dat"));
            return IsEvent(header) || (IsShort(header) && isDate);
        }

        // Tell whether the dates below a header are of events: it says so, or knows of addresses and of nobody.
        public static bool TellsEvents(List<string> header)
        {
            var kinds = new HashSet<string>();
            foreach (string cell in header)
            {
                if (cell.Length <= 60 || Text.Length(cell) <= 60)
                {
                    kinds.Add(HeaderKind(cell));
                }
            }
            kinds.Remove("");
            return header.Exists(cell => IsEvent(cell) || SaysDate(cell)
                || (IsShort(cell) && Array.Exists(Lists.Happens, day => (" " + Words(cell)).EndsWith(" " + day, StringComparison.Ordinal)))) || (kinds.Count > 0 && kinds.IsSubsetOf(Places));
        }

        // Tell whether the dates below a header are of events or things: it says so, or has no word for who anybody is.
        public static bool DatesThings(List<string> header)
        {
            if (TellsEvents(header) || Delimited.ListsArticles(header) || ListsThings(header) || ListsFirms(header) || ListsPublic(header))
            {
                return true;
            }
            return header.Exists(cell => Words(cell) != "") && !header.Exists(cell => Text.Length(cell) <= LongestHeader
                && Array.IndexOf(Lists.WhoseKinds, HeaderKind(cell)) >= 0);
        }

        // Tell whether a header says that musicians, actors or statesmen are listed, and none of them as a party.
        public static bool ListsPublic(List<string> header)
        {
            List<string> said = header.FindAll(IsShort).ConvertAll(cell => Words(cell.Substring(cell.LastIndexOf('.') + 1)));
            if (said.Exists(cell => Array.IndexOf(Lists.GivenInFrench, cell) >= 0))
            {
                said.RemoveAll(cell => cell == "genre");
            }
            if (said.Exists(cell => Array.Exists(cell.Split(' '), word => Array.IndexOf(Lists.KnownBy, word) >= 0)))
            {
                return true;
            }
            List<string> others = said.FindAll(cell => Array.IndexOf(Lists.Public, cell.Replace(" ", "")) < 0);
            Predicate<string> isNone = cell => Array.Exists(cell.Split(' '), word => word == "party" || word == "person" || word == "driver" || word == "candidate");
            Func<string, bool> isSaid = text => said.Exists(cell => cell.Split(' ').Any(text.Split(' ').Contains));
            return (others.Count < said.Count || Array.Exists(Lists.Honours, all => Array.TrueForAll(all, text => isSaid(text))))
                && !others.Exists(cell => IsOfParty(cell) && !isNone(cell));
        }

        // Tell whether a kind is one of those that all may know of people who are known to all.
        public static bool IsPublic(string kind)
        {
            return kind == "" || kind == "date_of_birth" || IsNameKind(kind);
        }

        // Return the kind of the longest run of words that the dictionary knows; the later of two equals.
        private static string LongestPhrase(string[] tokens)
        {
            int first = Math.Max(0, tokens.Length - 12);
            for (int length = Math.Min(LongestPhraseWords, tokens.Length - first); length > 0; length--)
            {
                for (int start = tokens.Length - length; start >= first; start--)
                {
                    string kind;
                    string phrase = length == 1 ? tokens[start] : string.Join(" ", tokens, start, length);
                    if (Dictionary.Phrases.TryGetValue(phrase, out kind))
                    {
                        return kind;
                    }
                }
            }
            return "";
        }

        // Return the Column of these cells under this header ('' for none).
        public static Column TypeColumn(string header, List<string> cells, int thisYear, int fewest = FewestUnlabelled)
        {
            List<string> values = new List<string>(cells.Count);
            foreach (string cell in cells)
            {
                string value = Text.Strip(cell);
                if (!Dictionary.Nulls.Contains(Text.Lower(value)))
                {
                    values.Add(value);
                }
            }
            if (values.Count == 0)
            {
                return Column.Nothing;
            }
            string kind = header != "" ? HeaderKind(header) : "";
            string said = Words(header);
            bool isDoubted = Array.IndexOf(Lists.DoubtedHomes, said) >= 0 ? Share(Text.HasDigit, values) < Enough
                : Array.IndexOf(Lists.DoubtedNames, said) >= 0 && Share(HasKnownName, values) < KnownNames;
            Column column = kind != "" && !isDoubted ? Labelled(kind, values, thisYear, Dictionary.Humans.Contains(said)) : Column.Nothing;
            column = column.Kind == "" && Array.IndexOf(Lists.ContactLabels, said.Replace(" ", "")) >= 0
                ? Labelled("phone", values, thisYear, false) : column;
            if (column.Kind != "")
            {
                return column;
            }
            column = Unlabelled(values, thisYear, fewest);
            if (IsNameKind(column.Kind) && !MayName(header, column.Kind) && Share(IsTitled, values) < Mostly)
            {
                column = new Column(column.Kind, false);
            }
            return column.Kind != "" && IsSaidOther(header, column.Kind) ? Column.Nothing : column;
        }

        // Return the Column of each cell of rows that stand under a header, which may be shorter.
        public static List<Column> TypeColumns(List<string> header, List<List<string>> rows, int thisYear)
        {
            int width = 0;
            rows.ForEach(row => width = Math.Max(width, row.Count));
            bool isShort = rows.Count < FewestUnlabelled && header.TrueForAll(cell => cell == "");
            var columns = new List<Column>(width);
            for (int n = 0; n < width; n++)
            {
                List<string> cells = rows.FindAll(row => n < row.Count).ConvertAll(row => row[n]);
                columns.Add(TypeColumn(n < header.Count ? header[n] : "", cells, thisYear, isShort ? FewestInShort : FewestUnlabelled));
            }
            DropNamesOfThings(columns, header);
            TakeBareSurnames(columns, header, rows);
            DropOthers(columns, header, rows);
            DropBirthsOfAll(columns, rows, thisYear);
            for (int n = 0; n < Math.Min(columns.Count, header.Count); n++)
            {
                bool isOfCongress = columns[n].Kind == "probation_crn" && Array.IndexOf(Lists.PublicNumbers, Words(header[n])) >= 0;
                columns[n] = isOfCongress ? Column.Nothing : columns[n];
            }
            bool hasBirths = columns.Exists(one => one.Kind == "date_of_birth");
            if (hasBirths && columns.TrueForAll(one => IsPublic(one.Kind) || one.Kind == "initials") && (ListsPublic(header) || HoldsOffices(header, rows)))
            {
                Drop(columns, one => one.Kind == "date_of_birth");
            }
            DoubtNumbersOfFirms(columns, header);
            if (header.Exists(cell => Array.Exists(Words(cell).Split(' '), word => Array.IndexOf(Lists.NumberedThings, word) >= 0
                || Array.IndexOf(Lists.FirmsNumbered, word) >= 0)))
            {
                for (int n = 0; n < Math.Min(columns.Count, header.Count); n++)
                {
                    bool saysLittle = columns[n].Kind == "national_number" && Array.IndexOf(Lists.GeneralNumbers, Words(header[n])) >= 0;
                    columns[n] = saysLittle ? Column.Nothing : columns[n];
                }
            }
            if (header.Exists(cell => Words(cell) != ""))
            {
                DropUntold(columns, header);
            }
            else if (columns.Exists(one => one.Kind == "date_of_birth") && ListsTitles(rows))
            {
                Drop(columns, one => one.Kind == "date_of_birth");
            }
            return columns;
        }

        // Tell whether one column says to which offices those on a list were elected, or want to be.
        public static bool HoldsOffices(List<string> header, List<List<string>> rows)
        {
            return Enumerable.Range(0, header.Count).Any(n => Array.IndexOf(Lists.OfficeWords, Words(header[n])) >= 0
                && Share(post => Words(post).Split(' ').Any(Lists.Offices.Contains), BankColumns.Filled(rows, n)) >= Enough);
        }

        // Take late dates for nothing that many who are named have alike, as in data made for tests.
        private static void DropBirthsOfAll(List<Column> columns, List<List<string>> rows, int thisYear)
        {
            int at = columns.FindIndex(one => one.Kind == "date_of_birth");
            if (at < 0 || columns.Count(one => one.Kind == "date_of_birth") > 1 || rows.Count < FewestUnlabelled)
            {
                return;
            }
            List<string> days = BankColumns.Filled(rows, at).ConvertAll(cell => Text.Cut(cell, 10)).Distinct().ToList();
            if (days.Count > 2 || !days.TrueForAll(day => ParseAnyDate(day) / 10000 >= thisYear - 10))
            {
                return;
            }
            int names = rows.Select(row => string.Join("\u001f", row.Where(
                (cell, n) => n < columns.Count && IsNameKind(columns[n].Kind)).ToArray())).Distinct().Count();
            if (names >= Math.Max(FewestUnlabelled, 3 * days.Count) && columns.Exists(one => IsNameKind(one.Kind)))
            {
                Drop(columns, one => one.Kind == "date_of_birth");
            }
        }

        // Take names for nothing where pets or plaques are listed, and mail of firms for no proof.
        private static void DropOthers(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            List<string[]> said = header.FindAll(IsShort).ConvertAll(cell => Words(cell).Split(' '));
            bool isPet = !header.Exists(cell => HeaderKind(cell) == "forename") && columns.Exists(one => one.Kind == "forename") && columns.Exists(one => one.Kind == "date_of_birth")
                && columns.TrueForAll(one => one.Kind == "" || one.Kind == "forename" || one.Kind == "date_of_birth")
                && said.Exists(words => Array.IndexOf(Lists.PetWords, words[0]) >= 0)
                && said.TrueForAll(words => Array.TrueForAll(words,
                    word => Array.IndexOf(Lists.Parties, word) < 0 || Array.IndexOf(Lists.PetWords, word) >= 0));
            bool hasNames = columns.Exists(one => IsNameKind(one.Kind));
            isPet |= columns.TrueForAll(one => one.Kind == "" || one.Kind == "card_number")
                && said.Exists(words => Array.Exists(words, word => Array.IndexOf(Lists.TestWords, word) >= 0));
            isPet |= header.Count <= 4 && columns.Select(one => one.Kind).Where(kind => kind != "").Distinct().Count() == 1
                && Enumerable.Range(0, header.Count).Any(n => Words(header[n]).Split(' ').Any(Lists.Checks.Contains)
                    && BankColumns.Filled(rows, n).ConvertAll(Text.Lower).Distinct().Count() > 1
                    && BankColumns.Filled(rows, n).TrueForAll(cell => Lists.Verdicts.Contains(Text.Lower(cell))));
            bool areElected = hasNames && HoldsOffices(header, rows)
                && columns.TrueForAll(one => one.Kind == "" || IsNameKind(one.Kind) || Array.IndexOf(Places, one.Kind) >= 0);
            if (isPet || areElected)
            {
                Drop(columns, one => true);
            }
            else if (hasNames && said.Exists(words => Array.Exists(words, word => Array.IndexOf(Lists.MonumentWords, word) >= 0)))
            {
                Drop(columns, one => IsNameKind(one.Kind));
            }
            else if (!hasNames && columns.Exists(one => one.Kind == "email")
                && (said.Exists(words => words.Length == 2 && Array.Exists(words, word => Array.IndexOf(Lists.FirmWords, word) >= 0)
                        && Array.Exists(words, word => Array.IndexOf(Lists.SaysName, word) >= 0 || word == "social" || word == "sociale"))
                    || (said.Count > 0 && said[0].Length == 1 && Array.IndexOf(Lists.Shops, said[0][0]) >= 0)
                    || Enumerable.Range(0, header.Count).Any(n => (IsNameKind(HeaderKind(header[n])) || NamesSomebody(header[n]))
                        && AreOrganisations(BankColumns.Filled(rows, n)))))
            {
                for (int n = 0; n < columns.Count; n++)
                {
                    columns[n] = new Column(columns[n].Kind, columns[n].Sure && columns[n].Kind != "email");
                }
            }
        }

        // Take those under a bare CRN for no proof of probation where firms, goods or courses have such.
        private static void DoubtNumbersOfFirms(List<Column> columns, List<string> header)
        {
            int width = columns.Exists(one => one.Kind == "probation_crn") ? Math.Min(columns.Count, header.Count) : 0;
            List<string> said = header.GetRange(0, width).ConvertAll(Words);
            if (said.Exists(cell => Array.Exists(cell.Split(' '), word => Array.IndexOf(Lists.FirmsNumbered, word) >= 0)))
            {
                for (int n = 0; n < width; n++)
                {
                    columns[n] = new Column(columns[n].Kind, columns[n].Sure && said[n] != "crn");
                }
            }
        }

        private static void Drop(List<Column> columns, Predicate<Column> isNothing)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                columns[n] = isNothing(columns[n]) ? Column.Nothing : columns[n];
            }
        }

        // Take births and numbers without a checksum for nothing where no header tells of people.
        // Values alone make them so in a table without a header; under other words they are those of ships, say.
        private static void DropUntold(List<Column> columns, List<string> header)
        {
            for (int n = 0; n < columns.Count; n++)
            {
                if (IsTold(columns[n], n < header.Count ? header[n] : ""))
                {
                    return;
                }
            }
            Drop(columns, one => Array.IndexOf(Lists.Unproven, one.Kind) >= 0);
        }

        // Tell whether a column that tells who somebody is does so by the word over it, or stands under none.
        //
        // Single words under a bare `name` do not: aircraft, storms and dogs have first names of people too.
        private static bool IsTold(Column column, string cell)
        {
            if (column.Kind == "forename" && !column.Sure && (HeaderKind(cell) == "" || HeaderKind(cell) == "person"))
            {
                return false;
            }
            return Array.IndexOf(Lists.WhoseKinds, column.Kind) >= 0 && (HeaderKind(cell) != "" || IsGenerated(Words(cell)));
        }

        // Tell whether a column of rows without a header holds titles of films, books or songs.
        public static bool ListsTitles(List<List<string>> rows)
        {
            int widest = 0;
            rows.ForEach(row => widest = Math.Max(widest, row.Count));
            for (int n = 0; n < widest; n++)
            {
                List<string> values = rows.FindAll(row => n < row.Count).ConvertAll(row => Text.Strip(row[n]));
                if (Share(BeginsAsTitle, values) >= TitlesAmong)
                {
                    return true;
                }
            }
            return false;
        }

        // Tell whether a text begins with an article, as one in five titles of films does and no name, town or trade.
        public static bool BeginsAsTitle(string text)
        {
            text = Text.Cut(text, 40);
            int end = text.IndexOf(' ');
            return end >= 0 && Array.IndexOf(Lists.Articles, text.Substring(0, end)) >= 0
                && end + 1 < text.Length && Text.IsNameLetterAt(text, end + 1);
        }

        // Return the numbers of the columns that hold dates and were not taken for births as a whole.
        public static HashSet<int> DatesOfThings(List<Column> columns, List<List<string>> rows)
        {
            var found = new HashSet<int>();
            for (int n = 0; n < columns.Count; n++)
            {
                int column = n;
                List<string> values = rows.FindAll(row => column < row.Count).ConvertAll(row => Text.Strip(row[column]));
                values.RemoveAll(value => value == "");
                if (columns[n].Kind == "" && values.Count > 0 && Share(value => Dates.ParseDate(value) > 0, values) >= Enough)
                {
                    found.Add(n);
                }
            }
            return found;
        }

        // Return the kind that a cell bears out of a column of this kind, or ''.
        public static string BorneOut(string kind, string cell)
        {
            return Labelled(kind, new List<string> { cell }, 9999, false).Kind;
        }

        // Tell whether a header says that what looks like a birth, a person's name or number is something else.
        private static bool IsSaidOther(string header, string kind)
        {
            if (kind == "date_of_birth")
            {
                return DatesEvent(header);
            }
            if (IsNameKind(kind))
            {
                return IsOfThing(header);
            }
            return IsNumbered(header);
        }

        public static bool IsNameKind(string kind)
        {
            return Array.IndexOf(NameKinds, kind) >= 0;
        }

        // Tell whether a header names what is not a person.
        public static bool IsOfThing(string header)
        {
            return IsShort(header) && Dictionary.NotPeople.Overlaps(Words(header).Split(' '));
        }

        public static bool IsShort(string header)
        {
            return header.Length <= 40 || Text.Length(header) <= 40;
        }

        // Tell whether a header says that animals, ships or books are listed.
        public static bool ListsThings(List<string> header)
        {
            return header.Exists(cell => IsShort(cell) && Dictionary.Things.Overlaps(Words(cell).Split(' ')));
        }

        // Tell whether a header says that parts, orders or vehicles have the numbers below it.
        public static bool NumbersThings(List<string> header)
        {
            return header.Exists(IsNumbered);
        }

        private static bool IsNumbered(string header)
        {
            return IsShort(header) && Array.Exists(Words(header).Split(' '), word => Array.IndexOf(Lists.NumberedThings, word) >= 0);
        }

        // Tell whether a header says that shops, schools or the like are listed, whose telephones are not people's.
        public static bool ListsFirms(List<string> header)
        {
            return ListsMayors(header)
                || (header.Exists(IsOfThing) && header.Exists(cell => Text.Length(cell) <= LongestHeader && HeaderKind(cell) != ""));
        }

        // Tell whether a header says that mayors or senators are listed, who are reached at their office, and nobody in private.
        public static bool ListsMayors(List<string> header)
        {
            return header.Exists(cell => IsShort(cell) && Array.Exists(Words(cell).Split(' '), word => Array.IndexOf(Lists.Mayors, word) >= 0))
                && !header.Exists(IsOfParty);
        }

        // Tell whether names below a header of no known kind are those of private people: it says nothing, or no more.
        private static bool MayName(string header, string kind)
        {
            return IsGenerated(Words(header)) || (kind == "full_name" && NamesSomebody(header) && !Lives.IsOfRenown(header));
        }

        // Tell whether a header of no known kind says that names stand below it, not whose.
        public static bool NamesSomebody(string header)
        {
            string said = IsShort(header) ? Words(header) : "-";
            string last = said.Substring(said.LastIndexOf(' ') + 1);
            return HeaderKind(header) == "" && (Array.IndexOf(Lists.SaysName, last) >= 0 || ShortName.IsMatch(last));
        }

        private static readonly Regex ShortName = new Regex("\\A[a-z]{1,3}name\\z", RegexOptions.CultureInvariant);

        // Tell whether this stands over columns that nobody named, as Words returns it.
        public static bool IsGenerated(string words)
        {
            string stem = words.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            stem = stem.EndsWith(" ", StringComparison.Ordinal) ? stem.Substring(0, stem.Length - 1) : stem;
            return Array.IndexOf(GeneratedStems, stem) >= 0;
        }

        // Take single words under a bare `name` for surnames beside first names or births.
        private static void TakeBareSurnames(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            bool besideFirst = columns.Exists(one => (one.Kind == "forename" && one.Sure) || one.Kind == "initials");
            bool besideBirth = columns.Exists(one => one.Kind == "date_of_birth" && one.Sure);
            bool besideLast = columns.Exists(one => one.Kind == "surname" && one.Sure)
                && !columns.Exists(one => one.Kind == "forename" && one.Sure);
            if (ListsThings(header) || !(besideFirst || besideBirth || besideLast))
            {
                return;
            }
            for (int n = 0; n < columns.Count && n < header.Count; n++)
            {
                if (besideLast)
                {
                    // The first one beside surnames is of first names, known or not.
                    if (!columns[n].Sure && (columns[n].Kind == "" || columns[n].Kind == "forename")
                        && IsBare(header[n], Lists.BareForenames) && AreSurnames(rows, n, true))
                    {
                        columns[n] = new Column("forename", true);
                        return;
                    }
                    continue;
                }
                bool isBare = columns[n].Kind == "" && IsBare(header[n], Lists.BareHeaders);
                if (isBare && AreSurnames(rows, n, besideFirst))
                {
                    columns[n] = new Column("surname", true);
                }
            }
        }

        // Tell whether a header is one of some words for names, with no word beside it but one for people.
        public static bool IsBare(string header, string[] names)
        {
            string[] tokens = Words(header).Split(' ');
            return Array.IndexOf(names, string.Join(" ", tokens)) >= 0
                || (tokens.Length > 1 && NamesWhom(tokens) && Array.Exists(tokens, word => Array.IndexOf(names, word) >= 0));
        }

        // Tell whether a column holds single words that are names; animals have first names of people.
        private static bool AreSurnames(List<List<string>> rows, int n, bool besideFirst)
        {
            List<string> values = rows.FindAll(row => n < row.Count).ConvertAll(row => Text.Strip(row[n]));
            values.RemoveAll(value => value == "");
            if (values.Count < FewestUnlabelled || Share(IsName, values) < NearlyAll || AreOrganisations(values))
            {
                return false;
            }
            return besideFirst || Share(HasKnownName, values) < MostFirstNames;
        }

        // Take bare names for nothing where a header says that animals or ships are listed.
        private static void DropNamesOfThings(List<Column> columns, List<string> header)
        {
            if (!ListsThings(header))
            {
                return;
            }
            bool hasParty = false;
            for (int n = 0; n < columns.Count; n++)
            {
                string said = n < header.Count ? HeaderKind(header[n]) : "";
                bool isParty = n < header.Count && IsOfParty(header[n]);
                bool isBare = (said == "" || said == "person" || Array.IndexOf(Lists.BareHeaders, Words(header[n])) >= 0) && !isParty;
                if (IsNameKind(columns[n].Kind) && (isBare || !columns[n].Sure))
                {
                    columns[n] = Column.Nothing;
                }
                hasParty = hasParty || (isParty && IsNameKind(columns[n].Kind));
            }
            for (int n = 0; hasParty && n < columns.Count; n++)
            {
                columns[n] = columns[n].Kind == "date_of_birth" ? Column.Nothing : columns[n];
            }
        }

        // Return the Column that the label says if the values bear it out.
        // `isHuman`: it can be of nothing but people.
        private static Column Labelled(string kind, List<string> values, int thisYear, bool isHuman)
        {
            values = IsNameKind(kind) ? WithCapitals(Unglued(values)) : values;
            if (kind == "person")
            {
                if (!AreOrganisations(values))
                {
                    values = values.ConvertAll(FirstOfCouple);
                }
                bool isPerson = isHuman ? Share(IsTwoWords, values) >= Enough : ArePeople(values);
                if (!isPerson && Share(AreCapitals, values) >= NearlyAll)
                {
                    return new Column("initials", false);
                }
                return isPerson ? new Column("full_name", true) : Column.Nothing;
            }
            foreach (Detector detector in Detectors.All)
            {
                if (detector.Kind == kind)
                {
                    double least = detector.Checksum ? NearlyAll : Enough;
                    bool isIt = Share(detector.Valid, values) >= least;
                    bool isSure = kind == "email" ? NamePeople(values) : detector.Alone != "never" || AreProven(kind, values);
                    return isIt ? new Column(kind, isSure) : Failing(detector, values);
                }
            }
            if (kind == "date_of_birth")
            {
                double born = Share(value => BornBy(value, thisYear), values);
                bool areBorn = born >= NearlyAll || (born >= Mostly
                    && Share(value => BornBy(Century.Replace(value, "19"), thisYear), values) >= NearlyAll);
                return areBorn ? new Column(kind, true) : Column.Nothing;
            }
            bool areSuch = Share(TestOf(kind), values) >= Enough || (IsNameKind(kind) && AreNumberedNames(values));
            if (!areSuch || (IsNameKind(kind) && AreOrganisations(values)))
            {
                return Column.Nothing;
            }
            if (IsNameKind(kind) && Share(one => Array.IndexOf(Lists.SentenceWords, one) >= 0, values) >= WordsAmong)
            {
                return Column.Nothing;
            }
            return new Column(kind, IsNameKind(kind));
        }

        private static readonly Regex SmallName =
            new Regex("\\A[^\\W\\d_]{2,}[0-9]{0,3}(?: [^\\W\\d_]{2,}[0-9]{0,3}){1,3}\\z", RegexOptions.CultureInvariant);

        // Return values, whole names in small letters, perhaps with a number behind, as others are written: ann1 hill2.
        private static List<string> WithCapitals(List<string> values)
        {
            bool isSmall = Share(SmallName.IsMatch, values) >= NearlyAll && Share(value => value != Text.Lower(value), values) < 1 - NearlyAll;
            if (!isSmall || Share(HasKnownName, values) < 0.45)
            {
                return values;
            }
            return values.ConvertAll(value => string.Join(" ", Array.ConvertAll(value.Split(' '), Capitalised)));
        }

        private static string Capitalised(string word)
        {
            word = word.TrimEnd(Digits);
            string first = Text.Cut(word, 1);
            return Text.Upper(first) + Text.Lower(word.Substring(first.Length));
        }

        private static readonly Regex NearMail = new Regex("\\A[^@\\n]{1,64}@[^@\\s]{1,64}\\.[^@\\s]{2,}\\z", RegexOptions.CultureInvariant);
        private static readonly Regex ShortPhone = new Regex("\\A[0-9]{2,3}[ -]?[0-9]{2,3}(?:[ -]?[0-9]{2})?\\z");

        // Return the Column of numbers of persons that have all but their check digits, as invented ones do.
        private static Column Failing(Detector detector, List<string> values)
        {
            bool isPhone = detector.Kind == "phone";
            if (detector.Kind == "email")
            {
                return Share(value => NearMail.IsMatch(value.Split(',', ';')[0]), values) >= NearlyAll
                    && Share(value => Array.IndexOf(Lists.RoleAccounts, Text.Lower(value.Split('@')[0])) >= 0, values) < Mostly ? new Column("email", false) : Column.Nothing;
            }
            if ((!isPhone && detector.Family != "person number") || values.Count < FewestUnlabelled)
            {
                return Column.Nothing;
            }
            if (isPhone)
            {
                return Share(value => ShortPhone.IsMatch(value) && value.Count(char.IsDigit) == 6, values) >= NearlyAll
                    ? new Column("phone", false) : Column.Nothing;
            }
            if ((detector.Checksum || detector.Kind == "nino") && Share(value => Array.IndexOf(detector.Shapes, ClassString(value)) >= 0, values) >= NearlyAll)
            {
                return new Column(detector.Kind, false);
            }
            bool isNational = Array.IndexOf(Lists.NationalLabels, detector.Kind) >= 0;
            return isNational && Share(Validators.IsNationalNumber, values) >= NearlyAll
                ? new Column("national_number", AreProven("national_number", values)) : Column.Nothing;
        }

        // Tell whether numbers below a word for those of people are such by their check digits, and enough that differ.
        private static bool AreProven(string kind, List<string> values)
        {
            return kind == "national_number" && Share(Validators.IsProvenNationalNumber, values) >= NearlyAll
                && new HashSet<string>(values).Count > 9;
        }

        // Return a text as shapes of detectors are written.
        private static string ClassString(string text)
        {
            return new string(Array.ConvertAll(text.ToCharArray(), sign => sign < 128 ? (char)RunReader.Classes[sign] : '?'));
        }

        // Tell whether nearly all values are names with a number behind, of which many differ: Mohr916, as Synthea's.
        private static bool AreNumberedNames(List<string> values)
        {
            if (Share(IsNumberedName, values) < NearlyAll)
            {
                return false;
            }
            var stems = new HashSet<string>(values.ConvertAll(value => value.TrimEnd(Digits)));
            bool isEachItsOwn = values.Count >= FewestStems && new HashSet<string>(values).Count >= EachItsOwn * values.Count
                && Share(HasKnownName, values) >= Mostly;
            return isEachItsOwn || stems.Count >= Math.Min(FewestStems, Mostly * values.Count);
        }

        private static bool IsNumberedName(string text)
        {
            string name = text.TrimEnd(Digits);
            int numbers = text.Length - name.Length;
            return numbers > 0 && numbers <= MostNumbers && name.Length > 0 && name[0] >= 'A' && name[0] <= 'Z' && IsName(name);
        }

        private static Predicate<string> TestOf(string kind)
        {
            switch (kind)
            {
                case "initials":
                    return IsInitials;
                case "address":
                    return IsAddress;
                case "release_date":
                    return value => ParseAnyDate(value) > 0;
                default:
                    return IsName;
            }
        }

        // Return the Column that nearly all values agree on without a label.
        private static Column Unlabelled(List<string> values, int thisYear, int fewest)
        {
            if (values.Count < fewest)
            {
                return Column.Nothing;
            }
            foreach (Detector detector in Detectors.All)
            {
                bool isLikely = detector.Unlabelled(values[0]) || detector.Unlabelled(values[values.Count - 1]);
                if (isLikely && Share(detector.Unlabelled, values) >= NearlyAll && new HashSet<string>(values).Count > 1)
                {
                    bool isSure = detector.Kind == "email" ? NamePeople(values) : detector.Alone == "proof";
                    return new Column(detector.Kind, isSure);
                }
            }
            List<int> dates = new List<int>();
            foreach (string value in values)
            {
                int date = Dates.ParseDate(value);
                if (date > 0)
                {
                    dates.Add(date);
                }
            }
            if (dates.Count >= 0.9 * values.Count && Dates.Births(dates, thisYear))
            {
                return new Column("date_of_birth", false);
            }
            values = Unglued(values);
            bool areNames = Share(IsName, values) >= NearlyAll && Share(HasKnownName, values) >= 2 * KnownNames;
            if (areNames && !AreOrganisations(values) && Share(BeginsAsTown, values) < PlacesAmong && Share(IsMonth, values) < Mostly)
            {
                return new Column(Share(IsTwoWords, values) >= Enough ? "full_name" : "forename", true);
            }
            return Column.Nothing;
        }

        // Return values, names whose parts a sign of other formats holds together with a blank between them: ALI:SYLVIA.
        private static List<string> Unglued(List<string> values)
        {
            values = values.FindIndex(0, Math.Min(3, values.Count), TitleGlued.IsMatch) >= 0
                ? values.ConvertAll(value => TitleGlued.Replace(value, "$1 $2")) : values;
            bool areGlued = Glue.IsMatch(values[0]) || Glue.IsMatch(values[values.Count - 1]);
            return areGlued ? values.ConvertAll(value => Glue.Replace(value, " ")) : values;
        }

        // Tell whether mail addresses are made of people's names, not of desks and firms: first names, or two words.
        private static bool NamePeople(List<string> addresses)
        {
            List<string> names = addresses.ConvertAll(address => address.Split('@')[0]);
            if (Share(IsDesk, names) >= Mostly)
            {
                return false;
            }
            return Share(HasKnownName, names) >= KnownNames || (Share(IsTwoParts, names) >= Enough && !ShareAWord(names));
        }

        // Tell whether the first or the last words of many mailboxes are the same few: housing.leeds, housing.york.
        private static bool ShareAWord(List<string> mailboxes)
        {
            var first = new HashSet<string>();
            var last = new HashSet<string>();
            List<List<string>> all = mailboxes.ConvertAll(WordsOf).FindAll(found => found.Count > 0);
            foreach (List<string> found in all)
            {
                first.Add(found[0]);
                last.Add(found[found.Count - 1]);
            }
            return all.Count >= FewestStems
                && Math.Min(first.Count, last.Count) <= Math.Min(MostRoles, RolesAmong * all.Count);
        }

        // Tell whether what stands before the @ of an address names a desk or a firm: enquiries.leeds, info.
        public static bool IsDesk(string mailbox)
        {
            List<string> found = WordsOf(mailbox);
            return found.Exists(word => Array.IndexOf(Lists.Desks, word) >= 0) || Dictionary.Organisations.Overlaps(found);
        }

        // Letters, a dot or underscore, letters, and perhaps digits.
        private static bool IsTwoParts(string text)
        {
            int at = PassLetters(text, 0);
            if (at == 0 || at >= text.Length || (text[at] != '.' && text[at] != '_'))
            {
                return false;
            }
            int end = PassLetters(text, at + 1);
            if (end == at + 1)
            {
                return false;
            }
            while (end < text.Length && Text.IsDigit(text[end]))
            {
                end++;
            }
            return end == text.Length;
        }

        // Tell whether values under a bare 'name' are persons: two words, and first names among them.
        public static bool ArePeople(List<string> values)
        {
            bool areNames = Share(IsTwoWords, values) >= Enough && Share(HasKnownName, values) >= KnownNames;
            return areNames && !AreOrganisations(values) && Share(IsBusiness, values) < SomeFirms;
        }

        // Tell whether half of these names are of firms, schools and the like.
        public static bool AreOrganisations(List<string> values)
        {
            return Share(IsOrganisation, values) >= Mostly;
        }

        // Tell whether one of the words is such as firms have, or the last one such as streets have.
        public static bool IsOrganisation(string text)
        {
            List<string> found = WordsOf(text);
            return Dictionary.Organisations.Overlaps(found) || (found.Count > 1 && Dictionary.Streets.Contains(found[found.Count - 1]));
        }

        // Tell whether a line holds a word such as firms have.
        public static bool NamesFirm(string line)
        {
            return Dictionary.Organisations.Overlaps(WordsOf(line));
        }

        // Tell whether a name is of a firm, or such as shops and public houses have: Beth's, The Smith Arms.
        private static bool IsBusiness(string text)
        {
            return Possessive.IsMatch(text) || Text.Lower(Text.Cut(text, 4)) == "the "
                || Dictionary.Organisations.Overlaps(WordsOf(text));
        }

        // Tell whether Mr, Mrs or the like stands beside a name.
        private static bool IsTitled(string text)
        {
            List<string> found = WordsOf(text);
            return found.Count > 1 && Dictionary.CivilTitles.Overlaps(found);
        }

        // Return the words of a name, in small letters.
        public static List<string> WordsOf(string text)
        {
            text = Text.Lower(Text.Cut(text, LongestName));
            var found = new List<string>();
            int at = 0;
            while (at < text.Length)
            {
                int end = PassLetters(text, at);
                if (end > at)
                {
                    found.Add(text.Substring(at, end - at));
                }
                at = end > at ? end : at + Text.WidthAt(text, at);
            }
            return found;
        }

        // Return who stands first of two with & between them.
        private static string FirstOfCouple(string text)
        {
            int at = text.IndexOf(" & ", StringComparison.Ordinal);
            return at < 0 ? text : text.Substring(0, at);
        }

        // Tell whether a text is a month: June and August are first names too.
        private static bool IsMonth(string text)
        {
            return Dates.Month(Text.Lower(text)) > 0;
        }

        // Tell whether a name begins as those of many towns do: Port Talbot, St Ives.
        public static bool BeginsAsTown(string text)
        {
            string first = Text.Lower(Text.Cut(text, 20).Replace('.', ' ')).Split(' ')[0];
            return Array.IndexOf(Lists.PlaceWords, first) >= 0;
        }

        // Return the share of values that pass.
        public static double Share(Predicate<string> test, List<string> values)
        {
            int passed = 0;
            foreach (string value in values)
            {
                passed += test(value) ? 1 : 0;
            }
            return passed / (double)values.Count;
        }

        // Letters with the few signs that names hold: up to six words, one or two signs between them, a dot at the end.
        public static bool IsName(string text)
        {
            text = text.Length > 0 && text[0] >= FirstMarked ? Marked.Replace(text, "") : text;
            if (text.Length > LongestName && Text.Length(text) > LongestName)
            {
                return false;
            }
            int at = PassLetters(text, 0);
            if (at == 0)
            {
                return false;
            }
            for (int more = 0; more < 5; more++)
            {
                int start = at;
                while (start - at < 2 && start < text.Length && " ,.'/\u2019-".IndexOf(text[start]) >= 0)
                {
                    start++;
                }
                int end = start > at ? PassLetters(text, start) : start;
                if (end == start)
                {
                    break;
                }
                at = end;
            }
            return at == text.Length || (at == text.Length - 1 && text[at] == '.');
        }

        private static int PassLetters(string text, int at)
        {
            while (at < text.Length && Text.IsNameLetterAt(text, at))
            {
                at += Text.WidthAt(text, at);
            }
            return at;
        }

        // Two capitalised words or more, as a person's full name is written.
        public static bool IsTwoWords(string text)
        {
            if (text.Length == 0 || !Text.IsNameCapital(text[0]) || !IsName(text))
            {
                return false;
            }
            int apart = text.IndexOfAny(new[] { ' ', ',', '/' });
            for (int at = apart + 1; apart > 0 && at < text.Length; at++)
            {
                if (Text.IsNameCapital(text[at]))
                {
                    return true;
                }
            }
            return false;
        }

        // One of its words is a common first name.
        public static bool HasKnownName(string text)
        {
            return HasWordOf(Dictionary.FirstNames, text);
        }

        private static bool HasWordOf(HashSet<string> words, string text)
        {
            text = Text.Cut(text, LongestName);
            int at = 0;
            while (at < text.Length)
            {
                int end = PassLetters(text, at);
                if (end > at && words.Contains(Text.Lower(text.Substring(at, end - at))))
                {
                    return true;
                }
                at = end > at ? end : at + Text.WidthAt(text, at);
            }
            return false;
        }

        // Two to four capitals of A to Z: initials that stand where a name belongs.
        private static bool AreCapitals(string text)
        {
            bool areCapitals = text.Length >= 2 && IsInitials(text) && Text.Upper(text) == text;
            return areCapitals && text.Replace(".", "").Replace(" ", "").Length >= 2;
        }

        // One to four letters.
        public static bool IsInitials(string text)
        {
            if (text.Length == 0 || text.Length > 8 || !Text.IsLetter(text[0]))
            {
                return false;
            }
            int at = 1;
            for (int more = 0; more < 3; more++)
            {
                int start = at;
                while (start - at < 2 && start < text.Length && (text[start] == '.' || text[start] == ' '))
                {
                    start++;
                }
                if (start == text.Length || !Text.IsLetter(text[start]))
                {
                    break;
                }
                at = start + 1;
            }
            return at == text.Length || (at == text.Length - 1 && text[at] == '.');
        }

        // Letters, and a number or a second word.
        private static bool IsAddress(string text)
        {
            return text.Length >= 5 && Text.Length(text) >= 5 && HasNameLetter(text)
                && (text.IndexOf(' ') >= 0 || Text.HasDigit(text));
        }

        private static bool HasNameLetter(string text)
        {
            for (int at = 0; at < text.Length; at += Text.WidthAt(text, at))
            {
                if (Text.IsNameLetterAt(text, at))
                {
                    return true;
                }
            }
            return false;
        }

        // A year as Thailand counts them.
        private static readonly Regex ThaiYear = new Regex("(?<![0-9])2[45][0-9]{2}(?![0-9])", RegexOptions.CultureInvariant);

        // A date, a spreadsheet's number for one, or a year alone, that is not in the future.
        private static bool BornBy(string text, int thisYear)
        {
            if (text.Length == 4 && Text.IsDigits(text))
            {
                int year = int.Parse(text, CultureInfo.InvariantCulture);
                if (year >= Dates.FirstYear)
                {
                    return year <= thisYear || Dates.ParseSerial(text) > 0;
                }
            }
            int date = ParseAnyDate(text);
            date = date > 0 ? date : Dates.ParseToldBirth(text);
            date = date > 0 ? date : Dates.ParseDate(ThaiYear.Replace(
                text, found => (int.Parse(found.Value, CultureInfo.InvariantCulture) - 543).ToString(CultureInfo.InvariantCulture)));
            return date > 0 && date / 10000 <= thisYear;
        }

        // Return a written date or a spreadsheet's serial as a date, or 0.
        public static int ParseAnyDate(string text)
        {
            int date = Dates.ParseDate(text);
            return date > 0 ? date : Dates.ParseSerial(text);
        }
    }
}
