using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using Xunit;

namespace Ras.Engine.Tests.Contract;

/// <summary>Null is refused by name wherever a member says that it takes none, and a record that nothing was said of has empty texts.</summary>
public sealed class ArgumentTests
{
    private static readonly RasConfiguration Configuration = RasJson.ReadConfiguration(
        """{ "formatVersion": 1, "id": "arguments", "version": "1", "title": "Arguments", "period": "week", "questions": [ { "id": "n", "type": "number", "min": 0, "max": 9, "increment": 1 } ], "budget": { "lines": [ { "id": "l", "of": "n", "price": 4 } ] } }""");

    private static readonly RasEngine Engine = RasEngine.Compile(Configuration);

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>One of each type of which a member needs one.</summary>
    private static readonly object[] Samples =
    [
        Configuration, Engine, AnswerSet.Empty, Engine.Score(AnswerSet.Empty), Engine.Explain(AnswerSet.Empty), Engine.WhatIf(AnswerSet.Empty), Engine.CreateSheet(), Engine.CreateColumns(4),
        Engine.CreateResults(4, ResultParts.All), RasChecker.Check(Configuration), RasCatalogue.Of([Engine]), "text", new byte[] { 1 }, 1, 1L, 1m, true, CancellationToken.None, new CalendarDate(2026, 4, 6),
        new Rational(1, 2), Explanation.Between(Engine.Explain(AnswerSet.Empty), Engine.Explain(AnswerSet.Empty)), new ConfigurationTexts(), new WorkedCase { Name = "one", Answers = AnswerSet.Empty, Expect = new() },
    ];

    public static TheoryData<string> Members => [.. Cases().Select(Named)];

    [Theory, MemberData(nameof(Members))]
    public void Null_is_refused_by_name(string member)
    {
        var (method, parameter) = Cases().First(c => Named(c) == member);
        var arguments = method.GetParameters().Select(p => p.Position == parameter.Position ? null : SampleOf(p)).ToArray();
        var refused = Assert.Throws<TargetInvocationException>(() => method.Invoke(method.IsStatic ? null : Samples.First(method.DeclaringType!.IsInstanceOfType), arguments));
        Assert.Equal(parameter.Name, Assert.IsType<ArgumentNullException>(refused.InnerException).ParamName);
    }

    [Fact]
    public void Many_members_take_no_null() => Assert.True(Cases().Count() > 60, $"{Cases().Count()}");

    [Fact]
    public void A_record_that_nothing_was_said_of_has_empty_texts()
    {
        var records = typeof(RasEngine).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && !type.ContainsGenericParameters && type.GetConstructor([]) is not null).ToList();
        Assert.True(records.Count > 40, $"{records.Count}");
        foreach (var record in records)
        {
            var empty = Activator.CreateInstance(record)!;
            foreach (var text in record.GetProperties().Where(p => p.PropertyType == typeof(string) && p.SetMethod is not null && p.Name is not ("Currency" or "Language")))
                Assert.True(string.IsNullOrEmpty((string?)text.GetValue(empty)), $"{record.Name}.{text.Name} is {text.GetValue(empty)}");
        }
    }

    private static IEnumerable<(MethodInfo Method, ParameterInfo Parameter)> Cases() =>
        from type in typeof(RasEngine).Assembly.GetExportedTypes()
        where !type.ContainsGenericParameters
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.ContainsGenericParameters && method.Name is not ("Equals" or "CompareTo" or "PrintMembers")
        where method.IsStatic || Samples.Any(type.IsInstanceOfType)
        let parameters = method.GetParameters()
        where parameters.All(p => !p.ParameterType.IsByRef && !p.ParameterType.IsByRefLike)
        from parameter in parameters
        where !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull
        where parameters.All(p => p == parameter || HasSample(p))
        select (method, parameter);

    private static bool HasSample(ParameterInfo parameter) => parameter.HasDefaultValue || parameter.ParameterType.IsEnum || Samples.Any(parameter.ParameterType.IsInstanceOfType);

    private static object? SampleOf(ParameterInfo parameter) =>
        parameter.HasDefaultValue ? Type.Missing : Samples.FirstOrDefault(parameter.ParameterType.IsInstanceOfType) ?? Enum.GetValues(parameter.ParameterType).GetValue(0);

    private static string Named((MethodInfo Method, ParameterInfo Parameter) member) =>
        $"{member.Method.DeclaringType!.Name}.{member.Method.Name}({string.Join(", ", member.Method.GetParameters().Select(p => p.ParameterType.Name))}): {member.Parameter.Name}";
}
