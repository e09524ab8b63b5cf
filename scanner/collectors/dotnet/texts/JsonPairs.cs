// Objects of JSON whose values stand apart from their names: with types around them, or as lists of names and values.
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class JsonPairs
    {
        // Of one list; of one pair, with what else is said of it; and how many names must be known.
        private const int Most = 100;
        private const int PairKeys = 4;
        private const int FewestKinds = 2;

        private static readonly string[] Types = { "S", "N", "B", "BOOL", "NULL", "SS", "NS", "L", "M" };
        private static readonly string[] Names = { "name", "key", "field", "label", "question", "Name", "Key" };
        private static readonly string[] Values = { "value", "answer", "Value" };

        // Return an object without types around its values, and one for a list of names and values; other values as are.
        public static object Plain(object value)
        {
            var map = value as JsonObject;
            var list = value as List<object>;
            if (map != null && map.Keys.Count > 0 && map.Values.TrueForAll(IsTyped))
            {
                var bare = new JsonObject();
                for (int n = 0; n < map.Keys.Count; n++)
                {
                    bare.Set(map.Keys[n], ((JsonObject)map.Values[n]).Values[0]);
                }
                return bare;
            }
            return list != null && list.Count > 1 && list.Count <= Most ? Paired(list) : value;
        }

        // Tell whether a value is an object of one, under the name of its type.
        private static bool IsTyped(object value)
        {
            var map = value as JsonObject;
            return map != null && map.Keys.Count == 1 && Array.IndexOf(Types, map.Keys[0]) >= 0;
        }

        // Return the object that a list of names and values is, where these names are known; else the list.
        private static object Paired(List<object> value)
        {
            var first = value[0] as JsonObject;
            if (first == null || first.Keys.Count > PairKeys)
            {
                return value;
            }
            string name = Array.Find(Names, key => TextAt(first, key) != null);
            string held = Array.Find(Values, first.Has);
            if (name == null || held == null || !value.TrueForAll(one => TextAt(one as JsonObject, name) != null))
            {
                return value;
            }
            var pairs = new JsonObject();
            value.ForEach(one => pairs.Set(TextAt((JsonObject)one, name), ((JsonObject)one).Get(held)));
            var kinds = new List<string>();
            foreach (string label in pairs.Keys)
            {
                string kind = Headers.HeaderKind(label);
                if (kind != "" && !kinds.Contains(kind))
                {
                    kinds.Add(kind);
                }
            }
            return pairs.Keys.Count == value.Count && kinds.Count >= FewestKinds ? pairs : (object)value;
        }

        private static string TextAt(JsonObject map, string key)
        {
            return map == null ? null : map.Get(key) as string;
        }
    }
}
