using System;
using System.Collections.Generic;
using System.Linq;

namespace Ras.Engine;

/// <summary>One entry of the table of codes.</summary>
/// <param name="Code">The code, such as <c>RAS103</c>.</param>
/// <param name="Severity">How much a finding with this code matters.</param>
/// <param name="Title">What it says, in a few words.</param>
/// <param name="Meaning">When it is found and how it is mended.</param>
public sealed record DiagnosticCode(string Code, DiagnosticSeverity Severity, string Title, string Meaning);

/// <summary>The one table of codes: RAS1xx reading, RAS2xx names, RAS3xx numbers, RAS4xx proofs, RAS5xx answers, RAS6xx notes on answers, RAS7xx versions beside each other.</summary>
public static class DiagnosticCodes
{
    internal const string NotJson = "RAS101";
    internal const string FormatVersion = "RAS102";
    internal const string UnknownProperty = "RAS103";
    internal const string DuplicateProperty = "RAS104";
    internal const string NullValue = "RAS105";
    internal const string WrongType = "RAS106";
    internal const string MissingProperty = "RAS107";
    internal const string BadNumber = "RAS108";
    internal const string BadWord = "RAS109";
    internal const string BadDate = "RAS110";
    internal const string BadId = "RAS111";
    internal const string TooLarge = "RAS112";
    internal const string BadText = "RAS113";
    internal const string EntryCount = "RAS114";
    internal const string Combination = "RAS115";
    internal const string EmptyText = "RAS116";
    internal const string UnknownOp = "RAS117";
    internal const string MoreErrors = "RAS118";

    internal const string DuplicateId = "RAS201";
    internal const string IdsDifferByCase = "RAS202";
    internal const string ReservedId = "RAS203";
    internal const string UnknownReference = "RAS204";
    internal const string WrongReference = "RAS205";
    internal const string UnknownParameter = "RAS206";
    internal const string UnknownScale = "RAS207";
    internal const string UnknownOption = "RAS208";
    internal const string AskedTooEarly = "RAS209";
    internal const string AskWhenParts = "RAS210";
    internal const string Cycle = "RAS211";
    internal const string AnswerDoesNotFit = "RAS212";
    internal const string DomainHasBoth = "RAS213";
    internal const string UnknownOutcome = "RAS215";
    internal const string CharacteristicWithoutSource = "RAS216";
    internal const string DatesReversed = "RAS217";
    internal const string WrongOperand = "RAS218";
    internal const string CellDoesNotFit = "RAS219";
    internal const string CellCount = "RAS220";
    internal const string PointsMissing = "RAS221";
    internal const string ReducerRepeated = "RAS222";
    internal const string ReplacesItself = "RAS223";

    internal const string Negative = "RAS301";
    internal const string LeavesOutOfRange = "RAS302";
    internal const string BandsNotAscending = "RAS303";
    internal const string BandEndsBeforeStart = "RAS304";
    internal const string NotAboveZero = "RAS305";
    internal const string NumberRange = "RAS306";
    internal const string DoesNotFit = "RAS307";
    internal const string BudgetIncrement = "RAS308";
    internal const string CountOutOfRange = "RAS309";
    internal const string NodesNotAscending = "RAS310";
    internal const string RangeReversed = "RAS311";
    internal const string NotWhole = "RAS312";

    internal const string ValueBetweenBands = "RAS401";
    internal const string ValueOutsideTable = "RAS402";
    internal const string BandNeverTaken = "RAS403";
    internal const string WayNeverTaken = "RAS404";
    internal const string NoWayFits = "RAS405";
    internal const string NeverAsked = "RAS406";
    internal const string NeverExcludes = "RAS407";
    internal const string NeverRefers = "RAS408";
    internal const string RequirementAlwaysMet = "RAS409";
    internal const string RequirementNeverMet = "RAS410";
    internal const string NeverAFigure = "RAS411";
    internal const string LineNeverCounts = "RAS412";
    internal const string NeverBinds = "RAS413";
    internal const string AlwaysBinds = "RAS414";
    internal const string BandsOverlap = "RAS415";
    internal const string Falls = "RAS420";
    internal const string LosesBudget = "RAS421";
    internal const string NoInfluence = "RAS430";
    internal const string CharacteristicEffect = "RAS431";
    internal const string EligibilityReadsReduced = "RAS440";
    internal const string NothingForEligible = "RAS441";
    internal const string SumBelowZero = "RAS442";
    internal const string MinimumWithoutNeed = "RAS443";
    internal const string ReductionWithoutReason = "RAS444";
    internal const string CarersNeedOne = "RAS445";
    internal const string ShareWithoutDomain = "RAS446";
    internal const string TextMissing = "RAS450";
    internal const string DisagreeMissing = "RAS451";
    internal const string ReasonMissing = "RAS452";
    internal const string SourceMissing = "RAS453";
    internal const string OutcomeWithoutQuestion = "RAS454";
    internal const string Unused = "RAS455";
    internal const string DatesMissing = "RAS456";

    internal const string AnswersNotJson = "RAS501";
    internal const string AnswersForm = "RAS502";
    internal const string UnknownQuestion = "RAS503";
    internal const string AnswerType = "RAS504";
    internal const string AnswerOption = "RAS505";
    internal const string OptionTwice = "RAS506";
    internal const string ExclusiveOption = "RAS507";
    internal const string AnswerRange = "RAS508";
    internal const string AnswerIncrement = "RAS509";
    internal const string AnswerNumber = "RAS510";
    internal const string AnsweredTwice = "RAS511";
    internal const string AnswersDate = "RAS512";
    internal const string MoreProblems = "RAS513";

    internal const string OtherConfiguration = "RAS601";
    internal const string OtherDates = "RAS602";
    internal const string LeftAside = "RAS603";
    internal const string Capped = "RAS604";
    internal const string Lowered = "RAS605";

    internal const string VersionTwice = "RAS701";
    internal const string VersionsOverlap = "RAS702";
    internal const string VersionsGap = "RAS703";
    internal const string ReplacedUnknown = "RAS704";
    internal const string ReplacedDates = "RAS705";
    internal const string ReplacedInACircle = "RAS706";

    internal const string TextsOfAnother = "RAS801";
    internal const string UnknownTextKey = "RAS802";
    internal const string OtherPlaces = "RAS803";

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        Error(NotJson, "The text is not JSON", "A comma, quote or bracket is missing or too many, or there is a comment or a trailing comma, which JSON does not have. Nothing after the place can be read."),
        Error(FormatVersion, "The format version is not known", "`formatVersion` is missing, or names a version that this engine does not read. Write 1, or use an engine that reads the version."),
        Error(UnknownProperty, "The property is not known", "A typo, or a property that does not belong to this kind of thing. Names that begin with `x-` are free for notes of your own."),
        Error(DuplicateProperty, "The property stands twice", "One object has the same property twice, and readers differ about which counts. Keep one."),
        Error(NullValue, "A null where a value belongs", "Configurations have no `null`. Leave the property out."),
        Error(WrongType, "The value is of another type", "A text stands where a number, a list or something else belongs, or the other way round."),
        Error(MissingProperty, "A property is missing", "The property is required there. Add it."),
        Error(BadNumber, "The number is not written as numbers are", "Numbers are plain decimals such as 12.50, fractions such as \"1/7\" or parameters such as \"$price\": no exponents, no negative zero, at most 18 significant digits."),
        Error(BadWord, "The word is not one of those permitted", "The property takes one of a few words, which the help lists, or the code of a currency."),
        Error(BadDate, "The date is not a day", "Dates are written YYYY-MM-DD and must be on the calendar."),
        Error(BadId, "The id is not written as ids are", "Ids have 1 to 64 letters without accents, digits, points, underscores and hyphens, and begin with a letter or digit."),
        Error(TooLarge, "The document is too large or too deep", "A document has at most 4 MiB, and at most 32 brackets are open at once."),
        Error(BadText, "The text is not Unicode", "The file is not saved as UTF-8, or an escape stands for half a character."),
        Error(EntryCount, "The list has too few or too many entries", "Some lists need at least one entry; questions, options and others have a most."),
        Error(Combination, "Properties do not go together", "Of some properties just one may stand, or one must, or one stands only beside another."),
        Error(EmptyText, "A text is empty", "The property is there and says nothing. Write what it is, or take the property out where it may be left out."),
        Error(UnknownOp, "The op of a step is not known", "A step does one of ten things, which the help lists."),
        Error(MoreErrors, "More is wrong than is told", "The first 1,000 errors that were found in a document are told, and of the others how many there are. Mend the first ones and look again: often one slip, made again and again, is behind all of them."),
        Error(DuplicateId, "Two things have one id", "Questions, domains, steps, lines, adjustments, parameters and scales share one space of names; other ids are unique in their list. Rename one."),
        Error(IdsDifferByCase, "Two ids differ only in case", "People cannot tell them apart. Rename one."),
        Error(ReservedId, "The id is reserved", "`total` and `budget` have a meaning of their own. Choose another id."),
        Error(UnknownReference, "The id refers to nothing", "No question, domain or step bears it. Often a typo."),
        Error(WrongReference, "The id refers to another kind of thing", "The property takes the id of one kind of thing, and this is the id of another."),
        Error(UnknownParameter, "The parameter is not known", "No entry of `parameters` has this id."),
        Error(UnknownScale, "The scale is not known", "No entry of `scales` has this id."),
        Error(UnknownOption, "The option is not known", "The question has no option with this id."),
        Error(AskedTooEarly, "The condition looks ahead", "`askWhen` may use only questions that stand earlier in the list. Move the question down, or the other up."),
        Error(AskWhenParts, "The condition uses points", "`askWhen` is made of `answer` parts only, joined by `all`, `any`, `not` and `count`."),
        Error(Cycle, "A value depends on itself", "Following what it is computed from leads back to it."),
        Error(AnswerDoesNotFit, "The answer does not fit its question", "A condition or `ifMissing` names an answer that the question cannot have."),
        Error(DomainHasBoth, "The domain has questions of its own and `of`", "A domain combines either the questions that name it or what `of` lists."),
        Error(UnknownOutcome, "The outcome is not known", "It is neither built in nor in `outcomes`."),
        Error(CharacteristicWithoutSource, "A characteristic without a lawful reason", "A question about a protected characteristic must say in `source` why it is lawful to use (Equality Act 2010)."),
        Error(DatesReversed, "It ends before it begins", "`effectiveTo` is earlier than `effectiveFrom`."),
        Error(WrongOperand, "The step cannot use what it names", "A `points` step needs a `choice` question, whose options its table names."),
        Error(CellDoesNotFit, "A cell does not fit what it looks at", "A cell takes an option or a list of options for a choice question, true or false for yes or no, and a number or a range for anything else."),
        Error(CellCount, "A row has too few or too many cells", "Each row of a decision table has one cell for each entry of its `of`, in the same order; `\"*\"` accepts anything."),
        Error(PointsMissing, "A table of points leaves an option out", "The table of a `points` step gives points to every option of its question, 0 included."),
        Error(ReducerRepeated, "A reducer counts twice or reduces itself", "`reducedBy` lists each question once, and never the question that it stands in."),
        Error(ReplacesItself, "A version replaces itself", "`replaces` names the version that this one corrects, which is another than its own `version`."),
        Error(Negative, "The number may not be negative", "Weights, prices, `multiplyBy`, percentages and the numbers of a `product` are never below 0."),
        Error(LeavesOutOfRange, "What is left is not a share", "`leaves` lies from 0 (nothing is left to pay for) to 1 (all of it)."),
        Error(BandsNotAscending, "The bands do not ascend", "Each band begins above the one before; `from` x may stand before `above` x."),
        Error(BandEndsBeforeStart, "The band ends before it begins", "`to` lies below where the band begins, so nothing is in it."),
        Error(NotAboveZero, "The number must be above 0", "An increment of rounding, or the weeks of a year, of 0 or less has no meaning."),
        Error(NumberRange, "The range of answers is not one", "`min` is at most `max`, `increment` is above 0, and both ends are whole multiples of it."),
        Error(DoesNotFit, "The values do not fit", "A value can become so large, at the precision its numbers ask for, that exact arithmetic in 62 bits cannot hold it. Round earlier, or write numbers with fewer digits."),
        Error(BudgetIncrement, "The increment of the budget is not one of money", "The budget is rounded to a multiple of 0.01, or to 0.01 divided by a whole number."),
        Error(CountOutOfRange, "The count cannot be met or says nothing", "`atLeast` of a `count` is a whole number from 1 to the number of its parts."),
        Error(NodesNotAscending, "The nodes do not ascend", "Each node of an `interpolate` step stands at a greater number than the one before."),
        Error(RangeReversed, "The range ends before it begins", "The `to` of a cell lies below its `from`, or the upper limit of a condition below its lower one, so nothing fits."),
        Error(NotWhole, "The number is not a whole number of weeks or months", "Weeks and months are counted in whole numbers from 1 to 1200; a notice may be 0."),
        Warning(ValueBetweenBands, "A value falls between two bands", "Some answers lead to a value after the end of one band and before the beginning of the next, so that they get no figure. Mostly a slip: bands to 13 and from 14, and half points. Leave `to` out, so that a band reaches to the next."),
        Information(ValueOutsideTable, "A value lies outside its table", "Some answers lead to a value below the first band or node of a table or past its last, where there is no figure. That may be meant: then say who decides, by a referral."),
        Warning(BandNeverTaken, "Nothing falls in a band", "No answers lead to a value in this band. Its edges do not fit what can be reached, or the points changed and the table did not."),
        Warning(WayNeverTaken, "A row or a case is never taken", "No answers lead to this row of a decision table, this case of a choice, or its `otherwise`: mostly one before it takes all that would fit."),
        Information(NoWayFits, "No row or case fits some answers", "A decision table or a choice without `otherwise` has no value for some answers, and so there may be no figure. That may be meant."),
        Warning(NeverAsked, "A question is never asked", "No answers to earlier questions make its `askWhen` true, so neither the question nor any of its options is ever reached."),
        Warning(NeverExcludes, "An exclusion never holds", "No answers make its `when` true."),
        Warning(NeverRefers, "A referral is never made", "No answers make its `when` true."),
        Warning(RequirementAlwaysMet, "A requirement turns nobody away", "Whatever the answers, the requirement is met."),
        Warning(RequirementNeverMet, "A requirement is met by nobody", "Whatever the answers, the requirement is not met, so that nobody gets a figure."),
        Warning(NeverAFigure, "Nobody gets a figure", "Whatever the answers, they end at an exclusion, at a requirement, or where a table has no value."),
        Warning(LineNeverCounts, "A line never counts", "No answers make its `when` true."),
        Warning(NeverBinds, "A cap, a minimum or an adjustment changes nothing", "Whatever the answers, the value is the same without it: no sum reaches the cap, none falls below the minimum, or its `when` never holds."),
        Warning(AlwaysBinds, "A cap or a minimum changes everything", "Every value that reaches it is replaced by the one number, so that what leads up to it makes no difference."),
        Warning(BandsOverlap, "Two bands overlap", "A band goes up `to` a value that the next one takes. What both claim belongs to the later one, so the `to` misleads whoever reads the table."),
        Warning(Falls, "More need can lower the figure", "Two people give the same answers but one, where one of them needs more, and that one gets less. The options of the question stand from least to most need unless its `order` says `none`."),
        Warning(LosesBudget, "More need can end a budget", "Two people give the same answers but one, where one of them needs more, and that one no longer meets a requirement."),
        Warning(NoInfluence, "A question makes no difference", "Whatever is answered, no figure, exclusion, requirement or referral changes. Only what informs the budget should be asked."),
        Information(CharacteristicEffect, "A characteristic changes the figure", "A question about a protected characteristic, or a proxy for one, changes the figure by itself. The message says by how much; its `source` must say why that is lawful (Equality Act 2010)."),
        Warning(EligibilityReadsReduced, "Eligibility reads points after help was taken off", "A requirement reads points that reducers lower. In England, who is eligible is found without regard to what carers do (Care Act 2014 section 13; SI 2015/313)."),
        Warning(NothingForEligible, "Somebody eligible gets nothing, and nobody is told", "Answers that meet every requirement can lead to a figure of 0.00 without a referral. A referral for a `budget` of 0 lets somebody look at the answers with the person."),
        Warning(SumBelowZero, "The sum can fall below 0", "Negative points, amounts or adjustments can bring the sum of the lines below 0; it then counts as 0, and what the person needs beside that makes no difference."),
        Warning(MinimumWithoutNeed, "A minimum is paid without need", "The minimum lifts the sum of somebody who has no points at all."),
        Warning(ReductionWithoutReason, "Something lowers budgets without a reason", "A cap, a maximum, a multiplier below 1 or a negative addition has no reason that people can read. Whatever lowers a budget must say why."),
        Warning(CarersNeedOne, "Carers are asked for more than one outcome", "A requirement for carers is met only where several outcomes cannot be achieved. In England any one is enough (SI 2015/313 regulation 3); it is adults who need two."),
        Warning(ShareWithoutDomain, "Most of a budget belongs to no domain", "For some answers more than half of the budget goes back to no domain, so that nobody can see what need it is for. A line or a step may name its `domain`."),
        Warning(TextMissing, "A text is missing", "People would read an id in place of words: a question or option without `text`, or a domain or line without `title`."),
        Warning(DisagreeMissing, "Nothing says how to disagree", "`ifYouDisagree` is missing: whom to ask and how to challenge a figure stands beside every figure."),
        Warning(ReasonMissing, "A reason is missing", "An exclusion, a requirement or a referral does not say why, so that people would read its id."),
        Information(SourceMissing, "A source is missing", "A parameter or an exclusion does not say where it comes from."),
        Information(OutcomeWithoutQuestion, "No question bears on an outcome", "An outcome that the law or the configuration names is borne on by no question and no domain."),
        Warning(Unused, "Something is used by nothing", "A parameter, a scale, an outcome or a step is used by nothing, so that changing it changes nothing."),
        Information(DatesMissing, "Dates are missing", "The configuration does not say from when it counts, or until when. Figures change each year, and a catalogue picks the version by its dates."),
        Error(AnswersNotJson, "The answers are not JSON", "The document cannot be read as JSON: it has a slip, is not UTF-8, or is too large or too deep. Nothing in it is used."),
        Error(AnswersForm, "The document is not an answers document", "A property is unknown, missing, or of another type."),
        Error(UnknownQuestion, "The question is not known", "The configuration has no question with this id."),
        Error(AnswerType, "The answer is of another type", "A choice takes one option id, choices a list of them, a number a number, and yes or no true or false."),
        Error(AnswerOption, "The option is not known", "The question has no option with this id."),
        Error(OptionTwice, "An option stands twice", "Each option is chosen once or not."),
        Error(ExclusiveOption, "An option that stands alone has company", "An exclusive option, such as none of these, cannot be chosen beside others."),
        Error(AnswerRange, "The number is outside its range", "The question takes numbers from its `min` to its `max`."),
        Error(AnswerIncrement, "The number lies between two answers", "The question takes whole multiples of its `increment`."),
        Error(AnswerNumber, "The number is not written as numbers are", "Numbers are plain decimals such as 12.5: no exponents, no negative zero, at most 18 significant digits."),
        Error(AnsweredTwice, "A question is answered twice", "One document has the same question twice. Keep one."),
        Error(AnswersDate, "The day of the assessment is not a day", "`assessedOn` is written YYYY-MM-DD and must be on the calendar."),
        Error(MoreProblems, "More is wrong with the answers than is told", "The first 1,000 problems that were found are told, and of the others how many there are. Mend the first ones and score again."),
        Information(OtherConfiguration, "The answers were given for another configuration", "Answers name another configuration or version than the one that scored them. That is everyday work when last year's assessments are scored at this year's price; it decides nothing."),
        Information(OtherDates, "The assessment lies outside the configuration's dates", "The day of the assessment is before `effectiveFrom` or after `effectiveTo`. It decides nothing here: the host chooses the version."),
        Information(LeftAside, "An answer was left aside", "The question is not asked of this person, or not yet, so its answer does not count."),
        Information(Capped, "A cap holds the points of a domain", "The points of a domain are above its cap, so the cap counts. The note says what there was before it; the configuration's `capReason` says why."),
        Information(Lowered, "An adjustment lowers the budget", "A deflator, a maximum or a negative addition makes the sum less. The note says what it was before; the adjustment's `reason` says why."),
        Error(VersionTwice, "One version stands twice in a catalogue", "Two configurations have the same id and the same version, so that nobody can say which a result came from."),
        Error(VersionsOverlap, "Two versions count on one day", "Versions of one configuration follow each other without a common day, unless the later one says that it `replaces` the other."),
        Warning(VersionsGap, "No version counts on some days", "Between two versions of one configuration lie days on which none counts."),
        Warning(ReplacedUnknown, "The version that is replaced is not there", "`replaces` names a version that is not in the catalogue. Results under it cannot be replayed from here."),
        Error(ReplacedDates, "A version replaces another over other dates", "A version that `replaces` another corrects it over the same dates, from the first to the last."),
        Error(ReplacedInACircle, "Versions replace each other in a circle", "Each of some versions says that it replaces another of them, so that none counts on any day."),
        Error(TextsOfAnother, "The texts are of another configuration", "A texts file names the configuration whose words it translates, and this is another."),
        Warning(UnknownTextKey, "A key names no text", "The configuration, or the engine, has no text with this key. Often a typo, or the text was taken out."),
        Error(OtherPlaces, "A sentence has other places for values", "A sentence of the engine says a value where a name stands in braces. Without it the value is lost; with another name it stands there in braces."),
    ];

    private static readonly Dictionary<string, DiagnosticSeverity> Severities = All.ToDictionary(c => c.Code, c => c.Severity);

    /// <summary>Codes of notes that came after the first engine, and the first version that makes each.</summary>
    private static readonly Dictionary<string, Version> NotesSince = new() { [Capped] = new(0, 2, 0), [Lowered] = new(0, 2, 0) };

    internal static DiagnosticSeverity SeverityOf(string code) => Severities[code];

    /// <summary>Whether an engine of a version could make a note; one of a version that nobody can read could make all.</summary>
    internal static bool IsKnownTo(string engine, string code) =>
        !NotesSince.TryGetValue(code, out var since) || !Version.TryParse(engine, out var version) || version >= since;

    private static DiagnosticCode Error(string code, string title, string explanation) =>
        new(code, DiagnosticSeverity.Error, title, explanation);

    private static DiagnosticCode Warning(string code, string title, string explanation) =>
        new(code, DiagnosticSeverity.Warning, title, explanation);

    private static DiagnosticCode Information(string code, string title, string explanation) =>
        new(code, DiagnosticSeverity.Information, title, explanation);
}
