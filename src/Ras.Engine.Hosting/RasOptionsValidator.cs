using System;
using System.Linq;
using Microsoft.Extensions.Options;

namespace Ras.Engine.Hosting;

/// <summary>Reads and compiles every source, and makes one failure of everything that is found.</summary>
internal sealed class RasOptionsValidator(SourceRoot root) : IValidateOptions<RasOptions>
{
    public ValidateOptionsResult Validate(string? name, RasOptions options)
    {
        var compiled = CompiledSources.Of(SourcesRead.Of(options, root.Path), options);
        options.Compiled = compiled;
        if (compiled.Catalogue is not null)
            return ValidateOptionsResult.Success;
        var errors = compiled.Found.Count(f => f.Found.Severity == DiagnosticSeverity.Error);
        var whose = string.IsNullOrEmpty(name) ? "The configurations" : $"The configurations of `{name}`";
        var opening = $"{whose} cannot be used: {errors} error{(errors == 1 ? "" : "s")}.";
        return ValidateOptionsResult.Fail(string.Join(Environment.NewLine, compiled.Found.Select(f => f.ToString()).Prepend(opening)));
    }
}
