"""Short names for what the C# scanner calls its own, so that it goes into one Send of WinRM.

A name is short everywhere or nowhere, so that nothing is looked up: what C#, .NET or PowerShell must know by its name
keeps it, whatever else is called so too. The compiler finds what is missing here (tests/dotnet/test_compile.py).
"""

from __future__ import annotations

import collections
import itertools
import re
from collections.abc import Iterator
from string import ascii_letters, ascii_lowercase, ascii_uppercase

TEXTS = r"""(@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')"""
"""Texts and characters, which are kept."""
NAME = re.compile(TEXTS + r"|(?<!@)\b([A-Za-z]\w*)\b")
"""A name that may be ours; one with @ before it is none."""
LANGUAGE = """
abstract add alias and as ascending async await base bool break by byte case catch char checked class const continue
decimal default delegate descending do double dynamic else enum equals event explicit extern false field file
finally fixed float for foreach from get global goto group handle if implicit in init int interface internal into is
join let lock long nameof namespace new nint not notnull nuint null object on operator or orderby out override
params partial private protected public readonly record ref remove required return sbyte scoped sealed select set
short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unmanaged unsafe
ushort using value var virtual void volatile when where while with yield
"""
"""The words of C#, of later ones too, and the hidden field of a SafeHandle."""
FRAMEWORK = """
Abs Action Add AddDays AddRange AddTicks AesCryptoServiceProvider All AllowDecimalPoint AllowHexSpecifier
AllowLeadingSign Any Append ArgumentException Array ArraySegment Attribute BitConverter BlockCopy Bool Buffer
ByValTStr CBC Capacity CharSet CharUnicodeInfo CipherMode Clear Clone Collect CollectionCount Collections Column
CompareOrdinal CompareTo ComponentModel ComputeHash Concat Contains ContainsKey ContainsValue Convert ConvertAll
ConvertFromUtf32 Copy CopyTo Count Create CreateEncryptor CreateFileW Cryptography CultureInfo CultureInvariant
Current CurrentThread DateTime Day DecimalDigitNumber Decoder DecoderFallbackException DecoderReplacementFallback
Dequeue DeviceIoControl DeviceIoControlRange Diagnostics Dictionary Dispose Distinct DllImport ECMAScript Elapsed
Element Empty EnclosingMark EncoderFallback EncoderReplacementFallback Encoding End EndOfStreamException EndsWith
Enqueue EntryPoint EntryPointNotFoundException Enumerable Equals ExceptWith Exception ExceptionFallback Exists
FileAccess FileStream Find FindAll FindClose FindFirstFileExW FindIndex FindNextFileW FirstOrDefault Float Floor
ForEach Form FormC FormD Format FormatException Fragment FromBase64String FromHex FromSeconds Func GC Generic GetBytes
GetChars GetCurrentProcess GetCurrentThread GetDecoder GetDigitValue GetDriveTypeW GetEncoding GetEnumerator
GetFileAttributesW GetFileInformationByHandle GetFileType GetFinalPathNameByHandleW GetLastWin32Error
GetRange GetString GetTotalMemory GetType GetUnicodeCategory GetVolumeNameForVolumeMountPointW Globalization Group
GroupBy Groups HResult HasValue Hash HashAlgorithm HashSet HexNumber HtmlDecode ICollection ICryptoTransform
IDisposable IEnumerable IEnumerator IGrouping IList IO IOException IgnoreCase Index IndexOf IndexOfAny InsertRange
Int64BitsToDouble IntPtr InteropServices InvariantCulture IsBackground IsDigit IsHexDigit IsHighSurrogate IsInvalid
IsLetter IsLittleEndian IsLowSurrogate IsMatch IsNaN IsNullOrEmpty IsSingleByte IsSubsetOf IsSurrogate IsSurrogatePair
IsUpper IsWhiteSpace Join Key KeyNotFoundException KeyValuePair Keys LastIndexOf LastIndexOfAny LayoutKind Length Linq
List Log Lowest MD5 Marshal MarshalAs Match MatchCollection Matches Math Max MaxValue MemoryStream Message Microsoft
Min MinValue Mode ModifierLetter ModifierSymbol Month MoveNext NaN Name Named NegativeInfinity Net NextMatch
NonSpacingMark None NormalizationForm Normalize NotImplementedException NotSupportedException NumberStyles Offset
OrderBy OrderByDescending Ordinal OrdinalIgnoreCase OtherLetter OtherNumber OutOfMemoryException Overlaps PadLeft
Padding PaddingMode Parse Peek Pop Position PositiveInfinity Pow Predicate Priority Process Push Queue
RandomNumberGenerator Range Read Reader Refresh Regex RegexOptions RegularExpressions ReleaseHandle Remove RemoveAll
RemoveAt RemoveEmptyEntries RemoveRange RemoveWhere Repeat Replace Resize Reverse RichText RightToLeft Round
RtlSetThreadPlaceholderCompatibilityMode Runtime SHA1 SHA256 SHA256CryptoServiceProvider SHA384CryptoServiceProvider
SHA512CryptoServiceProvider SafeFileHandle SafeHandleZeroOrMinusOneIsInvalid SafeHandles Security Select SelectMany
SequenceEqual Sequential SetLastError SetLength SetThreadPriority Singleline SizeConst Skip Sort SortedDictionary
SortedSet Source Split Sqrt Stack Start StartNew StartsWith State Status Stopwatch Stream StringBuilder StringComparer
StringComparison StringSplitOptions StructLayout Subject Substring Success System Table Take Text ThenBy
ThenByDescending Thread ThreadPriority Threading TicksPerSecond TimeSpan TitlecaseLetter ToArray ToBase64String ToByte
ToCharArray ToDouble ToInt32 ToInt64 ToList ToLowerInvariant ToSingle ToString ToUInt16 ToUInt32 ToUInt64
ToUpperInvariant Token TotalProcessorTime TotalSeconds TransformBlock TransformFinalBlock Trim TrimEnd TrimStart
TrueForAll TryGetValue TryParse UTF8 UTF8Encoding UnauthorizedAccessException Unicode UnicodeCategory UnionWith
UnmanagedType Uri UtcNow Value Values WebUtility Where Win32 Write WriteByte Year Zero
"""
"""What the scanner uses of .NET and of Windows (types, members, attributes, functions), and what clashes with it."""
TOLD = """
Entry Mediascan Scan Stray
BadZipFile BrokenPage DiskFault EndOfBytes ExpatError LookupError LzmaError NotRead OutOfBudget OutOfShare PdfLocked
Refused RuntimeError StoreLocked StructError ValueError ZlibError
"""
"""What PowerShell calls, and faults, whose names stand in a report."""
KEPT = frozenset(f"{LANGUAGE} {FRAMEWORK} {TOLD}".split())


def short_names(source: str) -> dict[str, str]:
    """Return another name for each of the scanner's own; the commonest have the shortest, and a capital stays one."""
    counts = collections.Counter(name for name in NAME.split(source)[2::3] if name and name not in KEPT)
    own = sorted(counts, key=lambda name: (-counts[name], name))
    small = zip((name for name in own if name[0].islower()), _signs(ascii_lowercase, ascii_lowercase), strict=False)
    large = zip((name for name in own if name[0].isupper()), _signs(ascii_uppercase, ascii_letters), strict=False)
    return dict((*small, *large))


def with_names(source: str, names: dict[str, str]) -> str:
    """Return a source in which names stand for others; its texts stay."""
    pieces = NAME.split(source)  # what is between, then a text or a name, in turns
    pieces[1::3] = [text or "" for text in pieces[1::3]]
    pieces[2::3] = [names.get(name, name) if name else "" for name in pieces[2::3]]
    return "".join(pieces)


def _signs(first: str, others: str) -> Iterator[str]:
    """Return names that nothing has, the shortest before the others."""
    made = (itertools.product(first, *[others] * length) for length in itertools.count())
    return (name for name in map("".join, itertools.chain.from_iterable(made)) if name not in KEPT)
