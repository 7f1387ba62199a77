using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ras.Engine.Tests.Surface;

/// <summary>Prints what an assembly offers to others: one line a type and one a member, in the order of their names.</summary>
internal static class PublicApiPrinter
{
    public static IEnumerable<string> Print(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(type => Name(type), StringComparer.Ordinal)
        .SelectMany(type => Members(type).OrderBy(m => m, StringComparer.Ordinal).Select(m => $"{Name(type)} :: {m}").Prepend($"{Header(type)}"));

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";
        var bases = new[] { type.BaseType }.Where(b => b is not null && b.FullName is not ("System.Object" or "System.ValueType" or "System.Enum"))
            .Select(b => Name(b!))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(i => i.IsPublic && i.Namespace != "System.Runtime.CompilerServices").Select(Name).OrderBy(n => n, StringComparer.Ordinal))
            .ToArray();
        return $"{Name(type)} ({kind}{(bases.Length > 0 ? ": " + string.Join(", ", bases) : "")})";
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var field in type.GetFields(Own).Where(f => f.IsPublic && !f.IsSpecialName))
            yield return field.IsLiteral ? $"const {field.Name} = {field.GetRawConstantValue()}" : $"field {Name(field.FieldType)} {field.Name}";
        foreach (var constructor in type.GetConstructors(Own).Where(IsOffered))
            yield return $"new({Parameters(constructor)})";
        foreach (var property in type.GetProperties(Own).Where(p => p.GetMethod is { } get && IsOffered(get)))
            yield return $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name}{Index(property)} {{ get;{Setter(property)} }}";
        foreach (var method in type.GetMethods(Own).Where(m => IsOffered(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && !m.Name.StartsWith('<')))
            yield return $"{Static(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})";
    }

    private static bool IsOffered(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property) => property.SetMethod is not { } set || !IsOffered(set) ? ""
        : set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ? " init;" : " set;";

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(p => Name(p.ParameterType)))}]" : "";

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p =>
        $"{(p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : "")}{Name(p.ParameterType.IsByRef ? p.ParameterType.GetElementType()! : p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {p.DefaultValue}" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
            return type.Name;
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        var name = type.Namespace == "Ras.Engine" || type.Namespace == "System" ? type.Name : type.FullName is { } full && !type.IsGenericType ? full : type.Namespace + "." + type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }
}
