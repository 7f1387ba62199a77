using System;
using System.Diagnostics;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Ras.Engine.Mutation;

/// <summary>Makes of the assembly that Stryker has changed one that is quick: it may be optimised, and notes at hardly any cost which changes are reached.</summary>
internal static class Preparation
{
    /// <summary>Numbers of changes are below this.</summary>
    public const int MostChanges = 1 << 17;

    public static void Of(string changed, string prepared)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(changed);
        assembly.CustomAttributes.Remove(assembly.CustomAttributes.Single(a => a.AttributeType.FullName == typeof(DebuggableAttribute).FullName));
        var module = assembly.MainModule;
        var control = module.Types.Single(type => type.Name == ChangeSwitch.Control);
        var reached = new FieldDefinition(ChangeSwitch.ReachedField, FieldAttributes.Public | FieldAttributes.Static, new ArrayType(module.TypeSystem.Boolean));
        control.Fields.Add(reached);
        MakeAtFirst(control, reached);
        NoteAndCompare(control, reached);
        assembly.Write(prepared);
    }

    private static void MakeAtFirst(TypeDefinition control, FieldDefinition reached)
    {
        var module = control.Module;
        var first = control.Methods.SingleOrDefault(method => method.IsConstructor && method.IsStatic);
        if (first is null)
        {
            const MethodAttributes attributes = MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName | MethodAttributes.HideBySig;
            control.Methods.Add(first = new(".cctor", attributes, module.TypeSystem.Void));
            first.Body.Instructions.Add(Instruction.Create(OpCodes.Ret));
        }

        Instruction[] added =
        [
            Instruction.Create(OpCodes.Ldc_I4, MostChanges), Instruction.Create(OpCodes.Newarr, module.TypeSystem.Boolean), Instruction.Create(OpCodes.Stsfld, reached),
        ];
        foreach (var instruction in added.Reverse())
            first.Body.Instructions.Insert(0, instruction);
    }

    private static void NoteAndCompare(TypeDefinition control, FieldDefinition reached)
    {
        var active = control.Fields.Single(field => field.Name == ChangeSwitch.ActiveField);
        var body = control.Methods.Single(method => method.Name == "IsActive").Body;
        body.Instructions.Clear();
        body.ExceptionHandlers.Clear();
        body.Variables.Clear();
        Instruction[] all =
        [
            Instruction.Create(OpCodes.Ldsfld, reached), Instruction.Create(OpCodes.Ldarg_0), Instruction.Create(OpCodes.Ldc_I4_1), Instruction.Create(OpCodes.Stelem_I1),
            Instruction.Create(OpCodes.Ldarg_0), Instruction.Create(OpCodes.Ldsfld, active), Instruction.Create(OpCodes.Ceq), Instruction.Create(OpCodes.Ret),
        ];
        foreach (var instruction in all)
            body.Instructions.Add(instruction);
    }
}
