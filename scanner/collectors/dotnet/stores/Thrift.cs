// Thrift's compact protocol (apache/thrift, doc/specs/thrift-compact-protocol.md): of a structure, what is wanted.
using System.Collections.Generic;

namespace Mediascan.Stray
{
    // What is wanted: a number, bytes, a structure's fields, or so many items of a list. What is there and of another kind
    // is left out.
    internal sealed class ThriftShape
    {
        public static readonly ThriftShape Number = new ThriftShape();
        public static readonly ThriftShape Bytes = new ThriftShape();
        public static readonly ThriftShape Unwanted = new ThriftShape();
        public Dictionary<int, ThriftShape> Fields;
        public ThriftShape Items;
        public int Most;

        // Return the shape of a structure; after each number of a field its shape.
        public static ThriftShape Struct(params object[] fields)
        {
            var shape = new ThriftShape { Fields = new Dictionary<int, ThriftShape>() };
            for (int n = 0; n < fields.Length; n += 2)
            {
                shape.Fields[(int)fields[n]] = (ThriftShape)fields[n + 1];
            }
            return shape;
        }

        public static ThriftShape List(int most, ThriftShape items)
        {
            return new ThriftShape { Items = items, Most = most };
        }

        public bool Fits(object value)
        {
            return (this == Number && value is long)
                || (this == Bytes && value is byte[])
                || (Fields != null && value is ThriftStruct)
                || (Items != null && value is List<object>);
        }
    }

    // The wanted fields of a structure that are there.
    internal sealed class ThriftStruct
    {
        public static readonly ThriftStruct Empty = new ThriftStruct();
        private readonly Dictionary<int, object> fields = new Dictionary<int, object>();

        public void Set(int field, object value)
        {
            fields[field] = value;
        }

        public bool Has(int field)
        {
            return fields.ContainsKey(field);
        }

        public long Number(int field, long missing = 0)
        {
            return Has(field) ? (long)fields[field] : missing;
        }

        public byte[] Bytes(int field)
        {
            return Has(field) ? (byte[])fields[field] : new byte[0];
        }

        public ThriftStruct Struct(int field)
        {
            return Has(field) ? (ThriftStruct)fields[field] : Empty;
        }

        public List<ThriftStruct> Structs(int field)
        {
            return Has(field)
                ? ((List<object>)fields[field]).ConvertAll(item => (ThriftStruct)item)
                : new List<ThriftStruct>();
        }
    }

    internal sealed class Thrift
    {
        private const int True = 1;
        private const int False = 2;
        private const int Depth = 32;
        private readonly ByteReader reader;

        private Thrift(ByteReader reader)
        {
            this.reader = reader;
        }

        public static ThriftStruct Read(ByteReader reader, ThriftShape shape)
        {
            return new Thrift(reader).Struct(shape, 0);
        }

        private ThriftStruct Struct(ThriftShape shape, int depth)
        {
            if (depth > Depth)
            {
                throw new EndOfBytes();
            }
            var found = new ThriftStruct();
            long field = 0;
            while (true)
            {
                int head = reader.Byte();
                if (head == 0)
                {
                    return found;
                }
                field = head >> 4 != 0 ? field + (head >> 4) : reader.Zigzag();
                ThriftShape wanted = null;
                bool isWanted = field == (int)field && shape.Fields != null && shape.Fields.TryGetValue((int)field, out wanted);
                object value = Value(head & 15, isWanted ? wanted : ThriftShape.Unwanted, depth);
                if (isWanted && wanted.Fits(value))
                {
                    found.Set((int)field, value);
                }
            }
        }

        private object Value(int kind, ThriftShape shape, int depth)
        {
            switch (kind)
            {
                case True:
                    return 1L;
                case False:
                    return 0L;
                case 3:
                    return (long)reader.Byte();
                case 4:
                case 5:
                case 6:
                    return reader.Zigzag();
                case 7:
                    return reader.Take(8);
                case 8:
                    return reader.Take(reader.Length());
                case 9:
                case 10:
                    return List(shape, depth);
                case 11:
                    PassMap(depth);
                    return null;
                case 12:
                    return Struct(shape, depth + 1);
                default:
                    throw new EndOfBytes();
            }
        }

        private object Item(int kind, ThriftShape shape, int depth)
        {
            if (kind == True || kind == False)
            {
                return reader.Byte() == 1 ? 1L : 0L;
            }
            return Value(kind, shape, depth + 1);
        }

        private List<object> List(ThriftShape shape, int depth)
        {
            int head = reader.Byte();
            long size = head >> 4 != 15 ? head >> 4 : reader.Length();
            if (size > reader.Left)
            {
                throw new EndOfBytes(); // each takes a byte at least
            }
            var found = new List<object>();
            for (long number = 0; number < size; number++)
            {
                bool isWanted = shape.Items != null && number < shape.Most;
                object value = Item(head & 15, isWanted ? shape.Items : ThriftShape.Unwanted, depth);
                if (isWanted && shape.Items.Fits(value))
                {
                    found.Add(value);
                }
            }
            return found;
        }

        private void PassMap(int depth)
        {
            long size = reader.Length();
            if (size > reader.Left)
            {
                throw new EndOfBytes();
            }
            int kinds = size > 0 ? reader.Byte() : 0;
            for (; size > 0; size--)
            {
                Item(kinds >> 4, ThriftShape.Unwanted, depth);
                Item(kinds & 15, ThriftShape.Unwanted, depth);
            }
        }
    }
}
