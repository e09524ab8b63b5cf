// Where and how letters are put on a page of a PDF (ISO 32000-1, 8.3.4 and 9.3).

namespace Mediascan.Stray
{
    internal struct Matrix
    {
        public static readonly Matrix Identity = new Matrix(1, 0, 0, 1, 0, 0);
        public readonly double A, B, C, D, E, F;

        public Matrix(double a, double b, double c, double d, double e, double f)
        {
            A = a;
            B = b;
            C = c;
            D = d;
            E = e;
            F = f;
        }

        // Return the product with another (8.3.4).
        public Matrix By(Matrix other)
        {
            return new Matrix(
                A * other.A + B * other.C,
                A * other.B + B * other.D,
                C * other.A + D * other.C,
                C * other.B + D * other.D,
                E * other.A + F * other.C + other.E,
                E * other.B + F * other.D + other.F);
        }
    }

    // What `q` saves.
    internal struct PdfState
    {
        public Matrix Ctm;
        public PdfFont Font;
        public double Size;
        public double Between;
        public double BetweenWords;
        public double Scale;
        public double Leading;
    }
}
