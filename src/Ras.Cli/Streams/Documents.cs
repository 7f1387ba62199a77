using System;
using System.IO;
using System.Text;

namespace Ras.Cli;

/// <summary>Whole files in and out; <c>-</c> is standard input.</summary>
internal static class Documents
{
    public const string StandardInput = "-";

    /// <summary>What a message calls a file.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : path;

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="HaltException">It cannot be read.</exception>
    public static byte[] Read(ToolStreams streams, string path)
    {
        try
        {
            using var file = Open(streams, path);
            using var whole = new MemoryStream();
            file.CopyTo(whole);
            return whole.ToArray();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            throw HaltException.File($"`{NameOf(path)}` cannot be read: {Why(broken)}.");
        }
    }

    /// <summary>Opens a file to read it bit by bit.</summary>
    /// <exception cref="HaltException">It cannot be opened, or is standard input and was read already.</exception>
    public static Stream Open(ToolStreams streams, string path)
    {
        if (path == StandardInput)
            return streams.TakeInput();
        if (Directory.Exists(path))
            throw HaltException.File($"`{path}` is a folder. Name a file in it.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw HaltException.File($"`{path}` cannot be read: {Why(broken)}.");
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="HaltException">It is there, or cannot be written.</exception>
    public static void WriteNew(string path, string text) => WriteNew(path, new UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file that is not there yet: nothing that somebody wrote is ever written over.</summary>
    /// <exception cref="HaltException">It is there, or cannot be written.</exception>
    public static void WriteNew(string path, byte[] bytes)
    {
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(bytes);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw HaltException.File(File.Exists(path)
                ? $"`{path}` is there already and is left as it is. Choose another name, or take it away first."
                : $"`{path}` cannot be written: {Why(broken)}.");
        }
    }

    /// <summary>What a system's fault means, for whoever called the tool.</summary>
    public static string Why(Exception broken) => broken switch
    {
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such folder",
        UnauthorizedAccessException => "you may not, by its permissions",
        IOException when IsFull(broken) => "the disk is full",
        IOException when IsClosed(broken) => "whoever reads the output has stopped",
        ArgumentException => "the name is not one that files have",
        _ => broken.Message.TrimEnd('.').ToLowerInvariant(),
    };

    /// <summary>Whether a disk is full: ENOSPC and EDQUOT, or what Windows says.</summary>
    public static bool IsFull(Exception broken) => OperatingSystem.IsWindows()
        ? (broken.HResult & 0xFFFF) is 0x70 or 0x27
        : broken.HResult is 28 or 122 || (broken.HResult & 0xFFFF) is 0x70;

    /// <summary>Whether whoever reads a pipe has closed it: EPIPE, or what Windows says.</summary>
    public static bool IsClosed(Exception broken) => OperatingSystem.IsWindows()
        ? (broken.HResult & 0xFFFF) is 0x6D or 0xE8 or 0xE9
        : broken.HResult == 32;
}
