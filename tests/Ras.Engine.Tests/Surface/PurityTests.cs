using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Ras.Engine.Tests.Surface;

/// <summary>No binary floating point, no state that changes: held by reflection over every type, private ones too.</summary>
public sealed class PurityTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(RasEngine).Assembly.GetTypes();

    [Fact]
    public void No_field_signature_or_local_is_floating()
    {
        var floating = Types.SelectMany(type => Mentioned(type).Where(m => IsFloating(m.Type)).Select(m => $"{type.Name}.{m.Where}")).ToArray();
        Assert.Empty(floating);
    }

    [Fact]
    public void The_search_for_floating_point_finds_it()
    {
        Assert.Contains(Mentioned(typeof(Floating)), m => IsFloating(m.Type));
        Assert.True(IsFloating(typeof(List<double?>)));
        Assert.True(IsFloating(typeof(float[])));
        Assert.False(IsFloating(typeof(decimal)));
    }

    [Fact]
    public void Every_public_type_never_changes_or_says_that_one_thread_uses_it_at_a_time()
    {
        var documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Ras.Engine.xml"));
        var changing = Types.Where(t => t.IsPublic && !t.IsEnum && ChangesByDesign(t)).ToArray();
        foreach (var type in changing)
        {
            var words = documentation.Descendants("member").Single(m => (string?)m.Attribute("name") == "T:" + type.FullName).Value;
            Assert.True(words.Contains("one thread at a time", StringComparison.Ordinal), $"{type.Name} can change and does not say that one thread uses it at a time.");
        }

        Assert.Equal([nameof(AnswerColumns), nameof(AnswerSheet), nameof(PortfolioComparison), nameof(ResultColumns)], changing.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_static_field_can_be_set_anew()
    {
        var settable = Types.SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            // What the compiler keeps for itself has a name that no one can write.
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.Name.Contains('<') && f.DeclaringType!.Name != "<PrivateImplementationDetails>")
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}");
        Assert.Empty(settable);
    }

    /// <summary>A type changes where a property can be set after it is made, a field can be, or its documentation says that it is reusable.</summary>
    private static bool ChangesByDesign(Type type) =>
        type.GetFields(All).Any(f => f.IsPublic && !f.IsInitOnly && !f.IsLiteral)
        || type.GetProperties(All).Any(p => p.SetMethod is { IsPublic: true } set && set.ReturnParameter.GetRequiredCustomModifiers().All(m => m.Name != "IsExternalInit"))
        || type.GetMethods(All).Any(m => m.IsPublic && (m.Name.StartsWith("Set", StringComparison.Ordinal) || m.Name is "Clear" or "Add" or "Remove" || m.Name.StartsWith("Use", StringComparison.Ordinal)));

    private static IEnumerable<(string Where, Type Type)> Mentioned(Type type)
    {
        foreach (var field in type.GetFields(All))
            yield return (field.Name, field.FieldType);
        foreach (var method in type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
        {
            foreach (var parameter in method.GetParameters())
                yield return ($"{method.Name}({parameter.Name})", parameter.ParameterType);
            if (method is MethodInfo info)
                yield return (method.Name, info.ReturnType);
            foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
                yield return ($"{method.Name}, local {local.LocalIndex}", local.LocalType);
        }
    }

    private static bool IsFloating(Type type) =>
        type == typeof(double) || type == typeof(float) || type.FullName == "System.Half"
        || (type.HasElementType && IsFloating(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsFloating));

    private sealed class Floating
    {
        public double Share => 0.5;
    }
}
