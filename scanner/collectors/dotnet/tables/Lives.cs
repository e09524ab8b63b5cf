// Names of people beside what is said of their lives alone: age and sex, post and pay, offence and cell, accounts.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Mediascan.Stray
{
    internal static class Lives
    {
        private const string Fact = "personal_fact";
        private const double NearlyAll = 0.85;
        private const double LikeSomebody = 0.5;
        private static readonly Dictionary<string, string> Topics = ByWord();
        private static readonly HashSet<string> Folk = new HashSet<string>(Lists.Folk);
        private static readonly Regex ListedFolk = new Regex("^(.{0,99}?)[sn]?(?:list[ae]?|lijst)?\\z", RegexOptions.CultureInvariant);
        private static readonly HashSet<string> OfLists = new HashSet<string>(Lists.Folk.Concat(Lists.FolkOfLists));
        private static readonly HashSet<string> Renowned = new HashSet<string>(Lists.Renowned);
        private static readonly HashSet<string> RenownedPosts = new HashSet<string>(Lists.RenownedPosts);
        private static readonly HashSet<string> Sexes = new HashSet<string>(Lists.SexWords);
        private static readonly string[] BesideApart = { "age", "sex", "school", "study", "form", "kin" };
        private static readonly string[] BesideCalled = { "pay", "crime", "custody", "health" };
        private static readonly string[] Heavy = { "pay", "crime", "custody", "health", "money", "origin", "presence", "form", "loyalty", "left" };
        private static readonly string[] Personal = { "age", "sex", "pay", "health", "school", "custody", "crime" };
        private static readonly string[] NameEnds = { "name", "navn", "naam", "namn" };
        private static readonly Regex Form = new Regex(
            "\\A(?:[^\\W\\d_]{2,6}\\.? ?(?:1[0-3]|[1-9])[^\\W\\d_]{0,2}|(?:1[0-3]|[1-9])[ /-]?[^\\W\\d_]{1,4}[0-9]?)\\z",
            RegexOptions.CultureInvariant);
        // Tell whether cells say in what class of a school somebody is; many are in one.
        public static bool AreForms(List<string> cells)
        {
            return CellValues.Share(Form.IsMatch, cells) >= NearlyAll && cells.Distinct().Count() < cells.Count;
        }

        private static readonly Regex Patronymic = new Regex(
            "(?:[\u0432\u0447\u044c]\u0438\u0447|[\u0432\u043d\u0447]\u043d\u0430|[vh]ich|[vh]na)\\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        // Tell whether a name is of three words, one of them the father's.
        public static bool HasFathersName(string text)
        {
            return text.Split(' ').Length > 2 && Patronymic.IsMatch(text);
        }

        private static readonly Regex ShortNumber = new Regex("\\A[a-z]{1,4}(?:no|nr|num|id)\\z");
        private static readonly Regex YearsOld = new Regex(
            "\\A([0-9]{1,3})(?:[.,][0-9]{1,2})?(?: ?[^\\W\\d_]{1,6}\\.?)?\\z", RegexOptions.CultureInvariant);
        private static readonly Regex Amount = new Regex(
            "\\A\\W{0,3}(?:[^\\W\\d_]{1,4}\\W{0,3})?[0-9][0-9.,' \u00a0]{0,18}(?:[^\\W\\d_]{1,5}\\.?|\\W{1,3})?\\z",
            RegexOptions.CultureInvariant);

        // Take what is said of the lives of those who are named for that where it is enough.
        public static void Take(List<Column> given, List<string> header, List<List<string>> rows)
        {
            List<Column> columns = WithLittleKnown(given, header, rows).Select((one, n) => one.Kind == "forename" && n < header.Count
                && Headers.HeaderKind(header[n]) == "person" ? new Column("forename", true) : one).ToList();
            List<int> named = Enumerable.Range(0, Math.Min(columns.Count, header.Count))
                .Where(n => Rules.IsName(columns[n].Kind) && columns[n].Sure).ToList();
            bool isWhose = named.Exists(n => IsOfFolk(header[n]));
            if (named.Count == 0 || Rules.RuleFor(columns) != null || (!isWhose && !header.Exists(cell => TopicOf(cell) != ""))
                || AreKnownToAll(header, named.ConvertAll(n => header[n])))
            {
                return;
            }
            var told = new SortedDictionary<int, string>();
            bool isRenowned = false;
            int first = -1;
            for (int n = 0; n < columns.Count; n++)
            {
                if (!IsUntyped(columns[n]) && (columns[n].Sure || !Rules.IsName(columns[n].Kind)))
                {
                    continue;
                }
                List<string> cells = BankColumns.Filled(rows, n);
                string topic = n < header.Count ? TopicOf(header[n]) : "";
                first = first < 0 && n < header.Count && columns[n].Kind == "" && cells.Count > 0 ? n : first;
                bool isTold = topic != "" && BehavesAs(topic, cells, rows.Count);
                isRenowned = isRenowned || ((!isTold || (topic != "pay" && topic != "money" && topic != "loyalty"))
                    && (n >= header.Count || !SaysNumber(header[n])) && LongDead.AreOfLongAgo(cells));
                if (isTold)
                {
                    told[n] = (topic == "school" || topic == "study") && AreForms(cells) ? "form" : topic;
                    isRenowned = isRenowned || ((topic == "post" || topic == "nation")
                        && AreRenowned(cells));
                }
            }
            if (isWhose && told.Count == 0 && first >= 0 && !Headers.NumbersThings(header) && !header.Exists(Headers.DatesEvent))
            {
                told[first] = "";
            }
            if (!isRenowned && SayEnough(columns, header, rows, named, told))
            {
                for (int n = 0; n < given.Count; n++)
                {
                    given[n] = told.ContainsKey(n) ? new Column(Fact, true) : columns[n];
                }
            }
        }

        // Tell names of which too few are known by their letters below a bare `name` beside folk.
        private static List<Column> WithLittleKnown(List<Column> columns, List<string> header, List<List<string>> rows)
        {
            if (columns.Exists(one => Rules.IsName(one.Kind)))
            {
                return columns;
            }
            bool isFolk = header.Exists(IsOfFolk);
            double least = LeastLike(header.ConvertAll(TopicOf), header);
            return columns.Select((one, n) => one.Kind == "" && n < header.Count && (Headers.HeaderKind(header[n]) == "person"
                || Array.IndexOf(Lists.BareForenames, Headers.Words(header[n])) >= 0)
                && ((isFolk && Lettered.AreLettered(BankColumns.Filled(rows, n), false)) || ((least < 9 || isFolk || header.Exists(NamesHumans)) && EasternNames.AreNames(BankColumns.Filled(rows, n))) || Lettered.AreLikeNames(
                    BankColumns.Filled(rows, n), NamesHumans(header[n]) ? Math.Min(least, LikeSomebody) : least))
                ? new Column("full_name", true) : one).ToList();
        }

        // Return what the letters of names that nobody knows must come to below a bare `name` beside these topics.
        // Or beside numbers by which a header says that people are told apart.
        private static double LeastLike(List<string> topics, List<string> header)
        {
            return topics.Contains("age") && topics.Contains("sex") ? LikeSomebody
                : topics.FindAll(topic => topic == "school").Count > 1 || topics.Exists(topic => Array.IndexOf(Heavy, topic) >= 0)
                || header.Exists(IsOwnNumber) ? Lettered.Like : 9;
        }

        // Tell whether a header is of the names of people who are called as nothing but people are: patient name.
        public static bool NamesHumans(string header)
        {
            string said = Headers.Words(header);
            return Dictionary.Humans.Contains(said) || Dictionary.Humans.Contains(string.Join(
                " ", Array.FindAll(said.Split(' '), word => Array.IndexOf(Lists.SaysName, word) < 0)));
        }

        private static bool IsOfWholeNames(string header)
        {
            return Headers.HeaderKind(header) == "full_name" || Dictionary.Humans.Contains(Headers.Words(header));
        }

        private static Dictionary<string, string> ByWord()
        {
            var topics = new Dictionary<string, string>();
            foreach (string[] row in Lists.LifeTopics)
            {
                Array.ForEach(row[1].Split(' '), word => topics[word] = row[0]);
            }
            return topics;
        }

        public static bool IsUntyped(Column one)
        {
            return one.Kind == "" || one.Kind == "bank_account";
        }

        // Tell what of a life stands below a header, "" for nothing: the whole of it is asked first, then each word.
        public static string TopicOf(string header)
        {
            return KnownTopics.Of(header);
        }

        private static readonly Memo<string> KnownTopics = new Memo<string>(AskedTopic);

        private static string AskedTopic(string header)
        {
            string found = Headers.IsShort(header) ? PartsOf(header).Find(Topics.ContainsKey) : null;
            return found == null ? "" : Topics[found];
        }

        // Return the words of a header as one, each two of them as one, and each.
        private static List<string> PartsOf(string header)
        {
            string[] tokens = Headers.Words(header).Split(' ');
            var parts = new List<string> { string.Concat(tokens) };
            parts.AddRange(tokens.Skip(1).Select((word, n) => tokens[n] + word));
            parts.AddRange(tokens);
            return parts;
        }

        public static bool AreRenowned(List<string> posts)
        {
            double renowned = CellValues.Share(post => IsRenowned(post, true), posts);
            return renowned >= 0.5 || (renowned >= 0.2 && CellValues.Share(post => IsRenowned(post, false), posts) >= 0.2);
        }

        private static readonly string[] InFirms = { "artist", "coach", "director", "guard", "minister", "model", "scientist" };

        // Tell whether a post is of people known to all, or also such as somebody has in a firm; a short word is one only
        // among such: ST/CF, not ST_CLERK.
        private static bool IsRenowned(string post, bool inFirms)
        {
            List<string> found = CellValues.WordsOf(post).ToList();
            bool areShort = found.TrueForAll(word => Text.Length(word) <= 2);
            return found.Exists(word => (areShort || Text.Length(word) > 2) && RenownedPosts.Contains(word)
                && (inFirms || Array.IndexOf(InFirms, word) < 0));
        }

        public static bool IsYearsOld(string value)
        {
            return YearsOld.IsMatch(value) && int.Parse(YearsOld.Match(value).Groups[1].Value) <= 115;
        }

        public static bool SpeaksOf(string header, ICollection<string> said)
        {
            return Headers.IsShort(header) && PartsOf(header).Exists(word => said.Contains(word));
        }

        // Tell whether a table is called by a word for those of whom a list is kept, be it one or many: tbl_students.
        public static bool ListsFolk(string name)
        {
            string bare = name.Substring(name.LastIndexOf('/') + 1);
            return IsOfFolk(bare) || (Headers.IsShort(bare)
                && PartsOf(bare).Exists(word => OfLists.Contains(ListedFolk.Match(word).Groups[1].Value)));
        }

        // Tell whether a row over a table has one cell, and in that such a word: Teilnehmerliste 2026.
        public static bool TitlesFolk(List<string> row)
        {
            List<string> filled = row.FindAll(cell => Text.Strip(cell).Length > 0);
            return filled.Count == 1 && ListsFolk(filled[0]);
        }

        public static bool IsOfFolk(string header)
        {
            return Headers.IsShort(header) && PartsOf(header).Exists(word => Folk.Contains(word) || (word.Length > 4
                && Array.IndexOf(NameEnds, word.Substring(word.Length - 4)) >= 0
                && (Folk.Contains(word.Substring(0, word.Length - 4)) || Folk.Contains(word.Substring(0, word.Length - 5)))));
        }

        private static bool SaysNumber(string header)
        {
            return Array.Exists(Headers.Words(header).Split(' '), word => word != ""
                && (Array.IndexOf(Lists.SaysNumber, word) >= 0 || ShortNumber.IsMatch(word)));
        }

        // Tell whether a short header is of the numbers by which a list tells its people apart.
        public static bool IsOwnNumber(string header)
        {
            string joined = Headers.IsShort(header) ? Headers.Words(header).Replace(" ", "") : "";
            return Array.IndexOf(Lists.OwnNumbers, joined) >= 0
                || (Array.Exists(Lists.OwnNumberEnds, end => joined.EndsWith(end, StringComparison.Ordinal))
                    && Array.Exists(Lists.Folk, word => joined.StartsWith(word, StringComparison.Ordinal)));
        }

        // Tell whether topics are enough beside the names in these columns, and these are of people.
        private static bool SayEnough(
            List<Column> columns, List<string> header, List<List<string>> rows, List<int> named, SortedDictionary<int, string> told)
        {
            List<string> topics = told.Values.ToList();
            List<string> names = rows.ConvertAll(row => Text.Strip(string.Join(
                " ", named.Where(n => n < row.Count).Select(n => Text.Strip(row[n])).ToArray())));
            names.RemoveAll(name => name == "");
            List<string> different = names.Distinct().ToList();
            if (topics.Count == 0 || different.Count < 3 || CellValues.AreOrganisations(different))
            {
                return false;
            }
            var kinds = new HashSet<string>(named.Select(n => columns[n].Kind));
            bool isFolk = header.Exists(IsOfFolk);
            bool isWhole = kinds.Count > 1 || kinds.Contains("full_name") || CellValues.Share(CellValues.IsTwoWords, different) >= 0.6;
            bool isApart = kinds.Contains("forename") && kinds.Contains("surname");
            bool isBare = named.Exists(n => !IsOfFolk(header[n])
                && (Headers.HeaderKind(header[n]) == "" || Headers.HeaderKind(header[n]) == "person"));
            bool isOfFathers = isWhole && CellValues.Share(Patronymic.IsMatch, different) >= 0.6;
            int weight = topics.Distinct().Count(topic => topic != "rota" && topic != "") + topics.Distinct().Count(topic => Array.IndexOf(Heavy, topic) >= 0)
                + (topics.FindAll(topic => topic == "school").Count > 1 ? 1 : 0) + (isFolk ? 1 : 0)
                + ((isApart || named.TrueForAll(n => IsOfWholeNames(header[n]))) && topics.Exists(topic => Array.IndexOf(BesideApart, topic) >= 0) ? 1 : 0)
                + (topics.Count(topic => topic == "rota") >= 4 ? 2 : 0) + (isOfFathers ? 1 : 0) + (named.Exists(n => IsOfFolk(header[n])) ? 1 : 0);
            if (!isFolk && topics.TrueForAll(topic => topic == "age" || topic == "sex"))
            {
                if (header.Exists(cell => SpeaksOf(cell, Lists.Race)))
                {
                    return false;
                }
                weight += isWhole && topics.Count == 1 && different.Count >= Math.Max(10, 0.9 * names.Count)
                    && CellValues.Share(CellValues.HasKnownName, different) >= (isBare ? 0.6 : 0.3)
                    && BankColumns.Filled(rows, told.Keys.Min()).Exists(IsGrownUp)
                    && !header.Exists(cell => SpeaksOf(cell, Lists.Contest)) ? 1 : 0;
            }
            if (!isWhole && kinds.Contains("forename"))
            {
                bool isOwn = header.Exists(IsOwnNumber);
                return weight + (isOwn && !isFolk ? 1 : 0) >= (isOwn || named.Exists(n => Headers.HeaderKind(header[n]) == "forename") ? 2
                    : topics.Exists(topic => Array.IndexOf(BesideCalled, topic) >= 0) ? 3 : int.MaxValue)
                    && CellValues.Share(CellValues.HasKnownName, different) >= (isOwn ? 0.45 : 0.6);
            }
            bool isHeavy = isFolk || topics.Exists(topic => Array.IndexOf(Heavy, topic) >= 0);
            if (weight < (isWhole ? 2 : 3)
                || (!isHeavy && different.Count < 0.5 * names.Count))
            {
                return false;
            }
            return !isWhole || isOfFathers || EasternNames.AreNames(different) || (isApart && header.Exists(cell => Headers.HeaderKind(cell) == "surname")) || named.TrueForAll(n => Dictionary.Humans.Contains(Headers.Words(header[n])))
                || named.TrueForAll(n => Columns.AreInitialledParties(header[n], different))
                || CellValues.Share(CellValues.HasKnownName, different) >= (!isHeavy ? 0.45 : isBare ? 0.3 : 0.15)
                || (isHeavy && Lettered.AreLettered(different, false))
                || Lettered.AreLikeNames(different, named.TrueForAll(n => NamesHumans(header[n])) ? 0
                    : topics.Exists(topic => Array.IndexOf(Personal, topic) >= 0) && named.TrueForAll(n => IsOfWholeNames(header[n]))
                    ? LikeSomebody : LeastLike(topics, header));
        }

        public static bool IsYears(string text)
        {
            return YearsOld.IsMatch(text);
        }

        public static int YearsOf(string text)
        {
            return int.Parse(YearsOld.Match(text).Groups[1].Value);
        }

        public static bool IsGrownUp(string age)
        {
            Match found = YearsOld.Match(age);
            return found.Success && int.Parse(found.Groups[1].Value) >= 18;
        }

        // Tell whether a header says that its people are known to all, or are none; `names`: what stands over the names.
        public static bool AreKnownToAll(List<string> header, List<string> names)
        {
            return Headers.ListsPublic(header) || Headers.ListsThings(header) || Delimited.ListsArticles(header)
                || (!names.Exists(IsOfFolk) && !header.Exists(cell => IsOwnNumber(cell) && IsOfFolk(cell))
                    && header.Exists(cell => (IsOfRenown(cell) && TopicOf(cell) != "loyalty" && TopicOf(cell) != "pass")
                    || (SpeaksOf(cell, Lists.Looks) && !header.Exists(other => Array.IndexOf(Heavy, TopicOf(other)) >= 0))
                    || Array.Exists(Headers.Words(cell).Split(' '), word => Array.IndexOf(Lists.DeathWords, word) >= 0)));
        }

        public static bool IsOfRenown(string header)
        {
            return SaysOneOrMany(header, Renowned);
        }

        public static bool IsOfMakers(string header)
        {
            return SaysOneOrMany(header, Lists.KnownMakers);
        }

        private static bool SaysOneOrMany(string header, ICollection<string> said)
        {
            return Headers.IsShort(header) && PartsOf(header).Exists(word => said.Contains(word)
                || (word.EndsWith("s", StringComparison.Ordinal) && said.Contains(word.Substring(0, word.Length - 1))));
        }

        // Tell whether the cells of a column, of so many rows, behave as what its header says they tell.
        public static bool BehavesAs(string topic, List<string> cells, int many)
        {
            List<string> values = cells.FindAll(cell => cell == "0" || !Dictionary.Nulls.Contains(Text.Lower(cell)));
            if (values.Count == 0 || values.Count * 4 < many)
            {
                return false;
            }
            int longest = topic == "school" ? 8 : topic == "custody" || topic == "ward" || topic == "rota" ? 14 : 80;
            Predicate<string> test = value => Text.Length(value) <= longest;
            switch (topic)
            {
                case "age":
                    if (values.Distinct().Count() < Math.Min(3, values.Count))
                    {
                        return false;
                    }
                    test = IsYearsOld;
                    break;
                case "sex":
                    test = value => Sexes.Contains(Text.Lower(value));
                    break;
                case "pay":
                    test = Amount.IsMatch;
                    break;
                case "money":
                    test = value => value.Any(char.IsDigit);
                    break;
                case "guide":
                    test = value => value.IndexOfAny("0123456789=@/:\\".ToCharArray()) < 0 && Text.Length(value) <= longest;
                    break;
                case "post":
                    test = value => Text.Length(value) <= longest && CellValues.WordsOf(value).Count > 0;
                    break;
            }
            return CellValues.Share(test, values) >= NearlyAll;
        }

        // Tell whether a table lists people known to all, of whom no more is told than their lives, or their names.
        public static bool ListRenowned(string path, string[] kinds)
        {
            string last = path.Substring(path.LastIndexOf('/') + 1);
            if (kinds.Length > 0 && AreReachedAlone(kinds) && !Array.TrueForAll(kinds, IsNameOrInitial) && IsNamedAfter(last))
            {
                return true;
            }
            return kinds.Length > 0 && Array.TrueForAll(kinds, IsNameOrInitial)
                ? Array.Exists(path.Split('/'), name => IsOfRenown(name) || IsOfMakers(name) || IsOfFamed(name))
                : Array.TrueForAll(kinds, TypedColumns.IsPublic) ? IsOfFamed(last) : Array.IndexOf(kinds, Fact) >= 0 && IsOfRenown(last);
        }

        private static bool IsNameOrInitial(string kind)
        {
            return Rules.IsName(kind) || kind == "initials";
        }

        // Tell whether kinds say no more than who somebody is and how he is reached.
        public static bool AreReachedAlone(string[] kinds)
        {
            return Array.TrueForAll(kinds, kind => IsNameOrInitial(kind) || Array.IndexOf(Headers.Places, kind) >= 0);
        }

        // Tell whether the short name of a table or record says that it is of schools, streets or the like.
        private static bool IsNamedAfter(string name)
        {
            string said = Headers.IsShort(name) ? Headers.Words(name) : "";
            said = said.Substring(said.LastIndexOf(' ') + 1);
            return Array.IndexOf(Lists.AfterPeople, said) >= 0 || Array.IndexOf(Lists.AfterPeople, said.TrimEnd('s')) >= 0;
        }

        public static bool IsOfFamed(string name)
        {
            return Headers.IsShort(name) && PartsOf(name).Exists(word => Array.IndexOf(Lists.Famed, word.TrimEnd('s')) >= 0
                || (word.Length > 2 && Array.IndexOf(Lists.Famed, word.Substring(0, word.Length - 2)) >= 0));
        }
    }
}
