// Who made a package, a program or a change: people whom published texts name, and nobody else's data.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class Makers
    {
        private static readonly HashSet<string> Credits = new HashSet<string>(Lists.Credits);
        private static readonly HashSet<string> Credited = new HashSet<string>(Lists.Credited);
        private static readonly HashSet<string> OfMakers = new HashSet<string>(Lists.Makers);

        // Tell whether an object or list says who made something, by name and address alone, as package.json does.
        public static bool IsCredit(string key, object item)
        {
            if (!Credits.Contains(Text.Lower(key)))
            {
                return false;
            }
            List<object> items = item as List<object> ?? new List<object> { item };
            return items.TrueForAll(one => one is JsonObject && ((JsonObject)one).Keys.TrueForAll(Credited.Contains));
        }

        // Tell whether a kind of data is one that credits have.
        public static bool IsOfMakers(string kind)
        {
            return OfMakers.Contains(kind);
        }
    }
}
