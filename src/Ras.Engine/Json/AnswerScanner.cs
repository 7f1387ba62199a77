using System;

namespace Ras.Engine;

/// <summary>Puts an answers document onto a sheet straight from its bytes, and allocates nothing.</summary>
/// <remarks>
/// It knows what a document without a fault is like, and no more. Where it meets anything else it gives up, and the reader
/// of trees reads the document again and says in words what is wrong. Both put the same answers onto the sheet and refuse the
/// same documents, which a property holds.
/// </remarks>
internal sealed class AnswerScanner
{
    private readonly AnswerNames _names;
    private readonly AnswerForm[] _kinds;
    private readonly NumberCode?[] _numbers;
    private readonly ulong[] _exclusive;

    public AnswerScanner(ConfigurationIndex index)
    {
        _names = new(index);
        var questions = index.Questions.Count;
        (_kinds, _numbers, _exclusive) = (new AnswerForm[questions], new NumberCode?[questions], new ulong[questions]);
        for (var question = 0; question < questions; question++)
        {
            _kinds[question] = KindOf(index.Questions[question]);
            if (index.Questions[question] is NumberQuestion number)
                _numbers[question] = new(index, number);
            for (var option = 0; _kinds[question] == AnswerForm.Choices && option < index.Options[question].Count; option++)
                _exclusive[question] |= index.Options[question][option].Exclusive == true ? 1UL << option : 0;
        }
    }

    /// <summary>What an answer to a question is like.</summary>
    private enum AnswerForm : byte
    {
        Choice,
        Choices,
        Number,
        YesNo,
    }

    /// <summary>The parts that an answers document can have.</summary>
    [Flags]
    private enum DocumentPart
    {
        Unknown = 0,
        Configuration = 1,
        Reference = 2,
        AssessedOn = 4,
        Answers = 8,
        Extension = 16,
        Id = 32,
        Version = 64,
    }

    /// <summary>Whether the document was read and has no fault; where it is false the sheet holds some of the answers.</summary>
    public bool TryRead(ReadOnlySpan<byte> utf8, AnswerSheet sheet)
    {
        if (utf8.Length > JsonTreeParser.MostBytes)
            return false;
        sheet.Clear();
        var scanner = new JsonScanner(JsonTree.HasByteOrderMark(utf8) ? utf8.Slice(3) : utf8, stackalloc byte[IdKind.MostCharacters]);
        return TakeParts(ref scanner, sheet, out var seen) && scanner.TakeEnd() && (seen & DocumentPart.Answers) != 0;
    }

    private static AnswerForm KindOf(Question question) => question switch
    {
        ChoiceQuestion => AnswerForm.Choice,
        ChoicesQuestion => AnswerForm.Choices,
        NumberQuestion => AnswerForm.Number,
        _ => AnswerForm.YesNo,
    };

    private bool TakeParts(ref JsonScanner scanner, AnswerSheet sheet, out DocumentPart seen)
    {
        seen = DocumentPart.Unknown;
        if (!scanner.Take((byte)'{'))
            return false;
        do
        {
            var part = TakeName(ref scanner, DocumentPart.Configuration | DocumentPart.Reference | DocumentPart.AssessedOn | DocumentPart.Answers | DocumentPart.Extension);
            if (part == DocumentPart.Unknown || (seen & part) != 0 || !TakePart(ref scanner, part, sheet))
                return false;
            seen |= part;
        }
        while (scanner.Take((byte)','));
        return scanner.Take((byte)'}');
    }

    private bool TakePart(ref JsonScanner scanner, DocumentPart part, AnswerSheet sheet) => part switch
    {
        DocumentPart.Answers => TakeAnswers(ref scanner, sheet),
        DocumentPart.Configuration => TakeConfiguration(ref scanner),
        DocumentPart.Reference => scanner.TakeText(out _, out _),
        DocumentPart.AssessedOn => TakeDate(ref scanner),
        _ => TakePlainValue(ref scanner),
    };

    /// <summary>The part that a name stands for, of those that may stand here; the colon after it is passed over.</summary>
    private static DocumentPart TakeName(ref JsonScanner scanner, DocumentPart possible)
    {
        if (!scanner.TakeShortText(out var name) || !scanner.Take((byte)':'))
            return DocumentPart.Unknown;
        var part = name.SequenceEqual("answers"u8) ? DocumentPart.Answers
            : name.SequenceEqual("configuration"u8) ? DocumentPart.Configuration
            : name.SequenceEqual("reference"u8) ? DocumentPart.Reference
            : name.SequenceEqual("assessedOn"u8) ? DocumentPart.AssessedOn
            : name.SequenceEqual("id"u8) ? DocumentPart.Id
            : name.SequenceEqual("version"u8) ? DocumentPart.Version
            : name.StartsWith("x-"u8) ? DocumentPart.Extension
            : DocumentPart.Unknown;
        return part & possible;
    }

    private static bool TakeConfiguration(ref JsonScanner scanner)
    {
        var seen = DocumentPart.Unknown;
        if (!scanner.Take((byte)'{'))
            return false;
        do
        {
            var part = TakeName(ref scanner, DocumentPart.Id | DocumentPart.Version | DocumentPart.Extension);
            if (part == DocumentPart.Unknown || (seen & part) != 0)
                return false;
            if (part == DocumentPart.Extension ? !TakePlainValue(ref scanner) : !scanner.TakeText(out var text, out _) || text.IsEmpty)
                return false;
            seen |= part;
        }
        while (scanner.Take((byte)','));
        return scanner.Take((byte)'}') && (seen & DocumentPart.Id) != 0;
    }

    private static bool TakeDate(ref JsonScanner scanner)
    {
        return scanner.TakeShortText(out var text) && CalendarDate.IsDate(text);
    }

    // Why: names within an object must be compared with each other, which the reader of trees does.
    private static bool TakePlainValue(ref JsonScanner scanner) => scanner.Peek() switch
    {
        (byte)'"' => scanner.TakeText(out _, out _),
        (byte)'t' => scanner.TakeWord("true"u8),
        (byte)'f' => scanner.TakeWord("false"u8),
        (byte)'n' => scanner.TakeWord("null"u8),
        _ => scanner.TakeNumber(out _),
    };

    private bool TakeAnswers(ref JsonScanner scanner, AnswerSheet sheet)
    {
        if (!scanner.Take((byte)'{'))
            return false;
        if (scanner.Take((byte)'}'))
            return true;
        var next = 0;
        do
        {
            var question = TakeQuestion(ref scanner, next);
            if (question < 0 || !sheet.Mark(question) || !scanner.Take((byte)':') || !TakeAnswer(ref scanner, sheet, question))
                return false;
            next = question + 1;
        }
        while (scanner.Take((byte)','));
        return scanner.Take((byte)'}');
    }

    /// <summary>The place of a question by its name, first that which comes next; -1 where there is none.</summary>
    private int TakeQuestion(ref JsonScanner scanner, int next)
    {
        if (scanner.Peek() == '"' && next < _kinds.Length && _names.LengthIfAt(next, scanner.Rest.Slice(1)) is > 0 and var length)
        {
            scanner.Skip(1 + length);
            return next;
        }

        return scanner.TakeShortText(out var id) ? _names.FindQuestion(id) : -1;
    }

    private bool TakeAnswer(ref JsonScanner scanner, AnswerSheet sheet, int question)
    {
        if (scanner.Peek() == 'n')
            return scanner.TakeWord("null"u8);
        switch (_kinds[question])
        {
            case AnswerForm.Choice:
                var option = TakeOption(ref scanner, question);
                sheet.PutCode(question, option + 1, 0);
                return option >= 0;
            case AnswerForm.YesNo:
                var isYes = scanner.TakeWord("true"u8);
                sheet.PutCode(question, isYes ? AnswerCodes.Yes : AnswerCodes.No, 0);
                return isYes || scanner.TakeWord("false"u8);
            case AnswerForm.Number:
                if (!scanner.TakeNumber(out var raw) || !_numbers[question]!.TryEncode(raw, out var code))
                    return false;
                sheet.PutCode(question, code, 0);
                return true;
            default:
                return TakeOptions(ref scanner, sheet, question);
        }
    }

    private int TakeOption(ref JsonScanner scanner, int question)
    {
        if (scanner.Peek() == '"' && _names.OptionAt(question, scanner.Rest.Slice(1), out var length) is >= 0 and var option)
        {
            scanner.Skip(1 + length);
            return option;
        }

        return scanner.TakeShortText(out var id) ? _names.FindOption(question, id) : -1;
    }

    private bool TakeOptions(ref JsonScanner scanner, AnswerSheet sheet, int question)
    {
        ulong set = 0;
        if (!scanner.Take((byte)'['))
            return false;
        if (scanner.Peek() != ']')
        {
            do
            {
                var option = TakeOption(ref scanner, question);
                if (option < 0 || (set >> option & 1) != 0)
                    return false;
                set |= 1UL << option;
            }
            while (scanner.Take((byte)','));
        }

        sheet.PutCode(question, 1, set);
        var isSeveral = set != 0 && (set & (set - 1)) != 0;
        return scanner.Take((byte)']') && !(isSeveral && (set & _exclusive[question]) != 0);
    }
}
