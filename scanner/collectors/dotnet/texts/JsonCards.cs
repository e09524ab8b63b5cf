// Cards in JSON (RFC 7095): ["vcard", [[name, parameters, type, value], ...]].
using System;
using System.Collections.Generic;

namespace Mediascan.Stray
{
    internal static class JsonCards
    {
        private const int MostProperties = 100;
        private const int OfProperty = 4;
        private const int MostParts = 7;

        // Tell whether a list is a card.
        public static bool Is(List<object> list)
        {
            return list != null && list.Count > 1 && (list[0] as string) == "vcard" && list[1] is List<object>;
        }

        // Return the record of a card with these properties, an empty one of a firm's.
        public static Record In(List<object> properties)
        {
            var card = new Record();
            for (int n = 0; n < properties.Count && n < MostProperties; n++)
            {
                List<object> one = properties[n] as List<object>;
                string name = one == null || one.Count < OfProperty ? null : one[0] as string;
                if (name != null)
                {
                    List<object> value = one[OfProperty - 1] as List<object> ?? new List<object> { one[OfProperty - 1] };
                    List<string> parts = value.ConvertAll(Flat);
                    parts.AddRange(new string[MostParts]);
                    AddFacts(card, Text.Lower(name), parts.ConvertAll(part => part ?? ""));
                }
            }
            bool isKind = card.Cells.ContainsKey("kind") && card.Get("kind") != "individual";
            bool isNamed = card.Cells.ContainsKey("full name") && card.Get("full name") == card.Get("organisation");
            return isKind || isNamed ? new Record() : card;
        }

        private static void AddFacts(Record card, string name, List<string> parts)
        {
            if (name == "n")
            {
                SetFirst(card, "surname", parts[0]);
                SetFirst(card, "forename", parts[1]);
            }
            else if (name == "adr")
            {
                SetFirst(card, "address", string.Join(" ", parts.GetRange(0, 4).FindAll(part => part != "")));
                SetFirst(card, "postcode", parts[5]);
            }
            else
            {
                string text = parts[0].StartsWith("tel:", StringComparison.Ordinal) ? parts[0].Substring(4) : parts[0];
                string[] label = Array.Find(Lists.JsonCardLabels, row => row[0] == name);
                if (label != null && text != "")
                {
                    SetFirst(card, label[1], text);
                }
            }
        }

        private static void SetFirst(Record card, string label, string text)
        {
            if (!card.Cells.ContainsKey(label))
            {
                card.Set(label, text);
            }
        }

        // Return a scalar as text, "" for what is none.
        private static string Flat(object value)
        {
            return value is List<object> || value is JsonObject ? "" : JsonShapes.ToText(value);
        }
    }
}
