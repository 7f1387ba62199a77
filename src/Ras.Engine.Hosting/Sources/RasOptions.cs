using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace Ras.Engine.Hosting;

/// <summary>Where a host finds its configurations, what it expects of them, and whether it looks for changes; used by one thread at a time, while a host is set up.</summary>
/// <remarks>
/// Options name documents; they never hold rules. <see cref="Files"/>, <see cref="Directories"/>, <see cref="ExpectedHashes"/>
/// and <see cref="ReloadEvery"/> may be bound to the host's settings, the rules of a RAS may not: they stand in the documents alone,
/// where they are checked and fingerprinted.
/// </remarks>
public sealed class RasOptions
{
    private readonly List<ConfigurationSource> _inCode = [];

    /// <summary>Files, one configuration each; none unless added. A relative path begins at the host's content root, or at the current directory where there is no host.</summary>
    public IList<string> Files { get; } = [];

    /// <summary>Directories of which every <c>*.json</c> file is a configuration; none unless added. Files that end in <c>.cases.json</c> or <c>.texts.json</c>, and directories within, are left aside.</summary>
    public IList<string> Directories { get; } = [];

    /// <summary>The hashes of configurations that were approved, by id, slash and version, such as <c>example-adults/2026.1</c>; none unless added. A configuration without one may have any hash.</summary>
    public IDictionary<string, string> ExpectedHashes { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often the sources are read again, to take up what has changed: from one second to one day; null, which it is unless set, is never.</summary>
    /// <remarks>A change is taken up when two looks in a row have found the same, so within twice this time.</remarks>
    public TimeSpan? ReloadEvery { get; set; }

    /// <summary>What came of checking these options, so that what a host serves is what was checked, though a file changes in between.</summary>
    internal CompiledSources? Compiled { get; set; }

    /// <summary>Adds a configuration that an assembly carries within itself.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="name">The name of the resource.</param>
    /// <exception cref="ArgumentNullException">The assembly or the name is null.</exception>
    public RasOptions AddResource(Assembly assembly, string name)
    {
        Framework.ThrowIfNull(assembly);
        Framework.ThrowIfNull(name);
        _inCode.Add(new ResourceSource(assembly, name));
        return this;
    }

    /// <summary>Adds configurations that the host's own code reads, such as from a database.</summary>
    /// <param name="name">What messages call the source.</param>
    /// <param name="read">Reads them, at start and again for each look for changes; what it throws is told as a fault of the source.</param>
    /// <exception cref="ArgumentNullException">The name or the callback is null.</exception>
    public RasOptions AddCallback(string name, Func<IEnumerable<SourceDocument>> read)
    {
        Framework.ThrowIfNull(name);
        Framework.ThrowIfNull(read);
        _inCode.Add(new CallbackSource(name, read));
        return this;
    }

    internal IEnumerable<ConfigurationSource> Sources(string root) =>
        Files.Select(file => (ConfigurationSource)new FileSource(file, root))
            .Concat(Directories.Select(directory => new DirectorySource(directory, root)))
            .Concat(_inCode);
}
