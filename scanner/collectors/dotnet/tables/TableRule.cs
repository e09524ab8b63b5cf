// Which columns a table has, all that can tell them asked in turn, and the rule that makes people of them.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class TableRule
    {
        // Tell the columns of rows, and return the rule that holds for them or null; `listsFolk`: a word for people is above.
        public static Rule Of(List<string> header, List<List<string>> body, int thisYear, bool listsFolk, out List<Column> typed)
        {
            typed = TypedColumns.TypeColumns(header, body, thisYear);
            LongDead.Drop(typed, header, body);
            TableShapes.JoinSplitBirths(typed, header, body, thisYear);
            BankColumns.TakeAccounts(typed, header, body);
            NumberedNames.TakeNumbers(typed, header, body);
            EasternNames.Take(typed, header, body);
            Initialled.Take(typed, header, body);
            Lettered.Take(typed, header, body, listsFolk);
            Unnamed.Take(typed, header, body);
            RareNames.Take(typed, header, body);
            NumberedNames.Take(typed, header, body);
            NarrowBirths.Take(typed, header, body, thisYear);
            YoungBirths.Take(typed, header, body, thisYear);
            NotedNames.Take(typed, header, body);
            Lives.Take(typed, header, body);
            Rotas.Take(typed, header, body);
            OneNames.Take(typed, header, body);
            ReachedNames.Take(typed, header, body);
            BareLives.Take(typed, header, body);
            OneNames.TakeUsers(typed, header, body);
            Roles.Take(typed, header, body);
            StandIns.Take(typed, header, body);
            Listed.Take(typed, header, body, listsFolk);
            Rule held = Rules.RuleFor(typed);
            return held != null && Rules.StandTogether(typed, body) ? held : null;
        }
    }
}
